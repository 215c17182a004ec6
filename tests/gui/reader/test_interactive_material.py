"""Interactive materials in the window: shown as text, run after one click, stopped, and gone on with."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.publication import ShelfItem
from desktop_app.domain.records.activity import Status
from desktop_app.domain.runtime.outcome import Progress
from desktop_app.gui.reader.interactive_run import InteractiveRun
from desktop_app.gui.reader.package_view import PackageView
from desktop_app.gui.reader.reader_appearance import ReaderAppearance
from desktop_app.gui.reader.web_reader import WORLD, WebReader
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.theme.pages import PageTheme
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.packages import scorm_12, scripted
from tests.parts import parts

COURSE = """
const api = window.parent.API;
api.LMSInitialize("");
document.title = [api.LMSGetValue("cmi.core.entry"), api.LMSGetValue("cmi.suspend_data")].join();
api.LMSSetValue("cmi.suspend_data", "page 7");
api.LMSSetValue("cmi.core.score.raw", "90");
api.LMSSetValue("cmi.core.score.max", "100");
api.LMSSetValue("cmi.interactions.0.id", "Which_birds_sing");
api.LMSSetValue("cmi.interactions.0.student_response", "Robins");
api.LMSSetValue("cmi.interactions.0.result", "correct");
window.addEventListener("pagehide", () => {
  api.LMSSetValue("cmi.core.session_time", "00:05:00");
  api.LMSSetValue("cmi.core.exit", "suspend");
  api.LMSFinish("");
});
window.parent.document.title = document.title;
"""
REPORTED = (
    '<p id="text">The text version.</p>',
    'document.getElementById("text").textContent = "It runs."; parent.document.title = document.title = "runs"',
)


@pytest.fixture
def scorm(tmp_path: Path) -> Path:
    return scorm_12(tmp_path / "course.zip", one=scripted(COURSE, title="One"))


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "story.html"
    path.write_text(scripted(REPORTED[1], body=REPORTED[0], title="Story"))
    return path


def add(window: MainWindow, path: Path) -> ShelfItem:
    """A file among "My files"."""
    shelf = services_of(window).shelf.shelf
    added = shelf.own.add([path])
    assert not added.refused
    item = shelf.item(added.keys[0][1])
    assert item
    return item


def read(qtbot: QtBot, window: MainWindow, item: ShelfItem) -> None:
    with qtbot.waitSignal(window.workspace.reader.opened, timeout=PATIENCE):
        window.workspace.navigation.read(item)
    web = window.workspace.reader.view
    assert isinstance(web, WebReader)
    qtbot.waitUntil(lambda: not web.is_loading, timeout=PATIENCE)


def run(qtbot: QtBot, window: MainWindow, title: str) -> PackageView:
    reader = window.workspace.reader
    parts(reader.bar).run.click()
    qtbot.waitUntil(lambda: isinstance(reader.view, PackageView), timeout=PATIENCE)
    view = reader.view
    assert isinstance(view, PackageView)
    qtbot.waitUntil(lambda: view.page.title() == title, timeout=PATIENCE)
    return view


def test_a_page_with_scripts_is_text_until_it_runs_and_again_afterwards(
    qtbot: QtBot, window: MainWindow, page: Path
) -> None:
    read(qtbot, window, add(window, page))
    reader = window.workspace.reader
    assert reader.bar.isVisible()
    assert "can’t reach the internet" in parts(reader.bar).told.text()
    assert isinstance(reader.view, WebReader)
    assert reader.view.page.title() == "Story"
    parts(reader).highlight.setFocus()
    reader.focusNextChild()
    assert parts(reader.bar).run.hasFocus(), "the bar follows the buttons above it"
    run(qtbot, window, "runs")
    assert parts(reader.bar).stop.isVisible()
    assert not parts(reader.bar).run.isVisible()
    assert not parts(reader).highlight.isVisible()
    parts(reader.bar).stop.click()
    qtbot.waitUntil(lambda: isinstance(reader.view, WebReader), timeout=PATIENCE)
    assert parts(reader.bar).run.isVisible()
    assert reader.views.view("running") is None


def test_a_page_without_scripts_has_no_bar(qtbot: QtBot, window: MainWindow, page: Path, tmp_path: Path) -> None:
    (tmp_path / "still.html").write_text("<html><head><title>Still</title></head><body><p>x</p></body></html>")
    read(qtbot, window, add(window, page))
    read(qtbot, window, add(window, tmp_path / "still.html"))
    assert not window.workspace.reader.bar.isVisible()


def test_a_course_reports_its_result_and_goes_on_where_it_was(qtbot: QtBot, window: MainWindow, scorm: Path) -> None:
    item, reader = add(window, scorm), window.workspace.reader
    read(qtbot, window, item)
    run(qtbot, window, "ab-initio,")
    qtbot.waitUntil(parts(reader.bar).journal.isVisible, timeout=PATIENCE)
    parts(reader).back.click()
    qtbot.waitUntil(lambda: reader.view is None, timeout=PATIENCE)
    settle(qtbot, window)
    assert "90 of 100 points" in window.workspace.bar.text()
    journal = services_of(window).profile.journal
    assert journal.activities() == (), "nothing is in the journal unless the person wants it"
    window.workspace.bar.action.click()
    settle(qtbot, window)
    ((entry, activity),) = journal.activities()
    assert (activity.title, activity.kind, activity.minutes) == ("Observer une classe", "quiz", 5)
    assert (activity.status, activity.materials) == (Status.FINISHED, (item.publication.id,))
    assert activity.notes == "Passed · 90 of 100 points\n1 of 1 answers right"
    ((_, evidence),) = journal.evidence_of(entry.record)
    data = journal.file(evidence.sha256)
    assert data
    assert "Which_birds_sing\nMy answer: Robins (right)" in data.decode()
    read(qtbot, window, item)
    run(qtbot, window, "resume,page 7")


def test_what_runs_is_saved_when_the_window_closes_while_it_runs(qtbot: QtBot, window: MainWindow, scorm: Path) -> None:
    read(qtbot, window, add(window, scorm))
    run(qtbot, window, "ab-initio,")
    window.workspace.reader.leave()
    settle(qtbot, window)
    settings = [services_of(window).profile.journal.setting(f"package:{window.workspace.reader.running._key}")]
    assert "page 7" in settings[0]


def test_the_parts_of_a_course_are_its_contents(qtbot: QtBot, window: MainWindow, scorm: Path) -> None:
    read(qtbot, window, add(window, scorm))
    reader = window.workspace.reader
    view = run(qtbot, window, "ab-initio,")
    assert [one.title for one in view.contents()] == ["One", "Two"]
    assert parts(reader).part.text() == "1 of 2"
    reader.turn(1)
    assert view.progress == (2, 2)
    qtbot.waitUntil(lambda: view.entry == "content/two.html", timeout=PATIENCE)


def test_escape_leads_out_of_a_running_material_to_its_button(qtbot: QtBot, window: MainWindow, page: Path) -> None:
    read(qtbot, window, add(window, page))
    reader = window.workspace.reader
    view = run(qtbot, window, "runs")
    view.view.setFocus()
    reader.escape()
    assert parts(reader.bar).stop.hasFocus()
    assert reader.view is view


def test_an_exercise_of_the_campaign_follows_the_look_as_text_and_tells_that_it_was_begun(
    qtbot: QtBot, window: MainWindow
) -> None:
    """Its own policy allows no styles but its own; the reader's look comes before it."""
    (item, *_) = services_of(window).shelf.shelf.items("Six beliefs about learning")
    read(qtbot, window, item)
    reader = window.workspace.reader
    web = reader.view
    assert isinstance(web, WebReader)
    web.use_look(ReaderAppearance(PageTheme.DARK, spacing=2.0))
    qtbot.waitUntil(lambda: _line_height(qtbot, web) == 2.0, timeout=PATIENCE)
    parts(reader.bar).run.click()
    qtbot.waitUntil(lambda: _progress(reader.running) is Progress.STARTED, timeout=PATIENCE)


def _line_height(qtbot: QtBot, web: WebReader) -> float:
    """The height of a line of the first paragraph, in sizes of its letters."""
    code = "(s => parseFloat(s.lineHeight) / parseFloat(s.fontSize))(getComputedStyle(document.querySelector('p')))"
    told: list[float] = []
    web.page.runJavaScript(code, WORLD, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    return told[0]


def _progress(running: InteractiveRun) -> Progress | None:
    return running._session.outcome().progress if running._session else None
