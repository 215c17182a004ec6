"""What was added to the pages of a portfolio is told apart from what was given out."""

import io

import pikepdf
import pytest

from desktop_app.portfolio.added_content import added_content

GIVEN = b"/P <</MCID 0>> BDC q 0 0 10 10 re f Q EMC /Artifact BMC 5 5 m 9 9 l S EMC"


def pages(*contents: bytes) -> pikepdf.Pdf:
    document = pikepdf.new()
    for content in contents:
        document.add_blank_page(page_size=(200, 200))
        document.pages[-1].obj.Contents = document.make_stream(content)
    return document


def test_a_portfolio_as_it_was_given_out_has_nothing_added() -> None:
    found = added_content(pages(GIVEN, b""))
    assert (found.pdf, found.pages, found.rewritten, found.unread) == (b"", (), (), ())


@pytest.mark.parametrize(
    "content",
    [
        GIVEN + b" 50 50 m 90 90 l S",
        b"q " + GIVEN + b" Q q BT (Why) Tj ET Q",
        b"/Fm0 Do " + GIVEN,
        GIVEN + b" EMC 1 1 1 1 re f",
    ],
)
def test_what_was_added_is_found_wherever_it_stands(content: bytes) -> None:
    found = added_content(pages(GIVEN, content))
    assert (found.pages, found.rewritten) == ((2,), ())
    with pikepdf.open(io.BytesIO(found.pdf)) as only:
        first, second = (page.obj.Contents.read_bytes() for page in only.pages)
    assert first == b""
    assert b"0 0 10 10 re\nn" in second


def test_pages_that_were_written_again_are_named() -> None:
    found = added_content(pages(b"BT (All of it) Tj ET", GIVEN))
    assert (found.pages, found.rewritten) == ((), (1,))


def test_content_that_can_not_be_read_is_named() -> None:
    document = pages(GIVEN)
    document.pages[0].obj.Contents = document.make_stream(b"x", Filter=pikepdf.Name.DCTDecode)
    assert added_content(document).unread == (1,)
