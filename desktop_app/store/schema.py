"""The tables of a new database, from the schema files beside the migrations.

A new database gets this version's tables at once. Alembic and its migrations, which take a quarter of a second to
import and run, are needed only where an older database is upgraded. `packaging/compile_schema.py` writes the schema
files from the migrations, and a test compares both.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

SCHEMAS = Path(__file__).parent / "migrations"


def schema_file(name: str, migrations: Path = SCHEMAS) -> Path:
    """The schema of the database that the migrations of that name build."""
    return migrations / name / "schema.sql"


def create_tables(connection: Any, name: str) -> None:  # noqa: ANN401 - a connection of either DB-API module
    """Create all tables of a new database in one transaction.

    If another process creates them at the same time, its tables are used and nothing else happens.

    Args:
        connection: an open connection outside a transaction.
        name: the name of the database's migrations.
    """
    statements = schema_file(name).read_text(encoding="utf-8")
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{statements}\nCOMMIT;")
    except sqlcipher.OperationalError:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise


def describe_schema(connection: Any) -> str:  # noqa: ANN401 - as above
    """The statements that create an open database's tables, and its version for Alembic.

    Internal tables of SQLite and its full-text index are left out, because they are created automatically.
    """
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    virtual = tuple(f"{name}_" for name, sql in rows if sql.upper().startswith("CREATE VIRTUAL TABLE"))
    statements = [sql for name, sql in rows if not name.startswith((*virtual, "sqlite_"))]
    ((insertion,),) = connection.execute(
        "SELECT 'INSERT INTO alembic_version (version_num) VALUES (' || quote(version_num) || ')' FROM alembic_version"
    ).fetchall()
    statements.append(insertion)
    return "".join(f"{statement};\n" for statement in statements)
