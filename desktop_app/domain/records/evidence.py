"""Evidence: files and links that show what was done, and the consent of recognisable people."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from desktop_app.domain.codec import DIGEST, IDENTIFIER, LINE, NUMBER, RECORD, Codecs, choice
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.records.kind import LabelledText, RecordKind
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId


class Consent(OpenEnum):
    """Whether the recognisable people in a piece of evidence agreed to its use."""

    NOT_NEEDED = "not-needed"
    ASKED = "asked"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"

    @property
    def allows(self) -> bool:
        """Whether others may see it: no one is recognisable, or everyone who is has agreed."""
        return self in (Consent.NOT_NEEDED, Consent.GIVEN)


PASTED = "pasted.png"
"""The name of a pasted picture without a file, which goes from the clipboard into the journal without a file on the
disk.
"""
PICTURES = (
    *(".jpg", ".jpeg", ".jfif", ".jpe", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff"),
    *(".heic", ".heif", ".avif"),
)
"""The usual extensions of pictures. The type of a file is determined by its bytes: `reading.metadata.kinds`."""


@dataclass(frozen=True, slots=True)
class PictureArea:
    """A part of a picture, as fractions of the width and height of the upright picture."""

    left: float
    top: float
    width: float
    height: float

    def turned(self) -> PictureArea:
        """The same part of the picture after a quarter turn clockwise."""
        return PictureArea(1 - self.top - self.height, self.left, self.height, self.width)


@dataclass(frozen=True, slots=True)
class NewEvidence:
    """New evidence: a file, the bytes of a `pasted` picture, or a link.

    `longest_side` (pixels) is the maximum size of a picture's copy; the picture is turned by so many
    quarters clockwise, and the areas in `hidden`, which are those of the turned picture, are made unrecognisable in the
    copy before it enters the journal.
    """

    path: Path | None
    link: str
    caption: str
    alternative: str
    consent: Consent
    longest_side: int = 2000
    hidden: tuple[PictureArea, ...] = ()
    pasted: bytes = b""
    turns: int = 0

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name if self.path else PASTED if self.pasted else ""


@dataclass(frozen=True, slots=True)
class Evidence(Record):
    """A file that shows what was done, stored in the journal under `sha256`; or a link, which has no bytes."""

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
    CODECS: ClassVar[Codecs] = {
        "sha256": DIGEST,
        "file_name": IDENTIFIER,
        "media_type": IDENTIFIER,
        "size": NUMBER,
        "caption": LINE,
        "alternative": LINE,
        "consent": choice(Consent),
        "activity": RECORD,
        "link": IDENTIFIER,
    }

    @property
    def is_picture(self) -> bool:
        """Whether it can be shown as a picture."""
        return self.media_type.startswith("image/")


def _sections(value: Evidence) -> tuple[LabelledText, ...]:
    return (
        ("caption", value.caption),
        ("alternative", value.alternative),
        ("file", value.file_name or value.link),
        ("consent", value.consent.value),
        ("about", value.activity or ""),
    )


EVIDENCE = RecordKind(
    Evidence,
    "Evidence",
    title=lambda one: one.caption,
    prose=lambda one: (one.alternative, one.file_name),
    about=lambda one: one.activity,
    status=lambda one: one.consent.value,
    sections=_sections,
    together=("file_name", "sha256", "media_type", "size", "link"),
    files=lambda one: [(one.sha256, one.size)] if one.sha256 else [],
)
