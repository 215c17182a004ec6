"""A journal as xAPI 1.0.3 statements for a learning record store, one per line (NDJSON), without texts and names.

Verbs are from the ADL vocabulary and published profiles; `reflected` is from the CATCH profile, since ADL has none. A
statement's id is derived from its revision, so a repeated export is never counted twice.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import Any

from desktop_app.domain.journal import Entry
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.domain.records.post import PostState
from desktop_app.interchange.content import Content, utf8, version_note

NAMESPACE = uuid.UUID("6f0d3b52-6a3e-5c0e-9f0c-6d1b8b0a4a11")
HOME = "https://springshelf.invalid/"
"""A home page that belongs to no one (RFC 2606): it only distinguishes the pseudonyms of this program from others."""
VERBS = {
    "registered": "http://adlnet.gov/expapi/verbs/registered",
    "completed": "http://adlnet.gov/expapi/verbs/completed",
    "attended": "http://adlnet.gov/expapi/verbs/attended",
    "experienced": "http://adlnet.gov/expapi/verbs/experienced",
    "shared": "http://adlnet.gov/expapi/verbs/shared",
    "reflected": "https://w3id.org/xapi/catch/verbs/reflected",
}
WEBINAR = "http://id.tincanapi.com/activitytype/webinar"
LESSON = "https://w3id.org/xapi/catch/activitytypes/lesson-plan"
WORDS, STAGES = f"{HOME}extensions/words", f"{HOME}extensions/stages"
VERSIONS = f"{HOME}extensions/versions"


def xapi_statements(content: Content) -> Iterator[bytes]:
    """Return each statement as a line of JSON with its newline."""
    for statement in _statements(content):
        yield utf8(json.dumps(statement, ensure_ascii=False, sort_keys=True)) + b"\n"


def _statements(content: Content) -> Iterator[dict[str, Any]]:
    for entry, activity in content.activities:
        verb = "completed" if activity.status is Status.FINISHED else "registered"
        result: dict[str, Any] = (
            {"duration": f"PT{activity.minutes}M"} if activity.minutes and verb == "completed" else {}
        )
        about = _object(f"activity/{entry.record}", activity.title, LESSON)
        when = _done_at(entry, activity) if verb == "completed" else entry.made_at
        yield _statement(content, entry, verb, about, result, when)
    titles = {entry.record: activity.title for entry, activity in content.activities}
    for entry, reflection in content.reflections:
        target = reflection.activity or entry.record
        about = _object(f"activity/{target}", titles.get(target, reflection.title), LESSON)
        stages = [stage.stage for stage in reflection.stages if stage.text.strip()]
        result = {"extensions": {WORDS: reflection.words, STAGES: stages}}
        yield _statement(content, entry, "reflected", about, result, entry.made_at)
    verbs = {
        AttendanceState.GOING: "registered",
        AttendanceState.ATTENDED: "attended",
        AttendanceState.WATCHED: "experienced",
    }
    for entry, attendance in content.attendance:
        if attendance.state in verbs:
            about = _object(f"event/{uuid.uuid5(NAMESPACE, attendance.event)}", attendance.title, WEBINAR)
            yield _statement(content, entry, verbs[attendance.state], about, {}, entry.made_at)
    for entry, post in content.posts:
        if post.state is PostState.SENT and post.activity:
            about = _object(f"activity/{post.activity}", titles.get(post.activity, ""), LESSON)
            yield _statement(content, entry, "shared", about, {}, entry.made_at)


def _done_at(entry: Entry, activity: Activity) -> datetime:
    """The time of an activity (xAPI 1.0.3, 4.1.7: when the experience occurred).

    The journal knows only its day. At noon UTC it is that day nearly everywhere. If the entry was written on that day,
    it is the time of the entry, because noon may be later.
    """
    if activity.day in (None, entry.made_at.date()):
        return entry.made_at
    return datetime.combine(activity.day, time(12), UTC)


def _object(path: str, name: str, kind: str) -> dict[str, Any]:
    return {
        "objectType": "Activity",
        "id": HOME + path,
        "definition": {"type": kind, **({"name": {"und": name}} if name else {})},
    }


def _statement(
    content: Content, entry: Entry, verb: str, about: dict[str, Any], result: dict[str, Any], when: datetime
) -> dict[str, Any]:
    statement = {
        "id": str(uuid.uuid5(NAMESPACE, "/".join([verb, *entry.heads]))),
        "version": "1.0.3",
        "actor": {"objectType": "Agent", "account": {"homePage": HOME, "name": content.pseudonym}},
        "verb": {"id": VERBS[verb], "display": {"en": verb}},
        "object": about,
        "timestamp": when.isoformat(),
    }
    if entry.conflicts:
        statement["context"] = {"extensions": {VERSIONS: version_note(entry)}}
    return {**statement, "result": result} if result else statement
