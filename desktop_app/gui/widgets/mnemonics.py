"""Mnemonics (underlined letters for Alt): added to texts that have none, so that they are unique in each language.

English texts contain their letters. Translations need not, because a translator can't see the other texts of a page.
A form contains no letter twice, but a page may consist of several forms.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QStackedWidget, QToolButton, QWidget

from desktop_app.domain.letter_case import caseless
from desktop_app.gui.texts.languages import SOURCE, language

MIN_LETTERS = 2
"""The minimum number of letters in a text with a mnemonic; symbols have none."""


def letter_of(text: str) -> str:
    """The mnemonic of a text in lower case; empty if it has none."""
    at = text.replace("&&", "  ").find("&")
    return caseless(text[at + 1 : at + 2]) if at >= 0 else ""


def with_mnemonics(texts: list[str], used: Collection[str] = (), *, to_all: bool = True) -> list[str]:
    """The same texts, each with a unique mnemonic as far as possible; existing ones are kept.

    Args:
        texts: the texts.
        used: letters that are used beside them.
        to_all: give one to texts that have none, too.
    """
    taken = set(used)
    made: list[str] = []
    for text in texts:
        letter = letter_of(text)
        made.append(text.replace("&" + text[_place(text) + 1], text[_place(text) + 1], 1) if letter in taken else text)
        taken |= {letter} - {""}
    for number, text in enumerate(made):
        if letter_of(text) or not (to_all or letter_of(texts[number])):
            continue
        at = next((place for place, letter in _offered(text) if caseless(letter) not in taken), None)
        if at is not None:
            made[number] = f"{text[:at]}&{text[at:]}"
            taken.add(caseless(text[at]))
    return made


def _place(text: str) -> int:
    return text.replace("&&", "  ").find("&")


def _offered(text: str) -> Iterator[tuple[int, str]]:
    """The candidate letters of a text: first letters of words, then the others.

    Qt takes `i` and `ı` for the key I. No key gives `İ` without Shift.
    """
    letters = [(at, one) for at, one in enumerate(text) if one.isalpha() and one != "İ"]
    first = [(at, one) for at, one in letters if at == 0 or not text[at - 1].isalpha()]
    yield from first
    yield from (pair for pair in letters if pair not in first)


def set_mnemonics(page: QWidget, used: Collection[str] = ()) -> None:
    """Set the mnemonics of a page's buttons, check boxes and labels.

    English texts have theirs; only where two on the page are the same, the second gets another one. Of panels in one
    place only one is visible, so each has its letters for itself.
    """
    panels = _panels(page)
    widgets = [one for one in _outside(page, panels) if sum(letter.isalpha() for letter in one.text()) >= MIN_LETTERS]
    made = with_mnemonics([widget.text() for widget in widgets], used, to_all=language() != SOURCE)
    for one, text in zip(widgets, made, strict=True):
        if one.text() != text:
            one.setText(text)
    letters = {*used, *(letter_of(text) for text in made)} - {""}
    for panel in panels:
        set_mnemonics(panel, letters)


def letters_beside(page: QWidget) -> set[str]:
    """The mnemonics of a page that a panel in it must not have, too."""
    return {letter_of(one.text()) for one in _outside(page, _panels(page))} - {""}


def _panels(page: QWidget) -> list[QWidget]:
    return [one for stack in _outermost(page) for number in range(stack.count()) if (one := stack.widget(number))]


def _outside(page: QWidget, panels: list[QWidget]) -> list[QAbstractButton | QLabel]:
    """What asks for a mnemonic on the page itself."""
    return [one for one in _asking(page) if not any(panel.isAncestorOf(one) for panel in panels)]


def _outermost(page: QWidget) -> list[QStackedWidget]:
    """The stacks of panels on a page, without those within a panel."""
    stacks = page.findChildren(QStackedWidget)
    return [one for one in stacks if not any(other is not one and other.isAncestorOf(one) for other in stacks)]


def _asking(page: QWidget) -> Iterator[QAbstractButton | QLabel]:
    for one in page.findChildren(QWidget):
        is_button = isinstance(one, QAbstractButton) and not one.objectName().startswith("qt_")
        if is_button and not (isinstance(one, QToolButton | QPushButton) and one.parentWidget() is None):
            yield one  # type: ignore[misc]  # a button, as requested
        elif isinstance(one, QLabel) and one.buddy() is not None:
            yield one
