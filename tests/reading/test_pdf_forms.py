"""What was filled into a PDF's form, and words that a line breaks."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from reportlab.pdfgen import canvas

from desktop_app.domain.folding import fold
from desktop_app.domain.search_words import other_forms, words_of
from desktop_app.domain.text_search import occurrences, query_words, snippet
from desktop_app.gui.reader.pdf_text import flatten
from desktop_app.reading.pdf_forms import flat_page, open_with_forms, write_flat_copy
from desktop_app.reading.pdf_worker import text_of_page
from desktop_app.services.reading.material import read_material
from desktop_app.services.shelf.shelf import OpenedFile

TEXT = "This is a self\u00adevident truth, and an inter\u00adnational one."


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """A page with two broken words and three fields that are filled in."""
    page = canvas.Canvas(str(tmp_path / "form.pdf"))
    for line, text in enumerate(("This is a self-", "evident truth, and an inter-", "national one.")):
        page.drawString(72, 700 - 15 * line, text)
    page.acroForm.textfield(name="who", x=72, y=600, width=200, height=20, value="Olena Answer")
    page.acroForm.checkbox(name="ok", x=72, y=560, checked=True)
    page.acroForm.choice(name="sub", x=72, y=520, width=120, height=20, value="Physics", options=["Physics", "Music"])
    page.save()
    return tmp_path / "form.pdf"


def test_what_was_filled_in_is_in_the_text(form: Path) -> None:
    assert text_of_page(flat_page(open_with_forms(form), 0)).split("\n") == [TEXT, "Olena Answer Physics"]


def test_the_window_is_given_a_copy_that_shows_it_and_has_the_same_text(form: Path) -> None:
    book = read_material(OpenedFile(form, "application/pdf", "A form", "en", ""))
    assert book.file.path != form
    document = pypdfium2.PdfDocument(book.file.path)
    assert text_of_page(document[0]) == text_of_page(flat_page(open_with_forms(form), 0))
    assert flatten(document[0].get_textpage().get_text_range()).text == text_of_page(document[0])
    document.close()
    book.close()
    assert not book.file.path.exists()


def test_a_pdf_without_a_form_is_shown_as_it_is(tmp_path: Path) -> None:
    page = canvas.Canvas(str(tmp_path / "plain.pdf"))
    page.drawString(72, 700, "Plain")
    page.save()
    book = read_material(OpenedFile(tmp_path / "plain.pdf", "application/pdf", "Plain", "en", ""))
    assert book.file.path == tmp_path / "plain.pdf"


def test_a_form_that_cannot_be_read_is_left_to_the_window(tmp_path: Path) -> None:
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 and nothing more")
    with pytest.raises(Exception, match="its file is damaged"):
        write_flat_copy(tmp_path / "bad.pdf", tmp_path / "copy.pdf")


@pytest.mark.parametrize("typed", ["self-evident", "selfevident", "international", "inter-nat", "truth, and"])
def test_a_word_that_a_line_breaks_is_found_whole_and_in_parts(typed: str) -> None:
    words = query_words(typed)
    indexed = {*words_of(TEXT), *other_forms(TEXT)}
    assert all(any(one.startswith(word) for one in fold(" ".join(indexed)).replace(".", " ").split()) for word in words)
    assert len(list(occurrences(TEXT, words))) == 1
    assert snippet(TEXT, words)
