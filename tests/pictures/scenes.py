"""The scenes: each brings a page or a dialog up on a stage, and returns what shall be looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListView, QPushButton, QWidget

from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.reflection import Reflection
from desktop_app.gui.journal.journal_model import LINE_ROLE
from desktop_app.gui.journal.redact_dialog import RedactDialog
from desktop_app.gui.profiles.confirm_deletion_dialog import ConfirmDeletionDialog
from desktop_app.gui.profiles.deleted_profiles_dialog import DeletedProfilesDialog
from desktop_app.gui.profiles.new_profile_dialog import NewProfileDialog
from desktop_app.gui.profiles.recover_dialog import RecoverDialog
from desktop_app.gui.widgets.event_row import EventRow
from tests.parts import parts
from tests.pictures.stage import Stage

Scene = Callable[[Stage], QWidget]


def _shelf(stage: Stage, *, as_list: bool = False, words: str = "") -> QWidget:
    page = stage.window.workspace.shelf
    stage.window.workspace.show_page(page)
    parts(page).asList.setChecked(as_list)
    parts(page).search.setText(words)
    stage.settle()
    parts(page).grid.setCurrentIndex(page.model.index(1 if not words else 0))
    parts(page).grid.setFocus()
    stage.settle()
    return stage.window


def _shelf_after(stage: Stage) -> None:
    parts(stage.window.workspace.shelf).search.clear()
    parts(stage.window.workspace.shelf).asList.setChecked(False)


def _from_shelf(stage: Stage, button: str) -> QWidget:
    _shelf_after(stage)
    stage.window.workspace.show_page(stage.window.workspace.shelf)
    return stage.press(stage.window.workspace.shelf, button)


def _add_catalogue(stage: Stage) -> QWidget:
    _shelf_after(stage)
    page = stage.window.workspace.shelf
    stage.window.workspace.show_page(page)
    page.catalogues.add()
    return stage.dialog()


def _campaign(stage: Stage) -> QWidget:
    stage.window.workspace.show_page(stage.window.workspace.campaign)
    stage.settle()
    return stage.window


def _from_campaign(stage: Stage, button: str) -> QWidget:
    _campaign(stage)
    return stage.press(stage.window.workspace.campaign, button)


def _event_notes(stage: Stage) -> QWidget:
    """The fifth event, which has a link to join it."""
    _campaign(stage)
    page = stage.window.workspace.campaign
    page.findChildren(EventRow)[4].findChildren(QPushButton)[0].click()
    return stage.dialog()


def _quiz(stage: Stage, *, answered: bool) -> QWidget:
    _campaign(stage)
    parts(stage.window.workspace.campaign).startQuiz.click()
    stage.settle()
    if answered:
        stage.window.workspace.quiz.answer_buttons[1].click()
    stage.settle()
    return stage.window


def _entry(stage: Stage, kind: str) -> QWidget:
    stage.window.workspace.show_page(stage.window.workspace.journal)
    stage.settle()
    entries: QListView = parts(stage.window.workspace.journal).entries
    model = entries.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    index = next(index for index in rows if index.data(LINE_ROLE).kind == kind)
    entries.setCurrentIndex(index)
    entries.clicked.emit(index)
    stage.settle()
    return stage.window


def _from_activity(stage: Stage, button: str) -> QWidget:
    _entry(stage, Activity.KIND)
    return stage.press(stage.window.workspace.journal.activity, button)


def _evidence(stage: Stage) -> QWidget:
    journal, page = stage.window.workspace.context.profile.journal, stage.window.workspace.journal
    record, activity = next((entry.record, one.activity) for entry, one in journal.evidence() if one.is_picture)
    assert activity is not None
    stage.window.workspace.show_page(page)
    page.open_record(activity)
    stage.settle()
    page.activity.evidence.open(record)
    return stage.dialog()


def _cite_into(stage: Stage) -> QWidget:
    _shelf(stage)
    return stage.press(stage.window.workspace.shelf, "cite")


def _week(stage: Stage) -> QWidget:
    _entry(stage, Activity.KIND)
    stage.window.workspace.journal.show_week()
    return stage.dialog()


def _hide(stage: Stage) -> QWidget:
    picture = QImage(QSize(900, 600), QImage.Format.Format_RGB32)
    picture.fill(0xFF8899AA)
    dialog = RedactDialog(picture, stage.window)
    dialog.open()
    return stage.dialog()


def _portfolio(stage: Stage, tab: int = 0) -> QWidget:
    page = stage.window.workspace.portfolio
    stage.window.workspace.show_page(page)
    stage.wait(lambda: page.preview is not None)
    parts(page).tabs.setCurrentIndex(tab)
    stage.settle()
    return stage.window


def _from_portfolio(stage: Stage, what: str) -> QWidget:
    _portfolio(stage)
    return stage.press(stage.window.workspace.portfolio, what)


def _versions(stage: Stage) -> QWidget:
    _portfolio(stage)
    stage.window.workspace.portfolio.menu.show_versions()
    return stage.dialog()


def _feedback(stage: Stage) -> QWidget:
    _portfolio(stage)
    stage.window.workspace.portfolio.menu.show_feedback()
    return stage.dialog()


def _reader(stage: Stage, number: int = 0) -> QWidget:
    _shelf_after(stage)
    stage.window.workspace.show_page(stage.window.workspace.shelf)
    stage.settle()
    card = stage.window.workspace.shelf.model.card(number)
    assert card is not None
    stage.window.workspace.navigation.read(card.item)
    return _shown_in_reader(stage)


def _shown_in_reader(stage: Stage) -> QWidget:
    """The window, when the reader shows a material with its text."""
    reader, texts = stage.window.workspace.reader, list[str]()

    def has_text() -> bool:
        stage.settle()
        if reader.view is not None:
            reader.view.ask_text(texts.append)
        return any(texts)

    stage.wait(has_text)
    stage.settle()
    return stage.window


def _manual(stage: Stage) -> QWidget:
    stage.window.workspace.navigation.read_manual()
    return _shown_in_reader(stage)


def _own_profile(stage: Stage, tab: int) -> QWidget:
    stage.window.workspace.session.show_own()
    dialog = stage.dialog()
    parts(dialog).tabs.setCurrentIndex(tab)
    stage.settle()
    return dialog


def _new_profile(stage: Stage) -> QWidget:
    NewProfileDialog(stage.window.workspace.context.of_home, stage.window).open()
    return stage.dialog()


def _forgotten(stage: Stage) -> QWidget:
    context = stage.window.workspace.context
    RecoverDialog(context.of_home, context.profile.current.profile, stage.window).open()
    return stage.dialog()


def _delete_profile(stage: Stage) -> QWidget:
    dialog = _own_profile(stage, 0)
    dialog._ui.remove.click()  # type: ignore[attr-defined]
    stage.settle()
    return next(one for one in stage.window.findChildren(ConfirmDeletionDialog) if one.isVisible())


def _deleted_profiles(stage: Stage) -> QWidget:
    context = stage.window.workspace.context.of_home
    profiles = context.home.profiles
    for name in ("Cleo Dimou", "Dana Bondar"):
        profiles.remove(profiles.add(name, PersonRole.STUDENT, own_keyring=False).opened.profile)
    DeletedProfilesDialog(context, profiles.bin.all(profiles.folder), stage.window).open()
    return stage.dialog()


def _deleted_items(stage: Stage) -> QWidget:
    journal, page = stage.window.workspace.context.profile.journal, stage.window.workspace.journal
    records = [entry.record for entry, _ in journal.evidence()[:1]]
    for record in records:
        journal.delete(record, Evidence.KIND)
    page.show_deleted()
    stage.settle()
    dialog = stage.dialog()
    dialog.finished.connect(lambda _result: [journal.undelete(record) for record in records])
    return dialog


def _help(stage: Stage, what: str) -> QWidget:
    _shelf_after(stage)
    stage.window.workspace.show_page(stage.window.workspace.shelf)
    stage.settle()
    getattr(stage.window.opened.helping, what)()
    return stage.window if what == "show_steps" else stage.dialog()


def _error(stage: Stage) -> QWidget:
    if stage.window.opened.helping.steps is not None:
        stage.window.opened.helping.steps.hide()
    stage.window.messages.error(ZeroDivisionError())
    return stage.dialog()


def _message(stage: Stage) -> QWidget:
    _shelf_after(stage)
    stage.window.workspace.show_page(stage.window.workspace.shelf)
    told = QCoreApplication.translate("Navigation", "This material is no longer on the shelf.")
    stage.window.messages.offer(told, QCoreApplication.translate("EntryVersions", "Undo"), lambda: None)
    stage.settle()
    return stage.window


SCENES: dict[str, Scene] = {
    "shelf": _shelf,
    "shelf-list": partial(_shelf, as_list=True),
    "shelf-search": partial(_shelf, as_list=True, words="quiet"),
    "shelf-nothing": partial(_shelf, words="xyzzy"),
    "shelf-message": _message,
    "downloads": partial(_from_shelf, button="downloads"),
    "lend": partial(_from_shelf, button="lend"),
    "catalogues": partial(_from_shelf, button="catalogues"),
    "catalogue": _add_catalogue,
    "campaign": _campaign,
    "calendar": partial(_from_campaign, button="openCalendar"),
    "readiness": partial(_from_campaign, button="lookAtMyself"),
    "growth": partial(_from_campaign, button="seeGrowth"),
    "projects": partial(_from_campaign, button="openProjects"),
    "group": partial(_from_campaign, button="openGroup"),
    "event-notes": _event_notes,
    "quiz": partial(_quiz, answered=False),
    "quiz-answered": partial(_quiz, answered=True),
    "activity": partial(_entry, kind=Activity.KIND),
    "reflection": partial(_entry, kind=Reflection.KIND),
    "materials": partial(_from_activity, button="chooseMaterials"),
    "evidence": partial(_from_activity, button="addPicture"),
    "evidence-view": _evidence,
    "cite-into": _cite_into,
    "history": partial(_from_activity, button="history"),
    "share": partial(_from_activity, button="share"),
    "week": _week,
    "hide": _hide,
    "portfolio": _portfolio,
    "portfolio-cover": partial(_portfolio, tab=1),
    "portfolio-look": partial(_portfolio, tab=2),
    "portfolio-check": partial(_portfolio, tab=3),
    "names": partial(_from_portfolio, what="privateNames"),
    "versions": _versions,
    "feedback": _feedback,
    "reader": _reader,
    "manual": _manual,
    "profile": partial(_own_profile, tab=0),
    "protection": partial(_own_profile, tab=1),
    "backups": partial(_own_profile, tab=3),
    "delete-profile": _delete_profile,
    "deleted-profiles": _deleted_profiles,
    "deleted-items": _deleted_items,
    "new-profile": _new_profile,
    "forgotten": _forgotten,
    "appearance": partial(_help, what="show_appearance"),
    "commands": partial(_help, what="show_commands"),
    "shortcuts": partial(_help, what="show_shortcuts"),
    "first-steps": partial(_help, what="show_steps"),
    "error": _error,
}
"""By name, in an order in which one can follow the other."""
