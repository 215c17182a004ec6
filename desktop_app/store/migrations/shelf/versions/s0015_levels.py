"""The school levels of publications."""

import sqlalchemy as sa
from alembic import op

revision = "s0015"
down_revision = "s0014"


def upgrade() -> None:
    op.add_column("publication", sa.Column("levels", sa.String, nullable=False, server_default=""))
    op.create_index("publication_levels", "publication", ["levels", "number"], sqlite_where=sa.text("levels <> ''"))
