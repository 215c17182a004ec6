import shutil
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListView, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.feed import Feed, FeedEntry
from desktop_app.domain.hashes import sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState, Link, MaterialKind, Publication
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.shelf_view import ShelfResult, ShelfSort, ShelfView
from desktop_app.domain.text_search import MARKS
from desktop_app.gui.journal.cite_into_dialog import CiteIntoDialog
from desktop_app.gui.shelf.catalogue_dialog import CatalogueDialog
from desktop_app.gui.shelf.covers import COVER, read_cover
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.texts.words import state_name, state_text
from desktop_app.store.listing_store import ListedVersion
from tests.gui.conftest import PATIENCE, OpenWindow, services_of, settle, shown
from tests.parts import parts
from tests.shipped import MATERIALS


def test_the_default_campaign_is_there_at_the_first_start(window: MainWindow) -> None:
    assert window.workspace.shelf.model.rowCount() == MATERIALS
    assert window.focusWidget() is parts(window.workspace.shelf).grid
    assert (
        parts(window.workspace.shelf)
        .summary.text()
        .startswith(f"{MATERIALS} materials · 0 on this computer · checked ")
    )
    assert [parts(window.workspace.shelf).subtopic.itemText(row) for row in (0, 4)] == [
        "All subtopics",
        "Artificial intelligence",
    ]


def test_the_model_keeps_qts_rules(window: MainWindow, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(window.workspace.shelf.model)


def test_on_a_small_screen_the_words_have_the_covers_room(qtbot: QtBot, window: MainWindow) -> None:
    parts(window.workspace.shelf).grid.setCurrentIndex(window.workspace.shelf.model.index(0))
    assert parts(window.workspace.shelf).cover.isVisible()
    window.resize(1024, 600)
    assert not parts(window.workspace.shelf).cover.isVisible()
    assert parts(window.workspace.shelf).title.isVisible()


def test_filters_narrow_the_shelf_and_an_empty_result_offers_a_way_back(qtbot: QtBot, window: MainWindow) -> None:
    ui = parts(window.workspace.shelf)
    window.workspace.shelf.show_subtopic("ai")
    settle(qtbot, window)
    assert window.workspace.shelf.model.rowCount() == 10
    ui.kind.setCurrentIndex(ui.kind.findData(MaterialKind.ARTICLE))
    settle(qtbot, window)
    assert window.workspace.shelf.model.rowCount() == 3
    ui.kept.setCurrentIndex(ui.kept.findData(KeepState.KEPT))
    settle(qtbot, window)
    assert ui.emptyTitle.isVisible()
    ui.emptyAction.click()
    settle(qtbot, window)
    assert window.workspace.shelf.model.rowCount() == MATERIALS


def test_a_school_level_is_chosen_among_the_filters_and_stands_beside_each_material(
    qtbot: QtBot, window: MainWindow
) -> None:
    shelf, ui = window.workspace.shelf, parts(window.workspace.shelf)
    menu = next(one for one in ui.filters.menu().actions() if one.text() == "School level").menu()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "pre-primary").trigger()
    settle(qtbot, window)
    assert shelf.model.rowCount() == 2
    ui.grid.setCurrentIndex(shelf.model.index(0))
    assert "pre-primary, primary, lower secondary" in ui.facts.text()
    assert "pre-primary" in shelf.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_several_materials_are_kept_and_taken_off_at_once(qtbot: QtBot, window: MainWindow) -> None:
    ui = parts(window.workspace.shelf)
    ui.grid.selectAll()
    assert ui.title.text() == f"{MATERIALS} materials selected"
    ui.keep.click()
    qtbot.waitUntil(lambda: f"{MATERIALS} on this computer" in ui.summary.text(), timeout=PATIENCE)
    assert window.workspace.bar.text() == f"{MATERIALS} materials can now be read without internet."
    ui.grid.selectAll()
    assert ui.keep.text() == "&Remove"
    ui.keep.click()
    qtbot.waitUntil(lambda: "0 on this computer" in ui.summary.text(), timeout=PATIENCE)


