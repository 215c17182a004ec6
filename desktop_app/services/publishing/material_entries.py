"""Writing the files of materials, and of their translations, into a catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.catalogue.opds2_write import link_to
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Material
from desktop_app.domain.page_language import PageLanguage
from desktop_app.domain.publication import Edition, Link, Publication
from desktop_app.domain.wording import Wording
from desktop_app.publishing.material_files import GeneratedFile
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder
from desktop_app.services.publishing.sources import LANGUAGES

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
    below = f"{LANGUAGES}/{job.material.language}/" if job.is_translation else ""
    links = []
    for made, folder in zip(files, ("files", "covers"), strict=True):
        digest = link_to("", "", made.data).sha256 or ""
        name = f"{below}{folder}/{job.material.id}-{digest[:12]}.{made.ending}"
        links.append(replace(target.put(name, made.data, made.media_type, made.alternative), href=f"../{name}"))
    return links[0], links[1]


def entries_of(written: Sequence[tuple[MaterialJob, MaterialLinks]]) -> list[Publication]:
    """The entries of the originals, each with its translations, from the links to what was written."""
    editions: dict[str, list[Edition]] = {}
    for job, links in written:
        if job.is_translation:
            editions.setdefault(job.material.id, []).append(_edition(job.material, links))
    return [
        _publication(job.material, links, tuple(editions.get(job.material.id, ())))
        for job, links in written
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
    )
