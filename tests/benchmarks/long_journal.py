"""A home with a journal of many entries in the campaign that ships, half of them reflections, for the benchmarks."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import rfc8785

from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import DeviceId, RecordId, Revision, new_revision
from tests.benchmarks.portfolio_content import SENTENCE
from tests.open_home import open_home

NOTES, STAGE = 60, 80
"""Words of an activity's notes, and of each of the three stages of a reflection."""
MINUTES = 10
"""Between two entries: they are all within the time of the campaign."""


def fill_journal(home: Path, entries: int) -> None:
    """Make such a home."""
    made = open_home(home)
    made.shipped.campaign()
    (campaign,) = made.catalogues.campaigns()
    dice = random.Random(3)
    found: list[Revision] = []
    for number in range(entries // 2):
        moment = datetime.combine(campaign.starts, datetime.min.time(), UTC) + timedelta(minutes=MINUTES * number)
        subtopic = campaign.subtopics[number % len(campaign.subtopics)].id
        activity = Activity(
            f"Activity {number}",
            campaign.id,
            subtopic,
            status=Status.FINISHED,
            day=moment.date(),
            notes=_prose(dice, NOTES),
        )
        stages = tuple(StageText(name, name.title(), ("What?",), _prose(dice, STAGE)) for name in ("what", "so", "now"))
        about = RecordId(f"a{number:015}")
        found += [
            _revision(about, activity, moment),
            _revision(
                RecordId(f"b{number:015}"), Reflection(f"Thought {number}", "what-so-what@1", stages, about), moment
            ),
        ]
    made.journal._store.join(found)
    made.close()


def _revision(record: RecordId, value: Record, moment: datetime) -> Revision:
    return new_revision(record, value.KIND, (), DeviceId("bench"), moment, value.to_body(), canonical=rfc8785.dumps)


def _prose(dice: random.Random, count: int) -> str:
    return " ".join(dice.choices(SENTENCE.split(), k=count)).capitalize() + "."