def test_checking_tells_that_nothing_is_new(qtbot: QtBot, window: MainWindow) -> None:
    parts(window.workspace.shelf).check.click()
    qtbot.waitUntil(lambda: "up to date" in window.workspace.bar.text(), timeout=PATIENCE)
    settle(qtbot, window)
    assert parts(window.workspace.shelf).check.isEnabled()


def test_a_catalogue_that_cannot_be_had_is_told_and_the_shelf_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.workspace.shelf.catalogues.add_catalogue(str(tmp_path / "no stick"), False)
    qtbot.waitUntil(
        lambda: "Put the stick" in window.workspace.bar.text() or "missing" in window.workspace.bar.text(),
        timeout=PATIENCE,
    )
    settle(qtbot, window)
    assert window.workspace.shelf.model.rowCount() == MATERIALS


def test_a_material_is_told_to_a_screen_reader_with_kind_and_state(window: MainWindow) -> None:
    titles = [item.publication.title for item in shown(window)]
    row = titles.index("One hour for somebody else")
    spoken = window.workspace.shelf.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "One hour for somebody else, Activity, 110 min, English, for student teachers, teacher educators, "
        "lower secondary, upper secondary, vocational, Not kept yet"
    )


def test_what_could_not_be_kept_is_told_with_what_becomes_of_it(qtbot: QtBot, window: MainWindow) -> None:
    workplace = services_of(window)
    for file in (workplace.shelf.home.shelf_folder / "campaigns/spring-2023/files").glob("weather-report*"):
        file.unlink()
        file.write_bytes(b"damaged")  # a missing file is taken from the program's folder
    parts(window.workspace.shelf).grid.selectAll()
    parts(window.workspace.shelf).keep.click()
    qtbot.waitUntil(lambda: "could not be downloaded" in window.workspace.bar.text(), timeout=PATIENCE)
    assert window.workspace.bar.text().startswith(
        "1 could not be downloaded. Springshelf will try again. The weather report"
    )
    settle(qtbot, window)
    assert [one.title for one in workplace.shelf.downloads.list()] == ["The weather report"]


def test_what_was_taken_off_comes_back_at_a_click_and_without_a_network(qtbot: QtBot, window: MainWindow) -> None:
    workplace = services_of(window)
    workplace.shelf.shelf.keep([shown(window)[0].key])
    shutil.rmtree(workplace.shelf.home.shelf_folder / "campaigns/spring-2023/files")
    window.workspace.shelf.reload()
    settle(qtbot, window)
    parts(window.workspace.shelf).grid.setCurrentIndex(window.workspace.shelf.model.index(0))
    parts(window.workspace.shelf).keep.click()
    settle(qtbot, window)
    assert shown(window)[0].state is KeepState.LISTED
    window.workspace.bar.action.click()
    settle(qtbot, window)
    assert shown(window)[0].state is KeepState.KEPT


