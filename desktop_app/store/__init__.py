"""The two databases: tables, migrations, and classes that convert between rows and domain objects.

SQLAlchemy, Alembic and SQLCipher belong here. Each public method is one transaction and returns complete domain
objects: no session, no row and nothing lazy leaves this package.

- Both databases: `database` (opening, backup, upgrade), `database_versions` (versions, new databases, opening for
  reading alone), `engine` (connections and transactions), `row_reader` (lists, read through the driver without
  SQLAlchemy), `schema` and `upgrade` (tables), `reading_copy` (an older database that can't be upgraded),
  `dataclass_json` (dataclasses as JSON).
- shelf.db, shared by all people on a computer: `shelf_tables`; `listing_store` writes what catalogues list and
  `shelf_listing` reads it for views and searches, and `catalogue_rows` for names and campaigns; `kept_files`,
  `download_store` (the queue), and the full-text index in `text_index` (writing), `text_queries` (searching) and
  `passage_store`.
- journal.db, one per person, encrypted: `journal_tables`, `journal_store` (the only writer), `revision_rows` (the
  revisions, which are never changed or deleted), `record_rows` (decides whether the revisions of a record have to be
  merged), `current_rows` (computes all rows again), `projection` (rows for lists and searches, computed from the
  revisions), `journal_lines` (reads the lists), `journal_files` (evidence). `key_slots` seals the key of the database
  with a passphrase or a recovery code.
"""
