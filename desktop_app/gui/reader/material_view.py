"""The interface between the reader page and the views.

A view overrides the methods that its kind of material supports.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.anchoring import Span
from desktop_app.domain.passages import Chapter
from desktop_app.gui.reader.reader_appearance import ReaderAppearance

if TYPE_CHECKING:  # imported when a material is opened
    from desktop_app.services.reading.material import OpenBook


@dataclass(frozen=True, slots=True)
class Selected:
    """The selection: the part that contains it, the text of that part, and the span of the selection in that text."""

    entry: str
    text: str
    span: Span


class MaterialView(QWidget):
    """A view on one material. Positions are (entry, span of characters in the entry's text).

    Signals:
        entry_shown: a part of the material is loaded and can be queried (its entry).
        link_activated: the person clicked an external link (address).
        message_posted: a sentence for the person.
        selection_moved: the selection changed, or has another position on screen, for example after scrolling.
        clicked: the person clicked without selecting anything and not on a link (the point in the view).
        menu_requested: the person clicked the right button (the point in the view).
    """

    entry_shown = Signal(str)
    link_activated = Signal(str)
    message_posted = Signal(str)
    selection_moved = Signal()
    clicked = Signal(QPoint)
    menu_requested = Signal(QPoint)
    has_text = False
    """Whether its text can be searched, selected and highlighted."""
    has_size = True
    """Whether it can be zoomed."""
    has_look = False
    """Whether its colours and spacing can be chosen."""

    def show_book(self, book: OpenBook) -> bool:
        """Show a material from its beginning; False if it can't be read."""
        raise NotImplementedError

    def contents(self) -> Sequence[Chapter]:
        """The table of contents."""
        return ()

    def thumbnails(self) -> QAbstractItemModel | None:
        """Thumbnails of its pages, in their order; None if it has none."""
        return None

    def back(self) -> None:
        """Go back to the position before the last followed link."""

    @property
    def entry(self) -> str:
        """The visible part; empty if there are none."""
        return ""

    @property
    def progress(self) -> tuple[int, int]:
        """The number of the visible part, from 1, and of all parts; 0 if unknown."""
        return 0, 0

    def go(self, entry: str, span: Span | None = None) -> None:
        """Show a part, at its beginning or at a span of its text, which is selected unless it is empty."""

    def turn(self, step: int) -> bool:  # noqa: ARG002 - the signature of subclasses
        """Show the next part, or with -1 the previous one; False if there is none."""
        return False

    def use_look(self, look: ReaderAppearance) -> None:
        """Apply an appearance."""

    def ask_text(self, then: Callable[[str], None]) -> None:
        """Pass the text of the visible part to `then`."""
        then("")

    def ask_place(self, then: Callable[[int], None]) -> None:
        """Pass the position of the first visible character to `then`."""
        then(0)

    def ask_selection(self, then: Callable[[Span | None], None]) -> None:
        """Pass the position of the selection to `then`."""
        then(None)

    def ask_selected(self, then: Callable[[Selected | None], None]) -> None:
        """Pass the selection with the text around it to `then`."""
        then(None)

    def ask_selection_box(self, then: Callable[[QRect | None], None]) -> None:
        """Pass the rectangle around the selection, in pixels of the view, to `then`."""
        then(None)

    def ask_position(self, point: QPoint, then: Callable[[str, int | None], None]) -> None:  # noqa: ARG002 - as above
        """Pass the part and the position of the character at a point of the view to `then`; None if there is none."""
        then("", None)

    def deselect(self) -> None:
        """Clear the selection; the next paragraph is still counted from its position."""

    def select_paragraph(self, step: int, then: Callable[[Span | None], None] = lambda _span: None) -> None:  # noqa: ARG002 - as its name says
        """Select the next paragraph, or with -1 the previous one, and pass its position to `then`."""
        then(None)

    def mark(self, spans: Mapping[str, Sequence[Span]]) -> None:
        """Mark these positions of the visible part, replacing the old marks with that name."""

    def clear(self) -> None:
        """Release the material, before its file is closed."""

    def dispose(self) -> None:
        """Delete the view, before the window is closed."""
