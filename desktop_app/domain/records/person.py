"""The owner of a journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domain.codec import LINE, Codecs
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId


@dataclass(frozen=True, slots=True)
class Person(Record):
    """The owner of this journal, as named on the portfolio's cover."""

    name: str = ""
    institution: str = ""
    role: str = ""
    mentor: str = ""

    KIND = "person"
    CODECS: ClassVar[Codecs] = {
        "name": LINE,
        "institution": LINE,
        "role": LINE,
        "mentor": LINE,
    }


PERSON_RECORD = RecordId("person")
"""The record of whose journal it is; each journal has one."""
PERSON = RecordKind(Person, "About you", title=lambda one: one.name, prose=lambda one: (one.institution, one.mentor))
