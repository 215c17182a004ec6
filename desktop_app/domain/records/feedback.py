"""A mentor's feedback on entries, and signatures. Feedback never changes what a person wrote."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar, Self

from desktop_app.domain.codec import DAY, DIGEST, FLAG, IDENTIFIER, LINE, NUMBER, RECORD, TEXT, Codecs, choice
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId

NO_FILE = Sha256("")


class FeedbackSource(OpenEnum):
    """The origin of feedback."""

    TYPED = "typed"
    FORM = "form"
    COMMENT = "comment"
    SCAN = "scan"
    DRAWN = "drawn"


class FeedbackPart(OpenEnum):
    """The topic of feedback on a portfolio in general."""

    NOTE = "note"
    STRONG = "strong"
    NEXT = "next"
    QUESTIONS = "questions"
    DEPTH = "depth"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Feedback(Record):
    """One piece of feedback.

    `entry` is its record, None for the portfolio in general. `quote` is the commented part of the person's text;
    `origin` is the imported file; `sha256` is a picture in the journal: the scanned page, or the place of a drawing.
    `foreign` says that the portfolio was not given out from this journal, and that the person accepted the feedback.
    `typed_day` is the author's date as typed if it can't be read as a day. `whole` says that it belongs to the
    portfolio in general by its place on a page.
    """

    text: str
    entry: RecordId | None = None
    portfolio: str = ""
    version: int = 0
    part: FeedbackPart = FeedbackPart.NOTE
    quote: str = ""
    name: str = ""
    role: str = ""
    day: date | None = None
    source: FeedbackSource = FeedbackSource.TYPED
    origin: str = ""
    page: int = 0
    sha256: Sha256 = NO_FILE
    media_type: str = ""
    foreign: bool = False
    typed_day: str = ""
    whole: bool = False

    KIND = "feedback"
    CODECS: ClassVar[Codecs] = {
        "text": TEXT,
        "entry": RECORD,
        "portfolio": IDENTIFIER,
        "version": NUMBER,
        "part": choice(FeedbackPart, absent=FeedbackPart.NOTE),
        "quote": TEXT,
        "name": LINE,
        "role": LINE,
        "day": DAY,
        "source": choice(FeedbackSource, absent=FeedbackSource.TYPED),
        "origin": IDENTIFIER,
        "page": NUMBER,
        "sha256": DIGEST,
        "media_type": IDENTIFIER,
        "foreign": FLAG,
        "typed_day": LINE,
        "whole": FLAG,
    }

    @property
    def signed(self) -> str:
        """Its author as far as known: name and role."""
        return ", ".join(part for part in (self.name, self.role) if part)

    @property
    def is_unplaced(self) -> bool:
        """Whether it belongs to the portfolio in general only because no entry could be determined."""
        return (
            self.entry is None
            and not self.whole
            and self.part is FeedbackPart.NOTE
            and (self.foreign or self.source is not FeedbackSource.FORM)
        )


class Signer(OpenEnum):
    """The person who signs a version."""

    OWNER = "owner"
    MENTOR = "mentor"


@dataclass(frozen=True, slots=True)
class SignOff(Record):
    """A signature on a version. It can only be withdrawn with a reason, and both remain visible."""

    portfolio: str
    version: int
    fingerprint: str
    by: Signer
    name: str
    day: date | None
    taken_back: str = ""
    """The reason of a withdrawal; empty while the signature is valid."""

    KIND = "sign-off"
    CODECS: ClassVar[Codecs] = {
        "portfolio": IDENTIFIER,
        "version": NUMBER,
        "fingerprint": IDENTIFIER,
        "by": choice(Signer, absent=Signer.OWNER),
        "name": LINE,
        "day": DAY,
        "taken_back": TEXT,
    }

    def withdrawn(self, reason: str) -> Self:
        """The same signature, withdrawn.

        Raises:
            ValueError: there is no reason.
        """
        if not reason.strip():
            raise ValueError("a signature is taken back with a reason")
        return replace(self, taken_back=reason.strip())


@dataclass(frozen=True, slots=True)
class FeedbackAuthor:
    """Author and date of feedback, if the file does not state them."""

    name: str = ""
    role: str = ""
    day: date | None = None


FEEDBACK = RecordKind(
    Feedback,
    "Feedback",
    title=lambda one: one.text.strip().partition("\n")[0],
    prose=lambda one: (one.text, one.quote),
    about=lambda one: one.entry,
    files=lambda one: [(one.sha256, None)] if one.sha256 else [],
)
SIGN_OFF = RecordKind(SignOff, "Signature", title=lambda one: one.name)
