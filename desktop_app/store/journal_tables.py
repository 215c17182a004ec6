"""The tables of journal.db, which belongs to one person and is encrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index

from desktop_app.store.row_tables import Rows, column

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class JournalBase(Rows):
    """Base of the journal's tables."""


class RevisionRow(JournalBase):
    """A revision. Triggers refuse UPDATE and DELETE."""

    __tablename__ = "revision"

    id: Mapped[str] = column(primary_key=True)
    record: Mapped[str]
    kind: Mapped[str]
    device: Mapped[str]
    made_at: Mapped[str]
    body: Mapped[str | None]

    __table_args__ = (Index("revision_record", "record"), Index("revision_kind", "kind"))


class ParentRow(JournalBase):
    """A revision's parent, which may not have arrived here yet."""

    __tablename__ = "revision_parent"

    revision: Mapped[str] = column(ForeignKey("revision.id"), primary_key=True)
    parent: Mapped[str] = column(primary_key=True)

    __table_args__ = (Index("revision_parent_parent", "parent"),)


class FileChunkRow(JournalBase):
    """A piece of an evidence file, so that no complete file has to be in memory for writing."""

    __tablename__ = "file_chunk"

    sha256: Mapped[str] = column(primary_key=True)
    sequence: Mapped[int] = column(primary_key=True)
    data: Mapped[bytes]


class DraftRow(JournalBase):
    """A draft, which becomes a revision and is deleted when the person leaves the page."""

    __tablename__ = "draft"

    record: Mapped[str] = column(primary_key=True)
    kind: Mapped[str]
    body: Mapped[str]
    heads: Mapped[str]
    """JSON: the revisions on which the draft is based."""
    saved_at: Mapped[str]


class RecordRow(JournalBase):
    """The current state of a record, computed from its revisions; `journal rebuild` computes it again."""

    __tablename__ = "record"

    number: Mapped[int] = column(primary_key=True)
    record: Mapped[str] = column(unique=True)
    kind: Mapped[str]
    title: Mapped[str]
    day: Mapped[str]
    status: Mapped[str]
    words: Mapped[int]
    about: Mapped[str]
    follows: Mapped[str]
    made_at: Mapped[str]
    first_made_at: Mapped[str]
    heads: Mapped[str]
    """JSON: the ids of the revisions from which it was merged."""
    undecided: Mapped[int]
    """The number of states that contradict it."""
    conflicts: Mapped[str]
    """JSON: the states that contradict it, as `domain.merging.record.Branch`; empty if there are none."""
    body: Mapped[str]

    __table_args__ = (
        Index("record_kind", "kind"),
        Index("record_list", "day", "kind", "record", "title", "status", "words", "about", "undecided"),
        Index("record_about", "about"),
        Index("record_follows", "follows"),
    )


class MentionRow(JournalBase):
    """A mention of a publication of the shelf by a record (its row's number)."""

    __tablename__ = "mention"

    publication: Mapped[str] = column(primary_key=True)
    number: Mapped[int] = column(primary_key=True)

    __table_args__ = (Index("mention_number", "number"),)


class JournalSettingRow(JournalBase):
    """A setting of this copy of the journal."""

    __tablename__ = "setting"

    name: Mapped[str] = column(primary_key=True)
    value: Mapped[str]


class DeviceRow(JournalBase):
    """The random id of this copy of the journal: one row."""

    __tablename__ = "device"

    id: Mapped[str] = column(primary_key=True)
