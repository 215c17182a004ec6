"""A paginated document: page frame, running header and footer, contents, outline; laid out until all numbers fit."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate

from desktop_app.typesetting.finish import finish
from desktop_app.typesetting.flowables import Text
from desktop_app.typesetting.fonts import Cut
from desktop_app.typesetting.structure import StructureRecorder
from desktop_app.typesetting.styles import MARGIN, RULE, SOFT, register_fonts

PAGE_WIDTH, PAGE_HEIGHT = A4
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
HEADER_ROOM, FOOTER_ROOM = 26, 30

_REPORTLAB = Lock()
"""ReportLab keeps fonts and settings in its modules and is not made for two threads at a time."""


@dataclass(frozen=True, slots=True)
class Running:
    """What stands on each page besides its text: left and right of the foot, between them the page's number."""

    left: str
    right: str
    first_page_art: Callable[[Any], None] | None = None
    """Draws on a first page without header and footer, a cover."""


class Document(BaseDocTemplate):
    """A4 pages in one column, tagged. `section` is the heading that the page's text stands under."""

    def __init__(self, target: io.BytesIO, running: Running, *, title: str, author: str, language: str) -> None:
        register_fonts()
        super().__init__(
            target,
            pagesize=A4,
            title=title,
            author=author,
            lang=language,
            initialFontName=Cut.REGULAR.value,
            invariant=1,
            creator="Springshelf",
            producer="Springshelf",
        )
        frame = Frame(
            MARGIN, MARGIN + FOOTER_ROOM, TEXT_WIDTH, PAGE_HEIGHT - 2 * MARGIN - FOOTER_ROOM - HEADER_ROOM, 0, 0, 0, 0
        )
        self._running = running
        self._pages_before = 0
        self.structure = StructureRecorder()
        plain = PageTemplate("plain", [frame], onPageEnd=self._furniture)
        cover = PageTemplate("cover", [frame], onPage=self._art)
        self.addPageTemplates([cover, plain] if running.first_page_art else [plain])

    def beforeDocument(self) -> None:
        self.structure = StructureRecorder()
        self.section = ""

    def afterFlowable(self, flowable: Flowable) -> None:
        if not isinstance(flowable, Text):
            return
        text = flowable.getPlainText()
        if flowable.tag == "H1":
            self.section = text
        if flowable.contents_level is None or not flowable.bookmark:
            return
        self.canv.bookmarkPage(flowable.bookmark)
        self.canv.addOutlineEntry(text, flowable.bookmark, flowable.contents_level, closed=False)
        self.notify("TOCEntry", (flowable.contents_level, text, self.page, flowable.bookmark))

    def afterPage(self) -> None:
        self._pages_now = self.page

    def _allSatisfied(self) -> bool:
        """Another pass is needed also where the number of pages has changed."""
        happy = bool(super()._allSatisfied()) and self._pages_now == self._pages_before
        self._pages_before = self._pages_now
        return happy

    def _art(self, canvas: Any, _document: BaseDocTemplate) -> None:  # noqa: ANN401 - ReportLab's canvas has no types
        if self._running.first_page_art:
            with self.structure.artifact(canvas):
                canvas.saveState()
                self._running.first_page_art(canvas)
                canvas.restoreState()

    def _furniture(self, canvas: Any, _document: BaseDocTemplate) -> None:  # noqa: ANN401 - ReportLab's canvas has no types
        with self.structure.artifact(canvas, "Pagination"):
            canvas.saveState()
            canvas.setFont(Cut.REGULAR.value, 8)
            canvas.setFillColor(SOFT)
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.5)
            foot = MARGIN + 4
            canvas.line(MARGIN, foot + 13, PAGE_WIDTH - MARGIN, foot + 13)
            canvas.drawString(MARGIN, foot, self._running.left)
            canvas.drawCentredString(PAGE_WIDTH / 2, foot, f"Page {self.page} of {self._pages_before or '…'}")
            canvas.drawRightString(PAGE_WIDTH - MARGIN, foot, self._running.right)
            if self.section:
                canvas.drawString(MARGIN, PAGE_HEIGHT - MARGIN - 8, self.section)
            canvas.restoreState()


def compose(
    story: Callable[[], list[Flowable]],
    running: Running,
    *,
    title: str,
    author: str,
    language: str,
    subject: str = "",
    on_page: Callable[[int], None] = lambda _page: None,
) -> bytes:
    """Lay the story out and return the PDF.

    Args:
        story: makes the flowables.
        running: header and footer.
        title: the document's title, shown by readers in place of the file's name.
        author: who wrote it.
        language: BCP 47.
        subject: one sentence on what it is.
        on_page: told the number of each page that is begun; may raise to stop.

    Returns:
        A tagged PDF 1.7 file, the same bytes for the same story.
    """
    with _REPORTLAB:
        data, structure = _lay_out(story, running, title, author, language, on_page)
    return finish(data, structure, title=title, author=author, language=language, subject=subject)


def _lay_out(
    story: Callable[[], list[Flowable]],
    running: Running,
    title: str,
    author: str,
    language: str,
    on_page: Callable[[int], None],
) -> tuple[bytes, StructureRecorder]:
    buffer = io.BytesIO()
    document = Document(buffer, running, title=title, author=author, language=language)

    def progress(kind: str, value: Any) -> None:  # noqa: ANN401 - ReportLab's callback
        if kind == "PAGE":
            on_page(int(value))

    document.setProgressCallBack(progress)
    flowables = story()
    if running.first_page_art:
        flowables.insert(0, NextPageTemplate("plain"))
    document.multiBuild(flowables)
    return buffer.getvalue(), document.structure
