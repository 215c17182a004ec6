from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.publication import KeepState, Kind
from desktop_app.gui.main_window import MainWindow
from desktop_app.services.workplace import Workplace
from tests.gui.conftest import PATIENCE, settle


def test_the_default_campaign_is_there_at_the_first_start(window: MainWindow) -> None:
    assert window.shelf.model.rowCount() == 24
    assert window.focusWidget() is window.shelf._ui.grid
    assert window.shelf._ui.summary.text().startswith("24 materials · 0 on this computer · checked ")
    assert [window.shelf._ui.subtopic.itemText(row) for row in (0, 4)] == ["All subtopics", "Artificial intelligence"]


def test_the_model_keeps_qts_rules(window: MainWindow, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(window.shelf.model)


def test_on_a_small_screen_the_words_have_the_covers_room(qtbot: QtBot, window: MainWindow) -> None:
    window.shelf._ui.grid.setCurrentIndex(window.shelf.model.index(0))
    assert window.shelf._ui.cover.isVisible()
    window.resize(1024, 600)
    assert not window.shelf._ui.cover.isVisible()
    assert window.shelf._ui.title.isVisible()


def test_filters_narrow_the_shelf_and_an_empty_result_offers_a_way_back(qtbot: QtBot, window: MainWindow) -> None:
    ui = window.shelf._ui
    window.shelf.show_subtopic("ai")
    settle(qtbot, window)
    assert window.shelf.model.rowCount() == 6
    ui.kind.setCurrentIndex(ui.kind.findData(Kind.ARTICLE))
    settle(qtbot, window)
    assert window.shelf.model.rowCount() == 2
    ui.kept.setCurrentIndex(ui.kept.findData(KeepState.KEPT))
    settle(qtbot, window)
    assert ui.stack.currentWidget() is ui.emptyPage
    ui.emptyAction.click()
    settle(qtbot, window)
    assert window.shelf.model.rowCount() == 24


def test_several_materials_are_kept_and_taken_off_at_once(qtbot: QtBot, window: MainWindow) -> None:
    ui = window.shelf._ui
    ui.grid.selectAll()
    assert ui.title.text() == "24 materials selected"
    ui.keep.click()
    qtbot.waitUntil(lambda: "24 on this computer" in ui.summary.text(), timeout=PATIENCE)
    assert window.bar.text() == "24 materials can now be read without internet."
    ui.grid.selectAll()
    assert ui.keep.text() == "&Take off"
    ui.keep.click()
    qtbot.waitUntil(lambda: "0 on this computer" in ui.summary.text(), timeout=PATIENCE)


def test_checking_tells_that_nothing_is_new(qtbot: QtBot, window: MainWindow) -> None:
    window.shelf._ui.check.click()
    qtbot.waitUntil(lambda: "up to date" in window.bar.text(), timeout=PATIENCE)
    settle(qtbot, window)
    assert window.shelf._ui.check.isEnabled()


def test_a_catalogue_that_cannot_be_had_is_told_and_the_shelf_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.shelf.catalogues.take(str(tmp_path / "no stick"), False)
    qtbot.waitUntil(lambda: "Put the stick" in window.bar.text() or "missing" in window.bar.text(), timeout=PATIENCE)
    settle(qtbot, window)
    assert window.shelf.model.rowCount() == 24


def test_a_material_is_told_to_a_screen_reader_with_kind_and_state(window: MainWindow) -> None:
    spoken = window.shelf.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "One hour for somebody else, Activity, 90 min, English, for student teachers, teacher educators, Not kept yet"
    )


def test_what_could_not_be_kept_is_told_with_what_becomes_of_it(qtbot: QtBot, window: MainWindow) -> None:
    workplace = window._workplace
    assert isinstance(workplace, Workplace)
    for file in (workplace.shelf_folder / "campaigns/spring-2023/files").glob("weather-report*"):
        file.unlink()
    window.shelf._ui.grid.selectAll()
    window.shelf._ui.keep.click()
    qtbot.waitUntil(lambda: "could not be kept" in window.bar.text(), timeout=PATIENCE)
    assert window.bar.text().startswith("1 could not be kept, and will be tried again by itself. The weather report")
    settle(qtbot, window)
    assert [one.title for one in workplace.downloads.list()] == ["The weather report"]
