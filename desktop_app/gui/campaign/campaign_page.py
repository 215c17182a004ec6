"""The page Campaign: description, subtopics, events and quiz."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.campaign import Campaign, CampaignResource, Event, Group, Layout, Phase, phase_on
from desktop_app.domain.foreign_text import shown_text
from desktop_app.domain.journal import Entry
from desktop_app.domain.next_steps import NextStep
from desktop_app.domain.publication import ShelfItem
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.domain.records.quiz_result import QuizResult
from desktop_app.gui.base.page import Page, PageContext
from desktop_app.gui.boards.board_model import BoardBooks
from desktop_app.gui.boards.bookshelf import Bookshelf
from desktop_app.gui.campaign.calendar_dialog import CalendarDialog
from desktop_app.gui.campaign.campaign_queries import CampaignView, read_books, read_campaign_view, read_more_books
from desktop_app.gui.campaign.event_notes_dialog import EventNotesDialog
from desktop_app.gui.campaign.group_dialog import GroupDialog
from desktop_app.gui.campaign.growth_dialog import GrowthDialog
from desktop_app.gui.campaign.project_dialog import ProjectDialog
from desktop_app.gui.campaign.readiness_dialog import ReadinessDialog
from desktop_app.gui.campaign.subtopic_layouts import LAYOUTS, SubtopicCards
from desktop_app.gui.forms.ui_campaign import Ui_CampaignForm
from desktop_app.gui.shelf.covers import THUMBNAILS, Covers
from desktop_app.gui.texts.words import day_text, long_day_text
from desktop_app.gui.widgets.event_row import EventRow
from desktop_app.gui.widgets.layout_parts import clear_layout
from desktop_app.gui.widgets.plain_label import plain_label, plain_tip
from desktop_app.gui.widgets.stacking_rows import StackingRows
from desktop_app.gui.widgets.step_card import StepCard
from desktop_app.gui.widgets.web_page import visit_address


class CampaignPage(Page):
    """The campaign.

    Signals:
        subtopic_opened: show its materials on the shelf (subtopic id).
        read: the person opens a material on a board (ShelfItem).
        quiz_started: the person starts the quiz (Campaign).
        campaign_shown: the page shows another campaign (Campaign).
        step_chosen: the person accepts a suggestion (Step).
        changed: the person recorded an attendance or a self-assessment.
    """

    subtopic_opened = Signal(str)
    read = Signal(ShelfItem)
    quiz_started = Signal(Campaign)
    campaign_shown = Signal(Campaign)
    step_chosen = Signal(NextStep)
    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ui = Ui_CampaignForm()
        self._ui.setupUi(self)
        self.setFocusProxy(self._ui.scroll)
        self.campaign: Campaign | None = None
        home, tasks = context.shelf.home, context.tasks
        self._covers = Covers(tasks, context.shelf.shelf.file, home.shelf_folder / THUMBNAILS, self)
        self._subtopics = QVBoxLayout(self._ui.subtopics)
        self._panel: Bookshelf | SubtopicCards | None = None
        self._layout: Layout | None = None
        self._view: CampaignView | None = None
        self._filled: tuple[CampaignView, date] | None = None
        self._filling: CampaignView | None = None
        self._books: dict[str, BoardBooks] = {}
        self._read_for: CampaignView | None = None
        self._events = QVBoxLayout(self._ui.events)
        self._resources = QVBoxLayout(self._ui.resources)
        self._next = QHBoxLayout(self._ui.next)
        self._wanted = ""
        for layout in (self._subtopics, self._events, self._resources, self._next):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(10)
        StackingRows(self._ui.scroll, self._ui.content, (self._ui.layout5, self._next))
        self._ui.startQuiz.clicked.connect(self._start_quiz)
        self._ui.openCalendar.clicked.connect(lambda _checked: self.open_calendar())
        self._ui.lookAtMyself.clicked.connect(self._look_at_myself)
        self._ui.openGroup.clicked.connect(lambda _checked: self._open_group())
        self._ui.openProjects.clicked.connect(self._open_projects)
        self._ui.seeGrowth.clicked.connect(self._see_growth)
        self._ui.choose.activated.connect(self._choose)
        self._ui.content.hide()

    def start(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Read the campaign and the person's records about it again."""
        context, wanted = self._context, self._wanted
        self._context.tasks.run_query(lambda: read_campaign_view(context, wanted), self._show)

    def _choose(self) -> None:
        self._wanted = self._ui.choose.currentData()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        self._fill_visible()
        super().showEvent(event)

    def _show(self, view: CampaignView | None) -> None:
        if view is None:
            return
        self._view, self.campaign = view, view.campaign
        if self.isVisible():
            self._fill_visible()
        self.campaign_shown.emit(view.campaign)

    def fill_up(self) -> None:
        view = self._outdated()
        if view is None:
            self._read_books()
            return
        for step in self._steps_to_fill(view):
            step()

    def _outdated(self) -> CampaignView | None:
        """The view with which the page has to be filled again; the page tells how many days are left."""
        return None if (self._view, _today()) == self._filled else self._view

    def _fill_visible(self) -> None:
        """Fill the page, for the first time in steps: a person sees none of them, and the window answers."""
        view = self._outdated()
        if view is None or not self._ui.content.isHidden():
            self.fill_up()
        elif self._filling is not view:
            self._filling = view
            self._context.tasks.run_steps(self, self._steps_to_fill(view), lambda: self._outdated() is view)

    def _note_filled(self, view: CampaignView) -> None:
        self._filled = view, _today()
        self._read_books()

    def _steps_to_fill(self, view: CampaignView) -> list[Callable[[], None]]:
        campaign = view.campaign
        rows: list[QWidget] = []
        return [
            partial(self._show_head, campaign),
            partial(self._show_subtopics, view),
            partial(self._show_choice, view),
            partial(self._show_steps, view.steps),
            *(partial(self._add_event, rows, event, view.attendance) for event in campaign.events),
            partial(_fill, self._events, rows),
            lambda: _fill(self._resources, [self._resource(resource) for resource in campaign.resources]),
            partial(self._show_quiz, campaign, view.results),
            partial(self._show_group, campaign.group),
            self._ui.content.show,
            partial(self._note_filled, view),
        ]

    def _add_event(self, rows: list[QWidget], event: Event, attendance: Mapping[str, AttendanceState]) -> None:
        row = EventRow(event, attendance.get(event.uid, AttendanceState.OPEN))
        row.attended.connect(self._attend)
        row.notes_requested.connect(self._open_notes)
        rows.append(row)

    def _show_choice(self, view: CampaignView) -> None:
        box = self._ui.choose
        box.clear()
        for campaign in view.known:
            box.addItem(campaign.title, campaign.id)
        box.setCurrentIndex(box.findData(view.campaign.id))
        box.setVisible(len(view.known) > 1)

    def _show_steps(self, steps: Sequence[NextStep]) -> None:
        cards = [StepCard(step) for step in steps]
        for card in cards:
            card.chosen.connect(self.step_chosen)
        _fill(self._next, cards)
        self._ui.nextHeading.setVisible(bool(cards))
        self._ui.next.setVisible(bool(cards))

    def _attend(self, event: Event, state: AttendanceState) -> None:
        calendar = self._context.profile.calendar
        self._filled = None  # the row shows the new state, also where it can't be saved
        self._context.tasks.run_query(lambda: calendar.attend(event, state), lambda _none: self._written())

    def _written(self) -> None:
        self.refresh()
        self.changed.emit()

    def open_calendar(self, uid: str = "") -> None:
        """Show the calendar; if an event is given, show that event."""
        dialog = CalendarDialog(self._context, self.campaign, self, uid)
        dialog.changed.connect(self._written)
        dialog.open()

    def _open_notes(self, event: Event) -> None:
        dialog = EventNotesDialog(self._context, event, self)
        dialog.written.connect(self._written)
        dialog.open()

    def _look_at_myself(self) -> None:
        if self.campaign is not None:
            dialog = ReadinessDialog(self._context, self.campaign, self)
            dialog.written.connect(self._written)
            dialog.open()

    def _open_projects(self) -> None:
        if self.campaign is not None:
            ProjectDialog(self._context, self.campaign.id, self).open()

    def _see_growth(self) -> None:
        if self.campaign is not None:
            GrowthDialog(self._context, self.campaign, self).open()

    def start_quiz(self) -> None:
        """Start the quiz, if the campaign has one."""
        self._start_quiz()

    def _show_head(self, campaign: Campaign) -> None:
        ui = self._ui
        ui.campaignTitle.setText(campaign.title)
        ui.theme.setText(campaign.theme)
        ui.summary.setText(campaign.summary)
        dates = self.tr("{first} to {last}")
        ui.dates.setText(dates.format(first=long_day_text(campaign.starts), last=long_day_text(campaign.ends)))
        ui.hashtag.setText(campaign.hashtag)
        ui.notice.setText(campaign.notice)
        ui.notice.setVisible(bool(campaign.notice))
        phase, days = phase_on(campaign, _today())
        ui.phase.setText(
            {
                Phase.BEFORE: self.tr("Starts in %n day(s)", "", days),
                Phase.RUNNING: self.tr("%n day(s) left", "", days),
                Phase.OVER: self.tr("Ended – the shelf stays available"),
            }[phase]
        )

    def _show_subtopics(self, view: CampaignView) -> None:
        layout = view.campaign.layout
        if self._panel is None or layout is not self._layout:
            self._layout, self._panel = layout, LAYOUTS[layout](self._covers)
            self._panel.opened.connect(self.subtopic_opened)
            self._panel.read.connect(self.read)
            if isinstance(self._panel, Bookshelf):
                self._panel.wanted.connect(self._read_more)
            _fill(self._subtopics, [self._panel])
        self._panel.show_subtopics(view.campaign, view.tallies)

    def _read_books(self) -> None:
        """Read the materials that boards show, once for each view; for a page that is hidden, none are read."""
        view, context, shown = self._view, self._context, self._books
        if view is None or view is self._read_for or not self.isVisible() or not isinstance(self._panel, Bookshelf):
            return
        self._read_for = view
        context.tasks.run_query(lambda: read_books(context, view.campaign, shown), self._show_books)

    def _show_books(self, read: tuple[str, dict[str, BoardBooks]]) -> None:
        campaign, books = read
        if self.campaign is not None and campaign == self.campaign.id and isinstance(self._panel, Bookshelf):
            self._books = books
            self._panel.show_books(books)

    def _read_more(self, subtopic: str, count: int) -> None:
        """Read more materials of a board, unless the campaign or its materials are read anew in the meantime."""
        context, books = self._context, self._books.get(subtopic)
        if books is None:
            return

        def show(more: BoardBooks) -> None:
            if self._books.get(subtopic) is books and isinstance(self._panel, Bookshelf):
                self._books = self._books | {subtopic: more}
                self._panel.show_books({subtopic: more})

        context.tasks.run_query(lambda: read_more_books(context, books, count), show)

    def _show_quiz(self, campaign: Campaign, results: tuple[tuple[Entry, QuizResult], ...]) -> None:
        quiz = campaign.quiz
        self._ui.quizPanel.setVisible(quiz is not None)
        self._ui.quizHeading.setVisible(quiz is not None)
        if quiz is None:
            return
        self._ui.quizText.setText(quiz.introduction)
        mine = [(entry, value) for entry, value in results if value.quiz == quiz.id]
        self._ui.startQuiz.setText(self.tr("Take the &quiz again") if mine else self.tr("Take the &quiz"))
        told = [
            self.tr("{day}: {right} of {asked} correct").format(
                day=day_text(entry.first_made_at.astimezone().date()), right=value.right, asked=value.asked
            )
            for entry, value in mine[-3:]
        ]
        self._ui.quizResult.setText("\n".join(told))
        self._ui.quizResult.setVisible(bool(told))

    def _show_group(self, group: Group | None) -> None:
        for widget in (self._ui.groupHeading, self._ui.groupPanel):
            widget.setVisible(group is not None)
        self._ui.groupText.setText(shown_text(group.summary) if group else "")

    def _open_group(self) -> None:
        if self.campaign is not None and self.campaign.group is not None:
            dialog = GroupDialog(self._context, self.campaign, self.campaign.group, self)
            dialog.written.connect(self.changed)
            dialog.open()

    def _resource(self, resource: CampaignResource) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "panel")
        title = plain_label(resource.title, "strong")
        summary = plain_label(resource.summary, "soft")
        visit = QPushButton(self.tr("Open in the browser"))
        visit.setAccessibleName(self.tr("Open {title} in the browser").format(title=resource.title))
        visit.setToolTip(plain_tip(resource.address))
        visit.clicked.connect(lambda: visit_address(resource.address))
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addWidget(title)
        layout.addWidget(summary)
        layout.addWidget(visit, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _start_quiz(self) -> None:
        if self.campaign is not None and self.campaign.quiz is not None:
            self.quiz_started.emit(self.campaign)


def _today() -> date:
    """The person's local date."""
    return date.today()  # noqa: DTZ011 - as above


def _fill(layout: QVBoxLayout | QHBoxLayout, widgets: Sequence[QWidget]) -> None:
    clear_layout(layout)
    for widget in widgets:
        layout.addWidget(widget)
