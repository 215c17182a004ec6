"""The tables of shelf.db: nothing personal, shared by everybody on the computer."""

from __future__ import annotations

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class ShelfBase(DeclarativeBase):
    """Base of the shelf's tables."""


class CatalogueRow(ShelfBase):
    """A catalogue that the shelf mirrors. Times are UTC in ISO 8601; `campaign` is the campaign's JSON."""

    __tablename__ = "catalogue"

    id: Mapped[str] = mapped_column(primary_key=True)
    address: Mapped[str]
    title: Mapped[str]
    added_at: Mapped[str]
    checked_at: Mapped[str | None]
    root_sha256: Mapped[str | None]
    campaign: Mapped[str | None]
    name: Mapped[str] = mapped_column(server_default="")


class PublicationRow(ShelfBase):
    """A listed publication; `body` is the whole of it as JSON, the other columns are for choosing and sorting."""

    __tablename__ = "publication"

    catalogue: Mapped[str] = mapped_column(ForeignKey("catalogue.id", ondelete="CASCADE"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    title: Mapped[str]
    kind: Mapped[str]
    subtopic: Mapped[str]
    change_key: Mapped[str]
    body: Mapped[str]
    cover_sha256: Mapped[str | None]
    missed_walks: Mapped[int] = mapped_column(default=0)

    __table_args__ = (Index("publication_order", "catalogue", "position"),)


class TextKeyRow(ShelfBase):
    """Which row of the full-text index, `publication_text`, belongs to a publication."""

    __tablename__ = "text_key"

    number: Mapped[int] = mapped_column(primary_key=True)
    catalogue: Mapped[str]
    id: Mapped[str]

    __table_args__ = (UniqueConstraint("catalogue", "id", name="text_key_publication"),)


class BlobRow(ShelfBase):
    """A verified file in the blob store."""

    __tablename__ = "blob"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    verified_at: Mapped[str]
    damaged: Mapped[bool] = mapped_column(default=False)


class KeptFileRow(ShelfBase):
    """That a publication's file is kept: the row comes after the file was verified and moved into place."""

    __tablename__ = "kept_file"

    catalogue: Mapped[str] = mapped_column(primary_key=True)
    publication: Mapped[str] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(ForeignKey("blob.sha256"), primary_key=True)
    media_type: Mapped[str]

    __table_args__ = (
        ForeignKeyConstraint(
            ["catalogue", "publication"], ["publication.catalogue", "publication.id"], ondelete="CASCADE"
        ),
    )
