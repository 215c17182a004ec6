"""Enumerations that may contain a value of a newer version."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class OpenEnum(StrEnum):
    """An enumeration of texts that accepts any other text as an unknown value, and keeps that text.

    `Consent("only-inside-school")` returns a value of type `Consent` that is not a member and equals none of the
    members. So code that checks for certain members, such as `Consent.allows`, answers "no" for it.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """A value for a text that belongs to no member (called by `enum`, see Python's documentation)."""
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = unknown._value_ = value
        return unknown

    @classmethod
    def member(cls, text: str) -> Self:
        """The member with that text.

        Raises:
            ValueError: there is none.
        """
        found = cls(text)
        if not found.is_known:
            raise ValueError(f"{text!r} is not a valid {cls.__name__}")
        return found

    @property
    def is_known(self) -> bool:
        """Whether it is a member of the enumeration, and not a value of a newer version."""
        return any(self is member for member in type(self))
