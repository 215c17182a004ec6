"""The languages of a publication's editions, and the edition of a kept file."""

import sqlalchemy as sa
from alembic import op

revision = "s0012"
down_revision = "s0011"


def upgrade() -> None:
    op.add_column("publication", sa.Column("editions", sa.String, nullable=False, server_default=""))
    op.create_index("publication_editions", "publication", ["editions"], sqlite_where=sa.text("editions <> ''"))
    op.add_column("kept_file", sa.Column("edition", sa.String, nullable=False, server_default=""))
