"""PDFs of a few kilobytes that refer to one object a million times, or unpack to gigabytes, are refused in a moment."""

import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from desktop_app.portfolio import pdf_limits
from desktop_app.portfolio.codes import PaperCode
from desktop_app.portfolio.pdf_limits import MAX_OBJECTS, Allowance, TooManyObjectsError, unpacked
from desktop_app.portfolio.returned import ReturnedError, author_of, carried_journal, read_returned
from desktop_app.typesetting.page_references import MAX_PAGES
from tests.portfolio.returned_files import add_annotation

COPIES = MAX_OBJECTS + 1


def _pages(document: pikepdf.Pdf) -> None:
    kids = document.Root.Pages.Kids
    document.Root.Pages.Kids = Array([kids[0]] * (MAX_PAGES + 1))


def _nested_pages(document: pikepdf.Pdf) -> None:
    """Ten times ten times … the same page, in a tree."""
    node = document.Root.Pages.Kids[0]
    for _ in range(4):
        node = document.make_indirect(Dictionary(Type=Name.Pages, Kids=Array([node] * 11), Count=1))
    document.Root.Pages.Kids = Array([Dictionary(Type=Name.Pages, Kids=Array([node] * (MAX_PAGES + 1)))])


def _annotations(document: pikepdf.Pdf) -> None:
    note = document.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link))
    document.pages[0].obj.Annots = Array([note] * COPIES)


def _fields(document: pikepdf.Pdf) -> None:
    field = document.make_indirect(Dictionary(T=String("a")))
    document.Root.AcroForm = Dictionary(Fields=Array([field] * COPIES))


def _fields_in_fields(document: pikepdf.Pdf) -> None:
    kid = document.make_indirect(Dictionary(T=String("a")))
    document.Root.AcroForm = Dictionary(Fields=Array([Dictionary(T=String("a"), Kids=Array([kid] * COPIES))]))


def _marked_lines(document: pikepdf.Pdf) -> None:
    add_annotation(document, 1, Subtype=Name.Highlight, QuadPoints=Array([1] * 8 * COPIES))


BOMBS = (_pages, _nested_pages, _annotations, _fields, _fields_in_fields, _marked_lines)


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb.__name__.strip("_"))
def test_a_pdf_with_more_objects_than_a_portfolio_is_refused(
    tmp_path: Path, bomb: Callable[[pikepdf.Pdf], None]
) -> None:
    path = _with_page(tmp_path, bomb)
    with pytest.raises(ReturnedError) as refused:
        read_returned(path)
    assert refused.value.code is PaperCode.PDF_HAS_TOO_MUCH


@pytest.mark.parametrize("read", [author_of, carried_journal])
def test_pages_are_counted_before_anything_else_is_read(tmp_path: Path, read: Callable[[Path], object]) -> None:
    with pytest.raises(ReturnedError) as refused:
        read(_with_page(tmp_path, _pages))
    assert refused.value.code is PaperCode.PDF_HAS_TOO_MUCH


@pytest.mark.parametrize("most", [0, 3])
def test_an_allowance_counts_over_several_lists(most: int) -> None:
    allowed = Allowance(most)
    assert [*allowed.of(range(most))] == [*range(most)]
    assert [*allowed.of(())] == []
    with pytest.raises(TooManyObjectsError):
        next(allowed.of("a"))


def test_a_text_or_page_that_unpacks_to_far_more_than_it_is_costs_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.portfolio.added_content.MAX_CONTENT", 1000)

    def bomb(document: pikepdf.Pdf) -> None:
        document.Root.Dests = Dictionary({"/springshelf.a.1": Array([document.pages[0].obj, Name.Fit])})
        document.pages[0].obj.Contents = document.make_stream(b" " * 1001)
        huge = document.make_stream(b"x" * (2 * 1024 * 1024))
        add_annotation(document, 1, Subtype=Name.Text, Contents=huge)
        add_annotation(document, 1, Subtype=Name.Text, Contents=String("Why?"))

    found = read_returned(_with_page(tmp_path, bomb))
    assert [one.text for one in found.remarks] == ["Why?"]
    assert found.unread == (1, 1)


def test_a_stream_is_counted_in_pieces_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_limits, "PIECE", 10)
    with pikepdf.new() as document:
        packed = zlib.compress(b"x" * 1000)
        for filters in (Name.FlateDecode, Array([Name.FlateDecode])):
            stream = pikepdf.Stream(document, packed, Filter=filters)
            assert unpacked(stream, 1000) == b"x" * 1000
            assert unpacked(stream, 999) is None
        for stream in (pikepdf.Stream(document, b"41" * 9, Filter=Name.ASCIIHexDecode), document.make_stream(b"A" * 9)):
            assert unpacked(stream, 9) == b"A" * 9
            assert unpacked(stream, 8) is None


def _with_page(folder: Path, change: Callable[[pikepdf.Pdf], None]) -> Path:
    path = folder / "returned.pdf"
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(200, 200))
        change(document)
        document.save(path)
    return path
