#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The direction of knowledge: data <- scene <- app, and who may know which library.

Qt headers must be written with their module (<QtGui/QWindow>), else this check could not tell whose they are.
"""
import re
import sys
from pathlib import Path

import lint_tree
from lint_tree import Case

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)

# folder: what an include there must not match, and why
FORBIDDEN = {
    "data": [
        (r"^Q[A-Z]|^Qt", "data is plain C++ without Qt"),
        (r"^assimp/", "only scene reads meshes"),
        (r"^scene/", "data must not know scene"),
        (r"^app/", "data must not know app"),
    ],
    "scene": [
        (r"^app/", "scene must not know app"),
        (r"^QtWidgets(/|$)", "scene must not know widgets"),
        (r"^nlohmann/", "only data reads JSON"),
    ],
    "app": [
        (r"^Qt3D", "Qt 3D stays behind scene"),
        (r"^assimp/", "Assimp stays behind scene"),
        (r"^nlohmann/", "only data reads JSON"),
    ],
}


def includes(path: Path) -> list:
    return [match.group(2) for match in INCLUDE.finditer(path.read_text(encoding="utf-8", errors="replace"))]


def check_file(path: Path, where: str, layer: str) -> list:
    problems = []
    for include in includes(path):
        for pattern, reason in FORBIDDEN[layer]:
            if re.match(pattern, include):
                problems.append(f"{where}: includes {include}: {reason}")
        if re.match(r"Q[A-Z]\w*$", include) and layer != "data":
            problems.append(f"{where}: includes {include}: name its module, as in <QtCore/QString>")
        if include.startswith("nlohmann/") and path.suffix == ".h":
            problems.append(f"{where}: includes {include}: JSON stays out of headers")
    return problems


def check_assimp(root: Path) -> list:
    users = [path for path in lint_tree.files(root / "scene", ".cpp", ".h")
             if any(include.startswith("assimp/") for include in includes(path))]
    names = ", ".join(str(path.relative_to(root)) for path in users)
    sources = [path for path in users if path.suffix == ".cpp"]
    # A header counts with that .cpp when nothing else includes it.
    headers = [path for path in users if path.suffix == ".h"]
    private = all(
        [path for path in lint_tree.files(root / "scene", ".cpp", ".h")
         if str(header.relative_to(root)) in includes(path)] == sources for header in headers)
    if len(sources) != 1 or not private:
        return [f"scene: Assimp must be included by exactly one .cpp, found: {names or 'none'}"]
    return []


def check_public_scene(root: Path) -> list:
    """A scene header that app includes must not bring Qt 3D along."""
    problems = []
    for path in lint_tree.files(root / "app", ".cpp", ".h"):
        for include in includes(path):
            header = root / include
            if include.startswith("scene/") and header.is_file() and any(
                    inner.startswith(("Qt3D", "assimp/")) for inner in includes(header)):
                problems.append(f"{path.relative_to(root)}: includes {include}, which brings Qt 3D or Assimp into app")
    return problems


def check_links(root: Path) -> list:
    return [f"{path.relative_to(root)}: links Qt: data is plain C++"
            for path in lint_tree.files(root / "data", ".txt") if "Qt6::" in path.read_text(encoding="utf-8")]


def check(root: Path) -> list:
    problems = []
    for layer in FORBIDDEN:
        for path in lint_tree.files(root / layer, ".cpp", ".h"):
            problems += check_file(path, str(path.relative_to(root)), layer)
    return problems + check_assimp(root) + check_public_scene(root) + check_links(root)


CLEAN = {
    "data/layout/site.h": '#include "data/result.h"\n#include <vector>\n',
    "data/layout/parse.cpp": "#include <nlohmann/json.hpp>\n",
    "scene/mesh_reader.cpp": "#include <assimp/scene.h>\n#include <Qt3DRender/QGeometry>\n",
    "scene/hall_scene.h": '#include "data/layout/site.h"\n#include <QtCore/QObject>\n',
    "app/main.cpp": '#include "scene/hall_scene.h"\n#include <QtWidgets/QApplication>\n',
}


def with_file(name: str, text: str) -> dict:
    return {**CLEAN, name: text}


CASES = [
    Case("clean", CLEAN, None),
    Case("Qt in data", with_file("data/a.h", "#include <QtCore/QString>\n"), "plain C++ without Qt"),
    Case("Qt without module in data", with_file("data/a.cpp", "  # include <QString>\n"), "plain C++ without Qt"),
    Case("Assimp in data", with_file("data/a.cpp", "#include <assimp/scene.h>\n"), "only scene reads meshes"),
    Case("scene in data", with_file("data/a.cpp", '#include "scene/hall_scene.h"\n'), "must not know scene"),
    Case("app in data", with_file("data/a.cpp", '#include "app/session.h"\n'), "must not know app"),
    Case("app in scene", with_file("scene/a.cpp", '#include "app/session.h"\n'), "must not know app"),
    Case("widgets in scene", with_file("scene/a.cpp", "#include <QtWidgets/QLabel>\n"), "must not know widgets"),
    Case("Qt without module", with_file("scene/a.cpp", "#include <QLabel>\n"), "name its module"),
    Case("JSON in scene", with_file("scene/a.cpp", "#include <nlohmann/json.hpp>\n"), "only data reads JSON"),
    Case("Qt 3D in app", with_file("app/a.cpp", "#include <Qt3DCore/QEntity>\n"), "stays behind scene"),
    Case("Assimp in app", with_file("app/a.cpp", "#include <assimp/scene.h>\n"), "Assimp stays behind scene"),
    Case("JSON in app", with_file("app/a.cpp", "#include <nlohmann/json.hpp>\n"), "only data reads JSON"),
    Case("JSON in a data header", with_file("data/a.h", "#include <nlohmann/json.hpp>\n"), "out of headers"),
    Case("Assimp twice", with_file("scene/a.cpp", "#include <assimp/mesh.h>\n"), "exactly one .cpp"),
    Case("Assimp in a header", {"scene/a.h": "#include <assimp/mesh.h>\n"}, "exactly one .cpp"),
    Case("Assimp in a header of that .cpp", {
        **CLEAN, "scene/a.h": "#include <assimp/mesh.h>\n",
        "scene/mesh_reader.cpp": '#include "scene/a.h"\n#include <assimp/scene.h>\n'}, None),
    Case("Assimp in a header for all", {
        **CLEAN, "scene/a.h": "#include <assimp/mesh.h>\n", "scene/b.cpp": '#include "scene/a.h"\n',
        "scene/mesh_reader.cpp": '#include "scene/a.h"\n#include <assimp/scene.h>\n'}, "exactly one .cpp"),
    Case("Qt 3D through scene", with_file("scene/hall_scene.h", "#include <Qt3DCore/QEntity>\n"), "brings Qt 3D"),
    Case("data links Qt", with_file("data/CMakeLists.txt", "target_link_libraries(a Qt6::Core)\n"), "links Qt"),
]

if __name__ == "__main__":
    sys.exit(lint_tree.main(check, CASES))
