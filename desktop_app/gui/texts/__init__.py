"""Texts on the screen: the language, and words for domain values."""
