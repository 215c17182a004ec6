"""The full-text index over what catalogues say of their publications (SQLite FTS5)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.domain.publication import Key, Publication
from desktop_app.store.shelf_tables import TextKeyRow

DELETE = text("DELETE FROM publication_text WHERE rowid = :number")


INSERT = text(
    "INSERT INTO publication_text (rowid, catalogue, id, title, contributors, subjects, description) "
    "VALUES (:number, :catalogue, :id, :title, :contributors, :subjects, :description)"
)


def index(connection: Connection, catalogue: str, publications: Sequence[Publication]) -> None:
    """Put these publications into the index, in place of what stood there of them."""
    if not publications:
        return
    names = [{"catalogue": catalogue, "id": one.id} for one in publications]
    mine = (TextKeyRow.catalogue == catalogue) & TextKeyRow.id.in_([one.id for one in publications])
    indexed = connection.execute(select(TextKeyRow.number).where(mine)).scalars().all()
    if indexed:
        connection.execute(DELETE, [{"number": number} for number in indexed])
    connection.execute(upsert(TextKeyRow).on_conflict_do_nothing(), names)
    numbers = {row.id: row.number for row in connection.execute(select(TextKeyRow).where(mine))}
    words = [
        {
            "number": numbers[publication.id],
            "catalogue": catalogue,
            "id": publication.id,
            "title": publication.title,
            "contributors": ", ".join(publication.contributors),
            "subjects": ", ".join(publication.subjects),
            "description": publication.description,
        }
        for publication in {one.id: one for one in publications}.values()
    ]
    connection.execute(INSERT, words)


def forget(connection: Connection, catalogue: str, publications: Iterable[str] | None = None) -> None:
    """Take publications out of the index by their ids, or all of a catalogue."""
    mine = TextKeyRow.catalogue == catalogue
    if publications is not None:
        mine &= TextKeyRow.id.in_(list(publications))
    numbers = connection.execute(select(TextKeyRow.number).where(mine)).scalars().all()
    if numbers:
        connection.execute(DELETE, [{"number": number} for number in numbers])
    connection.execute(delete(TextKeyRow).where(mine))


def matching(connection: Connection, words: str) -> set[Key]:
    """Keys of the publications in which every word begins one of theirs."""
    quoted = ('"' + word.replace('"', '""') + '"*' for word in words.split())
    query = text("SELECT catalogue, id FROM publication_text WHERE publication_text MATCH :words")
    return {(row.catalogue, row.id) for row in connection.execute(query, {"words": " ".join(quoted)})}
