"""A short name for each catalogue, for the command line."""

import sqlalchemy as sa
from alembic import op

revision = "s0002"
down_revision = "s0001"


def upgrade() -> None:
    op.add_column("catalogue", sa.Column("name", sa.String, nullable=False, server_default=""))
