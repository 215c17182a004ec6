"""Alembic migrations of the two databases, frozen once released: they never import today's tables."""
