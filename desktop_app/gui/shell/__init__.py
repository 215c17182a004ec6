"""The window around the pages: start, rail, messages, progress and navigation."""
