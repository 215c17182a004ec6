"""Rows and domain objects: the shelf's database, the journal's database, their tables and migrations.

May enter: SQLAlchemy, Alembic, SQLCipher. What leaves is domain objects, whole: nothing lazy, no session, no row.
"""
