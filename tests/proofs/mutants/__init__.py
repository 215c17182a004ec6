"""Mutation testing: the tests of the modules that keep promises notice every small change that would break one.

What survives all tests of its module and breaks no promise is listed in `survivors.txt`, with the reason; a survivor
that is not listed there makes the proof fail. Results are kept under `build/mutants` by the digest of the module and
its tests, so that a run that was stopped goes on where it was.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.proofs.mutants.changes import Change, changes
from tests.proofs.mutants.subjects import SUBJECTS, Subject

RESULTS = Path("build") / "mutants"
RECORDED = Path(__file__).with_name("survivors.txt")


def prove(*names: str) -> None:
    """Change each of these modules (all, where none is named) in every way, and list what no test notices."""
    unknown = [name for name in names if name not in SUBJECTS]
    if unknown:
        sys.exit(f"No such module: {', '.join(unknown)}. There are: {', '.join(SUBJECTS)}.")
    recorded = recorded_survivors()
    try:
        new = [one for name in names or SUBJECTS for one in _examine(name, recorded.get(name, frozenset()))]
    except KeyboardInterrupt:
        sys.exit("Stopped. The same command goes on from here.")
    if new:
        sys.exit(f"{len(new)} survivors are not in {RECORDED.name}: test what they change, or list them with a reason.")


def recorded_survivors() -> dict[str, frozenset[str]]:
    """The names of the changes that are known to survive, by module."""
    found: dict[str, set[str]] = {}
    lines = [line.strip() for line in RECORDED.read_text(encoding="utf-8").splitlines()]
    name = ""
    for line in lines:
        if line.startswith("["):
            name = line.strip("[]")
        elif line and not line.startswith("#"):
            found.setdefault(name, set()).add(line)
    return {name: frozenset(lines) for name, lines in found.items()}


def _examine(name: str, recorded: frozenset[str]) -> list[Change]:
    """Try each change of a module, print what survived, and return the survivors that are not recorded."""
    subject = SUBJECTS[name]
    every = [
        change
        for change in changes(Path(subject.path).read_bytes())
        if not subject.only or change.place in subject.only
    ]
    survived = [change for change, passed in _results(name, subject, every) if passed]
    new = [change for change in survived if change.name not in recorded]
    print(
        f"{name}: {len(every)} mutants, {len(every) - len(survived)} killed, {len(survived)} survived, {len(new)} new"
    )
    for change in new:
        print(f"  {subject.path}:{change.line}  {change.name}")
    for line in sorted(recorded - {change.name for change in survived}):
        print(f"  no longer survives, take it out of {RECORDED.name}: {line}")
    return new


def _results(name: str, subject: Subject, every: list[Change]) -> Iterator[tuple[Change, bool]]:
    """Each change, and whether it survived: from a run before, or by a trial now."""
    file = RESULTS / f"{name}-{_digest(subject)}.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    known = dict(line.split(" ", 1)[::-1] for line in file.read_text("utf-8").splitlines()) if file.exists() else {}
    yield from ((change, known[change.name] == "survived") for change in every if change.name in known)
    left = [change for change in every if change.name not in known]
    if not left:
        return
    from tests.proofs.mutants.trial import trials  # noqa: PLC0415 - Windows has no fork, and other proofs run there

    with file.open("a", encoding="utf-8", buffering=1) as results:
        for change, survived in trials(subject, left):
            results.write(f"{'survived' if survived else 'killed'} {change.name}\n")
            yield change, survived


def _digest(subject: Subject) -> str:
    """What the results depend on: the module, its tests, and what these are given by modules beside and above them."""
    tests = subject.files()
    folders = {Path("tests"), *(Path(test).parent for test in tests)}
    helpers = sorted(str(path) for folder in folders for path in folder.glob("*.py") if path.name[:5] != "test_")
    return hashlib.sha256(b"".join(Path(file).read_bytes() for file in (subject.path, *tests, *helpers))).hexdigest()[
        :16
    ]
