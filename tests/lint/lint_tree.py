# SPDX-FileCopyrightText: 2026 The Hallscape developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every lint shares: walking the sources, reporting, and proving that the lint can fail.

A lint is one function `check(root) -> list of problems`. Its self-test is a list of `Case`: a small tree that is written to
a temporary folder, and the text its problems must contain (None: no problem at all). `--self-test` runs them, so a lint
that has gone blind fails the build as well.
"""
import os
import sys
import tempfile
from pathlib import Path
from typing import Callable, Iterator, NamedTuple, Optional

SKIPPED = {".git", ".cache", "build", "__pycache__"}


class Case(NamedTuple):
    name: str
    files: dict  # path in the tree: text
    expected: Optional[str]  # part of a problem, or None where the tree is clean


def files(root: Path, *suffixes: str) -> Iterator[Path]:
    """All files under root with one of the suffixes (none given: all), parents first, without build folders and caches."""
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(set(folders) - SKIPPED)
        for name in sorted(names):
            path = Path(folder, name)
            if not suffixes or path.suffix in suffixes:
                yield path


def problems_of(case: Case, check: Callable[[Path], list]) -> list:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in case.files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return check(Path(folder))


def self_test(check: Callable[[Path], list], cases: list) -> int:
    failures = 0
    for case in cases:
        found = problems_of(case, check)
        good = not found if case.expected is None else any(case.expected in problem for problem in found)
        if not good:
            failures += 1
            print(f"FAIL {case.name}: expected {case.expected!r}, found {found}")
    print(f"{len(cases) - failures} of {len(cases)} self-tests passed")
    return 1 if failures else 0


def main(check: Callable[[Path], list], cases: list) -> int:
    """Usage: check_x.py ROOT | --self-test. Exit status 0: clean."""
    if len(sys.argv) != 2:
        print(main.__doc__)
        return 2
    if sys.argv[1] == "--self-test":
        return self_test(check, cases)
    problems = check(Path(sys.argv[1]).resolve())
    for problem in problems:
        print(problem)
    return 1 if problems else 0
