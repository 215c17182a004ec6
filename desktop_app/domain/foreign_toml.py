"""Parsing untrusted TOML in a time that is linear in its length."""

from __future__ import annotations

import tomllib
from typing import Any

from desktop_app.domain.codes import CommonCode
from desktop_app.domain.message import Parameter
from desktop_app.domain.message_code import MessageCode

MAX_DOTS = 500
"""The maximum number of dots in one line. Parsing a key `a.a.a…` takes quadratic time."""


class TomlLimitError(tomllib.TOMLDecodeError):
    """The parser rejects a document that may be valid TOML.

    Args:
        code: why.
    """

    def __init__(self, code: MessageCode) -> None:
        super().__init__(f"{code.what}")
        self.reason = code.message()


def parse_toml(text: str) -> dict[str, Any]:
    """Parse the TOML document in `text`.

    Raises:
        tomllib.TOMLDecodeError: it is not TOML, is nested too deeply, or contains a number that is too long.
    """
    if any(line.count(".") > MAX_DOTS for line in text.split("\n")):
        raise TomlLimitError(CommonCode.NESTED_TOO_DEEP)
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise TomlLimitError(CommonCode.NESTED_TOO_DEEP) from error
    except tomllib.TOMLDecodeError:
        raise
    except ValueError as error:  # Python's own error for an integer with thousands of digits
        raise TomlLimitError(CommonCode.NUMBER_TOO_LONG) from error


def toml_reason(error: Exception) -> Parameter:
    """Why a document can't be parsed, as a value for a message, because the parser's messages are English only."""
    return error.reason if isinstance(error, TomlLimitError) else str(error)
