"""A record as labelled texts: for reading its history, comparing two states, printing it on a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.journal import RecordValue
from desktop_app.domain.records.activity import ACTIVITY_KINDS, Activity
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.revision import Json

Section = tuple[str, str]
"""A label and its text. Labels that are not a stage's own name are keys of `LABELS`."""

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
}
"""The labels in English, for the command line."""


def sections_of(value: RecordValue) -> tuple[Section, ...]:
    """What a person wrote and chose in a record, without what is empty."""
    match value:
        case Activity():
            found = _activity(value)
        case Reflection():
            found = [
                ("title", value.title),
                ("model", value.model),
                ("about", value.activity or ""),
                ("follows", value.follows or ""),
                *((stage.name, stage.text) for stage in value.stages),
                ("competences", "\n".join(str(one) for one in value.competences)),
                ("levels", "\n".join(f"{one} {level}" for one, level in value.levels)),
            ]
        case Evidence():
            found = [
                ("caption", value.caption),
                ("alternative", value.alternative),
                ("file", value.file_name or value.link),
                ("consent", value.consent.value),
                ("about", value.activity or ""),
            ]
        case _:
            found = [(key, _plain(each)) for key, each in value.to_body().items()]
    return tuple((label, text) for label, text in found if text)


def _plain(value: Json) -> str:
    """Any part of a body as lines; 0 and an empty text say nothing."""
    if isinstance(value, dict):
        return "\n".join(f"{key}: {_plain(each)}" for key, each in value.items())
    if isinstance(value, list):
        return "\n".join(_plain(each) for each in value)
    return str(value) if value else ""


def _activity(value: Activity) -> list[Section]:
    return [
        ("title", value.title),
        ("status", value.status.value),
        ("kind", ACTIVITY_KINDS.get(value.kind, value.kind)),
        ("campaign", value.campaign),
        ("subtopic", value.subtopic),
        ("day", value.day.isoformat() if value.day else ""),
        ("minutes", str(value.minutes or "")),
        ("people", str(value.people or "")),
        ("place", value.place),
        ("notes", value.notes),
        ("materials", "\n".join(value.materials)),
        ("competences", "\n".join(str(one) for one in value.competences)),
    ]


def _told_apart(sections: Iterable[Section]) -> dict[str, str]:
    """The sections by label; stages of two models may have one name, and none may hide another."""
    found: dict[str, str] = {}
    for label, text in sections:
        same = sum(known == label or known.startswith(f"{label} (") for known in found)
        found[f"{label} ({same + 1})" if same else label] = text
    return found


def paired(one: RecordValue, other: RecordValue) -> tuple[tuple[str, str, str], ...]:
    """The sections of two states of a record side by side: label, text of the one, text of the other."""
    left, right = _told_apart(sections_of(one)), _told_apart(sections_of(other))
    labels = dict.fromkeys([*left, *right])
    return tuple((label, left.get(label, ""), right.get(label, "")) for label in labels)
