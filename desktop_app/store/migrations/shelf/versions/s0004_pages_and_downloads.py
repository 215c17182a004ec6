"""Pages of catalogues with their entries, so that only changed ones are read; and the download queue."""

import sqlalchemy as sa
from alembic import op

revision = "s0004"
down_revision = "s0003"


def upgrade() -> None:
    op.create_table(
        "page",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("catalogue", sa.String, sa.ForeignKey("catalogue.id", ondelete="CASCADE"), nullable=False),
        sa.Column("href", sa.String, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("seen_in", sa.Integer, nullable=False),
        sa.Column("read_in", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("etag", sa.String, nullable=False),
        sa.Column("modified", sa.String, nullable=False),
        sa.Column("feed", sa.String, nullable=False),
        sa.UniqueConstraint("catalogue", "href", name="page_href"),
    )
    op.create_table(
        "page_entry",
        sa.Column("page", sa.Integer, sa.ForeignKey("page.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("catalogue", sa.String, nullable=False),
        sa.Column("publication", sa.String, nullable=False),
        sa.Column("lane", sa.String, nullable=False),
    )
    op.create_index("page_entry_publication", "page_entry", ["catalogue", "publication"])
    op.add_column("publication", sa.Column("page", sa.Integer))
    op.create_index("publication_page", "publication", ["page"])
    for name in ("file_key", "cover_key", "cover_had"):
        op.add_column("publication", sa.Column(name, sa.String, nullable=False, server_default=""))
    op.add_column("kept_file", sa.Column("file_key", sa.String, nullable=False, server_default=""))
    op.create_table(
        "download",
        sa.Column("catalogue", sa.String, primary_key=True),
        sa.Column("publication", sa.String, primary_key=True),
        sa.Column("role", sa.String, primary_key=True),
        sa.Column("priority", sa.Integer, nullable=False),
        sa.Column("added_at", sa.String, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("again_at", sa.String),
        sa.Column("error", sa.String, nullable=False),
        sa.Column("paused", sa.Boolean, nullable=False),
        sa.ForeignKeyConstraint(
            ["catalogue", "publication"], ["publication.catalogue", "publication.id"], ondelete="CASCADE"
        ),
    )
    op.create_index("download_order", "download", ["priority", "added_at"])
    op.create_table(
        "setting", sa.Column("name", sa.String, primary_key=True), sa.Column("value", sa.String, nullable=False)
    )
    for name, default in (("walk", "0"), ("version", "0"), ("key", ""), ("rule", "{}"), ("manifest", "")):
        kind = sa.Integer if default == "0" else sa.String
        op.add_column("catalogue", sa.Column(name, kind, nullable=False, server_default=default))
    # Existing listings have no pages: the next check reads everything once more.
    op.execute("UPDATE catalogue SET root_sha256 = NULL")
