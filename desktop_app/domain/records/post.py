"""A post: a text about an activity, for the person to share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domain.codec import IDENTIFIER, RECORD, TEXT, Codecs, choice
from desktop_app.domain.hashes import sha256
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId


class PostState(OpenEnum):
    """The progress of a post."""

    OUTBOX = "outbox"
    SENT = "sent"


def thread_record(campaign: str, thread: str) -> RecordId:
    """The record id of a person's post for a thread: the same on each of the person's computers."""
    return RecordId("th-" + sha256(f"{campaign}/{thread}".encode())[:16])


@dataclass(frozen=True, slots=True)
class Post(Record):
    """A text for one network: about an activity, with its evidence (a record), or for a thread of a group's forum."""

    activity: RecordId | None
    network: str
    text: str
    picture: RecordId | None = None
    state: PostState = PostState.OUTBOX
    thread: str = ""

    KIND = "post"
    CODECS: ClassVar[Codecs] = {
        "activity": RECORD,
        "network": IDENTIFIER,
        "text": TEXT,
        "picture": RECORD,
        "state": choice(PostState, absent=PostState.OUTBOX),
        "thread": IDENTIFIER,
    }


POST = RecordKind(
    Post,
    "Post",
    title=lambda one: one.text.strip().partition("\n")[0],
    prose=lambda one: (one.text,),
    about=lambda one: one.activity,
    status=lambda one: one.state.value,
)
