"""The interface between the reader page and the views.

A view overrides the methods that its kind of material supports.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.anchoring import Span
from desktop_app.domain.passages import Chapter
from desktop_app.gui.reader.reader_appearance import ReaderAppearance
from desktop_app.services.reading.material import OpenBook


class MaterialView(QWidget):
    """A view on one material. Positions are (entry, span of characters in the entry's text).

    Signals:
        entry_shown: a part of the material is loaded and can be queried (its entry).
        link_activated: the person clicked an external link (address).
        message_posted: a sentence for the person.
    """

    entry_shown = Signal(str)
    link_activated = Signal(str)
    message_posted = Signal(str)
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
