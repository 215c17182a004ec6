"""The full-text index divides all scripts into words, and has a column for further forms of them.

What catalogues say is read again in the background (`store.text_index_renewal`), as the text inside files is. So that a
shelf of usual size can be searched at once, its first publications and passages get their words here.
"""

import json

import sqlalchemy as sa
from alembic import op

from desktop_app.domain.search_words import index_text

revision = "s0009"
down_revision = "s0008"

INDEXED = (
    "content = '', contentless_delete = 1,"
    " tokenize = \"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\", prefix = '1 2 3')"
)
AT_ONCE = 2_000


def upgrade() -> None:
    op.execute("DROP TABLE publication_text")
    op.execute("DROP TABLE passage_text")
    op.execute(
        f"CREATE VIRTUAL TABLE publication_text USING fts5(title, contributors, subjects, description, forms, {INDEXED}"
    )
    op.execute(f"CREATE VIRTUAL TABLE passage_text USING fts5(heading, prose, forms, {INDEXED}")
    connection = op.get_bind()
    query = sa.text("SELECT number, title, body FROM publication ORDER BY number LIMIT :most")
    said = [(row.number, row.title, json.loads(row.body)) for row in connection.execute(query, {"most": AT_ONCE})]
    if said:
        op.execute("INSERT INTO setting (name, value) VALUES ('words_renewed', '0')")
        connection.execute(
            sa.text(
                "INSERT INTO publication_text (rowid, title, contributors, subjects, description, forms)"
                " VALUES (:number, :title, :contributors, :subjects, :description, '')"
            ),
            [
                {
                    "number": number,
                    "title": index_text(title),
                    "contributors": index_text(", ".join(one.get("contributors", ()))),
                    "subjects": index_text(", ".join(one.get("subjects", ()))),
                    "description": index_text(one.get("description", "")),
                }
                for number, title, one in said
            ],
        )
    query = sa.text("SELECT number, heading, text FROM passage ORDER BY number LIMIT :most")
    passages = [
        {"number": row.number, "heading": index_text(row.heading), "prose": index_text(row.text)}
        for row in connection.execute(query, {"most": AT_ONCE})
    ]
    if passages:
        insert = "INSERT INTO passage_text (rowid, heading, prose, forms) VALUES (:number, :heading, :prose, '')"
        connection.execute(sa.text(insert), passages)
