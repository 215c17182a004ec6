"""What a person chooses of a portfolio: what goes in, in which order, and how it is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop_app.domain.body import Body, choice_in, day_in, flag_in, objects_in, text_in, texts_in
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.print_setup import Paper, PrintSetup
from desktop_app.domain.revision import Json, RecordId

MOST_ATTENTION = 3
"""Entries that a person may ask the mentor to look at: ten minutes are enough for no more."""
AS_USUAL = PrintSetup()


class Order(StrEnum):
    """In which order the activities stand, and with them what belongs to them."""

    DAY = "day"
    SUBTOPIC = "subtopic"
    LATEST = "latest"


class Carried(StrEnum):
    """What of the journal travels inside the file, so that another Springshelf can open it."""

    NOTHING = "nothing"
    TEXTS = "texts"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Look:
    """How a portfolio is made: by which template, in which language (BCP 47), on which paper."""

    template: str = "student"
    language: str = "en"
    setup: PrintSetup = AS_USUAL
    carried: Carried = Carried.EVIDENCE


USUAL_LOOK = Look()


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person wants in: everything of the campaign, or without some records, or of a period alone.

    `attention` are entries that the mentor should look at; `questions` what is asked about some entries.
    """

    campaign: Campaign
    without: frozenset[RecordId] = frozenset()
    since: date | None = None
    until: date | None = None
    order: Order = Order.DAY
    attention: tuple[RecordId, ...] = ()
    questions: tuple[tuple[RecordId, str], ...] = ()
    look: Look = USUAL_LOOK

    def takes(self, record: RecordId, day: date) -> bool:
        """Whether a record of that day goes in."""
        return (
            record not in self.without
            and (self.since is None or day >= self.since)
            and (self.until is None or day <= self.until)
        )


def look_body(look: Look) -> dict[str, Json]:
    """A look as JSON."""
    return {
        "template": look.template,
        "language": look.language,
        "paper": look.setup.paper.value,
        "large_print": look.setup.large_print,
        "two_sided": look.setup.two_sided,
        "carried": look.carried.value,
    }


def look_in(body: Body) -> Look:
    """The look that JSON tells of; what it does not tell is as usual."""
    setup = PrintSetup(choice_in(body, "paper", Paper.A4), flag_in(body, "large_print"), flag_in(body, "two_sided"))
    return Look(
        template=text_in(body, "template") or USUAL_LOOK.template,
        language=text_in(body, "language") or USUAL_LOOK.language,
        setup=setup,
        carried=choice_in(body, "carried", USUAL_LOOK.carried),
    )


def asked_body(questions: Iterable[tuple[RecordId, str]]) -> list[Json]:
    """What is asked about entries, as JSON."""
    return [{"entry": record, "question": question} for record, question in questions]


def asked_in(body: Body) -> tuple[tuple[RecordId, str], ...]:
    """What is asked about entries, as the `questions` of a body tell."""
    asked = ((RecordId(text_in(one, "entry")), text_in(one, "question")) for one in objects_in(body, "questions"))
    return tuple((record, question) for record, question in asked if question)


def choice_body(choice: Choice) -> dict[str, Json]:
    """A choice as JSON, without its campaign."""
    return {
        "without": [*sorted(choice.without)],
        "since": choice.since.isoformat() if choice.since else "",
        "until": choice.until.isoformat() if choice.until else "",
        "order": choice.order.value,
        "attention": [*choice.attention],
        "questions": asked_body(choice.questions),
        "look": look_body(choice.look),
    }


def choice_in_body(body: Body, campaign: Campaign) -> Choice:
    """The choice for a campaign that JSON tells of."""
    look = body.get("look")
    return Choice(
        campaign,
        without=frozenset(map(RecordId, texts_in(body, "without"))),
        since=day_in(body, "since"),
        until=day_in(body, "until"),
        order=choice_in(body, "order", Order.DAY),
        attention=tuple(map(RecordId, texts_in(body, "attention")))[:MOST_ATTENTION],
        questions=asked_in(body),
        look=look_in(look) if isinstance(look, Mapping) else USUAL_LOOK,
    )


def with_question(choice: Choice, record: RecordId, question: str) -> Choice:
    """The choice with a question about an entry, or without one where it is empty."""
    others = tuple((one, text) for one, text in choice.questions if one != record)
    return replace(choice, questions=(*others, *([(record, question.strip())] if question.strip() else [])))


def with_attention(choice: Choice, record: RecordId, *, wanted: bool) -> Choice:
    """The choice with or without an entry that the mentor should look at; the earliest gives way to a fourth."""
    others = tuple(one for one in choice.attention if one != record)
    return replace(choice, attention=(*others, record)[-MOST_ATTENTION:] if wanted else others)
