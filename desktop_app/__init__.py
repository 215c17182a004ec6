"""Springshelf: a campaign's bookshelf for offline use, an activity journal, and reflection portfolios as PDF.

Who may import whom: `__main__ > app > gui | cli > services > store | catalogue | transfer | reading | publishing |
portfolio > typesetting > domain`. The import contracts in pyproject.toml hold it.
"""

__version__ = "0.1.0"
