"""The disk is full or gone while the window holds unsaved text: the text stays, and is saved when it can be."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.mentor_question import MentorQuestion
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.project import Project
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.gui.shell.main_window import MainWindow
from tests.gui.campaign.test_projects import open_projects
from tests.gui.conftest import PATIENCE, OpenWindow, services_of, settle
from tests.parts import parts
from tests.small_disks import fill, image_disk, shut_down

pytestmark = pytest.mark.long
THOUGHT = RecordId("bb11cc22dd33ee44")
Break = Callable[[Path], None]
LONG = "words " * 20_000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own for the profiles of the home."""
    (tmp_path / "home").mkdir()
    with image_disk(tmp_path / "home" / "profiles", tmp_path / "disk.img", 12, "ext4") as place:
        yield place


def mend_full(disk: Path) -> None:
    for filler in disk.glob("filler-*"):
        filler.unlink()


def mend_gone(disk: Path) -> None:
    """Put the disk back. It is another device then, so it is mounted from a copy of the image."""
    back = shutil.copyfile(disk.parents[1] / "disk.img", disk.parents[1] / "back.img")
    subprocess.run(["umount", "-l", str(disk)], check=True)
    subprocess.run(["mount", "-o", "loop", str(back), str(disk)], check=True)


BREAKS = pytest.mark.parametrize(
    ("break_disk", "mend", "words"),
    [(fill, mend_full, "disk is full"), (shut_down, mend_gone, "does not answer")],
    ids=["full", "gone"],
)


@BREAKS
def test_unsaved_text_stays_on_screen_and_is_saved_by_the_next_attempt(
    qtbot: QtBot, disk: Path, open_window: OpenWindow, break_disk: Break, mend: Break, words: str
) -> None:
    window = open_window()
    journal = services_of(window).profile.journal
    stages = (StageText("text", "Text", (), "It rained."),)
    journal.write(Reflection("Thought", "free@1", stages), THOUGHT)
    write_everywhere(qtbot, window)
    break_disk(disk)
    try:
        assert not window.workspace.leave()
        told = window.workspace.bar.text()
        assert words in told
        assert "stays in the window" in told
        assert "copy" in told
        assert not window.close()
        assert "could not be saved" in window.workspace.bar.text()
        assert texts_of(window) == ("Did I ask too early?", "Dr Mira", LONG)
    finally:
        mend(disk)
    window.workspace.save_now()  # Ctrl+S
    settle(qtbot, window)
    assert not any(page.has_unwritten for page in window.workspace.pages.all())
    assert [one.text for _, one in journal.every(MentorQuestion)] == ["Did I ask too early?"]
    assert [one.mentor for _, one in journal.every(Person)] == ["Dr Mira"]
    assert [one.notes for _, one in journal.activities()] == [LONG]


def write_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    """Type into an activity, a question to the mentor and the cover."""
    workspace = window.workspace
    workspace.show_page(workspace.portfolio)
    qtbot.waitUntil(lambda: workspace.portfolio.entries.count == 1, timeout=PATIENCE)
    settle(qtbot, window)
    workspace.show_page(workspace.journal)
    workspace.journal.new_activity()
    settle(qtbot, window)
    parts(workspace.journal.activity).notes.setPlainText(LONG)
    parts(workspace.portfolio.entries.question).question.setText("Did I ask too early?")
    parts(workspace.portfolio.cover).mentor.setText("Dr Mira")


def texts_of(window: MainWindow) -> tuple[str, str, str]:
    workspace = window.workspace
    return (
        parts(workspace.portfolio.entries.question).question.text(),
        parts(workspace.portfolio.cover).mentor.text(),
        parts(workspace.journal.activity).notes.toPlainText(),
    )


@pytest.mark.slow
@BREAKS
def test_unsaved_text_of_a_dialog_stays_on_screen(
    qtbot: QtBot, disk: Path, open_window: OpenWindow, break_disk: Break, mend: Break, words: str
) -> None:
    window = open_window()
    dialog = open_projects(qtbot, window)
    parts(dialog).notes.setPlainText(LONG)
    break_disk(disk)
    try:
        parts(dialog).close.click()
        settle(qtbot, window)
        assert words in window.workspace.bar.text()
        settle(qtbot, window)
        assert dialog.isVisible()
        assert parts(dialog).notes.toPlainText() == LONG
    finally:
        mend(disk)
    parts(dialog).close.click()
    settle(qtbot, window)
    ((_, project),) = services_of(window).profile.journal.every(Project)
    assert project.notes == LONG
