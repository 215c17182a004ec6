"""The dialog with a person's self-assessments, before and after and over time; each chart also as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.records.readiness import ITEMS, STEPS, Readiness, ReadinessMoment
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_growth import Ui_GrowthForm
from desktop_app.gui.texts.words import day_text, moment_name, readiness_item, readiness_step
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.growth_chart import GrowthChart, Track
from desktop_app.gui.widgets.plain_label import plain_label

Tracks = tuple[tuple[Track, ...], tuple[Track, ...]]


class GrowthDialog(BaseDialog):
    """Shows readiness and levels of competences."""

    def __init__(self, context: PageContext, campaign: Campaign, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_GrowthForm()
        self._ui.setupUi(self)
        self._ui.close.clicked.connect(self.accept)
        self.finished.connect(lambda: context.tasks.delete_after(self))
        context.tasks.run_query(lambda: (readiness_tracks(context, campaign), competence_tracks(context)), self._show)

    def _show(self, found: Tracks) -> None:
        readiness, competences = found
        ui = self._ui
        nothing = self.tr("Nothing yet. Rate yourself before and after the campaign.")
        self._fill(ui.readiness, readiness, nothing)
        nothing = self.tr("Nothing yet. Choose competences in a reflection, and where you see yourself.")
        self._fill(ui.competences, competences, nothing)
        self._fill_table([*readiness, *competences])

    @staticmethod
    def _fill(place: QWidget, tracks: Sequence[Track], nothing: str) -> None:
        layout = QVBoxLayout(place)
        layout.addWidget(GrowthChart(tracks) if tracks else plain_label(nothing, "soft"))
        layout.addStretch()

    def _fill_table(self, tracks: Sequence[Track]) -> None:
        table = self._ui.table
        table.setColumnCount(3)
        table.setHorizontalHeaderLabels([self.tr("What"), self.tr("When"), self.tr("My level")])
        rows = [
            (track.name, label, track.steps[place])
            for track in tracks
            for label, place in zip(track.labels, track.chosen, strict=True)
            if place is not None
        ]
        table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                table.setItem(number, column, QTableWidgetItem(shown_line(text)))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)


def readiness_tracks(context: PageContext, campaign: Campaign) -> tuple[Track, ...]:
    """The person's readiness for each item, before the campaign and after it."""
    found = {
        value.moment: dict(value.ratings)
        for _, value in context.profile.journal.every(Readiness)
        if value.campaign == campaign.id
    }
    steps = tuple(readiness_step(number) for number in range(1, STEPS + 1))
    labels = tuple(moment_name(moment) for moment in ReadinessMoment)
    tracks = (
        Track(
            readiness_item(item),
            steps,
            tuple(_place(found.get(moment, {}).get(item)) for moment in ReadinessMoment),
            labels,
        )
        for item in ITEMS
    )
    return tuple(track for track in tracks if any(place is not None for place in track.chosen))


def _place(step: int | None) -> int | None:
    return step - 1 if step else None


def competence_tracks(context: PageContext) -> tuple[Track, ...]:
    """The competence levels that the person chose in reflections, oldest first."""
    seen: dict[CompetenceRef, list[tuple[str, str]]] = {}
    for entry, value in context.profile.journal.reflections():
        for ref, level in value.levels:
            seen.setdefault(ref, []).append((day_text(entry.first_made_at.astimezone().date()), level))
    tracks = []
    resources = context.shelf.home.resources
    for ref, looks in sorted(seen.items()):
        levels = resources.levels_of(ref)
        chosen = tuple(levels.index(level) if level in levels else None for _, level in looks)
        days = tuple(day for day, _ in looks)
        shown = tuple(map(resources.contents.level, levels))
        tracks.append(Track(resources.competence_label(ref), shown, chosen, days))
    return tuple(tracks)
