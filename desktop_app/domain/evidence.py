"""Files that show what was done, and whether those who can be recognised in them agreed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from desktop_app.domain.body import Body, choice_in, number_in, text_in
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.revision import Json, RecordId


class Consent(StrEnum):
    """Whether the people who can be recognised in a piece of evidence agreed to its use."""

    NOT_NEEDED = "not-needed"
    ASKED = "asked"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file that shows what was done. Its bytes lie in the journal under `sha256`."""

    sha256: Sha256
    file_name: str
    media_type: str
    size: int
    caption: str
    alternative: str
    consent: Consent = Consent.NOT_NEEDED
    activity: RecordId | None = None

    KIND = "evidence"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {
            "sha256": self.sha256,
            "file_name": self.file_name,
            "media_type": self.media_type,
            "size": self.size,
            "caption": self.caption,
            "alternative": self.alternative,
            "consent": self.consent.value,
            "activity": self.activity or "",
        }

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        return cls(
            sha256=Sha256(text_in(body, "sha256")),
            file_name=text_in(body, "file_name"),
            media_type=text_in(body, "media_type"),
            size=number_in(body, "size"),
            caption=text_in(body, "caption"),
            alternative=text_in(body, "alternative"),
            consent=choice_in(body, "consent", Consent.NOT_NEEDED),
            activity=RecordId(text_in(body, "activity")) or None,
        )
