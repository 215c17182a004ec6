"""An index from a publication's number to its id, so that a search finds further copies without reading the rows."""

from alembic import op

revision = "s0014"
down_revision = "s0013"


def upgrade() -> None:
    op.create_index("publication_identity", "publication", ["number", "id"])
