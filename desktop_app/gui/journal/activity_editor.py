"""The editor of an activity."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import cast

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.policy import Feature
from desktop_app.domain.publication import MaterialName
from desktop_app.domain.records.activity import ACTIVITY_KINDS, Activity, Status
from desktop_app.domain.records.record import Record
from desktop_app.gui.base.entry_editor import EntryEditor
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_activity import Ui_ActivityForm
from desktop_app.gui.journal.choose_dialog import ChooseDialog, Group, choose_competences
from desktop_app.gui.journal.evidence_list import EvidenceList
from desktop_app.gui.texts.words import activity_kind_name, status_name
from desktop_app.gui.widgets.combo_choice import select_entry
from desktop_app.gui.widgets.dropped_files import accept_copy, has_files, local_files
from desktop_app.gui.widgets.form_setup import fold_grid


class ActivityEditor(EntryEditor):
    """Edits one activity.

    Signals:
        reflection_requested: write a reflection on this activity (record, its title).
        again_requested: plan repetitions (Activity, days between, number of times).
        share_requested: compose a post about it (record).
    """

    reflection_requested = Signal(str, str)
    again_requested = Signal(Activity, int, int)
    share_requested = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_ActivityForm()
        self._ui.setupUi(self)
        fold_grid(self._ui.layout3)
        self.saved_label, self.scroll_area = self._ui.saved, self._ui.scroll
        self._campaign: Campaign | None = None
        self._materials: tuple[str, ...] = ()
        self._competences: tuple[CompetenceRef, ...] = ()
        self._has_day = False
        self.evidence = EvidenceList(context, self._ui.evidence)
        self._ui.share.setVisible(context.shelf.home.policy.shows(Feature.SHARE))
        self.setAcceptDrops(True)
        self._prepare()
        self._connect()

    def _prepare(self) -> None:
        ui = self._ui
        for kind in ACTIVITY_KINDS:
            ui.kind.addItem(activity_kind_name(kind), kind)
        for status in Status:
            ui.status.addItem(status_name(status), status)
        for number in (ui.minutes, ui.people):
            number.setSpecialValueText("–")
            # The style sheet's padding does not apply to the field inside a spin box.
            number.lineEdit().setTextMargins(6, 0, 0, 0)

    def _connect(self) -> None:
        ui = self._ui
        ui.title.textChanged.connect(self.touched)
        ui.place.textChanged.connect(self.touched)
        ui.notes.textChanged.connect(self.touched)
        for box in (ui.subtopic, ui.kind, ui.status):
            box.currentIndexChanged.connect(self.touched)
        for number in (ui.minutes, ui.people):
            number.valueChanged.connect(self.touched)
        ui.day.dateChanged.connect(self._day_chosen)
        ui.chooseMaterials.clicked.connect(self._choose_materials)
        ui.chooseCompetences.clicked.connect(self._choose_competences)
        ui.addPicture.clicked.connect(lambda _checked: self.evidence.add())
        self.evidence.adding.connect(self.save)
        self.evidence.written.connect(self.written)
        ui.finish.clicked.connect(self._finish)
        ui.reflect.clicked.connect(self._reflect)
        ui.remove.clicked.connect(self.remove)
        ui.history.clicked.connect(self.ask_history)
        again = QMenu(ui.again)
        again.addAction(self.tr("Repeat next week"), partial(self._again, 7, 1))
        again.addAction(self.tr("Repeat the next day"), partial(self._again, 1, 1))
        again.addAction(self.tr("Weekly, four times"), partial(self._again, 7, 4))
        again.addAction(self.tr("Daily, five times"), partial(self._again, 1, 5))
        ui.again.setMenu(again)
        ui.share.clicked.connect(self._share)

    def know(self, campaign: Campaign | None) -> None:
        """Set the campaign, which provides the subtopics."""
        if campaign == self._campaign:
            return
        self._campaign = campaign
        chosen = self._ui.subtopic.currentData()
        with QSignalBlocker(self._ui.subtopic):
            self._ui.subtopic.clear()
            self._ui.subtopic.addItem(self.tr("No subtopic"), "")
            for subtopic in campaign.subtopics if campaign else ():
                self._ui.subtopic.addItem(shown_line(subtopic.title), subtopic.id)
            select_entry(self._ui.subtopic, chosen or "")

    def _day_chosen(self) -> None:
        """Store the chosen date; without a choice, an activity has none, whatever the field displays."""
        self._has_day = True
        self.touched()

    def is_blank(self, value: Record) -> bool:
        activity = cast("Activity", value)
        return not (activity.title or activity.notes.strip() or activity.place or activity.minutes)

    def value(self) -> Activity:
        ui = self._ui
        day = ui.day.date()
        return Activity(
            title=ui.title.text().strip(),
            campaign=self._campaign_id,
            subtopic=ui.subtopic.currentData() or "",
            kind=ui.kind.currentData(),
            # Qt returns a text enumeration as a plain text.
            status=Status(ui.status.currentData()),
            day=day.toPython() if self._has_day else None,  # type: ignore[arg-type]  # PySide6: a date
            minutes=ui.minutes.value(),
            people=ui.people.value(),
            place=ui.place.text().strip(),
            notes=ui.notes.toPlainText(),
            materials=self._materials,
            competences=self._competences,
        )

    def show_value(self, value: Record) -> None:
        ui, activity = self._ui, cast("Activity", value)
        self._campaign_id = activity.campaign
        ui.title.setText(activity.title)
        select_entry(ui.subtopic, activity.subtopic)
        select_entry(ui.kind, activity.kind)
        select_entry(ui.status, activity.status, status_name(activity.status))
        day = activity.day
        ui.day.setDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
        self._has_day = day is not None
        ui.minutes.setValue(activity.minutes)
        ui.people.setValue(activity.people)
        ui.place.setText(activity.place)
        ui.notes.setPlainText(activity.notes)
        self._materials, self._competences = activity.materials, activity.competences
        self._show_references()
        self.evidence.show_of(self.record)
        ui.finish.setVisible(activity.status is not Status.FINISHED)

    def _show_references(self) -> None:
        resources = self._context.shelf.home.resources if self._context else None
        labels = [
            resources.competence_label(competence) if resources else str(competence) for competence in self._competences
        ]
        self._ui.competences.setText("\n".join(labels) or self.tr("Nothing chosen yet."))
        self._show_materials({})
        if self._materials:
            shelf, wanted = self._context.shelf.shelf, self._materials
            self._context.tasks.run_query(
                lambda: {name.id: name.title for name in shelf.names(wanted)}, self._show_materials
            )

    def _show_materials(self, titles: Mapping[str, str]) -> None:
        """Show the materials' titles after they were looked up."""
        names = [titles.get(material, material) for material in self._materials]
        self._ui.materials.setText("\n".join(names) or self.tr("Nothing chosen yet."))

    def focus_title(self) -> None:
        """Put the cursor into the first field."""
        self._ui.title.setFocus()
        self._ui.title.selectAll()

    def _choose_materials(self) -> None:
        shelf, chosen = self._context.shelf.shelf, self._materials
        self._context.tasks.run_query(lambda: shelf.choosable(chosen), self._offer_materials)

    def _offer_materials(self, names: tuple[MaterialName, ...]) -> None:
        subtopics = self._campaign.subtopics if self._campaign else ()
        known = {subtopic.id for subtopic in subtopics}
        places = [(one.title, {one.id}) for one in subtopics]
        others = {name.subtopic for name in names} - known
        groups: list[Group] = [
            (heading, [(name.id, name.title) for name in names if name.subtopic in wanted])
            for heading, wanted in [*places, (self.tr("More"), others)]
        ]
        dialog = ChooseDialog(self.tr("From the shelf"), [group for group in groups if group[1]], self._materials, self)
        # A material that was removed from the shelf can't be chosen again, so other choices must not remove it.
        offered = {name.id for name in names}
        gone = tuple(material for material in self._materials if material not in offered)
        dialog.chosen.connect(lambda keys: self._take_materials((*keys, *gone)))
        dialog.open()

    def _take_materials(self, keys: tuple[str, ...]) -> None:
        self._materials = keys
        self._show_references()
        self.touched()

    def _choose_competences(self) -> None:
        dialog = choose_competences(self._context.shelf.home.resources, self._competences, self)
        dialog.chosen.connect(self._take_competences)
        dialog.open()

    def _take_competences(self, keys: tuple[str, ...]) -> None:
        self._competences = tuple(CompetenceRef.parse(key) for key in keys)
        self._show_references()
        self.touched()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_files(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        accept_copy(event)
        self.evidence.add_files(local_files(event.mimeData()))

    def _finish(self) -> None:
        self._ui.status.setCurrentIndex(self._ui.status.findData(Status.FINISHED))
        self._ui.finish.hide()
        self.save()

    def _share(self) -> None:
        if self.record is not None and not self.is_blank(self.value()):
            self.save()
            self.share_requested.emit(self.record)

    def _again(self, days: int, times: int) -> None:
        if self.record is not None and not self.is_blank(self.value()):
            self.save()
            self.again_requested.emit(self.value(), days, times)

    def _reflect(self) -> None:
        if self.record is not None:
            record, title = self.record, self._ui.title.text()
            self.save()
            self.reflection_requested.emit(record, title)
