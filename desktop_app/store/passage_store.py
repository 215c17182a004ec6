"""The state and the text of indexed files: one transaction for each file."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Engine, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.domain.codes import about, kept_message
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.indexing import FileToIndex, IndexStatus
from desktop_app.domain.message import Message
from desktop_app.domain.passages import Passage
from desktop_app.store import text_index
from desktop_app.store.shelf_tables import BlobRow, IndexedFileRow, KeptFileRow, PublicationRow
from desktop_app.store.shelf_writing import writing_shelf

VERSION = 7
"""Raised when texts are read or folded in another way: files are then read again, one by one behind everything."""
SHOWN_PROBLEMS = 100


class PassageStore:
    """The text inside kept files, in an open database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def waiting(self, most: int) -> tuple[FileToIndex, ...]:
        """The kept files that are not in the index yet."""
        done = select(IndexedFileRow.sha256).where(IndexedFileRow.version == VERSION)
        query = (
            select(KeptFileRow.sha256, func.min(KeptFileRow.media_type).label("media_type"), PublicationRow.title)
            .join(BlobRow, BlobRow.sha256 == KeptFileRow.sha256)
            .join(
                PublicationRow,
                (PublicationRow.catalogue == KeptFileRow.catalogue) & (PublicationRow.id == KeptFileRow.publication),
            )
            .where(KeptFileRow.sha256.not_in(done), ~BlobRow.damaged)
            .group_by(KeptFileRow.sha256)
            .limit(most)
        )
        with self._engine.connect() as connection:
            return tuple(
                FileToIndex(Sha256(row.sha256), row.media_type, row.title) for row in connection.execute(query)
            )

    def save(self, sha256: Sha256, passages: Sequence[Passage], problem: Message | None = None) -> None:
        """Store the text of a file in the index; `problem` says why the text is incomplete."""
        values = {"version": VERSION, "passages": len(passages), "problem": problem.to_json() if problem else ""}
        statement = upsert(IndexedFileRow).values(sha256=sha256, **values)
        with writing_shelf(self._engine) as connection:
            text_index.index_passages(connection, sha256, passages)
            connection.execute(statement.on_conflict_do_update(index_elements=["sha256"], set_=values))

    def status(self) -> IndexStatus:
        """The progress of the index."""
        files = select(func.count(KeptFileRow.sha256.distinct()))
        kept = select(KeptFileRow.catalogue, KeptFileRow.publication).distinct().subquery()
        done = select(func.count(), func.coalesce(func.sum(IndexedFileRow.passages), 0)).select_from(IndexedFileRow)
        done = done.where(IndexedFileRow.version == VERSION, IndexedFileRow.sha256.in_(select(KeptFileRow.sha256)))
        problems = (
            select(PublicationRow.title, IndexedFileRow.problem)
            .join(KeptFileRow, KeptFileRow.sha256 == IndexedFileRow.sha256)
            .join(
                PublicationRow,
                (PublicationRow.catalogue == KeptFileRow.catalogue) & (PublicationRow.id == KeptFileRow.publication),
            )
            .where(IndexedFileRow.problem != "")
            .order_by(PublicationRow.title)
            .limit(SHOWN_PROBLEMS)
        )
        with self._engine.connect() as connection:
            publications = connection.execute(select(func.count()).select_from(PublicationRow)).scalar_one()
            unkept = publications - connection.execute(select(func.count()).select_from(kept)).scalar_one()
            in_all = connection.execute(files).scalar_one()
            read, passages = connection.execute(done).one()
            found = tuple(about(row.title, kept_message(row.problem)) for row in connection.execute(problems))
        return IndexStatus(publications, in_all, read, passages, found, unkept)
