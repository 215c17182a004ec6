"""A person's questions to the mentor, each about one entry of a campaign's portfolio."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domain.codec import IDENTIFIER, LINE, RECORD, Codecs
from desktop_app.domain.hashes import sha256
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId


def question_record(campaign: str, entry: RecordId) -> RecordId:
    """The record id of the question about an entry: the same on each of the person's computers."""
    return RecordId("qu-" + sha256(f"{campaign}\n{entry}".encode())[:16])


@dataclass(frozen=True, slots=True)
class MentorQuestion(Record):
    """A person's question about an entry (`entry` is its record), for the portfolio of one campaign."""

    campaign: str
    entry: RecordId | None
    text: str = ""

    KIND = "mentor-question"
    CODECS: ClassVar[Codecs] = {"campaign": IDENTIFIER, "entry": RECORD, "text": LINE}


MENTOR_QUESTION = RecordKind(
    MentorQuestion,
    "Question to the mentor",
    title=lambda one: one.text,
    about=lambda one: one.entry,
    sections=lambda one: (("question", one.text), ("about", one.entry or "")),
)
