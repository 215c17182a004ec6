"""A document is laid out once and drawn once, with page numbers that are known only after the last page."""

import io

import pikepdf
import pypdfium2
import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak

from desktop_app.typesetting.contents import Contents
from desktop_app.typesetting.document import compose, count_pages
from desktop_app.typesetting.finish import DocumentInfo
from desktop_app.typesetting.fonts import own_characters
from desktop_app.typesetting.page_codes import PageCodes
from desktop_app.typesetting.page_furniture import HeaderFooter
from desktop_app.typesetting.styles import make_styles
from desktop_app.typesetting.text import TaggedParagraph
from tests.pdf_text import text_of

STYLES, INFO = make_styles("#245b66"), DocumentInfo("A", "B", "en")


def story(chapters: int) -> list[Flowable]:
    flowables: list[Flowable] = [Contents(STYLES)]
    for number in range(1, chapters + 1):
        heading = TaggedParagraph(
            f"Chapter {number}", STYLES.title, "H1", contents_level=0, bookmark=f"chapter-{number}"
        )
        flowables += [PageBreak(), heading, TaggedParagraph("Some words. " * 40, STYLES.body)]
    return flowables


def running(names: list[str]) -> HeaderFooter:
    def name(layout: str) -> str:
        names.append(layout)
        return f"L{len(layout)}"

    return HeaderFooter("Left", "Right", codes=PageCodes(name, lambda page, letters: f"P.{letters}.{page}"))


def test_each_page_is_laid_out_once_and_knows_how_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    pages, drawn, names = list[int](), list[str](), list[str]()
    draw = TaggedParagraph.drawOn

    def counted(self: TaggedParagraph, *place: float) -> None:
        drawn.append(self.getPlainText()[:10])
        draw(self, *place)

    monkeypatch.setattr(TaggedParagraph, "drawOn", counted)
    made = compose(lambda: story(3), running(names), INFO, on_page=pages.append)
    assert (made.pages, len(names), len(drawn)) == (4, 1, 6)
    assert pages == [1, 2, 3, 4] * 2
    text = text_of(made.pdf)
    assert "Page 4 of 4" in text
    assert "Chapter 3 4" in " ".join(text.split())
    assert "chapter-3" in names[0]
    assert count_pages(lambda: story(3), running(names), INFO) == 4
    assert (len(names), len(drawn)) == (1, 6)


def test_the_same_story_gives_the_same_bytes_and_codes_are_drawn_on_each_page() -> None:
    first, second = (compose(lambda: story(2), running([]), INFO).pdf for _ in range(2))
    assert first == second
    with pikepdf.open(io.BytesIO(first)) as pdf:
        for page in pdf.pages:
            content = page.Contents.read_bytes()
            assert b"springshelf-code" not in content
            assert content.count(b" 1 re") > 100


@pytest.mark.parametrize("style", [STYLES.body, STYLES.small, STYLES.item])
def test_plain_lines_stand_where_reportlab_draws_them(style: ParagraphStyle) -> None:
    def lines(drawn: type[Flowable]) -> list[tuple[float, ...]]:
        made = compose(lambda: [drawn("Some words that go on and on. " * 12, style)], HeaderFooter("", ""), INFO)
        page = pypdfium2.PdfDocument(made.pdf)[0].get_textpage()
        return [tuple(round(edge, 1) for edge in page.get_rect(number)) for number in range(page.count_rects())]

    class Theirs(TaggedParagraph):
        def _draw_plainly(self, *_place: object) -> bool:
            return False

    assert lines(TaggedParagraph) == lines(Theirs)


def test_a_text_that_needs_several_subsets_of_its_font_is_whole() -> None:
    letters = [chr(code) for code in range(0xA1, 0x250) if code in own_characters() and chr(code).isalpha()]
    words = ["".join(letters[start : start + 6]) for start in range(0, len(letters) - 5, 6)]
    made = compose(lambda: [TaggedParagraph(" ".join(words), STYLES.small)], HeaderFooter("", ""), INFO)
    assert text_of(made.pdf).split()[: len(words)] == words


def test_the_name_of_the_file_in_it_depends_on_its_content_alone() -> None:
    made = [compose(lambda: story(1), running([]), info).pdf for info in (INFO, INFO, DocumentInfo("A", "C", "en"))]
    names = []
    for one in made:
        with pikepdf.open(io.BytesIO(one)) as pdf:
            names.append([bytes(part) for part in pdf.trailer.ID])
    assert [len(part) for part in names[0]] == [16, 16]
    assert names[0] == names[1] != names[2]
