#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""One id and one version everywhere: CMake, desktop entry, metainfo, MIME type, icon, and what the program tells the
desktop. A wrong one costs the window its icon, or the program its place in software centres, without any error."""
import configparser
import datetime
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import lint_tree
from lint_tree import Case


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    return match.group(1) if match else ""


def check_desktop(path: Path, app_id: str, media_types: set) -> list:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str
    parser.read_string(text_of(path))
    if "Desktop Entry" not in parser:
        return [f"{path.name}: missing, or no [Desktop Entry]"]
    entry = parser["Desktop Entry"]
    problems = []
    if entry.get("Icon") != app_id:
        problems.append(f"{path.name}: Icon is {entry.get('Icon')}, not {app_id}")
    if not re.match(r"hallscape( |$)", entry.get("Exec", "")):
        problems.append(f"{path.name}: Exec does not start hallscape")
    unknown = {name for name in entry.get("MimeType", "").split(";") if name} - media_types
    return problems + [f"{path.name}: MimeType {name} is declared nowhere" for name in sorted(unknown)]


def check_metainfo(path: Path, app_id: str, version: str, media_types: set) -> list:
    if not path.is_file():
        return [f"{path.name}: missing"]
    try:
        component = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        return [f"{path.name}: {error}"]
    problems = []
    for tag, expected in (("id", app_id), ("launchable", f"{app_id}.desktop"), ("project_license", "GPL-3.0-or-later")):
        if component.findtext(tag) != expected:
            problems.append(f"{path.name}: {tag} is {component.findtext(tag)}, not {expected}")
    for name in {element.text for element in component.iter("mediatype")} - media_types:
        problems.append(f"{path.name}: mediatype {name} is declared nowhere")
    newest = component.find("releases/release")
    if newest is None or newest.get("version") != version:
        return problems + [f"{path.name}: newest release is "
                           f"{newest.get('version') if newest is not None else 'missing'}, project() says {version}"]
    try:
        datetime.date.fromisoformat(newest.get("date", ""))
    except ValueError:
        problems.append(f"{path.name}: release {version} has no date YYYY-MM-DD")
    return problems


def declared_types(path: Path) -> set:
    if not path.is_file():
        return set()
    tag = "{http://www.freedesktop.org/standards/shared-mime-info}mime-type"
    return {element.get("type") for element in ElementTree.parse(path).getroot().iter(tag)}


def check(root: Path) -> list:
    packaging = root / "packaging"
    version = found(r"project\([^)]*?VERSION\s+([\d.]+)", text_of(root / "CMakeLists.txt"))
    app_id = found(r"set\(hallscape_id\s+([\w.]+)\)", text_of(packaging / "CMakeLists.txt"))
    if not version or not app_id:
        return ["no version in project(), or no hallscape_id in packaging/CMakeLists.txt"]
    types = declared_types(packaging / f"{app_id}.mime.xml")
    problems = check_desktop(packaging / f"{app_id}.desktop", app_id, types)
    problems += check_metainfo(packaging / f"{app_id}.metainfo.xml", app_id, version, types)
    if not (packaging / "icons" / f"{app_id}.svg").is_file():
        problems.append(f"packaging/icons/{app_id}.svg: missing")
    told = [match for path in lint_tree.files(root / "app", ".cpp")
            for match in re.findall(r'setDesktopFileName\(\s*\w*\(?u?"([^"]*)"', text_of(path))]
    if told != [app_id]:
        problems.append(f"app: setDesktopFileName says {told}, not {app_id} once")
    return problems


APP_ID = "io.github.hallscape.Hallscape"
CLEAN = {
    "CMakeLists.txt": "project(hallscape VERSION 1.2.3 LANGUAGES CXX)\n",
    "packaging/CMakeLists.txt": f"set(hallscape_id {APP_ID})\n",
    f"packaging/{APP_ID}.desktop": f"[Desktop Entry]\nIcon={APP_ID}\nExec=hallscape %f\nMimeType=application/x-a;\n",
    f"packaging/{APP_ID}.metainfo.xml":
        f'<component><id>{APP_ID}</id><project_license>GPL-3.0-or-later</project_license>'
        f'<launchable>{APP_ID}.desktop</launchable><releases><release version="1.2.3" date="2026-01-31"/></releases>'
        f'</component>',
    f"packaging/{APP_ID}.mime.xml":
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info"><mime-type type="application/x-a"/>'
        '</mime-info>',
    f"packaging/icons/{APP_ID}.svg": "<svg/>",
    "app/main.cpp": f'QGuiApplication::setDesktopFileName(QStringLiteral("{APP_ID}"));\n',
}


def changed(name: str, old: str, new: str) -> dict:
    assert old in CLEAN[name]
    return {**CLEAN, name: CLEAN[name].replace(old, new)}


def without(name: str) -> dict:
    return {path: text for path, text in CLEAN.items() if path != name}


DESKTOP, METAINFO = f"packaging/{APP_ID}.desktop", f"packaging/{APP_ID}.metainfo.xml"
CASES = [
    Case("clean", CLEAN, None),
    Case("version raised", changed("CMakeLists.txt", "1.2.3", "1.3.0"), "project() says 1.3.0"),
    Case("id of the icon", changed(DESKTOP, f"Icon={APP_ID}", "Icon=hallscape"), "Icon is hallscape"),
    Case("wrong program", changed(DESKTOP, "Exec=hallscape", "Exec=hallscaper"), "does not start hallscape"),
    Case("unknown MIME type", changed(DESKTOP, "x-a;", "x-b;"), "x-b is declared nowhere"),
    Case("no desktop entry", without(DESKTOP), "missing"),
    Case("id of metainfo", changed(METAINFO, f"<id>{APP_ID}", "<id>org.other"), "id is org.other"),
    Case("broken metainfo", changed(METAINFO, "</component>", ""), "metainfo.xml: "),
    Case("no metainfo", without(METAINFO), "missing"),
    Case("no date", changed(METAINFO, "2026-01-31", "soon"), "has no date"),
    Case("no icon", without(f"packaging/icons/{APP_ID}.svg"), "svg: missing"),
    Case("program tells another", changed("app/main.cpp", APP_ID, "Hallscape"), "setDesktopFileName says"),
    Case("program tells nothing", without("app/main.cpp"), "setDesktopFileName says"),
]

if __name__ == "__main__":
    sys.exit(lint_tree.main(check, CASES))
