"""What is kept of interactive packages, all of it in the person's journal: their state, and results on request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.publication import Publication
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.evidence import Consent, Evidence
from desktop_app.domain.revision import RecordId
from desktop_app.domain.runtime.outcome import Outcome
from desktop_app.services.journal.journal import Journal
from desktop_app.services.ports import Clock

SETTING = "package:{publication}"
MAX_STATE = 4_000_000
"""Characters of a state. A package with more begins anew the next time."""
MINUTE = 60
TEXT_TYPE = "text/plain"


@dataclass(frozen=True, slots=True)
class ToldOutcome:
    """An outcome with its texts in the person's language: notes, a file with the answers, its name and its caption."""

    outcome: Outcome
    notes: str
    answers: str = ""
    file_name: str = ""
    caption: str = ""


class PackageRecords:
    """Reads and writes what packages report.

    Args:
        journal: the person's journal.
        clock: returns the time.
    """

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal, self._clock = journal, clock

    def state(self, publication: str) -> dict[str, object]:
        """What a package saved the last time that this person ran it."""
        try:
            found = json.loads(self._journal.setting(SETTING.format(publication=publication)) or "{}")
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    def save_state(self, publication: str, state: Mapping[str, object]) -> None:
        """Save what a package saves, for this person."""
        text = json.dumps(state, ensure_ascii=False, sort_keys=True)
        if state and len(text) <= MAX_STATE:
            self._journal.set_setting(SETTING.format(publication=publication), text)

    def add(self, publication: Publication, told: ToldOutcome, campaign: str = "") -> RecordId:
        """Write an activity with the result, and the answers as evidence; returns the activity."""
        outcome = told.outcome
        activity = self._journal.write(
            Activity(
                title=publication.title,
                campaign=campaign,
                subtopic=publication.subtopic,
                kind="quiz" if outcome.score or outcome.answers else "read",
                status=Status.FINISHED if outcome.progress.is_finished else Status.STARTED,
                day=self._clock().astimezone().date(),
                minutes=round(outcome.seconds / MINUTE),
                notes=told.notes,
                materials=(publication.id,),
            )
        )
        if told.answers:
            self._add_answers(told, activity)
        return activity

    def _add_answers(self, told: ToldOutcome, activity: RecordId) -> None:
        """Keep the answers as a file. It is made here, so it never is on the disk unencrypted."""
        data = told.answers.encode()
        self._journal.write(
            Evidence(
                sha256=self._journal.keep_file(data),
                file_name=told.file_name,
                media_type=TEXT_TYPE,
                size=len(data),
                caption=told.caption,
                alternative="",
                consent=Consent.NOT_NEEDED,
                activity=activity,
            )
        )
