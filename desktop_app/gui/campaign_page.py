"""The place Campaign: what it is about, its subtopics, events and quiz."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.activity import Activity, Status
from desktop_app.domain.campaign import Campaign, Phase, Resource, phase_on
from desktop_app.domain.journal import Entry, QuizResult
from desktop_app.domain.publication import ShelfItem
from desktop_app.domain.reflection import Reflection
from desktop_app.gui.desk import Desk
from desktop_app.gui.forms.ui_campaign import Ui_CampaignForm
from desktop_app.gui.widgets.event_row import EventRow
from desktop_app.gui.widgets.plain_label import plain_label, plain_tip
from desktop_app.gui.widgets.subtopic_card import SubtopicCard, Tally
from desktop_app.gui.words import day_text, long_day_text

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.workplace import Workplace

COLUMNS = 2


@dataclass(frozen=True, slots=True)
class CampaignView:
    """What the page shows, read in one go."""

    campaign: Campaign | None
    tallies: dict[str, Tally]
    results: tuple[tuple[Entry, QuizResult], ...]


class CampaignPage(QWidget):
    """The campaign.

    Signals:
        subtopic_opened: show its materials on the shelf (subtopic id).
        quiz_started: the quiz was asked for (Campaign).
        campaign_shown: the campaign that the page shows (Campaign).
    """

    subtopic_opened = Signal(str)
    quiz_started = Signal(object)
    campaign_shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CampaignForm()
        self._ui.setupUi(self)
        self.setFocusProxy(self._ui.scroll)
        self._desk: Desk | None = None
        self.campaign: Campaign | None = None
        self._subtopics = QGridLayout(self._ui.subtopics)
        self._events = QVBoxLayout(self._ui.events)
        self._resources = QVBoxLayout(self._ui.resources)
        for layout in (self._subtopics, self._events, self._resources):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(10)
        self._ui.startQuiz.clicked.connect(self._start_quiz)
        self._ui.content.hide()

    def start(self, desk: Desk) -> None:
        """Take the services, and show the campaign."""
        self._desk = desk
        self.refresh()

    def refresh(self) -> None:
        """Read the campaign and what was done in it again."""
        if self._desk is not None:
            workplace = self._desk.workplace
            self._desk.tasks.quick(lambda: read_campaign_view(workplace), self._show)

    def _show(self, view: CampaignView) -> None:
        if view.campaign is None:
            return
        self.campaign = view.campaign
        self._show_head(view.campaign)
        self._show_subtopics(view.campaign, view.tallies)
        _fill(self._events, [EventRow(event) for event in view.campaign.events])
        _fill(self._resources, [self._resource(one) for one in view.campaign.resources])
        self._show_quiz(view.campaign, view.results)
        self._ui.content.show()
        self.campaign_shown.emit(view.campaign)

    def _show_head(self, campaign: Campaign) -> None:
        ui = self._ui
        ui.campaignTitle.setText(campaign.title)
        ui.theme.setText(campaign.theme)
        ui.summary.setText(campaign.summary)
        dates = self.tr("{first} to {last}")
        ui.dates.setText(dates.format(first=long_day_text(campaign.starts), last=long_day_text(campaign.ends)))
        ui.hashtag.setText(campaign.hashtag)
        ui.notice.setText(campaign.notice)
        phase, days = phase_on(campaign, date.today())  # noqa: DTZ011 - the person's own calendar day is meant
        ui.phase.setText(
            {
                Phase.BEFORE: self.tr("Starts in %n day(s)", "", days),
                Phase.RUNNING: self.tr("%n day(s) left", "", days),
                Phase.OVER: self.tr("Over – the shelf stays open"),
            }[phase]
        )

    def _show_subtopics(self, campaign: Campaign, tallies: dict[str, Tally]) -> None:
        _clear(self._subtopics)
        for number, subtopic in enumerate(campaign.subtopics):
            card = SubtopicCard(subtopic, tallies.get(subtopic.id, Tally()))
            card.opened.connect(self.subtopic_opened)
            self._subtopics.addWidget(card, number // COLUMNS, number % COLUMNS)

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
            self.tr("{day}: {right} of {asked} right").format(
                day=day_text(entry.first_made_at.astimezone().date()), right=value.right, asked=value.asked
            )
            for entry, value in mine[-3:]
        ]
        self._ui.quizResult.setText("\n".join(told))
        self._ui.quizResult.setVisible(bool(told))

    def _resource(self, resource: Resource) -> QFrame:
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


def visit_address(address: str) -> None:
    """Open a web page in the system's browser; any other address is left alone."""
    if urlsplit(address).scheme in ("http", "https"):
        QDesktopServices.openUrl(QUrl(address))


def read_campaign_view(workplace: Workplace) -> CampaignView:
    """Read the newest campaign on the shelf, and how much of it was done."""
    campaign = workplace.catalogues.newest_campaign()
    if campaign is None:
        return CampaignView(None, {}, ())
    activities = [(entry, one) for entry, one in workplace.journal.activities() if one.campaign == campaign.id]
    tallies = tally(campaign, workplace.shelf.items(), activities, workplace.journal.reflections())
    return CampaignView(campaign, tallies, workplace.journal.quiz_results())


def tally(
    campaign: Campaign,
    items: Sequence[ShelfItem],
    activities: Sequence[tuple[Entry, Activity]],
    reflections: Sequence[tuple[Entry, Reflection]],
) -> dict[str, Tally]:
    """Count materials, activities and reflections by subtopic. A material in two catalogues counts once."""
    materials = Counter(subtopic for subtopic, _ in {(one.publication.subtopic, one.publication.id) for one in items})
    done = Counter(one.subtopic for _, one in activities if one.status is Status.FINISHED)
    planned = Counter(one.subtopic for _, one in activities if one.status is not Status.FINISHED)
    about = {value.activity for _, value in reflections}
    reflected = Counter(one.subtopic for entry, one in activities if entry.record in about)
    return {
        one.id: Tally(materials[one.id], planned[one.id], done[one.id], reflected[one.id]) for one in campaign.subtopics
    }


def _clear(layout: QGridLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _fill(layout: QVBoxLayout, widgets: Sequence[QWidget]) -> None:
    _clear(layout)
    for widget in widgets:
        layout.addWidget(widget)
