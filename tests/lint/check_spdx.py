#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file starts with who owns it and its licence; every licence named is in LICENSES/.

Binary assets cannot carry the lines: their folder's README names the licence (see check_readmes.py). JSON, Qt
translations and Markdown are covered by the README of the repository.
"""
import re
import sys
from pathlib import Path

import lint_tree
from lint_tree import Case

SUFFIXES = (".cpp", ".h", ".py", ".sh", ".cmake", ".vert", ".frag", ".glsl", ".inc", ".svg", ".xml", ".desktop")
NAMES = ("CMakeLists.txt", "run", "test")
HEAD_LINES = 6  # room for a shebang or an XML declaration
# Code is GPL everywhere; what is drawn, modelled or read by other programs may be CC0.
CC0_FOLDERS = ("assets", "packaging")


def sources(root: Path):
    for path in lint_tree.files(root):
        shebang = not path.suffix and path.read_bytes()[:2] == b"#!"
        if path.suffix in SUFFIXES or path.name in NAMES or shebang:
            yield path


def check_file(path: Path, root: Path) -> list:
    where = path.relative_to(root)
    head = path.read_text(encoding="utf-8", errors="replace").splitlines()[:HEAD_LINES]
    problems = []
    if not any("SPDX-FileCopyrightText: " in line for line in head):
        problems.append(f"{where}: no SPDX-FileCopyrightText in the first lines")
    licence = next((match.group(1) for line in head
                    if (match := re.search(r"SPDX-License-Identifier: ([\w.-]+)", line))), None)
    if licence is None:
        return problems + [f"{where}: no SPDX-License-Identifier in the first lines"]
    if not (root / "LICENSES" / f"{licence}.txt").is_file():
        problems.append(f"{where}: licence {licence} is not in LICENSES/")
    if licence == "CC0-1.0" and where.parts[0] not in CC0_FOLDERS:
        problems.append(f"{where}: code is GPL-3.0-or-later, not CC0-1.0")
    return problems


def check(root: Path) -> list:
    return [problem for path in sources(root) for problem in check_file(path, root)]


LINES = "SPDX-FileCopyrightText: 2026 The Hallscape developers\n{0} SPDX-License-Identifier: {1}\n"
GPL = "// " + LINES.format("//", "GPL-3.0-or-later")
CLEAN = {
    "LICENSES/GPL-3.0-or-later.txt": "text",
    "LICENSES/CC0-1.0.txt": "text",
    "app/main.cpp": GPL,
    "test": "#!/bin/sh\n# " + LINES.format("#", "GPL-3.0-or-later"),
    "assets/icons/a.svg": "<!-- " + LINES.format("<!--", "CC0-1.0"),
    "build/generated.cpp": "int i;\n",
}
CASES = [
    Case("clean", CLEAN, None),
    Case("nothing", {**CLEAN, "app/a.cpp": "int i;\n"}, "no SPDX-License-Identifier"),
    Case("no owner", {**CLEAN, "app/a.h": "// SPDX-License-Identifier: GPL-3.0-or-later\n"}, "no SPDX-FileCopyrightText"),
    Case("too late", {**CLEAN, "app/a.h": "\n" * 20 + GPL}, "no SPDX-License-Identifier"),
    Case("unknown licence", {**CLEAN, "app/a.h": GPL.replace("GPL-3.0-or-later", "MIT")}, "MIT is not in LICENSES/"),
    Case("CC0 code", {**CLEAN, "app/a.h": GPL.replace("GPL-3.0-or-later", "CC0-1.0")}, "code is GPL"),
    Case("script without suffix", {**CLEAN, "run": "#!/bin/sh\ntrue\n"}, "no SPDX-License-Identifier"),
    Case("shader", {**CLEAN, "assets/shaders/a.frag": "void main() {}\n"}, "no SPDX-License-Identifier"),
]

if __name__ == "__main__":
    sys.exit(lint_tree.main(check, CASES))
