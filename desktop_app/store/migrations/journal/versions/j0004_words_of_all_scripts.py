"""The full-text index divides all scripts into words, and has a column for further forms of them.

The rows are computed again when the journal is opened (`journal_lines.PROJECTION_VERSION`).
"""

from alembic import op

revision = "j0004"
down_revision = "j0003"


def upgrade() -> None:
    op.execute("DROP TABLE record_text")
    op.execute(
        "CREATE VIRTUAL TABLE record_text USING fts5(title, prose, forms, content = '', contentless_delete = 1,"
        " tokenize = \"unicode61 remove_diacritics 0 categories 'L* M* N* Co'\", prefix = '1 2 3')"
    )
