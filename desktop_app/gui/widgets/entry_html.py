"""Entries as HTML for a text browser: one state, or the differences between two, marked by more than colour."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape

from desktop_app.domain.entry_text import paired_sections
from desktop_app.domain.foreign_text import shown_text
from desktop_app.domain.records.activity import ACTIVITY_KINDS, Status
from desktop_app.domain.records.evidence import Consent
from desktop_app.domain.records.record import Record
from desktop_app.domain.words import TextChange, compare
from desktop_app.gui.texts.words import activity_kind_name, consent_name, day_text, section_name, status_name
from desktop_app.gui.theme.theme import colours


def changes_html(before: Record, after: Record) -> str:
    """The later state, with additions underlined and removals struck through; the changed parts are first."""
    sections = sorted(paired_sections(before, after), key=lambda one: one[1] == one[2])
    return _page((label, compare(_shown(label, old), _shown(label, new))) for label, old, new in sections)


def compared_html(label: str, mine: str, theirs: str) -> tuple[str, str]:
    """Two texts of one section, each with the words underlined that the other one lacks."""
    texts = _shown(label, mine), _shown(label, theirs)
    return _beside(texts[0], texts[1]), _beside(texts[1], texts[0])


def _beside(shown: str, other: str) -> str:
    pieces = (piece for piece in compare(other, shown) if piece[0] is not TextChange.REMOVED)
    return "".join(_marked(*piece) for piece in pieces) or "–"


def _shown(label: str, text: str) -> str:
    """The text of a section in the interface's language."""
    if label == "status" and text:
        return status_name(Status(text))
    if label == "kind":
        return activity_kind_name(next((kind for kind, name in ACTIVITY_KINDS.items() if name == text), text))
    if label == "consent":
        return consent_name(Consent(text))
    return day_text(date.fromisoformat(text)) if label == "day" and text else text


def _page(sections: Iterable[tuple[str, tuple[tuple[TextChange, str], ...]]]) -> str:
    return "".join(
        f'<p style="margin:0 0 2px 0;color:{colours().soft}"><b>{escape(section_name(label))}</b></p>'
        f'<p style="margin:0 0 12px 0">{"".join(_marked(*piece) for piece in pieces) or "–"}</p>'
        for label, pieces in sections
    )


def _marked(change: TextChange, text: str) -> str:
    """White space in front stays unmarked, so that a mark begins and ends with a word."""
    text = shown_text(text)
    inner = text.lstrip()
    space = escape(text[: len(text) - len(inner)])
    whole = space + (_markup(change, escape(inner)) if inner else "")
    return whole.replace("\n", "<br>")


def _markup(change: TextChange, text: str) -> str:
    if change is TextChange.SAME:
        return text
    added = change is TextChange.ADDED
    back, line = (colours().added, "underline") if added else (colours().removed, "line-through")
    return f'<span style="background:{back};text-decoration:{line}">{text}</span>'
