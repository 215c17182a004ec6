"""The base of all records: values in the body of a revision."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.codec import Body
from desktop_app.domain.json_object import JsonObject
from desktop_app.domain.revision import Json


class Record(JsonObject):
    """Base of the values that a journal holds. `KIND` is the name of the kind in each revision."""

    __slots__ = ()
    KIND: str


@dataclass(frozen=True, slots=True)
class UnknownRecord(Record):
    """A record of a kind that only a newer version knows: its body is kept unchanged."""

    KIND: str
    body: Body

    def to_body(self, over: Body | None = None) -> dict[str, Json]:  # noqa: ARG002 - the body contains everything
        """The body of the revision."""
        return dict(self.body)
