"""Upgrades a database with Alembic, which is slow to import. Imported only when an older database is opened."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine


def upgrade(engine: Engine, migrations: Path, version: str = "head") -> None:
    """Run the missing migrations of a database from a folder up to a version, all in one transaction."""
    script = ScriptDirectory(str(migrations))

    def steps(revision: Any, _context: MigrationContext) -> Any:  # noqa: ANN401 - Alembic's own callback types are private
        return script._upgrade_revs(version, revision)  # noqa: SLF001 - as in alembic.command.upgrade

    with engine.begin() as connection, EnvironmentContext(Config(), script, fn=steps) as environment:
        environment.configure(connection=connection, transactional_ddl=True)
        environment.run_migrations()
    engine.dispose()
