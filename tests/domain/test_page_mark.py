"""The code of a page."""

import pytest
import segno

from desktop_app.domain.page_mark import PageMark, document_letters


@pytest.mark.parametrize(("version", "page"), [(1, 1), (12, 250), (123, 999)])
def test_a_mark_is_read_as_it_was_written_and_fits_into_a_small_code(version: int, page: int) -> None:
    letters = document_letters("layout", "look")
    mark = PageMark("P-SPRING-2023.K7Q2MXAB", version, letters, page)
    assert PageMark.parse(mark.text.lower()) == PageMark("K7Q2MXAB", version, letters, page)
    assert segno.make(mark.text, error="m", micro=False).version == 2


@pytest.mark.parametrize("text", ["", "SPRINGSHELF:P-SPRING-2023:1:AA11BB22CC33DD44", "SPRINGSHELF:A:1:ABC.1"])
def test_other_codes_are_no_marks_of_pages(text: str) -> None:
    assert PageMark.parse(text) is None


def test_documents_differ_by_what_they_were_made_with() -> None:
    assert document_letters("a", "bc") != document_letters("ab", "c")
