"""What is wrong in a field: said directly below it, and no longer as soon as the person changes it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.theme.theme import repolish
from desktop_app.gui.widgets.layout_parts import parts_of, take_out

WRONG = "wrong"
"""The property of a field with a problem; the style sheet draws its border in another colour."""


class FieldProblem(QObject):
    """Moves a dialog's label for problems below the field that has to be changed.

    Args:
        label: the label.

    Signals:
        changed: the label was shown, moved or hidden, so that the dialog needs another height.
    """

    changed = Signal()

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label = label
        self._field: QWidget | None = None
        self._followed: set[QWidget] = set()
        label.hide()

    def say(self, text: str, field: QWidget | None = None) -> None:
        """Show a sentence, below the field if there is one, which gets the focus."""
        self.clear()
        if field is not None:
            self._field = field
            self._follow(field)
            _move_below(self._label, field)
            _mark(field, text)
            field.setFocus()
        self._label.setText(text)
        self._label.show()
        self.changed.emit()

    def clear(self) -> None:
        """Hide it, because the problem is solved or is checked again."""
        if self._field is not None:
            _mark(self._field, "")
            self._field = None
        if not self._label.isHidden():
            self._label.hide()
            self.changed.emit()

    def _follow(self, field: QWidget) -> None:
        if field in self._followed:
            return
        self._followed.add(field)
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.textChanged.connect(lambda: self._edited(field))
        elif isinstance(field, QComboBox):
            field.currentIndexChanged.connect(lambda: self._edited(field))

    def _edited(self, field: QWidget) -> None:
        if field is self._field:
            self.clear()


def _mark(field: QWidget, problem: str) -> None:
    """Mark a field as wrong, for the eye and for a screen reader; or as right with an empty text."""
    field.setProperty(WRONG, bool(problem))
    field.setAccessibleDescription(problem)
    repolish(field)


def _move_below(label: QLabel, field: QWidget) -> None:
    """Move the label to the row after the field; it stays where it is if the field is in no column."""
    widget: QWidget | None = field
    while widget is not None and not widget.isWindow():
        for column, part in reversed(_layouts_around(widget)):
            if isinstance(column, QFormLayout | QVBoxLayout):
                _take_out(label)
                _insert(label, column, _row_of(column, part))
                return
        widget = widget.parentWidget()


def _layouts_around(widget: QWidget) -> list[tuple[QLayout, QWidget | QLayout]]:
    """The layouts of the widget's parent that contain it, outermost first, each with its part around the widget."""
    parent = widget.parentWidget()
    top = parent.layout() if parent is not None else None
    return _path(top, widget) if top is not None else []


def _path(layout: QLayout, widget: QWidget) -> list[tuple[QLayout, QWidget | QLayout]]:
    for part in parts_of(layout).values():
        if part is widget:
            return [(layout, part)]
        if isinstance(part, QLayout) and (found := _path(part, widget)):
            return [(layout, part), *found]
    return []


def _take_out(label: QLabel) -> None:
    """Take the label out of its layout, with the row that it has in a form."""
    for layout, _part in reversed(_layouts_around(label)):
        row = int(layout.getWidgetPosition(label)[0]) if isinstance(layout, QFormLayout) else -1  # type: ignore[index]
        take_out(layout, label)
        if isinstance(layout, QFormLayout):
            layout.removeRow(row)
        return


def _row_of(column: QFormLayout | QVBoxLayout, part: QWidget | QLayout) -> int:
    if isinstance(column, QVBoxLayout):
        return column.indexOf(part)
    found = column.getWidgetPosition(part) if isinstance(part, QWidget) else column.getLayoutPosition(part)
    return int(found[0])  # type: ignore[index]  # the row and the role


def _insert(label: QLabel, column: QFormLayout | QVBoxLayout, row: int) -> None:
    if isinstance(column, QFormLayout):
        column.insertRow(row + 1, "", label)
    else:
        column.insertWidget(row + 1, label)
