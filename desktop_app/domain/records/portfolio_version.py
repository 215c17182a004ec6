"""A portfolio that was given out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domain.codec import (
    DIGEST,
    FLAG,
    IDENTIFIER,
    LINE,
    NUMBER,
    RECORDS,
    TEXTS,
    VERBATIM,
    Codecs,
    choice,
    scalar,
)
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.json_object import JsonObject, nested, objects, optional
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.portfolio_choice import QUESTIONS, USUAL_LOOK, EntryOrder, PortfolioLook
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId

WITH_ANCESTORS = 1
"""Records with conflicts are merged together with their ancestors."""


class Handing(OpenEnum):
    """How a version was given out."""

    SAVED = "saved"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class HandedOut(JsonObject):
    """When a version was given out (ISO 8601), how, and to whom as far as the cover says so."""

    at: str
    how: Handing = Handing.SAVED
    to: str = ""

    CODECS: ClassVar[Codecs] = {"at": IDENTIFIER, "how": choice(Handing, absent=Handing.SAVED), "to": LINE}


@dataclass(frozen=True, slots=True)
class IssuedPdf(JsonObject):
    """A PDF of a version as it was given out; `document` are the letters in the codes of its pages."""

    document: str
    sha256: Sha256
    size: int = 0
    pages: int = 0

    CODECS: ClassVar[Codecs] = {"document": IDENTIFIER, "sha256": DIGEST, "size": NUMBER, "pages": NUMBER}


@dataclass(frozen=True, slots=True)
class PrintedNote(JsonObject):
    """A note in a version that was given out: a record had a conflict, and the version of that time was printed."""

    record: RecordId
    written: str

    CODECS: ClassVar[Codecs] = {
        "record": scalar(lambda raw: RecordId(IDENTIFIER.read(raw)), str),
        "written": IDENTIFIER,
    }


@dataclass(frozen=True, slots=True)
class PortfolioVersion(Record):
    """A portfolio that was given out: its number and its revisions, so that the next version can show what is new.

    `fingerprint` identifies it, `frozen` says that the person froze it. The other fields are what it was made with
    beside the entries: order and appearance, the cover's details, and the questions about entries. `merging` says how
    records with conflicts were merged: `WITH_ANCESTORS`, or 0 for merging only the heads, as the first version did. A
    frozen text must not change when merging is improved. `translated` says that stages, roles and other content that
    ships were printed in the document's language; earlier versions printed them as they had been stored.

    `template` is the content of the template as text, `documents` are the PDFs that were given out, the latest last;
    of a frozen version, that one is the version. `handed` says when and how. `made_of` is a digest of what the PDF
    shows beside the revisions.
    """

    portfolio: str
    number: int
    revisions: tuple[str, ...]
    frozen: bool = False
    fingerprint: str = ""
    look: PortfolioLook = USUAL_LOOK
    order: EntryOrder = EntryOrder.DAY
    person: Person | None = None
    attention: tuple[RecordId, ...] = ()
    questions: tuple[tuple[RecordId, str], ...] = ()
    merging: int = 0
    translated: bool = False
    template: str = ""
    documents: tuple[IssuedPdf, ...] = ()
    handed: tuple[HandedOut, ...] = ()
    made_of: str = ""
    notes: tuple[PrintedNote, ...] = ()

    KIND = "portfolio-version"
    CODECS: ClassVar[Codecs] = {
        "portfolio": IDENTIFIER,
        "number": NUMBER,
        "revisions": TEXTS,
        "frozen": FLAG,
        "fingerprint": IDENTIFIER,
        "look": nested(PortfolioLook),
        "order": choice(EntryOrder, absent=EntryOrder.DAY),
        "person": optional(Person),
        "attention": RECORDS,
        "questions": QUESTIONS,
        "merging": NUMBER,
        "translated": FLAG,
        "template": VERBATIM,
        "documents": objects(IssuedPdf, "document", needs="sha256"),
        "handed": objects(HandedOut, "at", needs="at"),
        "made_of": IDENTIFIER,
        "notes": objects(PrintedNote, "record", needs="record"),
    }


PORTFOLIO_VERSION = RecordKind(PortfolioVersion, "Portfolio", title=lambda _one: "")
