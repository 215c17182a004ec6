"""Failures are stored as codes with parameters; older sentences stay readable.

Columns: download.error and indexed_file.problem contain the JSON of a `domain.message.Message`, or nothing.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "s0007"
down_revision = "s0006"

COLUMNS = (("download", "error"), ("indexed_file", "problem"))


def upgrade() -> None:
    connection = op.get_bind()
    for table, column in COLUMNS:
        query = f"SELECT DISTINCT {column} AS text FROM {table} WHERE {column} != ''"  # noqa: S608 - names of above
        for row in connection.execute(sa.text(query)).all():
            kept = {"code": "common.earlier", "subject": "", "parameters": {"text": row.text}}
            changed = f"UPDATE {table} SET {column} = :kept WHERE {column} = :text"  # noqa: S608 - as above
            names = {"kept": json.dumps(kept, ensure_ascii=False, separators=(",", ":")), "text": row.text}
            connection.execute(sa.text(changed), names)
