"""Typographic apostrophes in the texts of a campaign's sources, which are written with the typewriter's."""

from __future__ import annotations

VERBATIM = frozenset({"id", "address"})
"""The keys of values that are no texts."""


def curly(text: str) -> str:
    """Replace the typewriter apostrophe with the typographic one."""
    return text.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")


def typographic(head: dict[str, object]) -> dict[str, object]:
    """The values of a TOML table, with typographic apostrophes in its texts at every depth."""
    return {key: value if key in VERBATIM else _typographic(value) for key, value in head.items()}


def _typographic(value: object) -> object:
    if isinstance(value, str):
        return curly(value)
    if isinstance(value, list):
        return [_typographic(item) for item in value]
    return typographic(value) if isinstance(value, dict) else value
