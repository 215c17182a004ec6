"""A record as labelled texts: for its history, comparisons, and the terminal."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.records.kind import LabelledText
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.registry import kind_of

LABELS = {
    "title": "Title",
    "status": "State",
    "kind": "Kind",
    "day": "Day",
    "minutes": "Minutes",
    "people": "People",
    "place": "Place",
    "notes": "Notes",
    "materials": "From the shelf",
    "competences": "Competences",
    "model": "Model",
    "caption": "Caption",
    "alternative": "Description",
    "consent": "Consent",
    "file": "File",
    "campaign": "Campaign",
    "subtopic": "Subtopic",
    "about": "About",
    "follows": "Goes on from",
    "levels": "Where I see myself",
    "question": "Question",
    "names": "Names",
}
"""The labels in English, for the command line."""


def sections_of(value: Record) -> tuple[LabelledText, ...]:
    """The sections of a record that the person filled in."""
    return tuple((label, text) for label, text in kind_of(value).sections(value) if text)


def _numbered_labels(sections: Iterable[LabelledText]) -> dict[str, str]:
    """The sections by unique label: stages of two models with the same name get numbers."""
    found: dict[str, str] = {}
    for label, text in sections:
        same = sum(known == label or known.startswith(f"{label} (") for known in found)
        found[f"{label} ({same + 1})" if same else label] = text
    return found


def paired_sections(one: Record, other: Record) -> tuple[tuple[str, str, str], ...]:
    """The sections of two states of a record in pairs: label, text of the first, text of the second."""
    left, right = _numbered_labels(sections_of(one)), _numbered_labels(sections_of(other))
    labels = dict.fromkeys([*left, *right])
    return tuple((label, left.get(label, ""), right.get(label, "")) for label in labels)
