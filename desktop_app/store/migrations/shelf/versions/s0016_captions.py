"""The captions that came with kept recordings."""

import sqlalchemy as sa
from alembic import op

revision = "s0016"
down_revision = "s0015"


def upgrade() -> None:
    op.add_column("kept_file", sa.Column("captions", sa.String, nullable=False, server_default=""))
