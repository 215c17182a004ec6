"""Alembic's entry point: the connection is given by desktop_app.store.database, which runs the steps itself."""

from alembic import context

context.run_migrations()
