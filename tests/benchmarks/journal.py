"""A journal of 10,000 records with 50,000 revisions: opening the place, saving, searching, computing it anew."""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import rfc8785
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop_app.app import resources_folder
from desktop_app.domain.formats import ExportFormat
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import DeviceId, RecordId, Revision, RevisionId, new_revision
from desktop_app.gui.journal.journal_page import JournalPage
from desktop_app.gui.theme.theme import apply_theme
from tests.benchmarks.bars import Bar
from tests.benchmarks.page_context import page_context
from tests.open_home import OpenHome, open_home
from tests.parts import parts

RECORDS, EACH = 10_000, 5
WORDS = ("class", "lesson", "pupils", "talk", "quiet", "question", "group", "paper", "map", "walk", "listen", "idea")
ROUNDS, MEDIAN_OF = 20, 5


def bars() -> list[Bar]:
    """Measure, on a journal that is made for it."""
    with tempfile.TemporaryDirectory() as home:
        made = open_home(Path(home))
        _fill(made)
        found = [
            Bar("open the place, list on screen", _median(lambda: _open_place(made)) * 1000, 150, "ms"),
            Bar("save a reflection", _median(_saving(made)) * 1000, 30, "ms"),
            Bar("search as you type", _median(lambda: made.journal.search("pup lis")) * 1000, 30, "ms"),
            Bar("open one entry", _median(lambda: made.journal.entry(RecordId("r00042"))) * 1000, 30, "ms"),
            Bar(
                "compute all anew",
                _seconds(made.journal.rebuild),
                6,
                "s",
                f"{RECORDS * EACH} revisions",
            ),
            *_exchanged(made, Path(home)),
        ]
        made.close()
    return found


def _exchanged(made: OpenHome, folder: Path) -> list[Bar]:
    """Export, and import elsewhere, in processor time: five times each, with the spread."""
    source, numbers = folder / "made.journal", iter(range(1_000_000))

    def other() -> OpenHome:
        return open_home(folder / f"other{next(numbers)}")

    def leap2a() -> None:
        made.export.write(ExportFormat.LEAP2A, folder / "out.zip")

    def markdown() -> None:
        made.export.write(ExportFormat.MARKDOWN, folder / f"markdown{next(numbers)}")

    found = [_bar("export", lambda: made.exchange.export(source), 3)]
    homes = [other() for _ in range(MEDIAN_OF)]
    waiting = iter(homes)
    found += [
        _bar("import", lambda: next(waiting).exchange.join(source, accepted=True), 5),
        _bar("import the same file again", lambda: homes[0].exchange.join(source, accepted=True), 1),
        _bar("export as Markdown", markdown, 3),
        _bar("export as Leap2A", leap2a, 3),
    ]
    for one in homes:
        one.close()
    return found


def _bar(name: str, does: Callable[[], object], limit: float) -> Bar:
    """The median of five rounds in processor time."""
    times = []
    for _ in range(MEDIAN_OF):
        began = time.process_time()
        does()
        times.append(time.process_time() - began)
    return Bar(name, statistics.median(times), limit, "s", f"of CPU, from {min(times):.2f} to {max(times):.2f}")


def _fill(made: OpenHome) -> None:
    dice = random.Random(4)
    for start in range(0, RECORDS, 500):
        some: list[Revision] = []
        for number in range(start, start + 500):
            some += history(number, dice)
        made.journal._store.join(some)


def history(number: int, dice: random.Random) -> list[Revision]:
    record, parents = RecordId(f"r{number:05}"), tuple[RevisionId, ...]()
    moment = datetime(2023, 1, 1, tzinfo=UTC) + timedelta(hours=number)
    made: list[Revision] = []
    for version in range(EACH):
        value: Record = _activity(number, version, moment, dice) if number % 2 else _reflection(number, dice)
        at = moment + timedelta(minutes=version)
        one = new_revision(record, value.KIND, parents, DeviceId("bench"), at, value.to_body(), canonical=rfc8785.dumps)
        parents = (one.id,)
        made.append(one)
    return made


def _prose(dice: random.Random, count: int) -> str:
    return " ".join(dice.choices(WORDS, k=count))


def _activity(number: int, version: int, moment: datetime, dice: random.Random) -> Activity:
    status = Status.FINISHED if version == EACH - 1 else Status.PLANNED
    return Activity(f"Activity {number}", "c", "x", status=status, day=moment.date(), notes=_prose(dice, 60))


def _reflection(number: int, dice: random.Random) -> Reflection:
    stages = tuple(StageText(name, name.title(), ("What?",), _prose(dice, 50)) for name in ("what", "so", "now"))
    return Reflection(f"Reflection {number}", "what-so-what@1", stages, RecordId(f"r{number + 1:05}"))


def _saving(made: OpenHome) -> Callable[[], object]:
    numbers = iter(range(1_000_000))
    entry = made.journal.entry(RecordId("r00040"))
    assert entry is not None
    assert isinstance(entry.value, Reflection)
    old = entry.value

    def save() -> None:
        first = StageText("what", "What", ("What?",), f"{old.stages[0].text} {next(numbers)}")
        made.journal.write(Reflection(old.title, old.model, (first, *old.stages[1:]), old.activity), entry.record)

    return save


def _open_place(made: OpenHome) -> None:
    """The page as the window shows it, until its rows are painted."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    if not application.styleSheet():
        apply_theme(application, resources_folder())
    context = page_context(made)
    page, tasks = JournalPage(context), context.tasks
    page.resize(1080, 820)
    page.show()
    page.start()
    while page.list.model.rowCount() < RECORDS:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    parts(page).entries.repaint()
    tasks.shutdown()
    page.close()


def _seconds(does: Callable[[], object]) -> float:
    began = time.perf_counter()
    does()
    return time.perf_counter() - began


def _median(does: Callable[[], object]) -> float:
    does()
    return statistics.median(_seconds(does) for _ in range(ROUNDS))
