"""Enumerations that may hold a value which only a newer version knows."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class OpenEnum(StrEnum):
    """An enumeration of texts that takes any other text as an unknown value, and keeps that text.

    `Consent("only-inside-school")` gives a value of type `Consent` that is not among its members and equals none of
    them. Code that asks for certain members, as `Consent.allows` does, therefore answers "no" for it.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """A value for a text that is no member's (`enum` calls this, see Python's documentation)."""
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = unknown._value_ = value
        return unknown

    @classmethod
    def member(cls, text: str) -> Self:
        """The member of that text.

        Raises:
            ValueError: there is none.
        """
        found = cls(text)
        if not found.is_known:
            raise ValueError(f"{text!r} is not a valid {cls.__name__}")
        return found

    @property
    def is_known(self) -> bool:
        """Whether it is a member of the enumeration, and not the value of a newer version."""
        return any(self is member for member in type(self))
