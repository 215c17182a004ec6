"""Pages that the window could not lay out are refused before it tries."""

import pytest

from desktop_app.reading.bounded_page import MAX_WORD, SMALL, bounded_page
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import LimitError

TYPE = "application/xhtml+xml"


def page(body: str, head: str = "") -> bytes:
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><head>{head}</head><body>{body}</body></html>'.encode()


@pytest.mark.parametrize("rest", ["", " " * SMALL], ids=["small", "large"])
@pytest.mark.parametrize("body", ["<p>{}</p>", "<p><b>a</b>{}</p>", "<pre>a {} b</pre>"])
def test_a_word_of_hundreds_of_thousands_of_characters_is_refused(body: str, rest: str) -> None:
    with pytest.raises(LimitError) as refused:
        bounded_page(page(body.format("x" * MAX_WORD) + rest), TYPE, "a")
    assert refused.value.code is ReadingCode.PAGE_TAKES_TOO_MUCH


def test_long_texts_and_styles_are_no_long_words() -> None:
    long = "x" * MAX_WORD
    styles = f"<style>{long}</style>"
    written, _ = bounded_page(page(f"<p>{long[1:]} {long[1:]}</p>{styles}", styles), TYPE, "a")
    assert written.count(b"x" * (MAX_WORD - 1)) >= 2
