"""Publishing a campaign's sources as a static OPDS 2.0 catalogue in a folder."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.catalogue.calendar import read_events
from desktop_app.catalogue.campaign import read_campaign, read_quiz
from desktop_app.catalogue.lenient_json import JsonDict
from desktop_app.catalogue.opds2_write import link_to
from desktop_app.catalogue.signature import SigningKeys
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_encoding import decoded
from desktop_app.domain.foreign_toml import parse_toml, toml_reason
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.material import Material
from desktop_app.domain.page_language import PageLanguage
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link, MaterialKind, Publication
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.limited_file import MAX_TEXT_SIZE, read_limited
from desktop_app.publishing.described_files import DescribedFile, media_type_of, read_described
from desktop_app.publishing.material import read_material
from desktop_app.publishing.material_files import GeneratedFile, make_files
from desktop_app.services.catalogues.catalogue_folder import ROOT_FEED, CatalogueFolder, VersionAfter, now, one_higher
from desktop_app.services.ports import Clock
from desktop_app.services.publishing.codes import PublishingCode
from desktop_app.transfer.source import DOCUMENT_LIMIT

KIND_ORDER = tuple(MaterialKind)


class PublishError(SpringshelfError):
    """A campaign folder can't be published."""


@dataclass(frozen=True, slots=True)
class CampaignSource:
    """The content of a campaign folder: the campaign with its texts, and files that are published unchanged."""

    campaign: Campaign
    materials: tuple[Material, ...]
    calendar: bytes | None
    files: tuple[DescribedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class FilesSource:
    """The content of a folder of files without a campaign."""

    title: str
    files: tuple[DescribedFile, ...]


@dataclass(frozen=True, slots=True)
class PublishResult:
    """The result: the root feed's path, the numbers of publications and written files, and the version.

    `waiting` are the titles of community resources that nobody has approved yet; they are not published.
    """

    root: Path
    publications: int
    written: int
    version: int
    waiting: tuple[str, ...] = ()


class Publisher:
    """Publishes folders as catalogues.

    Args:
        keys: sign them; without keys they are not signed.
        version_after: the version that follows the one that stands in a folder.
        languages: the languages of the pages for browsers, the usual one first.
        clock: returns the time.
    """

    def __init__(
        self,
        keys: SigningKeys | None = None,
        version_after: VersionAfter = one_higher,
        languages: Sequence[PageLanguage] = (PageLanguage(),),
        clock: Clock = now,
    ) -> None:
        self.keys, self._version_after = keys, version_after
        self._languages, self._clock = languages, clock

    def read(self, folder: Path) -> CampaignSource:
        """Read a campaign folder: `campaign.toml`, `quiz.toml`, `events.ics`, `materials/*.md`, described files.

        Raises:
            PublishError: the folder contains no campaign.
            SpringshelfError: a file can't be read; the error names it.
        """
        if not (folder / "campaign.toml").exists():
            raise PublishError(PublishingCode.NO_CAMPAIGN_IN_FOLDER, str(folder))
        document = _toml(folder / "campaign.toml")
        quiz_file, calendar_file = folder / "quiz.toml", folder / "events.ics"
        calendar = _bytes(calendar_file, DOCUMENT_LIMIT) if calendar_file.exists() else None
        events = read_events(calendar, str(calendar_file)) if calendar else ()
        campaign = read_campaign(document, str(folder / "campaign.toml"), events)
        if quiz_file.exists():
            campaign = replace(campaign, quiz=read_quiz(_toml(quiz_file)))
        materials = [
            read_material(_text(file), file.name, _defaults(document))
            for file in sorted((folder / "materials").glob("*.md"))
        ]
        files = read_described(folder, [subtopic.id for subtopic in campaign.subtopics], _defaults(document))
        return CampaignSource(campaign, _ordered(materials, campaign), calendar, files)

    def read_files(self, folder: Path) -> FilesSource:
        """Read a folder of described files; `catalogue.toml` may contain `title`, `author`, `licence`, `published`.

        Raises:
            PublishError: the folder is empty.
            DescriptionError: descriptions are missing or invalid.
        """
        settings = folder / "catalogue.toml"
        document = _toml(settings) if settings.exists() else {}
        files = read_described(folder, (), _defaults(document))
        if not files:
            raise PublishError(PublishingCode.NOTHING_TO_PUBLISH, str(folder))
        return FilesSource(str(document.get("title") or folder.resolve().name), files)

    def publish(self, source: Path, target: Path, control: Control | None = None) -> PublishResult:
        """Write the campaign, or the described files, in `source` as a catalogue into `target`.

        Raises:
            SpringshelfError: the source can't be read, or the target can't be written.
            CancelledError: the person cancelled it; the previous catalogue in the target is unchanged.
        """
        control = control or Control()
        if target.resolve().is_relative_to(source.resolve()):
            raise PublishError(PublishingCode.TARGET_IN_SOURCE, str(target))
        is_campaign = (source / "campaign.toml").exists()
        read = self.read(source) if is_campaign else self.read_files(source)
        folder = CatalogueFolder(target, self.keys, self._version_after, self._languages, self._clock)
        try:
            with folder.writing():
                if isinstance(read, CampaignSource):
                    return self._write(read, folder, control)
                found = [_described(file, folder, control) for file in read.files if file.approved]
                version = folder.write_catalogue(read.title, None, None, found)
                return PublishResult(
                    folder.folder / ROOT_FEED, len(found), folder.written, version, _waiting(read.files)
                )
        except OSError as error:
            raise PublishError(PublishingCode.NOT_WRITTEN, str(target), reason=reason_of(error)) from error

    def _write(self, read: CampaignSource, target: CatalogueFolder, control: Control) -> PublishResult:
        publications = []
        # Pillow and zlib release Python's global lock, so that two covers are drawn in parallel.
        with ThreadPoolExecutor(2) as pool:
            made = pool.map(lambda material: make_files(material, read.campaign), read.materials)
            for number, (material, files) in enumerate(zip(read.materials, made, strict=True)):
                if control.cancelled:
                    pool.shutdown(cancel_futures=True)
                control.check(read.campaign.title)
                control.report(number, len(read.materials), material.title)
                publications.append(_publication(material, files, target))
        publications += [_described(file, target, control) for file in read.files if file.approved]
        control.report(len(publications), len(publications), read.campaign.title)
        version = target.write_catalogue(read.campaign.title, read.campaign, read.calendar, publications)
        waiting = _waiting(read.files)
        return PublishResult(target.folder / ROOT_FEED, len(publications), target.written, version, waiting)


def _waiting(files: Sequence[DescribedFile]) -> tuple[str, ...]:
    return tuple(file.publication.title for file in files if not file.approved)


def _described(one: DescribedFile, target: CatalogueFolder, control: Control) -> Publication:
    """Add a described file to the catalogue, copied only if it is not there yet."""
    control.check(one.path.name)
    file = _carried(one.path, one.media_type, "files", target, control)
    cover = _carried(one.cover, media_type_of(one.cover) or "", "covers", target, control) if one.cover else None
    return replace(one.publication, files=(file,), cover=cover)


def _carried(path: Path, media_type: str, folder: str, target: CatalogueFolder, control: Control) -> Link:
    with path.open("rb") as file:
        digest = Sha256(hashlib.file_digest(file, "sha256").hexdigest())
    size = path.stat().st_size
    name = f"{folder}/{digest}{path.suffix.lower()}"
    if target.needs(name, size, digest):
        target.copy(name, path, digest, control)
    return Link(f"../{name}", media_type, size, digest)


def _bytes(file: Path, size: int = MAX_TEXT_SIZE) -> bytes:
    try:
        return read_limited(file, size)
    except OSError as error:
        raise PublishError(PublishingCode.FILE_UNREADABLE, str(file), reason=reason_of(error)) from error


def _text(file: Path) -> str:
    """The text of a file; editors of Windows write UTF-16 and byte order marks."""
    return decoded(_bytes(file))


def _toml(file: Path) -> JsonDict:
    try:
        return parse_toml(_text(file))
    except tomllib.TOMLDecodeError as error:
        raise PublishError(PublishingCode.NOT_TOML, str(file), reason=toml_reason(error)) from error


def _defaults(document: JsonDict) -> dict[str, str]:
    return {key: str(document.get(key, "")) for key in ("author", "licence", "published")}


def _ordered(materials: Sequence[Material], campaign: Campaign) -> tuple[Material, ...]:
    """Sort by subtopic in the campaign's order, then by kind, then by title."""
    subtopics = [subtopic.id for subtopic in campaign.subtopics]

    def key(material: Material) -> tuple[int, int, str]:
        place = subtopics.index(material.subtopic) if material.subtopic in subtopics else len(subtopics)
        return place, KIND_ORDER.index(material.kind), material.title

    return tuple(sorted(materials, key=key))


def _publication(
    material: Material, files: tuple[GeneratedFile, GeneratedFile], target: CatalogueFolder
) -> Publication:
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
