"""Publications: what a catalogue lists and the shelf shows.

A publication is *listed* when a catalogue of the shelf has it. It is *kept* when its files are on this computer and
their hashes were verified.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.domain.audiobook import AUDIOBOOK, LPF, MANIFEST, kept_type
from desktop_app.domain.captions import CaptionFile
from desktop_app.domain.file_kinds import KINDS
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.school_level import SchoolLevel

Key = tuple[str, str]
"""The key of a publication among all catalogues: the catalogue's id and its own."""


class MaterialKind(OpenEnum):
    """Kinds of material, in the order in which a subtopic shows them."""

    ACTIVITY = "activity"
    ARTICLE = "article"
    INSPIRATION = "inspiration"
    RECORDING = "recording"
    COMMUNITY = "community"
    OTHER = "other"


class Audience(OpenEnum):
    """The intended readers of a material."""

    STUDENT_TEACHER = "student-teacher"
    TEACHER_EDUCATOR = "teacher-educator"


class KeepState(StrEnum):
    """Whether a publication is on this computer. Kept means: each file is here and its hash was verified."""

    LISTED = "listed"
    WAITING = "waiting"
    KEPT = "kept"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a file: an acquisition link, a cover or a page of a catalogue.

    `href` is absolute; `size` counts bytes and is a hint unless `sha256` is known; `media_type` has no parameters;
    `interactive` says that the file has scripts which can be run, as far as that is stated.
    """

    href: str
    media_type: str
    size: int | None = None
    sha256: Sha256 | None = None
    alternative: str = ""
    interactive: bool = False


@dataclass(frozen=True, slots=True)
class Edition:
    """A publication in another language: what differs there, with its file and its cover.

    `language` is a BCP 47 code. A `description` or `subjects` that the catalogue does not state are empty.
    """

    language: str
    title: str
    file: Link
    cover: Link | None = None
    description: str = ""
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaptionLink:
    """The captions of a recording in a language (BCP 47, empty if it is not stated), as a file of their own."""

    language: str
    file: Link


@dataclass(frozen=True, slots=True)
class Publication:
    """One publication as a catalogue lists it.

    `id` is its id in the feed, unique within its catalogue; `files` are its acquisition links, best first; `minutes` is
    the time that it takes, 0 if the feed states none; `editions` are the same publication in other languages;
    `captions` were beside a recording that a person added, `caption_links` are those that a catalogue states;
    `interactivity` is `active` for an exercise (schema.org, `interactivityType`), empty if the feed states none;
    `levels` are the school levels for which it is meant.
    """

    id: str
    title: str
    kind: MaterialKind
    subtopic: str
    files: tuple[Link, ...]
    cover: Link | None = None
    description: str = ""
    contributors: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    language: str = "en"
    audiences: tuple[Audience, ...] = ()
    minutes: int = 0
    licence: str = ""
    published: str = ""
    editions: tuple[Edition, ...] = ()
    captions: tuple[CaptionFile, ...] = ()
    interactivity: str = ""
    levels: tuple[SchoolLevel, ...] = ()
    caption_links: tuple[CaptionLink, ...] = ()


@dataclass(frozen=True, slots=True)
class ShelfItem:
    """A publication on this computer's shelf: its catalogue, its position in it, and its kept files.

    `kept_in` has the language of the edition of each kept file, empty for the publication's own. `gone` says that its
    catalogue no longer lists it; it stays because it is kept.
    """

    catalogue: str
    publication: Publication
    position: int
    state: KeepState
    kept_files: tuple[Sha256, ...] = ()
    cover_file: Sha256 | None = None
    gone: bool = False
    kept_in: tuple[str, ...] = ()

    @property
    def key(self) -> Key:
        """The key of the item among all catalogues."""
        return (self.catalogue, self.publication.id)


def is_interactive(publication: Publication) -> bool:
    """Whether the file that is kept and opened has scripts which can be run, as far as that is stated."""
    link = best_file(publication)
    return link is not None and link.interactive


ENDINGS = {kind.media_type: kind.ending for kind in KINDS if kind.opens}
"""The media types that the program can open, best first, with their file extensions."""


LAST_CHOICES = frozenset({"text/plain", "application/zip", "audio/x-mpegurl"})
"""Opened if there is no other format that can be opened: a ZIP may contain anything."""


def best_file(publication: Publication) -> Link | None:
    """The acquisition link to keep and open: the first readable one, or else the first, or None."""
    return best_of(publication.files)


def best_of(files: Sequence[Link]) -> Link | None:
    """Like `best_file`, for a list of links."""
    readable = [link for link in files if link.media_type in ENDINGS]
    formatted = (link for link in readable if link.media_type not in LAST_CHOICES)
    return next(formatted, next(iter(readable or files), None))


def kind_of_file(files: Sequence[Link]) -> MaterialKind:
    """The kind of a material of which only the acquisition links are known."""
    link = best_of(files)
    media_type = link.media_type if link else ""
    plays = media_type.startswith(("audio/", "video/")) or media_type in {AUDIOBOOK, LPF, MANIFEST}
    return MaterialKind.RECORDING if plays else MaterialKind.OTHER


def kept_link(link: Link | None) -> Link:
    """The link of a kept file as it is on this computer: of a list of tracks, a package is kept."""
    found = link or Link("", "application/octet-stream")
    return replace(found, media_type=kept_type(found.media_type))


def version_key(link: Link | None) -> str:
    """A key that changes with the file behind a link: its hash, or else its address and size; empty without a link."""
    if link is None:
        return ""
    return link.sha256 or f"{link.href} {link.size or ''}"


@dataclass(frozen=True, slots=True)
class MaterialName:
    """A publication as other objects refer to it."""

    id: str
    title: str
    subtopic: str
