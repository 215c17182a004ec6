"""The pieces of work whose growth is measured, each in a process of its own: `NAME SIZE`."""

from __future__ import annotations

import gc
import json
import random
import resource
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.formats import ExportFormat
from desktop_app.domain.merging.record import merged
from desktop_app.domain.revision import DeviceId, RecordId, Revision
from desktop_app.replication.bundle import write_bundle
from tests.benchmarks.journal import history
from tests.domain.merging.histories import START, chain, contradicting_rounds, revise
from tests.open_home import OpenHome, open_home

MADE_AT = datetime(2023, 3, 8, tzinfo=UTC).isoformat()
Run = Callable[[], object]
Prepare = Callable[[int, Path], Run]


@dataclass(frozen=True)
class Work:
    """A piece of work.

    Attributes:
        prepare: makes what is worked on, for a size and in a folder; returns the work itself.
        smallest: the first of three sizes, each four times as large as the one before.
        unit: what the size counts.
        rounds: how often it is done in one measurement, because it is short.
    """

    prepare: Prepare
    smallest: int
    unit: str
    rounds: int = 1


def _bundle(size: int, folder: Path) -> Path:
    source, dice = folder / "made.journal", random.Random(4)
    with source.open("wb") as file:
        write_bundle(file, (one for number in range(size) for one in history(number, dice)), (), MADE_AT, DeviceId(""))
    return source


def _filled(size: int, folder: Path) -> OpenHome:
    made = open_home(folder / "home")
    made.exchange.join(_bundle(size, folder), accepted=True)
    return made


def _import(size: int, folder: Path) -> Run:
    source, made = _bundle(size, folder), open_home(folder / "home")
    made.journal.activities()
    return lambda: made.exchange.join(source, accepted=True)


def _import_again(size: int, folder: Path) -> Run:
    made = _filled(size, folder)
    return lambda: made.exchange.join(folder / "made.journal", accepted=True)


def _open(size: int, folder: Path) -> Run:
    made = _filled(size, folder)

    def run() -> None:
        made.leave()
        made.journal.listed()

    return run


def _save(size: int, folder: Path) -> Run:
    made = _filled(size, folder)
    entry = made.journal.entry(RecordId("r00001"))
    assert entry is not None
    return lambda: made.journal.write(entry.value, entry.record)


def _of_journal(run: Callable[[OpenHome, Path], object]) -> Prepare:
    def prepare(size: int, folder: Path) -> Run:
        made = _filled(size, folder)
        return lambda: run(made, folder)

    return prepare


def _shelf(size: int, folder: Path) -> Run:
    from tests.benchmarks.big_shelf import fill  # noqa: PLC0415 - other pieces of work do not need it

    made = open_home(folder / "home")
    made.catalogues.all()
    return lambda: fill(made, size)


def _publish(size: int, folder: Path) -> Run:
    from tests.benchmarks.sync import catalogue_of_files  # noqa: PLC0415 - as above

    return lambda: catalogue_of_files(folder / "published", size, 2_000, bundled=True)


def _sync(size: int, folder: Path) -> Run:
    from tests.benchmarks.sync import catalogue_of_files  # noqa: PLC0415 - as above

    catalogue_of_files(folder / "published", size, 2_000, bundled=True)
    made = open_home(folder / "home")
    made.catalogues.all()

    def run() -> None:
        made.catalogues.add(str(folder / "published" / "feed.json"))
        made.shelf.keep([item.key for item in made.shelf.items()])

    return run


def _portfolio(size: int, folder: Path) -> Run:
    from tests.benchmarks.portfolio_content import content  # noqa: PLC0415 - as above
    from tests.benchmarks.portfolio_makers import ours  # noqa: PLC0415 - as above

    made = content(size, 0, folder)
    return lambda: ours(made)


def _merge(make: Callable[[int], list[Revision]]) -> Prepare:
    def prepare(size: int, folder: Path) -> Run:
        assert folder.exists()
        revisions = make(size)
        return lambda: merged(revisions)

    return prepare


FIRST = revise(START)


def _heads(size: int) -> list[Revision]:
    return [FIRST, *(revise({**START, "title": f"Walk {number}"}, FIRST) for number in range(size))]


def _fork(size: int) -> list[Revision]:
    return [*chain(size, FIRST), revise({**START, "place": "Hall"}, FIRST)]


WORK = {
    "journal: import": Work(_import, 625, "records"),
    "journal: the same file again": Work(_import_again, 1_250, "records", 4),
    "journal: open, and list": Work(_open, 625, "records", 8),
    "journal: save": Work(_save, 625, "records", 40),
    "journal: rebuild": Work(_of_journal(lambda made, _: made.journal.rebuild()), 625, "records"),
    "journal: export": Work(
        _of_journal(lambda made, folder: made.exchange.export(folder / "out.journal")), 625, "records"
    ),
    "journal: backup": Work(_of_journal(lambda made, _: made.backups().create()), 625, "records"),
    "journal: Markdown": Work(
        _of_journal(lambda made, folder: made.export.write(ExportFormat.MARKDOWN, Path(tempfile.mkdtemp(dir=folder)))),
        625,
        "records",
    ),
    "journal: Leap2A": Work(
        _of_journal(lambda made, folder: made.export.write(ExportFormat.LEAP2A, folder / "out.zip")), 625, "records"
    ),
    "merge: heads that clash": Work(_merge(_heads), 1_000, "heads"),
    "merge: rounds of 3 computers": Work(_merge(lambda size: contradicting_rounds(3, size)), 400, "rounds"),
    "merge: a fork of a chain": Work(_merge(_fork), 4_000, "revisions"),
    "shelf: list and index": Work(_shelf, 2_000, "publications"),
    "shelf: sync": Work(_sync, 250, "files"),
    "shelf: publish": Work(_publish, 1_000, "files"),
    "portfolio": Work(_portfolio, 16, "reflections"),
}


def main(name: str, size: int) -> None:
    """Prepare and measure; print the seconds of processor time, and how many megabytes more it took than before."""
    work = WORK[name]
    with tempfile.TemporaryDirectory(prefix="springshelf-growth-") as folder:
        run = work.prepare(size, Path(folder))
        gc.collect()
        before, began = _memory(), _processor()
        for _ in range(work.rounds):
            run()
        print(json.dumps({"seconds": (_processor() - began) / work.rounds, "megabytes": _memory() - before}))


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
