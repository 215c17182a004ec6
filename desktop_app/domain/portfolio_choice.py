"""A person's choices for a portfolio: content, order, and appearance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, ClassVar

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.codec import DAY, FLAG, NUMBER, RECORDS, TEXT, Body, Codec, Codecs, choice, scalar
from desktop_app.domain.json_object import JsonObject, nested, objects
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.print_setup import PrintSetup
from desktop_app.domain.revision import Json, RecordId

MAX_ATTENTION = 3
"""The maximum number of entries that a person can mark for the mentor, who has ten minutes."""
AS_USUAL = PrintSetup()


class EntryOrder(OpenEnum):
    """The order of activities, and of the entries that belong to them."""

    DAY = "day"
    SUBTOPIC = "subtopic"
    LATEST = "latest"


class EmbeddedData(OpenEnum):
    """The journal data that is embedded in the file, so that another Springshelf can open it."""

    NOTHING = "nothing"
    TEXTS = "texts"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class PortfolioLook(JsonObject):
    """The appearance of a portfolio: template, language (BCP 47), and paper.

    `most_pages` is the person's page limit; 0 for that of the template. `readiness` says whether the person's
    self-assessments are printed.
    """

    template: str = "student"
    language: str = "en"
    setup: PrintSetup = AS_USUAL
    carried: EmbeddedData = EmbeddedData.EVIDENCE
    most_pages: int = 0
    readiness: bool = False

    CODECS: ClassVar[Codecs] = {
        "template": scalar(lambda raw: TEXT.read(raw) or "student", str),
        "language": scalar(lambda raw: TEXT.read(raw) or "en", str),
        "carried": choice(EmbeddedData, absent=EmbeddedData.EVIDENCE),
        "most_pages": NUMBER,
        "readiness": FLAG,
    }
    INLINE: ClassVar[Mapping[str, type[JsonObject]]] = {"setup": PrintSetup}

    def to_body(self, over: Body | None = None) -> dict[str, Json]:
        """As JSON. What is not chosen is left out, as in versions older than the choice: digests are made of it."""
        body = JsonObject.to_body(self, over)
        for name in ("most_pages", "readiness"):
            if not body.get(name) and name not in (over or {}):
                body.pop(name, None)
        return body


USUAL_LOOK = PortfolioLook()


@dataclass(frozen=True, slots=True)
class PrintedQuestion(JsonObject):
    """A person's question about an entry, in a version that was given out."""

    entry: RecordId
    question: str

    CODECS: ClassVar[Codecs] = {"entry": scalar(lambda raw: RecordId(TEXT.read(raw)), str), "question": TEXT}


_questions = objects(PrintedQuestion, "entry", needs="question")
QUESTIONS: Codec[tuple[tuple[RecordId, str], ...]] = Codec(
    lambda raw: tuple((one.entry, one.question) for one in _questions.read(raw)),
    lambda value, was: _questions.write(tuple(PrintedQuestion(*one) for one in value), was),
    parts=_questions.parts,
)
"""The questions about entries in a version that was given out, as pairs of entry and question."""


@dataclass(frozen=True, slots=True)
class PortfolioChoice:
    """The selected content: everything of the campaign, or without some records, or of one period only.

    `attention` are entries that the mentor should look at; `questions` are the questions about some entries.
    """

    campaign: Campaign
    without: frozenset[RecordId] = frozenset()
    since: date | None = None
    until: date | None = None
    order: EntryOrder = EntryOrder.DAY
    attention: tuple[RecordId, ...] = ()
    questions: tuple[tuple[RecordId, str], ...] = ()
    look: PortfolioLook = USUAL_LOOK

    def takes(self, record: RecordId, day: date) -> bool:
        """Whether a record with that date is included."""
        return (
            record not in self.without
            and (self.since is None or day >= self.since)
            and (self.until is None or day <= self.until)
        )


CODECS: Codecs = {
    "without": Codec(lambda raw: frozenset(RECORDS.read(raw)), lambda value, _was: [*sorted(value)]),
    "since": DAY,
    "until": DAY,
    "order": choice(EntryOrder, absent=EntryOrder.DAY),
    "attention": RECORDS,
    "look": nested(PortfolioLook),
}
"""The codecs of all parts of a choice except its campaign and the questions, which are records of the journal."""


def choice_body(choice: PortfolioChoice) -> dict[str, Json]:
    """A choice as JSON, without its campaign and questions."""
    return {name: codec.write(getattr(choice, name), None) for name, codec in CODECS.items()}


def choice_in_body(body: Body, campaign: Campaign) -> PortfolioChoice:
    """Parse the choice for a campaign from JSON; it has no questions."""
    found: dict[str, Any] = {name: codec.read(body.get(name)) for name, codec in CODECS.items()}
    return PortfolioChoice(campaign, **{**found, "attention": found["attention"][:MAX_ATTENTION]})


def with_attention(choice: PortfolioChoice, record: RecordId, *, wanted: bool) -> PortfolioChoice:
    """The choice with or without an entry that the mentor should look at; a fourth one replaces the first."""
    others = tuple(one for one in choice.attention if one != record)
    return replace(choice, attention=(*others, record)[-MAX_ATTENTION:] if wanted else others)
