"""The tables of shelf.db, which all people on the computer share. They contain nothing personal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, text

from desktop_app.store.row_tables import Rows, column

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class ShelfBase(Rows):
    """Base of the shelf's tables."""


class CatalogueRow(ShelfBase):
    """A catalogue that the shelf mirrors. Times are UTC in ISO 8601; `campaign` is the campaign's JSON."""

    __tablename__ = "catalogue"

    id: Mapped[str] = column(primary_key=True)
    address: Mapped[str]
    title: Mapped[str]
    added_at: Mapped[str]
    checked_at: Mapped[str | None]
    root_sha256: Mapped[str | None]
    campaign: Mapped[str | None]
    name: Mapped[str] = column(server_default="")
    walk: Mapped[int] = column(server_default="0")
    version: Mapped[int] = column(server_default="0")
    key: Mapped[str] = column(server_default="")
    signed_root: Mapped[str | None]
    rule: Mapped[str] = column(server_default="{}")
    manifest: Mapped[str] = column(server_default="")


class PageRow(ShelfBase):
    """A page of a catalogue as it was last read.

    `position` is its position in the crawl; `seen_in` and `read_in` are the last crawls that found it and that read it;
    `sha256` is the hash of its bytes, `etag` and `modified` are its server's validators; `feed` is its content without
    entries, as JSON.
    """

    __tablename__ = "page"

    id: Mapped[int] = column(primary_key=True)
    catalogue: Mapped[str] = column(ForeignKey("catalogue.id", ondelete="CASCADE"))
    href: Mapped[str]
    position: Mapped[int]
    seen_in: Mapped[int]
    read_in: Mapped[int]
    sha256: Mapped[str]
    etag: Mapped[str]
    modified: Mapped[str]
    feed: Mapped[str]

    __table_args__ = (UniqueConstraint("catalogue", "href", name="page_href"),)


