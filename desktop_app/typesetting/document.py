"""A paginated document: page frame, header and footer, contents, outline.

The flowables are placed on pages first, and all pages are drawn when it is known what is where.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from threading import Lock

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    ActionFlowable,
    BaseDocTemplate,
    Flowable,
    KeepTogether,
    NextPageTemplate,
    PageTemplate,
    Spacer,
    UseUpSpace,
)

from desktop_app.domain.direction import is_right_to_left, without_steering
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.print_setup import PrintSetup
from desktop_app.typesetting.contents import Contents
from desktop_app.typesetting.emoji import as_written
from desktop_app.typesetting.faces import forget_words, register_fonts
from desktop_app.typesetting.finish import DocumentInfo, DrawnDocument, finish
from desktop_app.typesetting.flowables import Anchor
from desktop_app.typesetting.font_files import FontCut
from desktop_app.typesetting.headed import headed
from desktop_app.typesetting.navigation import OutlineItem
from desktop_app.typesetting.page_canvas import RESERVED, PageCanvas, PageContent
from desktop_app.typesetting.page_codes import CODE_FROM_EDGE, CODE_SIDE, code_on
from desktop_app.typesetting.page_furniture import HeaderFooter, PageFurniture
from desktop_app.typesetting.part_layout import PartLayoutError, assign, part_of
from desktop_app.typesetting.pdf_file import PdfFile
from desktop_app.typesetting.photograph import Pictures
from desktop_app.typesetting.placing import Placed, PlacedPage, PlacingFrame, named_paragraphs
from desktop_app.typesetting.structure import Place, StructureRecorder
from desktop_app.typesetting.styles import INK
from desktop_app.typesetting.text import TaggedParagraph

HEADER_ROOM, FOOTER_ROOM = 26, 6
"""The room in points between the margins and the text; the footer is printed in the lower margin."""

AHEAD = 100
"""How many flowables are at hand at least: more than the headings before a text."""
MANY_PAGES = 300
"""From this number of pages on, collecting ReportLab's reference cycles before finishing is worth the time."""
WITHOUT_INK = (ActionFlowable, Anchor, Spacer, UseUpSpace)
_REPORTLAB = Lock()
"""ReportLab stores fonts and settings in modules and is not thread-safe."""


DOCUMENT = "document."
"""The prefix of the name of the place that names the document."""


