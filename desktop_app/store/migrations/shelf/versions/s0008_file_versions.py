"""The validators of kept files, to request corrected versions; `asked_at` is the time of the last request."""

import sqlalchemy as sa
from alembic import op

revision = "s0008"
down_revision = "s0007"


def upgrade() -> None:
    for name in ("etag", "modified", "asked_at"):
        op.add_column("kept_file", sa.Column(name, sa.String, nullable=False, server_default=""))
