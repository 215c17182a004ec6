"""Which publications their catalogues no longer list."""

import sqlalchemy as sa
from alembic import op

revision = "s0013"
down_revision = "s0012"


def upgrade() -> None:
    op.add_column("publication", sa.Column("gone", sa.Boolean, nullable=False, server_default="0"))
    op.execute("UPDATE publication SET gone = 1 WHERE page IS NULL AND missed_walks >= 2")
