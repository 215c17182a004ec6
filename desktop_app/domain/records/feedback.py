"""What comes back from a mentor: feedback on entries, and signatures. It never changes what a person wrote."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Self

from desktop_app.domain.body import Body, choice_in, day_in, number_in, text_in
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.revision import Json, RecordId

NO_FILE = Sha256("")


class FeedbackSource(StrEnum):
    """How feedback came back."""

    TYPED = "typed"
    FORM = "form"
    COMMENT = "comment"
    SCAN = "scan"


class Part(StrEnum):
    """What a piece of feedback speaks of, where it is on a portfolio as a whole."""

    NOTE = "note"
    STRONG = "strong"
    NEXT = "next"
    QUESTIONS = "questions"
    DEPTH = "depth"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Feedback:
    """One piece of feedback.

    `entry` is the record that it is on, None for the portfolio as a whole. `quote` are the person's words that it was
    put beside; `origin` is the file that it came in; `sha256` the scanned page in the journal.
    """

    text: str
    entry: RecordId | None = None
    portfolio: str = ""
    version: int = 0
    part: Part = Part.NOTE
    quote: str = ""
    name: str = ""
    role: str = ""
    day: date | None = None
    source: FeedbackSource = FeedbackSource.TYPED
    origin: str = ""
    page: int = 0
    sha256: Sha256 = NO_FILE
    media_type: str = ""

    KIND = "feedback"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {
            "text": self.text,
            "entry": self.entry or "",
            "portfolio": self.portfolio,
            "version": self.version,
            "part": self.part.value,
            "quote": self.quote,
            "name": self.name,
            "role": self.role,
            "day": self.day.isoformat() if self.day else "",
            "source": self.source.value,
            "origin": self.origin,
            "page": self.page,
            "sha256": self.sha256,
            "media_type": self.media_type,
        }

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        return cls(
            text=text_in(body, "text"),
            entry=RecordId(text_in(body, "entry")) or None,
            portfolio=text_in(body, "portfolio"),
            version=number_in(body, "version"),
            part=choice_in(body, "part", Part.NOTE),
            quote=text_in(body, "quote"),
            name=text_in(body, "name"),
            role=text_in(body, "role"),
            day=day_in(body, "day"),
            source=choice_in(body, "source", FeedbackSource.TYPED),
            origin=text_in(body, "origin"),
            page=number_in(body, "page"),
            sha256=Sha256(text_in(body, "sha256")),
            media_type=text_in(body, "media_type"),
        )

    @property
    def signed(self) -> str:
        """By whom it is, as far as that is known: name and role."""
        return ", ".join(part for part in (self.name, self.role) if part)


class Signer(StrEnum):
    """Who signs a version."""

    OWNER = "owner"
    MENTOR = "mentor"


@dataclass(frozen=True, slots=True)
class SignOff:
    """A signature under a version. It is taken back only with a reason, and both stay to be read."""

    portfolio: str
    version: int
    fingerprint: str
    by: Signer
    name: str
    day: date | None
    taken_back: str = ""
    """Why; empty while the signature holds."""

    KIND = "sign-off"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {
            "portfolio": self.portfolio,
            "version": self.version,
            "fingerprint": self.fingerprint,
            "by": self.by.value,
            "name": self.name,
            "day": self.day.isoformat() if self.day else "",
            "taken_back": self.taken_back,
        }

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        return cls(
            portfolio=text_in(body, "portfolio"),
            version=number_in(body, "version"),
            fingerprint=text_in(body, "fingerprint"),
            by=choice_in(body, "by", Signer.OWNER),
            name=text_in(body, "name"),
            day=day_in(body, "day"),
            taken_back=text_in(body, "taken_back"),
        )

    def withdrawn(self, reason: str) -> Self:
        """The same signature, taken back.

        Raises:
            ValueError: there is no reason.
        """
        if not reason.strip():
            raise ValueError("a signature is taken back with a reason")
        return replace(self, taken_back=reason.strip())


@dataclass(frozen=True, slots=True)
class Given:
    """Who gave it and when, where the file does not say so itself."""

    name: str = ""
    role: str = ""
    day: date | None = None
