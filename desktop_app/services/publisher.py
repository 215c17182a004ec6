"""Publishing: a campaign's sources become a static OPDS 2.0 catalogue in a folder.

Policy: files are named by their hash and written first, the pages that name them after that, the root last, each in
one move. Whoever reads meanwhile sees the old catalogue or the new one, whole. Nothing that stands in the folder
already is removed: an older root may still be on its way to somebody.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.catalogue import terms
from desktop_app.catalogue.calendar import read_events
from desktop_app.catalogue.campaign import read_campaign, read_quiz
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.loose import Object, count_of, parse_object
from desktop_app.catalogue.opds2_write import (
    campaign_document,
    link_to,
    manifest_document,
    page_document,
    root_document,
    to_bytes,
)
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.material import Material
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Kind, Link, Publication
from desktop_app.publishing.make import MadeFile, make_files
from desktop_app.publishing.material import read_material
from desktop_app.transfer.whole_file import write_whole

ROOT_FEED = "feed.json"
KIND_ORDER = tuple(Kind)


class PublishError(SpringshelfError):
    """A campaign folder can't be published."""


@dataclass(frozen=True, slots=True)
class CampaignSource:
    """A campaign folder, read."""

    campaign: Campaign
    materials: tuple[Material, ...]
    calendar: bytes | None


@dataclass(frozen=True, slots=True)
class Published:
    """What was written: the root feed's path, how many publications, files written anew, and the version."""

    root: Path
    publications: int
    written: int
    version: int