def test_a_search_shows_a_list_with_the_words_marked_and_looks_inside_kept_files(
    qtbot: QtBot, window: MainWindow
) -> None:
    workplace, ui = services_of(window), parts(window.workspace.shelf)
    everything = [item.key for item in shown(window)]
    ui.search.setText("artifical inteligence")
    hint = "Only materials on this computer are searched inside."
    qtbot.waitUntil(lambda: hint in ui.summary.text(), timeout=PATIENCE)
    assert "Results for “\u2068artificial intelligence\u2069”" in ui.summary.text()
    ui.search.setText("")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: hint not in ui.summary.text(), timeout=PATIENCE)
    workplace.shelf.shelf.keep(everything)
    workplace.shelf.text_indexer.run()
    grid = ui.grid
    qtbot.waitUntil(lambda: grid.viewMode() is QListView.ViewMode.IconMode, timeout=PATIENCE)
    parts(window.workspace.shelf).search.setText("chair")
    qtbot.waitUntil(lambda: 0 < window.workspace.shelf.model.rowCount() < MATERIALS, timeout=PATIENCE)
    assert grid.viewMode() is QListView.ViewMode.ListMode
    card = window.workspace.shelf.model.card(window.workspace.shelf.model.rowCount() - 1)
    assert card is not None
    assert card.passage is not None
    assert MARKS[0] in card.snippet
    settle(qtbot, window)
    with qtbot.waitSignal(window.workspace.reader.opened, timeout=PATIENCE):
        window.workspace.shelf._read_at(window.workspace.shelf.model.index(window.workspace.shelf.model.rowCount() - 1))
    qtbot.waitUntil(lambda: parts(window.workspace.reader).found.model().rowCount() > 0, timeout=PATIENCE)
    window.workspace.reader.leave()
    settle(qtbot, window)
    window.workspace.shelf.filters.clear()
    settle(qtbot, window)
    assert grid.viewMode() is QListView.ViewMode.IconMode
    assert window.workspace.shelf.model.rowCount() == MATERIALS


