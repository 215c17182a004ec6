"""Texts on the screen: the language, and display names of domain values."""
