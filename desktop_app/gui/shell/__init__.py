"""The window around the pages: rail, messages, progress and navigation."""
