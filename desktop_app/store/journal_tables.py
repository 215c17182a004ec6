"""The tables of journal.db: one person's, encrypted."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class JournalBase(DeclarativeBase):
    """Base of the journal's tables."""


class RevisionRow(JournalBase):
    """A revision. Triggers refuse UPDATE and DELETE."""

    __tablename__ = "revision"

    id: Mapped[str] = mapped_column(primary_key=True)
    record: Mapped[str]
    kind: Mapped[str]
    device: Mapped[str]
    made_at: Mapped[str]
    body: Mapped[str | None]

    __table_args__ = (Index("revision_record", "record"), Index("revision_kind", "kind"))


class ParentRow(JournalBase):
    """That a revision replaces another, which may not have arrived here yet."""

    __tablename__ = "revision_parent"

    revision: Mapped[str] = mapped_column(ForeignKey("revision.id"), primary_key=True)
    parent: Mapped[str] = mapped_column(primary_key=True)

    __table_args__ = (Index("revision_parent_parent", "parent"),)


class FileChunkRow(JournalBase):
    """A piece of an evidence file, so that no file ever has to be in memory whole to be written."""

    __tablename__ = "file_chunk"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    data: Mapped[bytes]


class DraftRow(JournalBase):
    """What is being written at this moment; becomes a revision, and goes, when the person leaves the page."""

    __tablename__ = "draft"

    record: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    body: Mapped[str]
    heads: Mapped[str]
    """JSON: the revisions that the writing began from."""
    saved_at: Mapped[str]


class RecordRow(JournalBase):
    """A record as it is now: computed from its revisions, and computed anew by `journal rebuild`."""

    __tablename__ = "record"

    number: Mapped[int] = mapped_column(primary_key=True)
    record: Mapped[str] = mapped_column(unique=True)
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
    """JSON: the ids of the revisions that it was merged from."""
    undecided: Mapped[int]
    """How many states contradict it."""
    conflicts: Mapped[str]
    """JSON: the states that contradict it, as `domain.merging.record.Branch`; empty where there is none."""
    body: Mapped[str]

    __table_args__ = (
        Index("record_kind", "kind"),
        Index("record_list", "day", "kind", "record", "title", "status", "words", "about", "undecided"),
        Index("record_about", "about"),
        Index("record_follows", "follows"),
    )


class MentionRow(JournalBase):
    """That a record, by its row's number, speaks of a publication of the shelf."""

    __tablename__ = "mention"

    publication: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)

    __table_args__ = (Index("mention_number", "number"),)


class JournalSettingRow(JournalBase):
    """Something small that this copy of the journal remembers."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class DeviceRow(JournalBase):
    """The random name of this copy of the journal: one row."""

    __tablename__ = "device"

    id: Mapped[str] = mapped_column(primary_key=True)
