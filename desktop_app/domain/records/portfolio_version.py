"""A portfolio that was given out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domain.codec import FLAG, IDENTIFIER, NUMBER, RECORDS, TEXTS, Codecs, choice
from desktop_app.domain.json_object import nested, optional
from desktop_app.domain.portfolio_choice import QUESTIONS, USUAL_LOOK, EntryOrder, PortfolioLook
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId

WITH_ANCESTORS = 1
"""Records with conflicts are merged together with their ancestors."""


@dataclass(frozen=True, slots=True)
class PortfolioVersion(Record):
    """A portfolio that was given out: its number and its revisions, so that the next version can show what is new.

    `fingerprint` identifies it, `frozen` says that the person froze it. The other fields are what it was made with
    beside the entries: order and appearance, the cover's details, and the questions about entries. `merging` says how
    records with conflicts were merged: `WITH_ANCESTORS`, or 0 for merging only the heads, as the first version did. A
    frozen text must not change when merging is improved. `translated` says that stages, roles and other content that
    ships were printed in the document's language; earlier versions printed them as they had been stored.
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
    }


PORTFOLIO_VERSION = RecordKind(PortfolioVersion, "Portfolio", title=lambda _one: "")
