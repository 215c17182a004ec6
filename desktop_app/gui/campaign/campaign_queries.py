"""The query that reads everything for the campaign page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.journal import Entry
from desktop_app.domain.next_steps import NextStep, next_steps
from desktop_app.domain.policy import Feature
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.domain.records.quiz_result import QuizResult
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.boards.board_model import BATCH, BoardBooks
from desktop_app.gui.widgets.subtopic_card import SubtopicCounts

STEPS = 3
"""The maximum number of suggestions."""


@dataclass(frozen=True, slots=True)
class CampaignView:
    """A campaign, with the person's records about it."""

    campaign: Campaign
    known: tuple[Campaign, ...]
    tallies: dict[str, SubtopicCounts]
    results: tuple[tuple[Entry, QuizResult], ...]
    attendance: Mapping[str, AttendanceState]
    steps: tuple[NextStep, ...]


def read_campaign_view(context: PageContext, wanted: str) -> CampaignView | None:
    """Read the campaign of that id, or the newest one if it does not exist; None if there is no campaign."""
    known = context.shelf.catalogues.campaigns()
    if not known:
        return None
    campaign = next((one for one in known if one.id == wanted), known[0])
    if not context.shelf.home.policy.shows(Feature.QUIZ):
        campaign = replace(campaign, quiz=None)
    activities = [(entry, one) for entry, one in context.profile.journal.activities() if one.campaign == campaign.id]
    mine = {entry.record for entry, _ in activities}
    every = context.profile.journal.lines(Activity.KIND, Reflection.KIND)
    lines = [line for line in every if line.record in mine or line.kind == Reflection.KIND]
    tallies = tally(campaign, context.shelf.shelf.subtopic_counts(), activities, lines)
    results = context.profile.journal.quiz_results()
    attendance = context.profile.calendar.attendance()
    steps = next_steps(
        campaign,
        lines,
        frozenset(one.subtopic for _, one in activities),
        attendance,
        quiz_taken=any(campaign.quiz is not None and one.quiz == campaign.quiz.id for _, one in results),
        now=context.shelf.home.clock(),
    )
    return CampaignView(campaign, known, tallies, results, attendance, steps[:STEPS])


def read_books(
    context: PageContext, campaign: Campaign, shown: Mapping[str, BoardBooks]
) -> tuple[str, dict[str, BoardBooks]]:
    """The campaign's id and the first materials of each subtopic, as many as its board shows."""
    shelf, found = context.shelf.shelf, {}
    for subtopic in campaign.subtopics:
        result = shelf.find(ShelfView(subtopic=subtopic.id))
        count = max(BATCH, len(shown[subtopic.id].cards) if subtopic.id in shown else 0)
        numbers = result.numbers[:count]
        found[subtopic.id] = BoardBooks(result, shelf.cards(result, numbers), len(numbers))
    return campaign.id, found


def read_more_books(context: PageContext, books: BoardBooks, count: int) -> BoardBooks:
    """The materials of a subtopic, so many of them from the first one on."""
    more = books.found.numbers[books.read : books.read + count - len(books.cards)]
    cards = context.shelf.shelf.cards(books.found, more)
    return replace(books, cards=books.cards + cards, read=books.read + len(more))


def tally(
    campaign: Campaign,
    there: Mapping[str, int],
    activities: Sequence[tuple[Entry, Activity]],
    lines: Sequence[RecordLine],
) -> dict[str, SubtopicCounts]:
    """Count each subtopic's planned, finished and reflected activities; `there` counts its materials."""
    done = Counter(one.subtopic for _, one in activities if one.status is Status.FINISHED)
    planned = Counter(one.subtopic for _, one in activities if one.status is not Status.FINISHED)
    about = {line.about for line in lines if line.kind == Reflection.KIND}
    reflected = Counter(one.subtopic for entry, one in activities if entry.record in about)
    return {
        subtopic.id: SubtopicCounts(
            there.get(subtopic.id, 0), planned[subtopic.id], done[subtopic.id], reflected[subtopic.id]
        )
        for subtopic in campaign.subtopics
    }
