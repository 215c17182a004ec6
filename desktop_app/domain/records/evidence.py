"""Evidence: files and links that show what was done, and the consent of the people who can be recognised in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
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

    @property
    def allows(self) -> bool:
        """Whether others may see it: nobody can be recognised in it, or everybody who can be has agreed."""
        return self in (Consent.NOT_NEEDED, Consent.GIVEN)


PASTED = "pasted.png"
"""The name of a picture that has no file: it goes from the clipboard into the journal, and to no disk between."""
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff")
"""The endings of files that are taken as pictures: cleaned, turned upright and scaled."""


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a picture, in fractions of its width and height as one sees it upright."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class NewEvidence:
    """Evidence as a person chooses it: a file, the bytes of a `pasted` picture, or else a link.

    `longest_side` (pixels) is the size that a picture's copy is scaled to; what lies in `hidden` is made
    unrecognisable in the copy before it enters the journal.
    """

    path: Path | None
    link: str
    caption: str
    alternative: str
    consent: Consent
    longest_side: int = 2000
    hidden: tuple[Area, ...] = ()
    pasted: bytes = b""

    @property
    def name(self) -> str:
        """What it is called: the file's name."""
        return self.path.name if self.path else PASTED if self.pasted else ""

    @property
    def is_picture(self) -> bool:
        """Whether it is taken as a picture."""
        return self.name.lower().endswith(PICTURES)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file that shows what was done; its bytes lie in the journal under `sha256`. Or a link, which has no bytes."""

    sha256: Sha256
    file_name: str
    media_type: str
    size: int
    caption: str
    alternative: str
    consent: Consent = Consent.NOT_NEEDED
    activity: RecordId | None = None
    link: str = ""

    KIND = "evidence"

    @property
    def is_picture(self) -> bool:
        """Whether it can be shown as a picture."""
        return self.media_type.startswith("image/")

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
            "link": self.link,
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
            link=text_in(body, "link"),
        )