class PageEntryRow(ShelfBase):
    """A publication on a page, with its position and group. Some publications are on many pages."""

    __tablename__ = "page_entry"

    page: Mapped[int] = column(ForeignKey("page.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = column(primary_key=True)
    catalogue: Mapped[str]
    publication: Mapped[str]
    lane: Mapped[str]

    __table_args__ = (Index("page_entry_publication", "catalogue", "publication"),)


class BarrenBranchRow(ShelfBase):
    """A link of a catalogue's navigation that leads to nothing that other links do not lead to, too."""

    __tablename__ = "barren_branch"

    catalogue: Mapped[str] = column(ForeignKey("catalogue.id", ondelete="CASCADE"), primary_key=True)
    href: Mapped[str] = column(primary_key=True)


class PublicationRow(ShelfBase):
    """A listed publication; `body` is its complete JSON, the other columns are for filtering and sorting.

    `number` identifies the row in the full-text index `publication_text`, and grows with each new one. `page` is the
    first page that lists it, `position` its position there and `place` its position in the catalogue. `file_key` and
    `cover_key` are the versions of its file and its cover in the catalogue, empty if there is none; `cover_had` is the
    version of the downloaded cover; `updated` is when its entry was last changed, as the catalogue states it;
    `editions` has the languages of its editions, with spaces between them. `gone` says that its catalogue was asked
    twice and no longer lists it. `levels` has its school levels, one on each line.
    """

    __tablename__ = "publication"

    catalogue: Mapped[str] = column(ForeignKey("catalogue.id", ondelete="CASCADE"), primary_key=True)
    id: Mapped[str] = column(primary_key=True)
    position: Mapped[int]
    title: Mapped[str]
    kind: Mapped[str]
    subtopic: Mapped[str]
    change_key: Mapped[str]
    body: Mapped[str]
    cover_sha256: Mapped[str | None]
    missed_walks: Mapped[int] = column(default=0)
    page: Mapped[int | None]
    file_key: Mapped[str] = column(server_default="")
    cover_key: Mapped[str] = column(server_default="")
    cover_had: Mapped[str] = column(server_default="")
    number: Mapped[int] = column(server_default="0")
    place: Mapped[int] = column(server_default="0")
    sort_title: Mapped[str] = column(server_default="")
    language: Mapped[str] = column(server_default="")
    audiences: Mapped[str] = column(server_default="")
    minutes: Mapped[int] = column(server_default="0")
    updated: Mapped[str] = column(server_default="")
    editions: Mapped[str] = column(server_default="")
    gone: Mapped[bool] = column(server_default="0")
    levels: Mapped[str] = column(server_default="")

    __table_args__ = (
        Index("publication_order", "catalogue", "position"),
        Index("publication_page", "page"),
        Index("publication_number", "number", unique=True),
        Index("publication_identity", "number", "id"),
        Index("publication_place", "subtopic", "catalogue", "place", "number"),
        Index("publication_title", "sort_title", "number"),
        Index("publication_minutes", "minutes", "number"),
        Index("publication_language", "language"),
        Index("publication_id", "id"),
        Index("publication_editions", "editions", sqlite_where=text("editions <> ''")),
        Index("publication_levels", "levels", "number", sqlite_where=text("levels <> ''")),
    )


class IndexedFileRow(ShelfBase):
    """A kept file of which the text was indexed, with the number of passages and its problem."""

    __tablename__ = "indexed_file"

    sha256: Mapped[str] = column(primary_key=True)
    version: Mapped[int]
    passages: Mapped[int]
    problem: Mapped[str]


class PassageRow(ShelfBase):
    """A piece of the text inside a kept file; `passage_text` indexes it under the same number.

    `entry` is the part of the file (in a PDF, the page from 1), `start` the position in that part's text, in
    characters.
    """

    __tablename__ = "passage"

    number: Mapped[int] = column(primary_key=True)
    sha256: Mapped[str]
    entry: Mapped[str]
    heading: Mapped[str]
    start: Mapped[int]
    text: Mapped[str]

    __table_args__ = (Index("passage_sha256", "sha256"),)


class BlobRow(ShelfBase):
    """A verified file in the blob store."""

    __tablename__ = "blob"

    sha256: Mapped[str] = column(primary_key=True)
    size: Mapped[int]
    verified_at: Mapped[str]
    damaged: Mapped[bool] = column(default=False)


class KeptFileRow(ShelfBase):
    """A kept file of a publication: the row is written after the file was verified and moved to its place.

    `edition` is the language of the edition, empty for the publication's own. `file_key` is the catalogue's value at
    that time: a different one now means that there is a newer file. `captions` are the texts of the captions that the
    catalogue stated for a recording, as JSON; empty if there are none.
    """

    __tablename__ = "kept_file"

    catalogue: Mapped[str] = column(primary_key=True)
    publication: Mapped[str] = column(primary_key=True)
    sha256: Mapped[str] = column(ForeignKey("blob.sha256"), primary_key=True)
    media_type: Mapped[str]
    file_key: Mapped[str] = column(server_default="")
    etag: Mapped[str] = column(server_default="")
    modified: Mapped[str] = column(server_default="")
    asked_at: Mapped[str] = column(server_default="")
    edition: Mapped[str] = column(server_default="")
    captions: Mapped[str] = column(server_default="")

    __table_args__ = (
        ForeignKeyConstraint(
            ["catalogue", "publication"], ["publication.catalogue", "publication.id"], ondelete="CASCADE"
        ),
        Index("kept_file_sha256", "sha256"),
    )


class DownloadRow(ShelfBase):
    """A file in the download queue. Times are UTC in ISO 8601; the row is deleted when the download is complete."""

    __tablename__ = "download"

    catalogue: Mapped[str] = column(primary_key=True)
    publication: Mapped[str] = column(primary_key=True)
    role: Mapped[str] = column(primary_key=True)
    priority: Mapped[int]
    added_at: Mapped[str]
    size: Mapped[int]
    tries: Mapped[int] = column(default=0)
    again_at: Mapped[str | None]
    error: Mapped[str] = column(default="")
    paused: Mapped[bool] = column(default=False)

    __table_args__ = (
        ForeignKeyConstraint(
            ["catalogue", "publication"], ["publication.catalogue", "publication.id"], ondelete="CASCADE"
        ),
        Index("download_order", "priority", "added_at"),
    )


class ShelfSettingRow(ShelfBase):
    """A setting of the computer, as JSON."""

    __tablename__ = "setting"

    name: Mapped[str] = column(primary_key=True)
    value: Mapped[str]
