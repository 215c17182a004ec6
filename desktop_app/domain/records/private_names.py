"""The names that must not be published: of pupils, of a school. Posts and portfolios are checked for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domain.codec import TEXTS, Codecs
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId


@dataclass(frozen=True, slots=True)
class PrivateNames(Record):
    """The names, as typed."""

    names: tuple[str, ...] = ()

    KIND = "private-names"
    CODECS: ClassVar[Codecs] = {"names": TEXTS}


PRIVATE_NAMES_RECORD = RecordId("private-names")
"""The record with the names; each journal has one."""
PRIVATE_NAMES = RecordKind(PrivateNames, "Names to watch for", title=lambda _one: "", prose=lambda one: one.names)
