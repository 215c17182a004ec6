"""The competences of an entry, each with an optional level of the person's self-assessment."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop_app.domain.framework import CompetenceRef
from desktop_app.gui.widgets.combo_choice import select_entry
from desktop_app.gui.widgets.form_setup import name_box
from desktop_app.gui.widgets.layout_parts import clear_layout
from desktop_app.gui.widgets.plain_label import plain_label
from desktop_app.services.resources.resources import Resources


class LevelList(QObject):
    """Fills a widget with a row for each competence.

    Signals:
        changed: a level was chosen.
    """

    changed = Signal()

    def __init__(self, place: QWidget, resources: Resources) -> None:
        """Take `resources` for the names and levels of competences."""
        super().__init__(place)
        self._grid = QGridLayout(place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._resources = resources
        self.competences: tuple[CompetenceRef, ...] = ()
        self._boxes: dict[CompetenceRef, QComboBox] = {}

    def show_chosen(self, competences: tuple[CompetenceRef, ...], levels: Mapping[CompetenceRef, str]) -> None:
        """Show these competences with their current levels."""
        clear_layout(self._grid)
        self.competences, self._boxes = competences, {}
        if not competences:
            self._grid.addWidget(plain_label(self.tr("Nothing chosen yet."), "soft"), 0, 0)
            return
        for row, one in enumerate(competences):
            name = self._resources.competence_label(one)
            box = QComboBox()
            box.addItem(self.tr("No level"), "")
            for level in self._resources.levels_of(one):
                box.addItem(self._resources.contents.level(level), level)
            select_entry(box, levels.get(one, ""))
            name_box(box, self.tr("Where I see myself: {name}").format(name=name))
            box.currentIndexChanged.connect(self.changed)
            self._boxes[one] = box
            self._grid.addWidget(plain_label(name), row, 0)
            self._grid.addWidget(box, row, 1)

    @property
    def levels(self) -> tuple[tuple[CompetenceRef, str], ...]:
        """The chosen levels, in the order of the competences' names."""
        return tuple(sorted((one, box.currentData()) for one, box in self._boxes.items() if box.currentData()))
