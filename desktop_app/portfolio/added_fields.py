"""Form fields and signatures that a mentor's program added to a returned portfolio (ISO 32000-1, 12.7)."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from desktop_app.domain.feedback_form import FIELDS
from desktop_app.portfolio.pdf_values import text_of

MAX_DEPTH = 12
OFF = ("", "/Off", "Off")


def is_added_field(widget: pikepdf.Object) -> bool:
    """Whether a widget belongs to a filled field that is not one of ours."""
    names = [str(one.get("/T", "")) for one in _with_parents(widget)]
    if ".".join(filter(None, reversed(names))).startswith(FIELDS):
        return False
    value = _inherited(widget, "/V")
    return isinstance(value, pikepdf.Dictionary) or (value is not None and str(value) not in OFF)


def words_of_field(widget: pikepdf.Object) -> str:
    """The text of a field, or who signed it and why; empty for a tick."""
    value = _inherited(widget, "/V")
    if isinstance(value, pikepdf.Dictionary):
        return "\n".join(filter(None, (text_of(value.get("/Name")), text_of(value.get("/Reason")))))
    return "" if value is None or isinstance(value, pikepdf.Name) else text_of(value)


def _with_parents(widget: pikepdf.Object) -> Iterator[pikepdf.Object]:
    one: object = widget
    for _ in range(MAX_DEPTH):
        if not isinstance(one, pikepdf.Dictionary):
            return
        yield one
        one = one.get("/Parent")


def _inherited(widget: pikepdf.Object, key: str) -> pikepdf.Object | None:
    return next((one.get(key) for one in _with_parents(widget) if key in one), None)
