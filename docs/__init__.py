"""The documentation: Markdown pages, and what builds them as a site (`python3 packaging/start.py docs`)."""
