"""The hash of the root feed that the newest signed manifest named: one version has one content."""

import sqlalchemy as sa
from alembic import op

revision = "s0010"
down_revision = "s0009"


def upgrade() -> None:
    op.add_column("catalogue", sa.Column("signed_root", sa.String))
    op.execute("UPDATE catalogue SET signed_root = root_sha256 WHERE key != ''")
