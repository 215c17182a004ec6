"""What stands around Ana's entries: quiz, calendar, project, outbox, settings, drafts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.domain.records.post import Post, PostState
from desktop_app.domain.records.project import CriterionCheck, CriterionState, Meeting, Project
from desktop_app.domain.records.quiz_result import QuizResult
from desktop_app.domain.records.readiness import Readiness, ReadinessMoment, readiness_record
from desktop_app.domain.records.reflection import Reflection
from desktop_app.services.journal import Journal

from .entries import SPRING, stages
from .setting import Scene

CALENDAR = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Faculty//EN\r
BEGIN:VEVENT\r
UID:seminar-1@faculty\r
DTSTAMP:20230301T080000Z\r
DTSTART;TZID=Europe/Athens:20230320T101500\r
DURATION:PT90M\r
SUMMARY:Seminar \xe2\x80\x93 \xce\x91\xce\xbe\xce\xb9\xce\xbf\xce\xbb\xcf\x8c\xce\xb3\xce\xb7\xcf\x83\xce\xb7\r
LOCATION:Room 12\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:holiday@faculty\r
DTSTAMP:20230301T080000Z\r
DTSTART;VALUE=DATE:20230325\r
SUMMARY:No lessons\r
END:VEVENT\r
END:VCALENDAR\r
"""


def write_around(scene: Scene, campaign: Campaign) -> None:
    """Quiz, readiness, calendar, project, outbox: what stands around the entries."""
    journal, calendar = scene.workplace.journal, scene.workplace.calendar
    journal.write(QuizResult("spring-2023-entry", (("q01", 1), ("q02", 0), ("q03", 0)), 2, 3))
    journal.write(QuizResult("spring-2023-entry", (("q01", 1), ("q02", 2), ("q03", 0)), 3, 3))
    for moment, steps in ((ReadinessMoment.BEFORE, (1, 2)), (ReadinessMoment.AFTER, (3, 4))):
        ratings = tuple(zip(("feedback", "wellbeing"), steps, strict=True))
        journal.write(Readiness(SPRING, moment, ratings), readiness_record(SPRING, moment))
    scene.handed_out("faculty.ics").write_bytes(CALENDAR)
    calendar.take_in(scene.handed_out("faculty.ics"))
    for event, state in zip(
        campaign.events, (AttendanceState.ATTENDED, AttendanceState.GOING, AttendanceState.WATCHED), strict=False
    ):
        calendar.attend(event, state)
    write_project(journal)
    write_posts(journal)
    keep_settings(scene)


def write_project(journal: Journal) -> None:
    """A project with two meetings."""
    checks = (
        CriterionCheck("european-ite-award:commitment", CriterionState.SHOWN, "Two schools, one plan."),
        CriterionCheck("european-ite-award:community", CriterionState.BEGUN),
    )
    project = Project("Rivers", SPRING, "Dr Mira Sample", ("Åbo",), ("School 6",), ("Meet", "Make"), "Notes.", checks)
    record = journal.write(project)
    journal.write(Meeting(record, date(2023, 3, 14), 30, "We talked about pace.", "One need a week."))
    journal.write(Meeting(record, None, 0, "", "To be fixed."))


def write_posts(journal: Journal) -> None:
    """One text that waits in the outbox with a picture, and one that was sent."""
    (walk, _), *_ = journal.activities()
    (board, _), *_ = journal.evidence()
    journal.write(Post(walk.record, "mastodon", "They heard the cleaner.\n#eTw4Innovation", board.record))
    sent = journal.write(Post(walk.record, "x", "We walked."))
    journal.write(Post(walk.record, "x", "We walked.", state=PostState.SENT), sent)


def keep_settings(scene: Scene) -> None:
    """What this copy of the journal remembers, under the names that the window uses."""
    workplace = scene.workplace
    workplace.portfolios.set_private_names(("Amra", "Lena-Marie"))
    for name, value in {
        "lock.minutes": "10",
        "reading:urn:springshelf:exit-question": '["EPUB/text.xhtml", 42]',
        "reader-look": '{"theme": "sepia", "size": 1.3, "spacing": 1.6}',
        "shelf-as-list": "1",
    }.items():
        workplace.journal.set_setting(name, value)


def leave_drafts(journal: Journal) -> None:
    """The program ends while an entry is changed and while two new ones are begun."""
    entry, walk = next(one for one in journal.activities() if one[1].title.startswith("The need-finding walk"))
    journal.save_draft(entry.record, replace(walk, notes=f"{walk.notes} And then the bell"), entry.heads)
    journal.save_draft(journal.new_record(), Activity("Begun and not", SPRING))
    half = Reflection("Half a thought", "alact@1", stages("action", "It began with a question of"), entry.record)
    journal.save_draft(journal.new_record(), half)