class PagedDocument(BaseDocTemplate):
    """Tagged pages in one column. `section` is the heading of the section at the top of the current page."""

    def __init__(self, running: HeaderFooter, described: DocumentInfo, setup: PrintSetup) -> None:
        register_fonts()
        super().__init__("", pagesize=(setup.width, setup.height), initialFontName=FontCut.REGULAR.value)
        height = setup.height - 2 * setup.margin - FOOTER_ROOM - HEADER_ROOM
        frame = PlacingFrame(setup.margin, setup.margin + FOOTER_ROOM, setup.text_width, height, 0, 0, 0, 0)
        self.language = described.language
        self._setup, self._frame, self._running = setup, frame, running
        self._turned = is_right_to_left(described.language)
        self._page_furniture = PageFurniture(running, setup, right_to_left=self._turned)
        self._pages: list[PlacedPage] = []
        self._places: dict[str, int] = {}
        self._codes: list[tuple[float, float]] = []
        """The left lower corner of each page's code."""
        self._file = PdfFile()
        self._pictures = Pictures(self._file)
        self._outline: list[OutlineItem] = []
        self._contents: list[PageContent] = []
        self._is_placing = True
        self.structure = StructureRecorder()
        plain = PageTemplate("plain", [frame], onPageEnd=self._furniture)
        cover = PageTemplate("cover", [frame], onPage=self._art, onPageEnd=self._cover_code)
        self.addPageTemplates([cover, plain] if running.first_page_art else [plain])

    def beforeDocument(self) -> None:
        self.section = self._latest_section = self._part = ""
        self._is_empty_page = True

    def lay_out(self, story: list[Flowable]) -> None:
        """Place the story on pages.

        ReportLab takes the flowables from the front of a list, which takes long for a long one: it gets few at once.
        """
        self._doSave = 0
        self._startBuild(canvasmaker=PageCanvas)
        self.canv._doctemplate = self
        story.reverse()
        waiting: list[Flowable] = []
        while story or waiting:
            if len(waiting) < AHEAD:
                waiting += [story.pop() for _ in range(min(AHEAD, len(story)))]
            self.clean_hanging()
            self.handle_flowable(waiting)
        self._endBuild()
        del self.canv._doctemplate
        self._is_placing = False

    @property
    def page_count(self) -> int:
        """The number of pages."""
        return len(self._pages)

    def draw(self) -> DrawnDocument:
        """Draw the pages, once they are laid out."""
        self._draw_pages()
        size = self._setup.width, self._setup.height
        codes = self._drawn_codes()
        return DrawnDocument(self._file, self._contents, codes, size, self.structure, self._outline, self.canv._doc)

    def take_page(self, code: Sequence[str]) -> None:
        """Keep the content of a page that is complete, compressed."""
        if not self._is_placing:
            lines = [self.canv._preamble, *code]
            self._contents.append(PageContent(self._file.reserve(), lines, self._pictures.take()))

    def show_picture(self, name: str, jpeg: bytes) -> None:
        """Write a picture that the current page shows by that name."""
        self._pictures.show(name, jpeg)

    def place(self, flowable: Flowable, left: float, bottom: float, free: float) -> None:
        """Record where a flowable is on the current page."""
        self._pages[-1].content.append(Placed(flowable, left, bottom, free, self._part))
        for one in named_paragraphs(flowable):
            self._places[one.bookmark] = self.page
        if isinstance(flowable, TaggedParagraph):
            flowable.settle(self.language)

    def page_of(self, name: str) -> int:
        """The page of a bookmark, 0 if it does not exist."""
        return self._places.get(name, 0)

    def _draw_pages(self) -> None:
        self._startBuild(canvasmaker=PageCanvas)
        self.canv._doctemplate = self
        for page in self._pages:
            self.pageTemplate = page.template
            self.handle_pageBegin()
            for one in page.content:
                self._draw(one)
            page.content.clear()
            self._curPageFlowableCount = 1
            self.handle_pageEnd()
        del self.canv._doctemplate
        self._hanging.clear()

    def _drawn_codes(self) -> list[str]:
        """What draws the code of each page. The document gets a name, which depends on what is where."""
        codes = self._running.codes
        if codes is None:
            return [""] * len(self._contents)
        document = codes.document(self.structure.layout)
        self.structure.places[f"{DOCUMENT}{document}"] = Place(1, 0, self._setup.height)
        return [code_on(page, corner, codes, document) for page, corner in enumerate(self._codes, 1)]

    def _draw(self, placed: Placed) -> None:
        if isinstance(placed.flowable, Spacer):
            return
        try:
            placed.flowable.drawOn(self.canv, placed.left, placed.bottom, placed.free)
        except (SpringshelfError, MemoryError):
            raise
        except Exception as error:
            raise PartLayoutError(placed.part, type(error).__name__) from error
        self._drawn(placed.flowable)

    def handle_pageBegin(self) -> None:
        self._frame._x1 = self._left(self.page + 1)
        self.section, self._is_empty_page = self._latest_section, True
        if self._is_placing:
            self._pages.append(PlacedPage(self.pageTemplate))
        super().handle_pageBegin()

    def _left(self, page: int) -> float:
        return self._setup.left_margin(page, right_to_left=self._turned)

    def handle_keepWithNext(self, flowables: list[Flowable]) -> None:
        """Keep headings also with a group or columns below them, which ReportLab does not."""
        is_heading = bool(flowables) and flowables[0].getKeepWithNext()
        super().handle_keepWithNext(flowables)
        if is_heading:
            flowables[0] = headed(flowables[0])
        if len(flowables) > 1 and isinstance(flowables[0], KeepTogether) and isinstance(flowables[1], KeepTogether):
            heading, group = flowables[:2]
            if heading._content[-1].getKeepWithNext():
                flowables[:2] = [KeepTogether([*heading._content, *group._content])]

    def handle_flowable(self, flowables: list[Flowable]) -> None:
        """Lay out the next flowable; an error names the part of the document that it belongs to."""
        self._part, others = part_of(flowables[0]) or self._part, len(flowables) - 1
        try:
            super().handle_flowable(flowables)
            assign(flowables[: len(flowables) - others], self._part)  # the pieces of one that was divided
        except (SpringshelfError, MemoryError):
            raise
        except Exception as error:
            raise PartLayoutError(self._part, type(error).__name__) from error

    def _drawn(self, flowable: Flowable) -> None:
        """Note what was drawn for the header and the outline."""
        if not isinstance(flowable, TaggedParagraph):
            self._is_empty_page = self._is_empty_page and isinstance(flowable, WITHOUT_INK)
            return
        is_empty, self._is_empty_page = self._is_empty_page, False
        if flowable.tag != "H1" and flowable.contents_level is None:
            return
        text = as_written(flowable.getPlainText())
        if flowable.tag == "H1":
            self._latest_section = text
            self.section = text if is_empty else self.section
        if flowable.contents_level is not None and flowable.bookmark:
            self._outline.append(OutlineItem(flowable.contents_level, without_steering(text), flowable.bookmark))

    def _art(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        if self._running.first_page_art and not self._is_placing:
            with self.structure.artifact(canvas):
                canvas.saveState()
                self._running.first_page_art(canvas)
                canvas.restoreState()

    def _cover_code(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        """The code of the cover is below its text, because the picture is at its head."""
        if not self._is_placing:
            self._reserve_code(canvas, CODE_FROM_EDGE)

    def _reserve_code(self, canvas: Canvas, bottom: float) -> None:
        """Keep the place of the page's code, at the outer end of the line, until the whole document is drawn."""
        if self._running.codes is None:
            return
        left = self._left(self.page)
        start = left if self._turned else left + self._setup.text_width - CODE_SIDE
        self._codes.append((start, bottom))
        with self.structure.artifact(canvas, "Pagination"):
            canvas.saveState()
            canvas.setFillColor(INK)
            canvas._code.append(RESERVED.rstrip())
            canvas.restoreState()

    def _furniture(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        if self._is_placing:
            return
        self._reserve_code(canvas, self._setup.height - CODE_FROM_EDGE - CODE_SIDE)
        number = self._running.numbered(self.page, len(self._pages))
        with self.structure.artifact(canvas, "Pagination"):
            self._page_furniture.draw(canvas, self._left(self.page), number, self.section)


@dataclass(frozen=True, slots=True)
class ComposedPdf:
    """A finished PDF with its number of pages."""

    pdf: bytes
    pages: int


def compose(
    story: Callable[[], list[Flowable]],
    running: HeaderFooter,
    described: DocumentInfo,
    setup: PrintSetup | None = None,
    on_page: Callable[[int], None] = lambda _page: None,
) -> ComposedPdf:
    """Lay out the story.

    Args:
        story: creates the flowables.
        running: header and footer.
        described: metadata and embedded files.
        setup: the paper; A4 by default.
        on_page: called with the number of each new page; may raise to stop.

    Returns:
        A tagged PDF 1.7 file; the same story gives the same bytes.
    """
    with _REPORTLAB:
        try:
            document = _laid_out(story, running, described, setup or PrintSetup(), on_page)
            drawn = document.draw()
            pdf = finish(drawn, described)
        finally:
            forget_words()
    if len(drawn.pages) > MANY_PAGES:
        gc.collect()
    return ComposedPdf(pdf, len(drawn.pages))


def count_pages(
    story: Callable[[], list[Flowable]],
    running: HeaderFooter,
    described: DocumentInfo,
    setup: PrintSetup | None = None,
    on_page: Callable[[int], None] = lambda _page: None,
) -> int:
    """How many pages `compose` makes of the same story, from one pass that draws nothing."""
    with _REPORTLAB:
        try:
            return _laid_out(story, running, described, setup or PrintSetup(), on_page).page_count
        finally:
            forget_words()


def _headings(flowables: Iterable[Flowable]) -> Iterator[TaggedParagraph]:
    """The headings for the contents, also those that are grouped with other flowables."""
    for flowable in flowables:
        if isinstance(flowable, KeepTogether):
            yield from _headings(flowable._content)
        elif isinstance(flowable, TaggedParagraph) and flowable.contents_level is not None and flowable.bookmark:
            yield flowable


def _laid_out(
    story: Callable[[], list[Flowable]],
    running: HeaderFooter,
    described: DocumentInfo,
    setup: PrintSetup,
    on_page: Callable[[int], None],
) -> PagedDocument:
    document = PagedDocument(running, described, setup)

    def progress(kind: str, value: float) -> None:
        if kind == "PAGE":
            on_page(int(value))

    document.setProgressCallBack(progress)
    flowables = story()
    for flowable in flowables:
        if isinstance(flowable, Contents):
            flowable.list_headings(_headings(flowables))
    if running.first_page_art:
        flowables.insert(0, NextPageTemplate("plain"))
    document.lay_out(flowables)
    return document
