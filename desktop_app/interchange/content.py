"""The exported content of a journal, with look-ups for what the entries only refer to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from desktop_app.domain.foreign_markup import UNFIT
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.journal import Entry
from desktop_app.domain.letter_case import lower_case
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.attendance import Attendance
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.mentor_question import MentorQuestion
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.post import Post
from desktop_app.domain.records.reflection import Reflection

_Part = TypeVar("_Part", Evidence, Reflection)


@dataclass(frozen=True)
class Content:
    """The current state of a journal, for an export.

    `pseudonym` names its owner in formats that may not contain the name. `titles` maps ids of materials to titles,
    `label` returns the name of a competence, `file` reads a file's bytes (None if it is missing), and `versions`
    returns the number of versions of a record.
    """

    person: Person
    pseudonym: str
    activities: tuple[tuple[Entry, Activity], ...]
    reflections: tuple[tuple[Entry, Reflection], ...]
    evidence: tuple[tuple[Entry, Evidence], ...]
    attendance: tuple[tuple[Entry, Attendance], ...]
    posts: tuple[tuple[Entry, Post], ...]
    questions: tuple[tuple[Entry, MentorQuestion], ...]
    titles: Mapping[str, str]
    label: Callable[[CompetenceRef], str]
    file: Callable[[Sha256], bytes | None]
    versions: Mapping[str, int]

    @cached_property
    def _evidence(self) -> Mapping[str, list[tuple[Entry, Evidence]]]:
        return _by_activity(self.evidence)

    @cached_property
    def _reflections(self) -> Mapping[str, list[tuple[Entry, Reflection]]]:
        return _by_activity(self.reflections)

    @cached_property
    def _evidence_names(self) -> Mapping[str, str]:
        """The file names, or the addresses, of all evidence by record."""
        return {entry.record: one.link or evidence_name(entry, one) for entry, one in self.evidence}

    def cited(self, record: str, folder: str) -> str:
        """What a citation of evidence leads to: a file in the folder, or a link; empty if it is not exported."""
        name = self._evidence_names.get(record, "")
        return name if "://" in name or not name else f"{folder}/{name}"

    def evidence_of(self, activity: str) -> list[tuple[Entry, Evidence]]:
        """The evidence of an activity."""
        return self._evidence.get(activity, [])

    def questions_about(self, record: str) -> list[tuple[Entry, MentorQuestion]]:
        """The questions to the mentor about an entry."""
        return [(entry, one) for entry, one in self.questions if one.entry == record and one.text]

    def reflections_on(self, activity: str) -> list[tuple[Entry, Reflection]]:
        """The reflections on an activity."""
        return self._reflections.get(activity, [])


def _by_activity(parts: Iterable[tuple[Entry, _Part]]) -> dict[str, list[tuple[Entry, _Part]]]:
    found: dict[str, list[tuple[Entry, _Part]]] = {}
    for entry, value in parts:
        found.setdefault(value.activity or "", []).append((entry, value))
    return found


NO_TITLE = "Without a title"
ESCAPED = re.compile(r"[\\`*<\[\]]")


def one_line(text: str) -> str:
    """A title or name on one line of Markdown, with what could be read as markup escaped."""
    return ESCAPED.sub(lambda sign: f"\\{sign[0]}", " ".join(UNFIT.sub("", text).split()))


def utf8(text: str) -> bytes:
    """A text as bytes, without characters that no format allows: control characters and halves of others."""
    return UNFIT.sub("", text).encode()


def version_note(entry: Entry) -> str:
    """A note which version of an entry is exported if it has a conflict; else empty."""
    if not entry.conflicts:
        return ""
    written = entry.made_at.isoformat(sep=" ", timespec="minutes")
    return f"Versions of this entry contradict each other. This is the one of {written}."


def file_stem(text: str) -> str:
    """A title as part of a file name that is valid on every system: letters of any script, digits and hyphens."""
    plain = lower_case(text).strip()
    return re.sub(r"[^\w]+", "-", plain).strip("-_")[:60] or "entry"


def evidence_name(entry: Entry, evidence: Evidence) -> str:
    """The exported file name of an evidence: its own name with a part that makes it unique."""
    stem, dot, ending = evidence.file_name.rpartition(".")
    ending = ending.lower() if dot and re.fullmatch(r"\w{1,8}", ending) else "bin"
    return f"{file_stem(stem or evidence.file_name)}-{entry.short_id.lower()}.{ending}"