def test_what_was_chosen_is_there_the_next_time(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    ui = parts(window.workspace.shelf)
    ui.kind.setCurrentIndex(ui.kind.findData(MaterialKind.ACTIVITY))
    ui.sort.setCurrentIndex(ui.sort.findData(ShelfSort.TITLE))
    ui.asList.setChecked(True)
    settle(qtbot, window)
    titles = [item.publication.title for item in shown(window)]
    assert titles == sorted(titles)
    window.close()
    again = open_window(count=len(titles))
    assert [item.publication.title for item in shown(again)] == titles
    assert parts(again.workspace.shelf).grid.viewMode() is QListView.ViewMode.ListMode
    assert again.workspace.shelf.filters.view().kind is MaterialKind.ACTIVITY


def test_what_i_did_with_a_material_stands_beside_it_and_opens(qtbot: QtBot, window: MainWindow) -> None:
    workplace = services_of(window)
    item = shown(window)[0]
    workplace.profile.journal.write(Activity("Tried it", "c", materials=(item.publication.id,)))
    parts(window.workspace.shelf).grid.setCurrentIndex(window.workspace.shelf.model.index(0))
    settle(qtbot, window)
    used = parts(window.workspace.shelf).used
    assert used.text() == "In my &journal (1)"
    menu = used.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    settle(qtbot, window)
    assert window.workspace.current is window.workspace.journal
    assert parts(window.workspace.journal.activity).title.text() == "Tried it"
    window.workspace.shelf.filters._unused.setChecked(True)
    settle(qtbot, window)
    assert window.workspace.shelf.model.rowCount() == MATERIALS - 1


def test_several_are_planned_or_cited_at_once(qtbot: QtBot, window: MainWindow) -> None:
    grid, model = parts(window.workspace.shelf).grid, window.workspace.shelf.model
    for row in (0, 2):
        grid.selectionModel().select(model.index(row), QItemSelectionModel.SelectionFlag.Select)
    ids = [shown(window)[row].publication.id for row in (0, 2)]
    parts(window.workspace.shelf).plan.click()
    settle(qtbot, window)
    assert list(window.workspace.journal.activity.value().materials) == ids
    window.workspace.show_page(window.workspace.shelf)
    parts(window.workspace.shelf).cite.click()
    settle(qtbot, window)
    (dialog,) = window.findChildren(CiteIntoDialog)
    parts(dialog).accept.click()
    settle(qtbot, window)
    assert window.workspace.current is window.workspace.journal
    text = window.workspace.journal.reflection.field(0).edit.toPlainText()
    assert all(f"]({one})" in text for one in ids)


def test_a_shelf_of_many_thousands_reads_only_what_is_painted(qtbot: QtBot, window: MainWindow) -> None:
    workplace = services_of(window)
    listing = workplace.shelf.shelf._store.listing(workplace.shelf.catalogues.all()[0].id)
    listing.begin()
    link = Link("https://example.org/x.epub", "application/epub+zip")
    entries = tuple(
        FeedEntry(Publication(f"p{n}", f"Title {n:05}", MaterialKind.ARTICLE, "", (link,))) for n in range(4_000)
    )
    listing.store_page(
        "https://example.org/", 1, ListedVersion(sha256(b"")), Feed("https://example.org/", "Many", entries)
    )
    listing.finish(whole=False)
    window.workspace.shelf.reload()
    qtbot.waitUntil(lambda: window.workspace.shelf.model.rowCount() == 4_000 + MATERIALS, timeout=PATIENCE)
    settle(qtbot, window)
    assert len(window.workspace.shelf.model._blocks) < 5
    grid = parts(window.workspace.shelf).grid
    qtbot.waitUntil(lambda: grid.verticalScrollBar().maximum() > 100_000, timeout=PATIENCE)
    grid.scrollToBottom()
    last = window.workspace.shelf.model.index(4_000 + MATERIALS - 1)
    qtbot.waitUntil(lambda: last.data() == "Title 03999", timeout=PATIENCE)
    assert len(window.workspace.shelf.model._blocks) < 9
    grid.selectAll()
    assert parts(window.workspace.shelf).title.text() == f"{4_000 + MATERIALS} materials selected"


def test_how_much_has_come_is_shown_in_per_cent_and_not_by_colour_alone(window: MainWindow) -> None:
    item = replace(shown(window)[0], state=KeepState.WAITING)
    assert state_text(item, 0.434) == "43 % downloaded"
    assert state_text(item, None) == "Waiting"
    assert len({state_name(state) for state in KeepState}) == len(KeepState)


def test_an_empty_shelf_offers_to_fill_it(qtbot: QtBot, window: MainWindow) -> None:
    workplace = services_of(window)
    for catalogue in workplace.shelf.catalogues.all():
        workplace.shelf.catalogues.remove(catalogue.id)
    window.workspace.shelf.reload()
    settle(qtbot, window)
    ui = parts(window.workspace.shelf)
    assert (ui.emptyTitle.text(), ui.emptyAction.text()) == ("The shelf is empty", "Add a catalogue…")
    ui.emptyAction.click()
    (dialog,) = window.workspace.shelf.findChildren(CatalogueDialog)
    dialog.reject()


def test_covers_are_scaled_once_and_kept_small(tmp_path: Path) -> None:
    source, thumbnail = tmp_path / "cover.png", tmp_path / "thumbnails" / "ab" / "cover.jpg"
    picture = QImage(1200, 1700, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(source))
    first = read_cover(source, thumbnail)
    assert max(first.width() - COVER.width() * 2, first.height() - COVER.height() * 2) <= 0
    source.unlink()
    assert read_cover(source, thumbnail).size() == first.size()
    thumbnail.write_bytes(b"spoiled")
    assert read_cover(source, thumbnail).isNull()


def test_a_search_that_was_typed_over_is_not_made_any_more(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, shelf, asked, free = window.workspace.shelf, services_of(window).shelf.shelf, [], Event()
    find = shelf.find

    def counted(view: ShelfView, used: Collection[str] = (), control: Control | None = None) -> ShelfResult:
        asked.append(view.words)
        return find(view, used, control)

    monkeypatch.setattr(shelf, "find", counted)
    page._context.tasks.run_query(free.wait)
    for words in ("disin", "disinfor", "disinformation"):
        parts(page).search.setText(words)
        page.reload()
    free.set()
    settle(qtbot, window)
    assert asked == ["disinformation"]
    assert page.model.rowCount() > 0


def test_when_the_shelf_is_read_again_the_hint_beside_it_is_not_drawn_again(qtbot: QtBot, window: MainWindow) -> None:
    hint = parts(window.workspace.shelf).description
    assert hint.text().startswith("Select a material")
    hint.setText("Nobody has touched it")
    window.workspace.shelf.reload()
    settle(qtbot, window)
    assert hint.text() == "Nobody has touched it"
