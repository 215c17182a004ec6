"""Citing from another page: the quotation is written, a person chooses the place, and it is inserted there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.citation import plain_citation
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.journal.cite_into_dialog import CiteIntoDialog, CitePlace, Stages
from desktop_app.gui.journal.journal_queries import read_editor_state
from desktop_app.gui.journal.reflection_editor import ReflectionEditor

Known = Mapping[RecordId | None, Stages]
"""The stages of a new reflection, and of the open one with what is not saved yet."""


class Citing(QObject):
    """Asks for the place of one quotation at a time.

    Signals:
        placed: the person chose a place (CitePlace, the Markdown).
    """

    placed = Signal(CitePlace, str)

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._asking = False

    def ask(self, write: Callable[[], str], blank: Reflection | None, opened: ReflectionEditor | None) -> None:
        """Ask where a quotation goes.

        Args:
            write: writes the Markdown; runs on a worker.
            blank: a new reflection.
            opened: the editor of the open reflection, of which the last stage is proposed.
        """
        if self._asking:
            return
        self._asking = True
        known: dict[RecordId | None, Stages] = {None: blank.stages if blank else ()}
        place = None
        if opened is not None and opened.record is not None:
            known[opened.record] = opened.stages
            place = CitePlace(opened.record, opened.last_stage)
        journal = self._context.profile.journal

        def read() -> tuple[str, tuple[RecordLine, ...]]:
            return write(), tuple(line for line in journal.listed() if line.kind == Reflection.KIND)

        self._context.tasks.run_query(read, lambda found: self._show(*found, known, place), self._failed)

    def _failed(self, error: Exception) -> None:
        self._asking = False
        self._context.messages.error(error)

    def _show(self, markdown: str, lines: tuple[RecordLine, ...], known: Known, place: CitePlace | None) -> None:
        lines = self._open_first(lines, place)
        dialog = CiteIntoDialog(plain_citation(markdown), lines, self._page.window())
        dialog.use_stages(known, self._read_stages, place)
        dialog.finished.connect(self._closed)
        dialog.chosen.connect(lambda chosen: self.placed.emit(chosen, markdown))
        dialog.open()

    def _open_first(self, lines: tuple[RecordLine, ...], place: CitePlace | None) -> tuple[RecordLine, ...]:
        """The open reflection at the beginning, also if nothing of it is saved yet."""
        record = place.record if place else None
        if record is None:
            return lines
        today = self._context.shelf.home.clock().astimezone().date()
        fresh = RecordLine(record, Reflection.KIND, "", today, draft=True)
        first = next((line for line in lines if line.record == record), fresh)
        return (first, *(line for line in lines if line.record != record))

    def _read_stages(self, record: RecordId, use: Callable[[Stages], None]) -> None:
        journal = self._context.profile.journal

        def read() -> Stages:
            found = read_editor_state(journal, record)
            return cast("Reflection", found.value).stages if found else ()

        self._context.tasks.run_query(read, use)

    def _closed(self) -> None:
        self._asking = False
