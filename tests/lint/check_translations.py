#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations: nothing unfinished or empty, the same placeholders as the source, and lupdate would add nothing.

The last one runs lupdate on a copy, and only where LUPDATE names the program.
"""
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import lint_tree
from lint_tree import Case

FOLDER = "translations"
PLACEHOLDER = re.compile(r"%L?\d+|%n")


def forms_of(translation) -> list:
    """The texts of a message: one, or one for each numerus."""
    numerus = translation.findall("numerusform")
    return [form.text or "" for form in numerus] if numerus else [translation.text or ""]


def check_message(where: str, message) -> list:
    source, translation = message.findtext("source") or "", message.find("translation")
    if translation is None or translation.get("type") == "unfinished" or "" in forms_of(translation):
        return [f"{where}: not translated: {source}"]
    # One of something may be written without its number.
    wanted = set(PLACEHOLDER.findall(source)) - {"%n"}
    return [f"{where}: other placeholders: {source}" for form in forms_of(translation)
            if set(PLACEHOLDER.findall(form)) - {"%n"} != wanted]


def messages(path: Path) -> dict:
    root = ElementTree.parse(path).getroot()
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment")): message
            for context in root.findall("context") for message in context.findall("message")}


def check_complete(root: Path, path: Path, lupdate: str) -> list:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(path.read_bytes())
        subprocess.run([lupdate, str(root / "app"), "-locations", "none", "-no-obsolete", "-ts", str(copy)],
                       check=True, capture_output=True)
        before, after = set(messages(path)), set(messages(copy))
    where = f"{FOLDER}/{path.name}"
    return ([f"{where}: missing: {text}" for _, text, _ in sorted(after - before, key=str)]
            + [f"{where}: no longer used: {text}" for _, text, _ in sorted(before - after, key=str)])


def check(root: Path) -> list:
    problems, lupdate = [], os.environ.get("LUPDATE")
    for path in lint_tree.files(root / FOLDER, ".ts"):
        for message in messages(path).values():
            problems += check_message(f"{FOLDER}/{path.name}", message)
        if lupdate and (root / "app").is_dir():
            problems += check_complete(root, path, lupdate)
    return problems


def ts(translation: str) -> dict:
    return {f"{FOLDER}/hallscape_de.ts": f"<TS><context><name>A</name><message numerus='yes'><source>%1 of %n</source>"
                                         f"{translation}</message></context></TS>"}


CASES = [
    Case("clean", ts("<translation><numerusform>%1 von einem</numerusform><numerusform>%1 von %n</numerusform></translation>"),
         None),
    Case("unfinished", ts("<translation type='unfinished'>%1 von %n</translation>"), "not translated"),
    Case("empty", ts("<translation></translation>"), "not translated"),
    Case("one form empty", ts("<translation><numerusform>%1</numerusform><numerusform/></translation>"), "not translated"),
    Case("placeholder lost", ts("<translation>von %n</translation>"), "other placeholders"),
]

if __name__ == "__main__":
    sys.exit(lint_tree.main(check, CASES))
