"""The full-text index over what catalogues say of their publications (SQLite FTS5)."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.domain.publication import Publication
from desktop_app.store.shelf_tables import TextKeyRow

Key = tuple[str, str]


def index(connection: Connection, catalogue: str, publications: Iterable[Publication]) -> None:
    """Put these publications into the index, in place of what stood there of them."""
    for publication in publications:
        names = {"catalogue": catalogue, "id": publication.id}
        statement = upsert(TextKeyRow).values(names).on_conflict_do_nothing()
        connection.execute(statement)
        mine = (TextKeyRow.catalogue == catalogue) & (TextKeyRow.id == publication.id)
        number = connection.execute(select(TextKeyRow.number).where(mine)).scalar_one()
        words = {
            "number": number,
            "title": publication.title,
            "contributors": ", ".join(publication.contributors),
            "subjects": ", ".join(publication.subjects),
            "description": publication.description,
        }
        connection.execute(text("DELETE FROM publication_text WHERE rowid = :number"), {"number": number})
        connection.execute(
            text(
                "INSERT INTO publication_text (rowid, catalogue, id, title, contributors, subjects, description) "
                "VALUES (:number, :catalogue, :id, :title, :contributors, :subjects, :description)"
            ),
            names | words,
        )


def forget(connection: Connection, catalogue: str, publications: Iterable[str] | None = None) -> None:
    """Take publications out of the index by their ids, or all of a catalogue."""
    mine = TextKeyRow.catalogue == catalogue
    if publications is not None:
        mine &= TextKeyRow.id.in_(list(publications))
    numbers = connection.execute(select(TextKeyRow.number).where(mine)).scalars().all()
    for number in numbers:
        connection.execute(text("DELETE FROM publication_text WHERE rowid = :number"), {"number": number})
    connection.execute(delete(TextKeyRow).where(mine))


def matching(connection: Connection, words: str) -> set[Key]:
    """Keys of the publications in which every word begins one of theirs."""
    quoted = ('"' + word.replace('"', '""') + '"*' for word in words.split())
    query = text("SELECT catalogue, id FROM publication_text WHERE publication_text MATCH :words")
    return {(row.catalogue, row.id) for row in connection.execute(query, {"words": " ".join(quoted)})}
