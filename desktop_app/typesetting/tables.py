"""Tables with logical structure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from reportlab.platypus import Table

from desktop_app.typesetting.structure import Element, Group, StructureRecorder, recorder_of
from desktop_app.typesetting.styles import RULE, TINT, Styles

PADDING = 5.0
"""Points before and after the text of a cell."""


class TaggedTable(Table):
    """A table with headers in the first row and `Text` cells. The header row repeats on each page.

    With `row_headers`, the cells of that column (from 0) are headers of their rows. With `right_to_left`, the first
    column is on the right.
    """

    def __init__(
        self,
        rows: Sequence[Sequence[Any]],
        *,
        row_headers: int | None = None,
        right_to_left: bool = False,
        group: Group | None = None,
        **options: object,
    ) -> None:
        options.setdefault("repeatRows", 1)
        options.setdefault("hAlign", "RIGHT" if right_to_left else "LEFT")
        self.turned = right_to_left
        self.row_headers = row_headers
        self._group = group
        if right_to_left:
            rows = [[*reversed(row)] for row in rows]
            options["colWidths"] = [*reversed(cast("list[float]", options["colWidths"]))]
        super().__init__([list(row) for row in rows], **options)
        self.continued = False
        self._place: list[tuple[StructureRecorder, Element]] = []

    # ReportLab calls this at each row and cell; it asks for an attribute, so a plain method serves.
    def _renderCB(self, _table: Table, event: str, *place: int) -> None:
        recorder = recorder_of(self.canv)
        if event == "startTable":
            self._element = self._table_element(recorder)
        elif event in {"startBG", "startLines"}:
            self._scope = recorder.artifact(self.canv)
            self._scope.__enter__()
        elif event in ("endBG", "endLines"):
            self._scope.__exit__(None, None, None)
        elif event == "startRow":
            self._row = Element("TR")
            if not self._repeats(place[0]):
                self._element.kids.append(self._row)
        elif event == "startCell":
            self._start_cell(recorder, place[0])
        elif event == "endCell":
            self._scope.__exit__(None, None, None)

    def _table_element(self, recorder: StructureRecorder) -> Element:
        if not self._place or self._place[0][0] is not recorder:
            with recorder.inside(self._group):
                self._place[:] = [(recorder, recorder.add("Table"))]
        return self._place[0][1]

    def _repeats(self, row: int) -> bool:
        return self.continued and row < self.repeatRows

    def _start_cell(self, recorder: StructureRecorder, row: int) -> None:
        if self._repeats(row):
            self._scope = recorder.artifact(self.canv, "Pagination")
        else:
            column = len(self._row.kids)
            logical = self._ncols - 1 - column if self.turned else column
            scope = "Column" if row < self.repeatRows else "Row" if logical == self.row_headers else ""
            cell = Element("TH" if scope else "TD", header_scope=scope)
            # ReportLab draws cells from the left; reading starts at the table's start side.
            self._row.kids.insert(0 if self.turned else column, cell)
            self._scope = recorder.inside(cell)
        self._scope.__enter__()

    def __setattr__(self, name: str, value: object) -> None:
        # Table.__init__ would replace the callback above by None.
        if name != "_renderCB":
            super().__setattr__(name, value)

    def split(self, width: float, height: float) -> list[Table]:
        parts: list[Table] = super().split(width, height)
        for number, part in enumerate(parts):
            part.continued = self.continued or number > 0
            part._place, part.turned, part.row_headers = self._place, self.turned, self.row_headers
            part._group = self._group
        return parts


def ruled(styles: Styles, room: float = 4) -> list[tuple[object, ...]]:
    """The look of our tables: a line below each row, a tinted header; `room` is above and below each cell's text."""
    return [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("ALIGN", (0, 0), (-1, -1), "RIGHT" if styles.right_to_left else "LEFT"),
        ("LINEBELOW", (0, 0), (-1, 0), 1.0, styles.accent),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, RULE),
        ("BACKGROUND", (0, 0), (-1, 0), TINT),
        ("LEFTPADDING", (0, 0), (-1, -1), PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), room),
        ("BOTTOMPADDING", (0, 0), (-1, -1), room + 1),
    ]
