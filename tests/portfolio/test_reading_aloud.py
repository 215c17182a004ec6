"""Each fault that a screen reader would meet is found in a portfolio that was broken to have it."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from desktop_app.domain.portfolio_choice import PortfolioLook
from tests.portfolio.reading_aloud import faults_of
from tests.portfolio.test_documents import SCRIPTS, rendered

PAGE = 3
"""A page (from 0) of the portfolio with headings, a table and paragraphs."""


@pytest.fixture(scope="module")
def portfolio() -> bytes:
    return rendered(SCRIPTS["fr"], PortfolioLook(language="fr")).pdf


def elements(pdf: pikepdf.Pdf, kind: str) -> list[Any]:
    def walk(node: Any) -> Iterator[Any]:
        kids = node.get("/K", [])
        for kid in list(kids) if isinstance(kids, Array) else [kids]:
            if isinstance(kid, Dictionary) and "/S" in kid:
                yield kid
                yield from walk(kid)

    return [one for one in walk(pdf.Root.StructTreeRoot) if str(one.S) == f"/{kind}"]


def edit(pdf: pikepdf.Pdf, pattern: bytes, replacement: bytes) -> None:
    page = pdf.pages[PAGE]
    code, times = re.subn(pattern, replacement, page.Contents.read_bytes(), flags=re.DOTALL)
    assert times
    page.Contents = pdf.make_stream(code)


def reversed_children(pdf: pikepdf.Pdf, kind: str, number: int = 0) -> None:
    element = elements(pdf, kind)[number]
    element.K = Array(list(element.K)[::-1])


def an_element_without_its_parent(pdf: pikepdf.Pdf) -> None:
    cell = elements(pdf, "TD")[0]
    cell.P.K = Array([one for one in cell.P.K if one.objgen != cell.objgen])


def content_of_two_elements(pdf: pikepdf.Pdf) -> None:
    cell, other = elements(pdf, "TD")[:2]
    other.K = cell.K


def content_on_a_page_elsewhere(pdf: pikepdf.Pdf) -> None:
    heading = elements(pdf, "H2")[0]
    heading.K = Dictionary(Type=Name.MCR, Pg=pdf.make_indirect(Dictionary(Type=Name.Page)), MCID=0)


def a_short_alternative(pdf: pikepdf.Pdf) -> None:
    for one in elements(pdf, "P"):
        one.Alt = String("Text")


def another_actual_text(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "H1")[0].ActualText = String("0123456789")


def a_picture_of_a_page(pdf: pikepdf.Pdf) -> None:
    picture = b"q 500 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \xff EI Q"
    pdf.pages[PAGE].Contents = pdf.make_stream(b"/Figure <</MCID 0>> BDC " + picture + b" EMC")


def renamed(pdf: pikepdf.Pdf, kind: str, new: str) -> None:
    for one in elements(pdf, kind):
        one.S = Name(f"/{new}")


def a_blank_figure(pdf: pikepdf.Pdf) -> None:
    elements(pdf, "Figure")[0].Alt = String(" ")


def a_link_without_words(pdf: pikepdf.Pdf) -> None:
    link = elements(pdf, "Link")[0]
    del link.Alt
    link.K = Array([one for one in link.K if isinstance(one, Dictionary) and one.get("/Type") == Name.OBJR])


def a_field_without_words(pdf: pikepdf.Pdf) -> None:
    field = pdf.Root.AcroForm.Fields[0]
    del field.TU


BROKEN: dict[str, tuple[Callable[[pikepdf.Pdf], None], str]] = {
    "pages in reverse": (lambda pdf: reversed_children(pdf, "Document"), "is read after page"),
    "a row in reverse": (lambda pdf: reversed_children(pdf, "TR", 1), "is read after page 1: "),
    "a list in reverse": (lambda pdf: reversed_children(pdf, "L"), "is read after page"),
    "content that no element has": (an_element_without_its_parent, "is painted and never read"),
    "content of two elements": (content_of_two_elements, "is read 2 times"),
    "content on a page elsewhere": (content_on_a_page_elsewhere, "on a page that the document doesn't have"),
    "a short alternative": (a_short_alternative, "'Text' hides"),
    "another actual text": (another_actual_text, "'0123456789' hides"),
    "prose as decoration": (
        lambda pdf: edit(pdf, rb"/P <<\s*/MCID \d+\s*>> BDC", b"/Artifact BMC"),
        "is marked as decoration",
    ),
    "text without ink": (lambda pdf: edit(pdf, rb"\bBT\b", b"BT 3 Tr"), "its text is invisible"),
    "a picture of a page": (a_picture_of_a_page, "it is a picture without text"),
    "a table without headers": (lambda pdf: renamed(pdf, "TH", "TD"), "a table has no header cell"),
    "a table of headers": (lambda pdf: renamed(pdf, "TD", "TH"), "more header cells than data cells"),
    "a blank figure": (a_blank_figure, "a figure has no words"),
    "a link without words": (a_link_without_words, "a link has no words"),
    "a field without words": (a_field_without_words, "has no words"),
}


def test_a_whole_portfolio_has_no_fault(portfolio: bytes) -> None:
    assert faults_of(portfolio) == []


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_portfolio_is_found_out(name: str, portfolio: bytes) -> None:
    spoil, fault = BROKEN[name]
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(portfolio)) as pdf:
        spoil(pdf)
        pdf.save(saved)
    assert any(fault in one for one in faults_of(saved.getvalue()))
