"""A dialog with check boxes in groups: competences of frameworks, materials of subtopics."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from desktop_app.domain.folding import has_typed
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.framework import CompetenceRef, Framework
from desktop_app.gui.forms.ui_choose import Ui_ChooseForm
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.services.resources.resources import Resources

KEY_ROLE = Qt.ItemDataRole.UserRole
Group = tuple[str, Sequence[tuple[str, str]]]
"""A heading, and the key and text of each choice below it."""


class ChooseDialog(BaseDialog):
    """Shows the groups with the current choice.

    Signals:
        chosen: the checked keys, in the order of the list (tuple of str).
    """

    chosen = Signal(tuple)

    def __init__(
        self,
        title: str,
        groups: Sequence[Group],
        ticked: Sequence[str],
        parent: QWidget,
        also: Mapping[str, str] | None = None,
    ) -> None:
        """Take `also`, other names by key, by which a choice is found too."""
        super().__init__(parent)
        self._also = also or {}
        self._ui = Ui_ChooseForm()
        self._ui.setupUi(self)
        self.setWindowTitle(shown_line(title))
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for heading, choices in groups:
            self._add_group(heading, choices, set(ticked))
        shown = {key for _, choices in groups for key, _ in choices}
        self._not_shown = tuple(key for key in ticked if key not in shown)
        self._ui.choices.expandAll()
        self._ui.choices.itemChanged.connect(self._count)
        self._ui.choices.itemActivated.connect(_toggle)
        self._ui.filter.textChanged.connect(self._find)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.accept.clicked.connect(self.accept)
        self.accepted.connect(lambda: self.chosen.emit(self.ticked()))
        self.finished.connect(self.deleteLater)
        self._count()

    def _add_group(self, heading: str, choices: Sequence[tuple[str, str]], ticked: set[str]) -> None:
        group = QTreeWidgetItem(self._ui.choices, [shown_line(heading)])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        leaves: list[QTreeWidgetItem] = []
        for key, text in choices:
            leaf = QTreeWidgetItem(group, [shown_line(text)])
            leaf.setData(0, KEY_ROLE, key)
            leaf.setCheckState(0, Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
            leaves.append(leaf)
        self._groups.append((group, leaves))

    def ticked(self) -> tuple[str, ...]:
        """The checked keys; keys that this computer does not know stay checked."""
        leaves = (leaf for _, found in self._groups for leaf in found)
        ticked = (str(leaf.data(0, KEY_ROLE)) for leaf in leaves if leaf.checkState(0) == Qt.CheckState.Checked)
        return (*ticked, *self._not_shown)

    def _count(self) -> None:
        self._ui.count.setText(self.tr("%n selected", "", len(self.ticked())))

    def _find(self, text: str) -> None:
        for group, leaves in self._groups:
            for leaf in leaves:
                other = self._also.get(leaf.data(0, KEY_ROLE), "")
                leaf.setHidden(not has_typed(f"{leaf.text(0)} {other}", text))
            group.setHidden(all(leaf.isHidden() for leaf in leaves))


def _toggle(leaf: QTreeWidgetItem) -> None:
    if leaf.data(0, KEY_ROLE) is not None:
        ticked = leaf.checkState(0) == Qt.CheckState.Checked
        leaf.setCheckState(0, Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)


def choose_competences(resources: Resources, ticked: Iterable[CompetenceRef], parent: QWidget) -> ChooseDialog:
    """The dialog for competences of all frameworks; its keys are texts as written by `CompetenceRef`."""
    every = resources.frameworks
    groups: list[Group] = [
        (_heading(one), [(str(each.ref), f"{each.ref.code}  {each.name}") for each in one.competences]) for one in every
    ]
    originals = {str(each.ref): each.original for one in every for each in one.competences}
    title = QCoreApplication.translate("ChooseDialog", "Competences")
    return ChooseDialog(title, groups, [str(one) for one in ticked], parent, originals)


def _heading(one: Framework) -> str:
    if not one.is_translated:
        return one.short_title
    marked = QCoreApplication.translate("ChooseDialog", "{framework} (not the official wording)")
    return marked.format(framework=one.short_title)
