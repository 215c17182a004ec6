"""What every view on a material offers the reader's page. What a kind of material has not, it leaves as it is here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.anchoring import Span
from desktop_app.domain.passages import Chapter
from desktop_app.gui.reader.reader_appearance import ReaderAppearance
from desktop_app.services.reading.material import OpenBook


class MaterialView(QWidget):
    """A view on one material. Places are (entry, span of characters in the entry's text).

    Signals:
        entry_shown: a part of the material is shown and can be asked (its entry).
        link_activated: a link that leads out was clicked (address).
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
        """Show a material from its beginning; False where it can't be read."""
        raise NotImplementedError

    def contents(self) -> Sequence[Chapter]:
        """Its table of contents."""
        return ()

    def thumbnails(self) -> QAbstractItemModel | None:
        """Small pictures of its parts, in their order; None where it has none."""
        return None

    def back(self) -> None:
        """Go back to where the last link was followed from."""

    @property
    def entry(self) -> str:
        """The part that is shown; empty where there are none."""
        return ""

    @property
    def progress(self) -> tuple[int, int]:
        """Which part is shown, from 1, and how many there are; 0 where that can't be said."""
        return 0, 0

    def go(self, entry: str, span: Span | None = None) -> None:
        """Show a part, at its beginning or at a span of its text, which is selected unless it is empty."""

    def turn(self, step: int) -> bool:  # noqa: ARG002 - as its name says
        """Show the next part, or with -1 the one before; False where there is none."""
        return False

    def use_look(self, look: ReaderAppearance) -> None:
        """Show it in a look from now on."""

    def ask_text(self, then: Callable[[str], None]) -> None:
        """Hand the text of the part that is shown to `then`."""
        then("")

    def ask_place(self, then: Callable[[int], None]) -> None:
        """Hand the place of the first character on screen to `then`."""
        then(0)

    def ask_selection(self, then: Callable[[Span | None], None]) -> None:
        """Hand the place of what is selected to `then`."""
        then(None)

    def deselect(self) -> None:
        """Select nothing any more; paragraphs are still counted from what was selected."""

    def select_paragraph(self, step: int, then: Callable[[Span | None], None] = lambda _span: None) -> None:  # noqa: ARG002 - as its name says
        """Select the next paragraph, or with -1 the one before, and hand its place to `then`."""
        then(None)

    def mark(self, spans: Mapping[str, Sequence[Span]]) -> None:
        """Mark these places of the part that is shown, by the mark's name, in place of what had that mark before."""

    def clear(self) -> None:
        """Forget the material, before its file is closed."""

    def dispose(self) -> None:
        """Take it down, before the window goes."""
