"""TOML that a stranger may have written, parsed in a time that grows with its length only."""

from __future__ import annotations

import tomllib
from typing import Any

MOST_DOTS = 500
"""Dots in one line. The time for a key `a.a.a…` grows with the square of its parts."""
NESTED = "it is nested too deep"


def parse_toml(text: str) -> dict[str, Any]:
    """The document in `text`.

    Raises:
        tomllib.TOMLDecodeError: it is no TOML, is nested too deep, or has a number that is too long.
    """
    if any(line.count(".") > MOST_DOTS for line in text.split("\n")):
        raise tomllib.TOMLDecodeError(NESTED)
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise tomllib.TOMLDecodeError(NESTED) from error
    except tomllib.TOMLDecodeError:
        raise
    except ValueError as error:  # Python's own, of a whole number of thousands of digits
        raise tomllib.TOMLDecodeError("a number in it is too long") from error
