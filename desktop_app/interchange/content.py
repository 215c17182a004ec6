"""What of a journal goes out, and how it looks up what the entries only name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop_app.domain.activity import Activity
from desktop_app.domain.attendance import Attendance
from desktop_app.domain.evidence import Evidence
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.journal import Entry, Person
from desktop_app.domain.reflection import Reflection
from desktop_app.domain.sharing import Post


@dataclass(frozen=True, slots=True)
class Content:
    """A journal as it is now.

    `pseudonym` names its owner where no name may stand. `titles` has the titles of materials by id, `label` puts a
    competence into words, `file` reads a file's bytes (None where it is missing), `versions` counts those of a record.
    """

    person: Person
    pseudonym: str
    activities: tuple[tuple[Entry, Activity], ...]
    reflections: tuple[tuple[Entry, Reflection], ...]
    evidence: tuple[tuple[Entry, Evidence], ...]
    attendance: tuple[tuple[Entry, Attendance], ...]
    posts: tuple[tuple[Entry, Post], ...]
    titles: Mapping[str, str]
    label: Callable[[CompetenceRef], str]
    file: Callable[[Sha256], bytes | None]
    versions: Mapping[str, int]

    def evidence_of(self, activity: str) -> list[tuple[Entry, Evidence]]:
        """The evidence of an activity."""
        return [(entry, value) for entry, value in self.evidence if value.activity == activity]

    def reflections_on(self, activity: str) -> list[tuple[Entry, Reflection]]:
        """The reflections on an activity."""
        return [(entry, value) for entry, value in self.reflections if value.activity == activity]


def file_stem(text: str) -> str:
    """A title as part of a file's name that every system takes: letters of any script, digits and hyphens."""
    plain = unicodedata.normalize("NFC", text).strip().lower()
    return re.sub(r"[^\w]+", "-", plain).strip("-_")[:60] or "entry"


def evidence_name(entry: Entry, evidence: Evidence) -> str:
    """The name of an evidence's file outside: its own, with what makes it the only one."""
    stem, dot, ending = evidence.file_name.rpartition(".")
    ending = ending.lower() if dot and re.fullmatch(r"\w{1,8}", ending) else "bin"
    return f"{file_stem(stem or evidence.file_name)}-{entry.short_id.lower()}.{ending}"
