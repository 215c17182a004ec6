"""The menu of a highlight."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.records.highlight import Colour
from desktop_app.gui.reader.reader_marks import ReaderMarks
from desktop_app.gui.texts.words import colour_name
from desktop_app.gui.theme.icons import swatch
from desktop_app.services.reading.highlights import LocatedHighlight

translate = QCoreApplication.translate


def highlight_menu(one: LocatedHighlight, marks: ReaderMarks, parent: QWidget) -> QMenu:
    """The menu with the colours, the note, citing, copying and deleting; it is deleted when it closes."""
    menu, record, editor = QMenu(parent), one.source.record, marks.editor

    def add(text: str, action: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda _checked: action())

    for colour in Colour:
        choice = menu.addAction(swatch(colour), colour_name(colour))
        choice.setCheckable(True)
        choice.setChecked(colour is one.value.colour)
        choice.triggered.connect(partial(_recolour, marks, one, colour))
    menu.addSeparator()
    note = translate("highlight", "Edit &note") if one.value.notes else translate("highlight", "Add a &note")
    add(note, lambda: marks.write_note(record))
    add(translate("highlight", "&Cite"), lambda: marks.edit(record, marks.cite_current))
    add(translate("highlight", "C&opy"), lambda: QGuiApplication.clipboard().setText(one.value.words))
    menu.addSeparator()
    add(translate("highlight", "&Delete"), lambda: marks.edit(record, editor.remove))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _recolour(marks: ReaderMarks, one: LocatedHighlight, colour: Colour) -> None:
    marks.edit(one.source.record, partial(marks.editor.recolour, colour))
