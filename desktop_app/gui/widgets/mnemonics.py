"""Mnemonics (underlined letters for Alt): added to texts that have none, so that they are unique in each language.

English texts contain their letters. Translations need not, because a translator can't see the other texts of a page.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton, QWidget

from desktop_app.gui.texts.languages import SOURCE, language

MIN_LETTERS = 2
"""The minimum number of letters in a text with a mnemonic; symbols have none."""


def letter_of(text: str) -> str:
    """The mnemonic of a text in lower case; empty if it has none."""
    at = text.replace("&&", "  ").find("&")
    return text[at + 1 : at + 2].casefold() if at >= 0 else ""


def with_mnemonics(texts: list[str]) -> list[str]:
    """The same texts, each with a unique mnemonic as far as possible; existing ones are kept."""
    taken: set[str] = set()
    made: list[str] = []
    for text in texts:
        letter = letter_of(text)
        made.append(text.replace("&" + text[_place(text) + 1], text[_place(text) + 1], 1) if letter in taken else text)
        taken |= {letter} - {""}
    for number, text in enumerate(made):
        if letter_of(text):
            continue
        at = next((place for place, letter in _offered(text) if letter.casefold() not in taken), None)
        if at is not None:
            made[number] = f"{text[:at]}&{text[at:]}"
            taken.add(text[at].casefold())
    return made


def _place(text: str) -> int:
    return text.replace("&&", "  ").find("&")


def _offered(text: str) -> Iterator[tuple[int, str]]:
    """The candidate letters of a text: first letters of words, then the others."""
    letters = [(at, one) for at, one in enumerate(text) if one.isalpha()]
    first = [(at, one) for at, one in letters if at == 0 or not text[at - 1].isalpha()]
    yield from first
    yield from (pair for pair in letters if pair not in first)


def set_mnemonics(page: QWidget) -> None:
    """Set the mnemonics of a page's buttons, check boxes and labels, if the page is not in English."""
    if language() == SOURCE:
        return
    widgets = [one for one in _asking(page) if sum(letter.isalpha() for letter in one.text()) >= MIN_LETTERS]
    for one, text in zip(widgets, with_mnemonics([widget.text() for widget in widgets]), strict=True):
        if one.text() != text:
            one.setText(text)


def _asking(page: QWidget) -> Iterator[QAbstractButton | QLabel]:
    for one in page.findChildren(QWidget):
        is_button = isinstance(one, QAbstractButton) and not one.objectName().startswith("qt_")
        if is_button and not (isinstance(one, QToolButton | QPushButton) and one.parentWidget() is None):
            yield one  # type: ignore[misc]  # a button, as requested
        elif isinstance(one, QLabel) and one.buddy() is not None:
            yield one
