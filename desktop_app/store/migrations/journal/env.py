"""Alembic's entry point: desktop_app.store.database provides the connection and runs the migrations itself."""

from alembic import context

context.run_migrations()
