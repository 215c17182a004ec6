"""Reading a campaign's data: from a catalogue's `campaign.json`, and from a campaign folder's `campaign.toml`."""

from __future__ import annotations

import re
from datetime import date

from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.lenient_json import JsonDict, address_of, count_of, list_of, object_of, objects_in, text_of
from desktop_app.catalogue.links import absolute
from desktop_app.domain.campaign import (
    Campaign,
    CampaignResource,
    Event,
    Group,
    Layout,
    Question,
    Quiz,
    Subtopic,
    Thread,
)
from desktop_app.domain.hashes import from_integrity
from desktop_app.domain.publication import Link

SHAPES = ("circle", "drop", "hexagon", "diamond")
DEFAULT_COLOUR = "#4a5568"


def read_campaign(document: JsonDict, address: str, events: tuple[Event, ...] = ()) -> Campaign:
    """Parse a campaign document.

    Raises:
        DocumentError: it has no id or title, no dates, or dates that end before they start.
    """
    name = text_of(document.get("id"))
    starts, ends = _day(document.get("starts")), _day(document.get("ends"))
    if not name or not text_of(document.get("title")) or starts is None or ends is None or ends < starts:
        raise DocumentError(DocumentCode.CAMPAIGN_INCOMPLETE, address)
    return Campaign(
        id=name,
        title=text_of(document.get("title")),
        theme=text_of(document.get("theme")),
        summary=text_of(document.get("summary")),
        starts=starts,
        ends=ends,
        hashtag=text_of(document.get("hashtag")),
        audiences=tuple(text for one in list_of(document.get("audiences")) if (text := text_of(one))),
        subtopics=tuple(_subtopic(one, number) for number, one in enumerate(objects_in(document.get("subtopics")))),
        notice=text_of(document.get("notice")),
        resources=tuple(
            CampaignResource(text_of(one.get("title")), text_of(one.get("summary")), text_of(one.get("address")))
            for one in objects_in(document.get("resources"))
        ),
        group=_group(object_of(document.get("group"))),
        events=events,
        quiz=read_quiz(object_of(document.get("quiz"))),
        layout=_layout(text_of(document.get("layout"))),
    )


def calendar_link(document: JsonDict, address: str) -> Link | None:
    """The link to the campaign's calendar in a catalogue's `campaign.json`."""
    link = object_of(document.get("calendar"))
    href = absolute(address_of(link.get("href")), address)
    if href is None:
        return None
    found = from_integrity(text_of(link.get("integrity")))
    return Link(href, text_of(link.get("type")), count_of(link.get("size")), found)


def read_quiz(document: JsonDict) -> Quiz | None:
    """Parse the quiz in `document`, without unusable questions; None if there is no quiz."""
    questions = tuple(question for one in objects_in(document.get("questions")) if (question := _question(one)))
    if not questions:
        return None
    return Quiz(
        text_of(document.get("id")), text_of(document.get("title")), text_of(document.get("introduction")), questions
    )


def _question(document: JsonDict) -> Question | None:
    answers = tuple(text_of(one) for one in list_of(document.get("answers")))
    right = count_of(document.get("right"))
    if not text_of(document.get("text")) or right is None or right >= len(answers):
        return None
    return Question(
        id=text_of(document.get("id")),
        subtopic=text_of(document.get("subtopic")),
        text=text_of(document.get("text")),
        answers=answers,
        right=right,
        explanation=text_of(document.get("explanation")),
        read_next=tuple(text_of(one) for one in list_of(document.get("read_next"))),
    )


def _group(document: JsonDict) -> Group | None:
    """The group, without unusable threads; None if it has no title."""
    title = text_of(document.get("title"))
    if not title:
        return None
    threads = [
        Thread(text_of(one.get("id")), text_of(one.get("title")), text_of(one.get("prompt")))
        for one in objects_in(document.get("threads"))
    ]
    return Group(
        title,
        text_of(document.get("summary")),
        text_of(document.get("address")),
        tuple(text for one in list_of(document.get("rules")) if (text := text_of(one))),
        tuple({one.id: one for one in threads if one.id and one.title}.values()),
    )


def _layout(text: str) -> Layout:
    return Layout(text) if text in {str(one) for one in Layout} else Layout.SHELF


def _subtopic(document: JsonDict, number: int) -> Subtopic:
    colour = text_of(document.get("colour"))
    shape = text_of(document.get("shape"))
    return Subtopic(
        id=text_of(document.get("id")),
        title=text_of(document.get("title")),
        summary=text_of(document.get("summary")),
        colour=colour if re.fullmatch(r"#[0-9a-fA-F]{6}", colour) else DEFAULT_COLOUR,
        shape=shape if shape in SHAPES else SHAPES[number % len(SHAPES)],
    )


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(text_of(value))
    except ValueError:
        return None