class Publisher:
    """Makes catalogues from campaign folders."""

    def read(self, folder: Path) -> CampaignSource:
        """Read a campaign folder: `campaign.toml`, `quiz.toml`, `events.ics`, `materials/*.md`.

        Raises:
            PublishError: the folder holds no campaign.
            SpringshelfError: one of its files can't be read; the error names it.
        """
        try:
            document = tomllib.loads((folder / "campaign.toml").read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise PublishError(
                "There is no campaign.toml in this folder", str(folder), "Name a campaign's folder."
            ) from error
        except tomllib.TOMLDecodeError as error:
            raise PublishError(
                f"This file is no TOML ({error})", str(folder / "campaign.toml"), "Mend that line."
            ) from error
        quiz_file, calendar_file = folder / "quiz.toml", folder / "events.ics"
        calendar = calendar_file.read_bytes() if calendar_file.exists() else None
        events = read_events(calendar, str(calendar_file)) if calendar else ()
        campaign = read_campaign(document, str(folder / "campaign.toml"), events)
        if quiz_file.exists():
            campaign = replace(campaign, quiz=read_quiz(tomllib.loads(quiz_file.read_text(encoding="utf-8"))))
        materials = [
            read_material(file.read_text(encoding="utf-8"), file.name, _defaults(document))
            for file in sorted((folder / "materials").glob("*.md"))
        ]
        return CampaignSource(campaign, _ordered(materials, campaign), calendar)

    def publish(self, source: Path, target: Path, control: Control | None = None) -> Published:
        """Write the campaign in `source` as a catalogue into `target`.

        Raises:
            SpringshelfError: the source can't be read, or the target not written.
            CancelledError: the person stopped it; what stood in the target before is untouched.
        """
        control = control or Control()
        read = self.read(source)
        try:
            return self._write(read, _Target(target), control)
        except OSError as error:
            raise PublishError(
                f"This folder can't be written ({error.strerror})", str(target), "Make room or choose another folder."
            ) from error

    def _write(self, read: CampaignSource, target: _Target, control: Control) -> Published:
        publications = []
        # Pillow and zlib let go of the interpreter's lock, so that two covers are drawn at a time.
        with ThreadPoolExecutor(2) as pool:
            made = pool.map(lambda material: make_files(material, read.campaign), read.materials)
            for number, (material, files) in enumerate(zip(read.materials, made, strict=True)):
                if control.cancelled:
                    pool.shutdown(cancel_futures=True)
                control.check(read.campaign.title)
                control.report(number, len(read.materials), material.title)
                publications.append(_publication(material, files, target))
        control.report(len(publications), len(publications), read.campaign.title)
        groups = [
            (title, len(found), _pages(name, title, found, target))
            for name, title, found in _groups(publications, read.campaign)
        ]
        calendar = target.put("events.ics", read.calendar, terms.CALENDAR) if read.calendar else None
        campaign = target.put("campaign.json", to_bytes(campaign_document(read.campaign, calendar)), terms.CAMPAIGN)
        root = root_document(read.campaign.title, campaign, groups, len(publications))
        version = target.finish(to_bytes(root))
        return Published(target.folder / ROOT_FEED, len(publications), target.written, version)


class _Target:
    """The folder that a catalogue is written into."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.written = 0

    def put(self, name: str, data: bytes, media_type: str, alternative: str = "") -> Link:
        """Write a file where it is not there with these bytes already, and return the link to it."""
        path = self.folder / name
        if not path.is_file() or path.read_bytes() != data:
            write_whole(path, data, public=True, sync=False)
            self.written += 1
        return link_to(name, media_type, data, alternative)

    def finish(self, root: bytes) -> int:
        """Write the root feed and the manifest, whose version grows where the root is another one."""
        previous = self._manifest()
        link = link_to(ROOT_FEED, terms.OPDS_FEED, root)
        version = count_of(previous.get("version")) or 0
        if manifest_document(link, version) != previous:
            version += 1
        self.put(ROOT_FEED, root, terms.OPDS_FEED)
        self.put("manifest.json", to_bytes(manifest_document(link, version)), "application/json")
        return version

    def _manifest(self) -> Object:
        try:
            return parse_object((self.folder / "manifest.json").read_bytes(), str(self.folder))
        except (FileNotFoundError, DocumentError):
            return {}


def _defaults(document: Object) -> dict[str, str]:
    return {key: str(document.get(key, "")) for key in ("author", "licence", "published")}


def _ordered(materials: Sequence[Material], campaign: Campaign) -> tuple[Material, ...]:
    """By subtopic in the campaign's order, then by kind, then by title."""
    subtopics = [subtopic.id for subtopic in campaign.subtopics]

    def key(material: Material) -> tuple[int, int, str]:
        place = subtopics.index(material.subtopic) if material.subtopic in subtopics else len(subtopics)
        return place, KIND_ORDER.index(material.kind), material.title

    return tuple(sorted(materials, key=key))


def _publication(material: Material, files: tuple[MadeFile, MadeFile], target: _Target) -> Publication:
    links = []
    for made, folder in zip(files, ("files", "covers"), strict=True):
        digest = link_to("", "", made.data).sha256 or ""
        name = f"{folder}/{material.id}-{digest[:12]}.{made.ending}"
        links.append(replace(target.put(name, made.data, made.media_type, made.alternative), href=f"../{name}"))
    return Publication(
        id=f"urn:springshelf:{material.id}",
        title=material.title,
        kind=material.kind,
        subtopic=material.subtopic,
        files=(links[0],),
        cover=links[1],
        description=material.description,
        contributors=(material.author,),
        subjects=material.subjects,
        language=material.language,
        audiences=material.audiences,
        minutes=material.minutes,
        licence=material.licence,
        published=material.published,
    )


def _groups(publications: Sequence[Publication], campaign: Campaign) -> list[tuple[str, str, list[Publication]]]:
    """Id, title and publications of each subtopic that has any; what has no subtopic stands last."""
    names = [(subtopic.id, subtopic.title) for subtopic in campaign.subtopics]
    known = {name for name, _ in names}
    groups = [(name, title, [one for one in publications if one.subtopic == name]) for name, title in names]
    groups.append(("more", "More", [one for one in publications if one.subtopic not in known]))
    return [group for group in groups if group[2]]


def _pages(name: str, title: str, publications: Sequence[Publication], target: _Target) -> list[Link]:
    links = []
    for start in range(0, len(publications), terms.PAGE_SIZE):
        number = start // terms.PAGE_SIZE + 1
        has_next = start + terms.PAGE_SIZE < len(publications)
        page = page_document(
            title,
            f"pages/{name}-{{}}.json",
            publications[start : start + terms.PAGE_SIZE],
            number=number,
            total=len(publications),
            has_next=has_next,
        )
        label = title if number == 1 and not has_next else f"{title} {number}"
        links.append(target.put(f"pages/{name}-{number}.json", to_bytes(page), terms.OPDS_FEED, label))
    return links
