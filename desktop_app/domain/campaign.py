"""A campaign: theme, dates, hashtag, subtopics, events and quiz."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop_app.domain.open_enum import OpenEnum


@dataclass(frozen=True, slots=True)
class Subtopic:
    """One of a campaign's subtopics. `colour` is `#rrggbb`; `shape` is the mark that identifies it without colour."""

    id: str
    title: str
    summary: str
    colour: str
    shape: str


class EventKind(OpenEnum):
    """The kinds of events."""

    WEBINAR = "webinar"
    CONFERENCE = "conference"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Event:
    """A dated event. `starts` has a time zone; `sample` says that the source gives no date and this one is an example.

    `sequence` grows with each change by the organiser (RFC 5545, section 3.8.7.4). A `cancelled` event removes the
    event with its UID, with all occurrences if it repeats. An `alone` event is one occurrence of a repeated event whose
    other occurrences are not in the same source. `join` and `recording` are web addresses or empty.
    """

    uid: str
    title: str
    kind: EventKind
    starts: datetime
    duration: timedelta
    description: str = ""
    place: str = ""
    sample: bool = False
    all_day: bool = False
    sequence: int = 0
    cancelled: bool = False
    alone: bool = False
    join: str = ""
    recording: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A quiz question with one right answer (`answers[right]`), an explanation, and the publications to read next."""

    id: str
    subtopic: str
    text: str
    answers: tuple[str, ...]
    right: int
    explanation: str
    read_next: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quiz:
    """A self-assessment before the campaign: only for the person, never a mark."""

    id: str
    title: str
    introduction: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class CampaignResource:
    """A resource of the campaign outside the shelf: a group, a page of the organiser."""

    title: str
    summary: str
    address: str


@dataclass(frozen=True, slots=True)
class Thread:
    """A thread of a group's forum. `prompt` asks participants what to write."""

    id: str
    title: str
    prompt: str


@dataclass(frozen=True, slots=True)
class Group:
    """The campaign's group on the organiser's platform: its page, its rules and the threads of its forum."""

    title: str
    summary: str
    address: str
    rules: tuple[str, ...]
    threads: tuple[Thread, ...]


class Layout(StrEnum):
    """The arrangement of a campaign's subtopics: side by side, as steps of a sequence, or in a list."""

    SHELF = "shelf"
    MAP = "map"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign as described by its catalogue."""

    id: str
    title: str
    theme: str
    summary: str
    starts: date
    ends: date
    hashtag: str
    audiences: tuple[str, ...]
    subtopics: tuple[Subtopic, ...]
    notice: str = ""
    resources: tuple[CampaignResource, ...] = ()
    group: Group | None = None
    events: tuple[Event, ...] = ()
    quiz: Quiz | None = None
    layout: Layout = Layout.SHELF

    def subtopic(self, subtopic_id: str) -> Subtopic | None:
        """The subtopic with that id, or None."""
        return next((one for one in self.subtopics if one.id == subtopic_id), None)


class Phase(StrEnum):
    """The relation of a day to a campaign."""

    BEFORE = "before"
    RUNNING = "running"
    OVER = "over"


def phase_on(campaign: Campaign, day: date) -> tuple[Phase, int]:
    """The campaign's phase on `day`, and the days until its start, until its last day, or since that day."""
    if day < campaign.starts:
        return Phase.BEFORE, (campaign.starts - day).days
    if day <= campaign.ends:
        return Phase.RUNNING, (campaign.ends - day).days
    return Phase.OVER, (day - campaign.ends).days


@dataclass(frozen=True, slots=True)
class QuizScore:
    """Right answers and questions of one subtopic, and what to read after a wrong answer."""

    subtopic: str
    right: int
    asked: int
    read_next: tuple[str, ...]


def score_quiz(quiz: Quiz, answers: dict[str, int]) -> tuple[QuizScore, ...]:
    """The result by subtopic, in the order of the questions.

    Args:
        quiz: the questions.
        answers: the index of the chosen answer by question id; a missing question counts as wrong.
    """
    order = dict.fromkeys(question.subtopic for question in quiz.questions)
    scores = []
    for subtopic in order:
        asked = [question for question in quiz.questions if question.subtopic == subtopic]
        missed = [question for question in asked if answers.get(question.id) != question.right]
        reading = dict.fromkeys(material for question in missed for material in question.read_next)
        scores.append(QuizScore(subtopic, len(asked) - len(missed), len(asked), tuple(reading)))
    return tuple(scores)
