#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every folder says what it owns, what it does not and what it depends on; asset folders also name their licence."""
import re
import sys
from pathlib import Path

import lint_tree
from lint_tree import Case

FOLDERS = ("app", "assets", "data", "packaging", "scene", "tests", "translations")
SECTIONS = ("owns", "does not own", "depends on")
LICENCES = ("CC0-1.0", "GPL-3.0-or-later")


def check_folder(folder: Path, root: Path) -> list:
    where = folder.relative_to(root)
    readme = folder / "README.md"
    if not readme.is_file():
        return [f"{where}: no README.md"]
    text = readme.read_text(encoding="utf-8")
    problems = [f"{where}/README.md: does not say what it {section}" for section in SECTIONS
                if not re.search(rf"\b{section}\b", text, re.IGNORECASE)]
    if where.parts[0] == "assets" and not any(licence in text for licence in LICENCES):
        problems.append(f"{where}/README.md: names no licence")
    return problems


def check(root: Path) -> list:
    folders = [root / name for name in FOLDERS if (root / name).is_dir()]
    if (root / "assets").is_dir():
        folders += [path for path in sorted((root / "assets").iterdir())
                    if path.is_dir() and path.name not in lint_tree.SKIPPED and any(lint_tree.files(path))]
    problems = [problem for folder in folders for problem in check_folder(folder, root)]
    if not (root / "README.md").is_file():
        problems.append("README.md: missing")
    return problems


TEXT = "**Owns** a. **Does not own** b. **Depends on** c. CC0-1.0\n"
CLEAN = {"README.md": "# Hallscape\n", "app/README.md": TEXT, "assets/README.md": TEXT,
         "assets/meshes/README.md": TEXT, "assets/meshes/a.glb": ""}
CASES = [
    Case("clean", CLEAN, None),
    Case("none at the top", {"app/README.md": TEXT}, "README.md: missing"),
    Case("none in a folder", {**CLEAN, "scene/a.h": ""}, "scene: no README.md"),
    Case("none for an asset", {**CLEAN, "assets/textures/a.png": ""}, "assets/textures: no README.md"),
    Case("no owner", {**CLEAN, "app/README.md": "Depends on data. Does not own b."}, "what it owns"),
    Case("no dependency", {**CLEAN, "app/README.md": "Owns a. Does not own b."}, "what it depends on"),
    Case("no boundary", {**CLEAN, "app/README.md": "Owns a. Depends on b."}, "what it does not own"),
    Case("no licence", {**CLEAN, "assets/meshes/README.md": TEXT.replace("CC0-1.0", "")}, "names no licence"),
]

if __name__ == "__main__":
    sys.exit(lint_tree.main(check, CASES))
