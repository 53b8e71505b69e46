#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icons: the list and the folder agree, commands name only icons that exist, and all are of one weight and colour."""
import re
import sys
from pathlib import Path

import lint_tree
from lint_tree import Case

FOLDER = "assets/icons"
COMMAND = re.compile(r'QT_TRANSLATE_NOOP\("Command",\s*"[^"]*"\),\s*"[^"]*",\s*"([^"]*)"')


def check_svg(path: Path) -> list:
    text, problems = path.read_text(encoding="utf-8"), []
    if 'viewBox="0 0 24 24"' not in text:
        problems.append(f"{FOLDER}/{path.name}: not on the 24 x 24 grid")
    if set(re.findall(r'stroke-width="([^"]*)"', text)) != {"1.75"}:
        problems.append(f"{FOLDER}/{path.name}: stroke is not 1.75 throughout")
    colours = set(re.findall(r'(?:stroke|fill)="([^"]*)"', text)) - {"none", "#e6e9ed"}
    if colours:
        problems.append(f"{FOLDER}/{path.name}: more than one colour: {', '.join(sorted(colours))}")
    return problems


def check(root: Path) -> list:
    there = {path.stem for path in lint_tree.files(root / FOLDER, ".svg")}
    cmake = root / FOLDER / "icons.cmake"
    listed = re.findall(rf"{FOLDER}/([\w-]+)\.svg", cmake.read_text(encoding="utf-8") if cmake.is_file() else "")
    commands = root / "app" / "commands.cpp"
    used = set(COMMAND.findall(commands.read_text(encoding="utf-8"))) - {""} if commands.is_file() else set()
    problems = [f"{FOLDER}/icons.cmake: {name} is not there" for name in sorted(set(listed) - there)]
    problems += [f"{FOLDER}/icons.cmake: {name} is missing" for name in sorted(there - set(listed))]
    problems += [f"app/commands.cpp: no icon {name}" for name in sorted(used - there)]
    return problems + [problem for path in lint_tree.files(root / FOLDER, ".svg") for problem in check_svg(path)]


SVG = ('<svg viewBox="0 0 24 24"><g fill="none" stroke="#e6e9ed" stroke-width="1.75"><path d="M4 4h8"/></g></svg>\n')
CLEAN = {
    f"{FOLDER}/play.svg": SVG,
    f"{FOLDER}/icons.cmake": f"set(HALLSCAPE_ICONS\n    {FOLDER}/play.svg\n)\n",
    "app/commands.cpp": '{"job.start", QT_TRANSLATE_NOOP("Command", "Start"), "Ctrl+J", "play", Menu::Job},\n'
                        '{"job.quit", QT_TRANSLATE_NOOP("Command", "Quit"), "", "", Menu::Job},\n',
}
CASES = [
    Case("clean", CLEAN, None),
    Case("not listed", {**CLEAN, f"{FOLDER}/stop.svg": SVG}, "stop is missing"),
    Case("listed only", {**CLEAN, f"{FOLDER}/icons.cmake": f"{FOLDER}/play.svg {FOLDER}/gone.svg"}, "gone is not there"),
    Case("command without its icon", {**CLEAN, "app/commands.cpp": CLEAN["app/commands.cpp"].replace("play", "go")},
         "no icon go"),
    Case("thick", {**CLEAN, f"{FOLDER}/play.svg": SVG.replace("1.75", "2")}, "stroke is not 1.75"),
    Case("colourful", {**CLEAN, f"{FOLDER}/play.svg": SVG.replace("none", "#ff0000")}, "more than one colour"),
    Case("other grid", {**CLEAN, f"{FOLDER}/play.svg": SVG.replace("0 0 24 24", "0 0 16 16")}, "24 x 24"),
]

if __name__ == "__main__":
    sys.exit(lint_tree.main(check, CASES))
