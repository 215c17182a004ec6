"""The publication of each row in the full-text index, because the index itself can only be searched by words."""

import sqlalchemy as sa
from alembic import op

revision = "s0003"
down_revision = "s0002"


def upgrade() -> None:
    op.create_table(
        "text_key",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("catalogue", sa.String, nullable=False),
        sa.Column("id", sa.String, nullable=False),
        sa.UniqueConstraint("catalogue", "id", name="text_key_publication"),
    )
    op.execute("INSERT INTO text_key (number, catalogue, id) SELECT rowid, catalogue, id FROM publication_text")
