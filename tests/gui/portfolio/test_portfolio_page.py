"""The place Portfolio: choosing, looking, checking, freezing, and taking in what came back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.portfolio_check import PortfolioIssue
from desktop_app.domain.portfolio_choice import EmbeddedData
from desktop_app.domain.print_setup import Paper
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor, FeedbackSource, Signer
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.portfolio.entry_chooser import EntryChooser
from desktop_app.gui.portfolio.feedback_dialog import FeedbackDialog
from desktop_app.gui.portfolio.pdf_panel import PdfPanel
from desktop_app.gui.portfolio.portfolio_page import PortfolioPage
from desktop_app.gui.portfolio.versions_dialog import VersionsDialog
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.foreign_file_box import ForeignFileBox
from desktop_app.gui.widgets.two_line_delegate import SECOND_LINE_ROLE
from tests.gui.conftest import PATIENCE, OpenWindow, services_of, settle
from tests.parts import parts
from tests.portfolio.returned_files import fill, joined, scan_of


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    """A window with an activity and a reflection on it, at its portfolio."""
    made = open_window()
    journal = at(made).profile.journal
    walk = journal.write(Activity("The walk", "spring-2023", "social-innovation").finished(date(2023, 3, 7), 60))
    stages = (StageText("what", "What?", ("What happened?",), "They asked the caretaker."),)
    journal.write(Reflection("Looking back", "what-so-what@1", stages, walk), RecordId("aa11bb22cc33dd44"))
    made.workspace.show_page(made.workspace.portfolio)
    wait(qtbot, made.workspace.portfolio)
    return made


def at(window: MainWindow) -> PageContext:
    return services_of(window)


def wait(qtbot: QtBot, page: PortfolioPage) -> None:
    """Until the preview shows what is chosen."""
    before = page.preview
    qtbot.waitUntil(
        lambda: page.preview is not None and page.preview is not before and not page.is_rendering,
        timeout=PATIENCE,
    )


def choose(page: PortfolioPage, box: str, value: str) -> None:
    combo = getattr(parts(page), box)
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_another_kind_language_and_paper_are_shown_at_once_and_proposed_again(
    window: MainWindow, qtbot: QtBot, open_window: OpenWindow
) -> None:
    page = window.workspace.portfolio
    for box, value in (("template_", "mentor-digest"), ("language", "el"), ("paper", "Letter"), ("carried", "texts")):
        choose(page, box, value)
    wait(qtbot, page)
    assert page.preview is not None
    look = page.preview.portfolio.look
    assert (look.template, look.language, look.setup.paper, look.carried) == (
        "mentor-digest",
        "el",
        Paper.LETTER,
        EmbeddedData.TEXTS,
    )
    settle(qtbot, window)
    window.close()
    again = open_window()
    again.workspace.show_page(again.workspace.portfolio)
    wait(qtbot, again.workspace.portfolio)
    assert again.workspace.portfolio.look.look() == look


def test_the_first_pages_of_a_large_portfolio_are_shown_before_the_others(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.workspace.portfolio
    monkeypatch.setattr("desktop_app.portfolio.render.MANY_ENTRIES", 1)
    shown: list[tuple[bytes, bool]] = []
    show = PdfPanel.show_pdf

    def told(panel: PdfPanel, pdf: bytes) -> bool:
        shown.append((pdf, parts(page).save.isEnabled()))
        return show(panel, pdf)

    monkeypatch.setattr(PdfPanel, "show_pdf", told)
    page.refresh()
    wait(qtbot, page)
    assert page.preview is not None
    assert [enabled for _, enabled in shown] == [False, True]
    assert shown[1][0] == page.preview.pdf != shown[0][0]


def test_the_mentor_is_asked_about_a_reflection(window: MainWindow, qtbot: QtBot) -> None:
    page = window.workspace.portfolio
    parts(page).entries.setCurrentIndex(parts(page).entries.model().index(1, 0))
    parts(page).attention.click()
    parts(page).question.setFocus()
    qtbot.keyClicks(parts(page).question, "Why him?")
    parts(page).question.editingFinished.emit()
    wait(qtbot, page)
    assert page.preview is not None
    (reflection,) = page.preview.portfolio.reflections
    assert (page.preview.portfolio.attention, reflection.question) == (("R-01",), "Why him?")


def test_an_activity_is_not_asked_about(window: MainWindow) -> None:
    page = window.workspace.portfolio
    parts(page).entries.setCurrentIndex(parts(page).entries.model().index(0, 0))
    assert not parts(page).attention.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_what_is_left_out_can_be_ticked_again_by_keyboard(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    page = window.workspace.portfolio
    parts(page).entries.setCurrentIndex(parts(page).entries.model().index(0, 0))
    for left in (0, 1):
        qtbot.keyClick(parts(page).entries, key)
        wait(qtbot, page)
        assert page.preview is not None
        assert len(page.preview.portfolio.activities) == left
    assert page.entries.count == 2


@pytest.mark.parametrize("across", [14, 120])
def test_a_click_on_the_box_and_one_beside_it_do_the_same(window: MainWindow, qtbot: QtBot, across: int) -> None:
    page, view = window.workspace.portfolio, parts(window.workspace.portfolio).entries
    line = view.visualRect(view.model().index(0, 0))
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=line.topLeft() + QPoint(across, line.height() // 2)
    )
    wait(qtbot, page)
    assert page.preview is not None
    assert page.preview.portfolio.activities == ()


def test_a_finding_leads_to_its_entry(window: MainWindow, qtbot: QtBot) -> None:
    page = window.workspace.portfolio
    at(window).portfolios.set_private_names(["caretaker"])
    page.refresh()
    wait(qtbot, page)
    assert page.preview is not None
    assert [one.trouble for one in page.preview.findings] == [
        PortfolioIssue.NO_INSTITUTION,
        PortfolioIssue.NO_MENTOR,
        PortfolioIssue.PRIVATE_NAME,
    ]
    assert parts(page).tabs.tabText(3) == "Check (3)"
    parts(page).findings.clicked.emit(parts(page).findings.model().index(0, 0))
    assert parts(page).tabs.currentWidget() is page.cover
    parts(page).findings.clicked.emit(parts(page).findings.model().index(2, 0))
    settle(qtbot, window)
    assert window.workspace.journal.current_record == "aa11bb22cc33dd44"


def dialog_of(window: MainWindow, qtbot: QtBot) -> VersionsDialog:
    dialog = window.workspace.portfolio.menu.show_versions()
    assert dialog is not None
    settle(qtbot, window)
    return dialog


def test_a_version_is_frozen_signed_and_compared_with_what_there_is_now(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.freeze()
    settle(qtbot, window)
    parts(dialog).signerName.setText("Ana")
    dialog.sign()
    settle(qtbot, window)
    assert "The owner: Ana" in parts(dialog).signatures.text()
    assert "No changes since" in parts(dialog).text.toPlainText()
    dialog.accept()
    journal = at(window).profile.journal
    ((entry, walk),) = journal.activities()
    journal.write(replace(walk, title="The long walk"), entry.record)
    later = dialog_of(window, qtbot)
    assert later._changes.rowCount() == 1
    assert "long" in parts(later).text.toPlainText()
    asking = later.withdraw()
    assert asking is not None
    assert not parts(asking).withdraw.isEnabled()
    parts(asking).reason.setText("The wrong one.")
    parts(asking).withdraw.click()
    settle(qtbot, window)
    assert "withdrawn: The wrong one." in parts(later).signatures.text()
    assert later.withdraw() is None
    later.accept()


def test_signing_without_a_name_is_told_in_the_dialog(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.freeze()
    settle(qtbot, window)
    parts(dialog).signer.setCurrentIndex(parts(dialog).signer.findData(Signer.MENTOR.value))
    dialog.sign()
    settle(qtbot, window)
    assert "needs a name" in parts(dialog).problem.text()
    dialog.accept()


def feedback_of(window: MainWindow, qtbot: QtBot) -> FeedbackDialog:
    dialog = window.workspace.portfolio.menu.show_feedback()
    assert dialog is not None
    settle(qtbot, window)
    return dialog


def test_a_filled_portfolio_is_taken_in_and_stands_above_its_entry(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    preview = window.workspace.portfolio.preview
    assert preview is not None
    at(window).portfolios.remember(preview.portfolio)
    (tmp_path / "back.pdf").write_bytes(fill(preview.pdf, {"feedback.entry.aa11bb22cc33dd44": "Why did you ask him?"}))
    dialog = feedback_of(window, qtbot)
    parts(dialog).by.setText("Dr Mira")
    dialog.import_file(tmp_path / "back.pdf")
    settle(qtbot, window)
    assert parts(dialog).problem.text() == "1 new piece of feedback."
    assert "Why did you ask him?" in parts(dialog).text.toPlainText()
    qtbot.mouseClick(parts(dialog).openEntry, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.workspace.journal.feedback_note.isVisible()
    assert "Why did you ask him?" in window.workspace.journal.feedback_note._label.text()


def test_feedback_on_something_that_was_not_given_out_is_taken_in_only_after_a_question(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    preview = window.workspace.portfolio.preview
    assert preview is not None
    (tmp_path / "back.pdf").write_bytes(fill(preview.pdf, {"feedback.strong": "All of it."}))
    dialog = feedback_of(window, qtbot)
    for answer in ("Cancel", "Import"):
        dialog.import_file(tmp_path / "back.pdf")
        settle(qtbot, window)
        (box,) = (one for one in dialog.findChildren(ForeignFileBox) if one.isVisible())
        assert "1 new comment or page." in box.text()
        assert f"Portfolio {preview.portfolio.id}, version 1" in box.informativeText()
        assert at(window).feedback.every() == ()
        next(button for button in box.buttons() if button.text().replace("&", "") == answer).click()
        settle(qtbot, window)
    assert [one.text for _, one in at(window).feedback.every()] == ["All of it."]
    assert "on another portfolio" in parts(dialog).pieces.model().index(0, 0).data(SECOND_LINE_ROLE)
    dialog.accept()


def test_words_from_paper_are_typed_in(window: MainWindow, qtbot: QtBot) -> None:
    dialog = feedback_of(window, qtbot)
    parts(dialog).entry.setText("AA11BB")
    parts(dialog).words.setPlainText("And then?")
    dialog.keep()
    settle(qtbot, window)
    assert [one.text for _, one in at(window).feedback.on(RecordId("aa11bb22cc33dd44"))] == ["And then?"]
    parts(dialog).entry.setText("no such entry")
    parts(dialog).words.setPlainText("Lost?")
    dialog.keep()
    settle(qtbot, window)
    assert "no such entry" in parts(dialog).problem.text()
    assert parts(dialog).words.toPlainText() == "Lost?"
    dialog.accept()


def test_feedback_that_a_search_finds_leads_to_its_entry(window: MainWindow, qtbot: QtBot) -> None:
    at(window).feedback.type_in("AA11BB", "Remarkable patience", FeedbackAuthor("Dr Mira"))
    (hit,) = at(window).profile.journal.search("patience")
    assert (hit.line.title, hit.line.about) == ("Remarkable patience", "aa11bb22cc33dd44")
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal._open_line(hit.line)
    settle(qtbot, window)
    assert window.workspace.journal.current_record == "aa11bb22cc33dd44"


def test_an_entry_without_feedback_shows_none(window: MainWindow, qtbot: QtBot) -> None:
    at(window).feedback.type_in("AA11BB", "Why?", FeedbackAuthor())
    ((entry, _),) = at(window).profile.journal.activities()
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.open_record(entry.record)
    settle(qtbot, window)
    assert not window.workspace.journal.feedback_note.isVisible()


def test_only_pages_that_changed_are_printed_again(window: MainWindow, qtbot: QtBot) -> None:
    page, portfolios, journal = window.workspace.portfolio, at(window).portfolios, at(window).profile.journal
    long = (StageText("what", "What?", (), "We went to the pond and counted what we saw. " * 60),)
    for number in range(6):
        journal.write(Reflection(f"Looking back {number}", "what-so-what@1", long))
    page.refresh()
    wait(qtbot, page)
    assert page.preview is not None
    first = page.preview
    assert len(portfolios.changed_pages(first.portfolio, first.pdf)) == page.preview_panel.page_count  # type: ignore[union-attr]
    portfolios.remember_printed(first.portfolio, first.pdf)
    assert portfolios.changed_pages(first.portfolio, first.pdf) == ()
    journal.write(Reflection("Looking back at last", "what-so-what@1", long))
    page.refresh()
    wait(qtbot, page)
    changed = portfolios.changed_pages(page.preview.portfolio, page.preview.pdf)
    assert 0 < len(changed) < page.preview_panel.page_count  # type: ignore[union-attr]


def test_a_booklet_is_saved_and_its_version_counts_as_given_out(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.workspace.portfolio.menu.save_booklet(tmp_path / "b.pdf")
    settle(qtbot, window)
    preview = window.workspace.portfolio.preview
    assert preview is not None
    assert at(window).portfolios.was_issued(preview.portfolio.id, 1)
    with pikepdf.open(tmp_path / "b.pdf") as pdf:
        assert float(pdf.pages[0].mediabox[2]) > float(pdf.pages[0].mediabox[3])


def test_a_page_limit_is_kept_and_its_price_is_told(window: MainWindow, qtbot: QtBot, open_window: OpenWindow) -> None:
    page = window.workspace.portfolio
    ui = parts(page.look)
    assert (ui.mostPages.text(), ui.pagesAbout.text()) == ("No limit", "")
    with qtbot.waitSignal(page.look.changed, timeout=PATIENCE):
        ui.mostPages.setValue(1)
    wait(qtbot, page)
    assert page.preview is not None
    assert page.preview.limit == 1
    told = ui.pagesAbout.text().splitlines()
    assert told[0].startswith("It needs ")
    with qtbot.waitSignal(page.look.changed, timeout=PATIENCE):
        ui.mostPages.setValue(90)
    wait(qtbot, page)
    assert ui.pagesAbout.text() == "Everything fits."
    choose(page, "template_", "mentor-digest")
    with qtbot.waitSignal(page.look.changed, timeout=PATIENCE):
        ui.mostPages.setValue(0)
    assert ui.mostPages.text() == "8 pages, as usual for it"
    wait(qtbot, page)


def test_pages_without_an_entry_are_assigned_one_after_the_other(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    preview = window.workspace.portfolio.preview
    assert preview is not None
    at(window).portfolios.remember(preview.portfolio, preview.pdf)
    (tmp_path / "back.pdf").write_bytes(joined(scan_of(preview.pdf, (1,)), scan_of(preview.pdf, (1, 2), coded=False)))
    dialog = feedback_of(window, qtbot)
    dialog.import_file(tmp_path / "back.pdf")
    settle(qtbot, window)
    assert "2 of them could not be matched to an entry" in parts(dialog).problem.text()
    for word in ("walk", "whole"):
        assert "no entry yet" in parts(dialog).pieces.currentIndex().data(SECOND_LINE_ROLE)
        qtbot.keyClick(parts(dialog).assign, Qt.Key.Key_Space)
        settle(qtbot, window)
        (chooser,) = (one for one in dialog.findChildren(EntryChooser) if one.isVisible())
        parts(chooser).search.setText(word)
        qtbot.keyClick(parts(chooser).search, Qt.Key.Key_Return)
        settle(qtbot, window)
    placed = [(one.entry is None, one.whole) for _, one in at(window).feedback.every() if one.page > 1]
    assert sorted(placed) == [(False, False), (True, True)]
    assert not parts(dialog).assign.isEnabled()
    dialog.accept()


def test_of_several_files_each_foreign_one_is_asked_about(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    preview = window.workspace.portfolio.preview
    assert preview is not None
    files = [tmp_path / name for name in ("a.pdf", "b.pdf")]
    for file in files:
        file.write_bytes(fill(preview.pdf, {"feedback.strong": f"All of {file.stem}."}))
    dialog = feedback_of(window, qtbot)
    dialog.import_files(files)
    for _ in files:
        settle(qtbot, window)
        (box,) = (one for one in dialog.findChildren(ForeignFileBox) if one.isVisible())
        box.take_in.click()
    settle(qtbot, window)
    assert {one.text for _, one in at(window).feedback.every()} == {"All of a.", "All of b."}
    dialog.accept()


def test_of_several_files_it_is_said_why_some_are_not_imported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    contents = {"letter.eml": b"Subject: Your portfolio", "back.fdf": b"%FDF-1.2", "empty.pdf": b""}
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    dialog = feedback_of(window, qtbot)
    dialog.import_files([tmp_path / name for name in contents])
    settle(qtbot, window)
    first, *reasons = parts(dialog).problem.text().splitlines()
    assert first == "3 files not imported:"
    assert [name in reason for name, reason in zip(contents, reasons, strict=True)] == [True] * 3
    assert "neither a PDF nor a picture" in reasons[0]
    dialog.accept()


def test_pages_without_a_code_are_not_called_those_of_somebody_else(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    Image.new("L", (60, 90), 255).save(tmp_path / "phone.png")
    dialog = feedback_of(window, qtbot)
    dialog.import_file(tmp_path / "phone.png")
    settle(qtbot, window)
    (box,) = (one for one in dialog.findChildren(ForeignFileBox) if one.isVisible())
    assert box.text().startswith("No page in this file has a code that can be read.")
    box.reject()
    dialog.accept()


def test_a_page_is_assigned_with_enter_and_arrows_and_the_focus_stays_in_the_list(
    window: MainWindow, qtbot: QtBot
) -> None:
    preview = window.workspace.portfolio.preview
    assert preview is not None
    at(window).portfolios.remember(preview.portfolio, preview.pdf)
    journal = at(window).profile.journal
    for text in ("First page", "Second page"):
        journal.write(Feedback(text, page=3, source=FeedbackSource.SCAN))
    dialog = feedback_of(window, qtbot)
    for number in range(2):
        parts(dialog).pieces.setCurrentIndex(parts(dialog).pieces.model().index(number, 0))
        parts(dialog).pieces.setFocus()
        qtbot.keyClick(parts(dialog).pieces, Qt.Key.Key_Return)
        settle(qtbot, window)
        (chooser,) = (one for one in dialog.findChildren(EntryChooser) if one.isVisible())
        qtbot.keyClick(parts(chooser).search, Qt.Key.Key_Down)
        qtbot.keyClick(parts(chooser).search, Qt.Key.Key_Return)
        settle(qtbot, window)
        assert dialog.focusWidget() is parts(dialog).pieces
        assert parts(dialog).pieces.currentIndex().row() == number
    entries = [one.entry for _, one in at(window).feedback.every()]
    assert None not in entries
    assert len({*entries}) == 1
