"""The work on journals whose growth is measured, and on the portfolios made from them."""

from __future__ import annotations

import itertools
import random
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import rfc8785

from desktop_app.domain.formats import ExportFormat
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import DeviceId, RecordId, Revision, new_revision
from desktop_app.replication.bundle import write_bundle
from tests.benchmarks.growth_work import Run, Work
from tests.benchmarks.journal import history
from tests.benchmarks.portfolio_content import content, portfolio_of
from tests.benchmarks.portfolio_makers import ours
from tests.open_home import OpenHome, open_home

MADE_AT = datetime(2023, 3, 8, tzinfo=UTC).isoformat()
BUNDLE, CLASHING, HOME = "made.journal", "clashing.journal", "home"
ACTIVITY = RecordId("r00001")
SAVED = 100
"""The number of records that are saved in turns."""


def _histories(size: int) -> Iterator[list[Revision]]:
    dice = random.Random(4)
    return (history(number, dice) for number in range(size))


def _clashing(one: Revision) -> Revision:
    """What another computer made of a revision's parent."""
    body = {**(one.body or {}), "title": f"{(one.body or {})['title']} elsewhere"}
    return new_revision(
        one.record, one.kind, one.parents, DeviceId("other"), one.made_at, body, canonical=rfc8785.dumps
    )


def _journal(size: int, folder: Path) -> None:
    """A home whose journal has records of five revisions; as files, these and a clashing change to each."""
    with (folder / BUNDLE).open("wb") as file:
        write_bundle(file, itertools.chain.from_iterable(_histories(size)), (), MADE_AT, DeviceId(""))
    with (folder / CLASHING).open("wb") as file:
        write_bundle(file, (_clashing(each[-1]) for each in _histories(size)), (), MADE_AT, DeviceId(""))
    made = open_home(folder / HOME)
    made.exchange.join(folder / BUNDLE, accepted=True)
    made.close()


def _of_journal(run: Callable[[OpenHome, Path], object], rounds: int = 1, smallest: int = 250) -> Work:
    """Work on a journal that is open already."""

    def start(_: int, folder: Path) -> Run:
        made = open_home(folder / HOME)
        made.journal.entry(ACTIVITY)
        return lambda: run(made, folder)

    return Work(_journal, start, smallest, "records", rounds)


def _import(_: int, folder: Path) -> Run:
    made = open_home(folder / "other")
    made.journal.activities()
    return lambda: made.exchange.join(folder / BUNDLE, accepted=True)


def _open(made: OpenHome, _: Path) -> None:
    made.leave()
    made.journal.listed()


def _save(made: OpenHome, record: RecordId, number: int) -> None:
    entry = made.journal.entry(record)
    assert entry is not None
    assert isinstance(entry.value, Activity)
    made.journal.write(replace(entry.value, title=f"Title {number}"), record)


def _save_one_of_many(size: int, folder: Path) -> Run:
    made, numbers = open_home(folder / HOME), itertools.count()
    activities = [RecordId(f"r{number:05}") for number in range(1, min(size, 2 * SAVED), 2)]

    def run() -> None:
        number = next(numbers)
        _save(made, activities[number % len(activities)], number)

    return run


def _save_often(size: int, folder: Path) -> Run:
    made = open_home(folder / HOME)
    made.journal.write(Activity("Title", "c"), ACTIVITY)

    def run() -> None:
        for number in range(size):
            _save(made, ACTIVITY, number)

    return run


def _restore(_: int, folder: Path) -> Run:
    made = open_home(folder / HOME)
    backup = made.backups().create()
    return lambda: made.backups().restore(backup, Path(tempfile.mkdtemp(dir=folder)))


def _markdown(made: OpenHome, folder: Path) -> None:
    made.export.write(ExportFormat.MARKDOWN, Path(tempfile.mkdtemp(dir=folder)))


def _build(made: OpenHome, folder: Path) -> None:
    campaign = replace(portfolio_of(content(0, 0, folder)).campaign, id="c")
    built = made.portfolios.build(PortfolioChoice(campaign))
    made.portfolios.check(built)
    assert built.reflections


def nothing(_: int, folder: Path) -> None:
    """Prepare nothing, as the work makes all that it needs itself."""
    assert folder.is_dir()


def _print(size: int, folder: Path) -> Run:
    made = content(size, 0, folder)
    return lambda: ours(made)


WORK = {
    "journal: import": Work(_journal, _import, 250, "records"),
    "journal: the same file again": _of_journal(
        lambda made, folder: made.exchange.join(folder / BUNDLE, accepted=True), 8
    ),
    "journal: take in a change that clashes to each record": _of_journal(
        lambda made, folder: made.exchange.join(folder / CLASHING, accepted=True), smallest=60
    ),
    "journal: open, and list": _of_journal(_open, 8),
    "journal: search": _of_journal(lambda made, _: made.journal.search("pup lis"), 20),
    "journal: save": Work(_journal, _save_one_of_many, 250, "records", 200),
    "journal: save one record often": Work(nothing, _save_often, 25, "times"),
    "journal: rebuild": _of_journal(lambda made, _: made.journal.rebuild(), 2),
    "journal: export": _of_journal(lambda made, folder: made.exchange.export(folder / "out.journal"), 2),
    "journal: backup": _of_journal(lambda made, _: made.backups().create()),
    "journal: restore": Work(_journal, _restore, 250, "records"),
    "journal: Markdown": _of_journal(_markdown),
    "journal: Leap2A": _of_journal(lambda made, folder: made.export.write(ExportFormat.LEAP2A, folder / "out.zip")),
    "portfolio: content": _of_journal(_build, smallest=60),
    "portfolio: print": Work(nothing, _print, 8, "reflections"),
}
