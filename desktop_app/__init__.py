"""Springshelf: a campaign's bookshelf for offline use, an activity journal, and reflection portfolios as PDF.

Each package may import only packages below it:

    __main__ > app > composer | gui | cli > services
    > store | catalogue | transfer | reading | publishing | portfolio | replication | interchange
    > typesetting > domain

Packages joined by `|` never import each other. The import contracts in pyproject.toml enforce this. The page
docs/architecture.md explains the layers.
"""

__version__ = "0.1.0"
