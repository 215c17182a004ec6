"""Alembic migrations of the two databases, frozen after release: they never import today's tables."""
