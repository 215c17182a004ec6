"""The same publication in several languages: its own, and those of its editions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop_app.domain.publication import Edition, Publication


def once_each(editions: Iterable[Edition]) -> tuple[Edition, ...]:
    """The editions without those in a language that an earlier one has."""
    found: dict[str, Edition] = {}
    for one in editions:
        found.setdefault(one.language, one)
    return tuple(found.values())


def languages_in(publication: Publication) -> tuple[str, ...]:
    """The languages of a publication, its own first."""
    return publication.language, *(one.language for one in publication.editions if one.language != publication.language)


def in_language(publication: Publication, language: str) -> Publication:
    """The publication as its edition in a language has it; unchanged if it has none in that language.

    `fr` also finds an edition in `fr-BE`. The edition takes the place of the original, which stands among the editions
    instead, so that all languages are still known.
    """
    found = edition_in(publication, language)
    if found is None:
        return publication
    others = tuple(one for one in publication.editions if one is not found)
    return replace(
        publication,
        language=found.language,
        title=found.title,
        description=found.description or publication.description,
        subjects=found.subjects or publication.subjects,
        files=(found.file,),
        cover=found.cover or publication.cover,
        editions=(*_original(publication), *others),
    )


def edition_in(publication: Publication, language: str) -> Edition | None:
    """The edition in a language; None if the publication itself is in it, or there is none."""
    if not language or _main(publication.language) == _main(language):
        return None
    exact = next((one for one in publication.editions if one.language == language), None)
    return exact or next((one for one in publication.editions if _main(one.language) == _main(language)), None)


def _original(publication: Publication) -> tuple[Edition, ...]:
    if not publication.files:
        return ()
    return (
        Edition(
            publication.language,
            publication.title,
            publication.files[0],
            publication.cover,
            publication.description,
            publication.subjects,
        ),
    )


def _main(language: str) -> str:
    return language.split("-", maxsplit=1)[0].lower()
