"""Writing the files of materials, and of their translations, into a catalogue."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.catalogue import terms
from desktop_app.catalogue.opds2_write import link_to
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.captions import CaptionFile
from desktop_app.domain.material import Material, MaterialFormat
from desktop_app.domain.page_language import PageLanguage
from desktop_app.domain.publication import CaptionLink, Edition, Link, Publication
from desktop_app.domain.wording import Wording
from desktop_app.publishing.material_files import GeneratedFile
from desktop_app.publishing.recording import recording_of
from desktop_app.reading.interactive.recognition import page_package
from desktop_app.reading.media_types import PAGE_TYPES
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder
from desktop_app.services.publishing.sources import LANGUAGES

CAPTIONS = "captions.vtt"
"""The name of the captions beside a recording, in the folder of its material."""
MadeFiles = tuple[GeneratedFile, GeneratedFile]
"""A material's file and its cover."""
MaterialLinks = tuple[Link, Link]
"""The links to both in a catalogue."""


@dataclass(frozen=True, slots=True)
class MaterialJob:
    """What a material's files are made of: all of it is in the language of the material."""

    material: Material
    campaign: Campaign
    say: Wording
    is_translation: bool = False


def jobs_of(
    originals: Sequence[Material],
    translations: Sequence[Material],
    campaign: Campaign,
    languages: Sequence[PageLanguage],
) -> list[MaterialJob]:
    """The jobs of all materials: each original, followed by its translations, which have the same drawings.

    Args:
        originals: the materials as the campaign has them.
        translations: the same in other languages.
        campaign: as it is written.
        languages: the fixed texts of languages. A language that is not among them has English ones.
    """
    known = {one.code: one for one in languages}
    jobs = [MaterialJob(one, campaign, _wording(one.language, known)) for one in originals]
    for one in translations:
        contents = known.get(one.language, PageLanguage()).contents
        told = replace(one, author=contents.text(one.author))
        wording = _wording(one.language, known)
        jobs.append(MaterialJob(told, contents.campaign(campaign), wording, is_translation=True))
    place = {one.id: number for number, one in enumerate(originals)}
    return sorted(jobs, key=lambda job: place.get(job.material.id, len(place)))


def _wording(language: str, known: dict[str, PageLanguage]) -> Wording:
    found = known.get(language)
    return replace(found.say, isolates=True) if found else Wording(language, isolates=True)


def write_files(job: MaterialJob, files: MadeFiles, target: CatalogueFolder) -> MaterialLinks:
    """Write a material's file and cover, those of a translation below `lang/CODE`; returns links relative to a page."""
    language = f"{LANGUAGES}/{job.material.language}/" if job.is_translation else ""
    links = []
    for made, folder in zip(files, ("files", "covers"), strict=True):
        # A recording is the same in each language, and has captions in all of them.
        below = "" if made.data in dict(job.material.files).values() else language
        digest = link_to("", "", made.data).sha256 or ""
        name = f"{below}{folder}/{job.material.id}-{digest[:12]}.{made.ending}"
        link = target.put(name, made.data, made.media_type, made.alternative)
        has_scripts = made.media_type in PAGE_TYPES and page_package(made.data) is not None
        links.append(replace(link, href=f"../{name}", interactive=has_scripts))
    return links[0], links[1]


def write_captions(job: MaterialJob, target: CatalogueFolder) -> CaptionLink | None:
    """Write the captions of a recording in the language of the material; None if it has none.

    They are inside our recordings, too. Programs that can't look there, and people who search the text, have the file.
    """
    text = dict(job.material.files).get(CAPTIONS)
    if text is None or not recording_of(job.material):
        return None
    return caption_link(job.material.id, job.material.language, text, target)


def caption_link(name: str, language: str, text: bytes, target: CatalogueFolder) -> CaptionLink:
    """Write a file of captions; returns its link relative to a page.

    Args:
        name: of the recording.
        language: of the captions, empty if it is not known.
        text: WebVTT or SubRip.
        target: the catalogue.
    """
    is_webvtt = text.lstrip(BOM_UTF8).startswith(b"WEBVTT")
    ending, media_type = ("vtt", terms.WEBVTT) if is_webvtt else ("srt", terms.SUBRIP)
    parts = (name, (link_to("", "", text).sha256 or "")[:12], *([language] if language else []), ending)
    path = f"captions/{'.'.join(parts)}"
    return CaptionLink(language, replace(target.put(path, text, media_type), href=f"../{path}"))


def captions_in(texts: Iterable[CaptionFile], target: CatalogueFolder) -> tuple[CaptionLink, ...]:
    """Write the captions of a recording, and return the links to them."""
    data = ((one.language, one.text.encode()) for one in texts)
    return tuple(caption_link("text", language, text, target) for language, text in data)


def entries_of(written: Sequence[tuple[MaterialJob, MaterialLinks, CaptionLink | None]]) -> list[Publication]:
    """The entries of the originals, each with its translations, from the links to what was written."""
    editions: dict[str, list[Edition]] = {}
    captions: dict[str, list[CaptionLink]] = {}
    for job, links, text in written:
        if text:
            captions.setdefault(job.material.id, []).append(text)
        if job.is_translation:
            editions.setdefault(job.material.id, []).append(_edition(job.material, links))
    return [
        replace(
            _publication(job.material, links, tuple(editions.get(job.material.id, ()))),
            caption_links=tuple(captions.get(job.material.id, ())),
        )
        for job, links, _ in written
        if not job.is_translation
    ]


def _edition(material: Material, links: MaterialLinks) -> Edition:
    file, cover = links
    return Edition(material.language, material.title, file, cover, material.description, material.subjects)


def _publication(material: Material, links: MaterialLinks, editions: tuple[Edition, ...]) -> Publication:
    file, cover = links
    return Publication(
        id=f"urn:springshelf:{material.id}",
        title=material.title,
        kind=material.kind,
        subtopic=material.subtopic,
        files=(file,),
        cover=cover,
        description=material.description,
        contributors=(material.author,),
        subjects=material.subjects,
        language=material.language,
        audiences=material.audiences,
        minutes=material.minutes,
        levels=material.levels,
        licence=material.licence,
        published=material.published,
        editions=editions,
        interactivity=terms.ACTIVE if material.format is MaterialFormat.INTERACTIVE else "",
    )
