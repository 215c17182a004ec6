"""Publishing a campaign's sources as a static OPDS 2.0 catalogue in a folder."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.catalogue.calendar import read_events
from desktop_app.catalogue.campaign import read_campaign, read_quiz
from desktop_app.catalogue.lenient_json import JsonDict
from desktop_app.catalogue.signature import SigningKeys
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_encoding import decoded
from desktop_app.domain.foreign_toml import parse_toml, toml_reason
from desktop_app.domain.material import Material
from desktop_app.domain.message import Message
from desktop_app.domain.page_language import PageLanguage
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import MaterialKind
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.limited_file import MAX_TEXT_SIZE, read_limited
from desktop_app.publishing.apostrophes import typographic
from desktop_app.publishing.described_files import DescribedFile, read_described
from desktop_app.publishing.material import read_material
from desktop_app.publishing.material_files import make_files
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder, VersionAfter, now, one_higher
from desktop_app.services.catalogues.folder_names import ROOT_FEED
from desktop_app.services.ports import Clock
from desktop_app.services.publishing.codes import PublishingCode
from desktop_app.services.publishing.described_entries import write_described
from desktop_app.services.publishing.material_entries import entries_of, jobs_of, write_captions, write_files
from desktop_app.services.publishing.translations import read_translations
from desktop_app.transfer.source import DOCUMENT_LIMIT

FILE_LIMIT = 64 * 1024 * 1024
"""The maximum size of a picture or a recording of a material, in bytes. Larger files are published as they are."""
KIND_ORDER = tuple(MaterialKind)


class PublishError(SpringshelfError):
    """A campaign folder can't be published."""


@dataclass(frozen=True, slots=True)
class CampaignSource:
    """The content of a campaign folder: the campaign with its texts, and files that are published unchanged.

    `translations` are materials in other languages; `problems` name the translations that are left out.
    """

    campaign: Campaign
    materials: tuple[Material, ...]
    calendar: bytes | None
    files: tuple[DescribedFile, ...] = ()
    translations: tuple[Material, ...] = ()
    problems: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class FilesSource:
    """The content of a folder of files without a campaign."""

    title: str
    files: tuple[DescribedFile, ...]


@dataclass(frozen=True, slots=True)
class PublishResult:
    """The result: the root feed's path, the numbers of publications and written files, and the version.

    `editions` counts the translations of publications; `problems` name those that were left out. `waiting` are the
    titles of community resources that nobody has approved yet; they are not published.
    """

    root: Path
    publications: int
    written: int
    version: int
    editions: int = 0
    problems: tuple[Message, ...] = ()
    waiting: tuple[str, ...] = ()


class Publisher:
    """Publishes folders as catalogues.

    Args:
        keys: sign them; without keys they are not signed.
        version_after: the version that follows the one that stands in a folder.
        languages: the languages of the pages for browsers, the usual one first.
        clock: returns the time.
        texts: the languages in which translated materials have fixed texts; `languages` by default.
        editions: the languages of the translations that are published; all by default.
        bundled: whether bundles of small files are written, which only readers of a server need.
    """

    def __init__(
        self,
        keys: SigningKeys | None = None,
        version_after: VersionAfter = one_higher,
        languages: Sequence[PageLanguage] = (PageLanguage(),),
        clock: Clock = now,
        texts: Sequence[PageLanguage] = (),
        editions: Collection[str] | None = None,
        *,
        bundled: bool = True,
    ) -> None:
        self.keys, self._version_after = keys, version_after
        self._languages, self._clock = languages, clock
        self._texts, self._editions = texts or languages, editions
        self._bundled = bundled

    def read(self, folder: Path) -> CampaignSource:
        """Read a campaign folder: `campaign.toml`, `quiz.toml`, `events.ics`, `materials/*.md`, described files.

        Translations of materials are in `lang/CODE/materials/*.md`; one that can't be read is left out and named.

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
        campaign = read_campaign(typographic(document), str(folder / "campaign.toml"), events)
        if quiz_file.exists():
            campaign = replace(campaign, quiz=read_quiz(typographic(_toml(quiz_file))))
        materials = {
            file.name: read_material(_text(file), file.name, _defaults(document), _files(file.with_suffix("")))
            for file in sorted((folder / "materials").glob("*.md"))
        }
        translations, problems = read_translations(folder, materials, _text, _files)
        files = read_described(folder, [subtopic.id for subtopic in campaign.subtopics], _defaults(document))
        return CampaignSource(
            campaign, _ordered([*materials.values()], campaign), calendar, files, translations, problems
        )

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
                    return self._write(read, source, folder, control)
                found = write_described(approved(read.files), source, folder, control)
                version = folder.write_catalogue(read.title, None, None, found, bundled=self._bundled, control=control)
                editions, root = sum(len(one.editions) for one in found), folder.folder / ROOT_FEED
                return PublishResult(root, len(found), folder.written, version, editions, (), waiting(read.files))
        except OSError as error:
            raise PublishError(PublishingCode.NOT_WRITTEN, str(target), reason=reason_of(error)) from error

    def _write(self, read: CampaignSource, source: Path, target: CatalogueFolder, control: Control) -> PublishResult:
        wanted = [one for one in read.translations if self._editions is None or one.language in self._editions]
        jobs = jobs_of(read.materials, wanted, read.campaign, self._texts)
        written = []
        # Pillow and zlib release Python's global lock, so that two covers are drawn in parallel.
        with ThreadPoolExecutor(2) as pool:
            made = pool.map(lambda job: make_files(job.material, job.campaign, job.say), jobs)
            for number, (job, files) in enumerate(zip(jobs, made, strict=True)):
                if control.cancelled:
                    pool.shutdown(cancel_futures=True)
                control.check(read.campaign.title)
                control.report(number, len(jobs), job.material.title)
                written.append((job, write_files(job, files, target), write_captions(job, target)))
        publications = entries_of(written)
        publications += write_described(approved(read.files), source, target, control)
        control.report(len(jobs), len(jobs), read.campaign.title)
        version = target.write_catalogue(
            read.campaign.title,
            read.campaign,
            read.calendar,
            publications,
            bundled=self._bundled,
            control=control,
        )
        editions = sum(len(one.editions) for one in publications)
        root = target.folder / ROOT_FEED
        return PublishResult(
            root, len(publications), target.written, version, editions, read.problems, waiting(read.files)
        )


def approved(files: Sequence[DescribedFile]) -> list[DescribedFile]:
    """The files that may be published."""
    return [file for file in files if file.approved]


def waiting(files: Sequence[DescribedFile]) -> tuple[str, ...]:
    """The titles of the files that wait for approval."""
    return tuple(file.publication.title for file in files if not file.approved)


def _bytes(file: Path, size: int = MAX_TEXT_SIZE) -> bytes:
    try:
        return read_limited(file, size)
    except OSError as error:
        raise PublishError(PublishingCode.FILE_UNREADABLE, str(file), reason=reason_of(error)) from error


def _files(folder: Path) -> tuple[tuple[str, bytes], ...]:
    """The pictures or the recording of a material, from the folder of its name; none without that folder."""
    return tuple((file.name, _bytes(file, FILE_LIMIT)) for file in sorted(folder.glob("*")) if file.is_file())


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
