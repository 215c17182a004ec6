"""The same publication in several languages: its own, and those of its editions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from desktop_app.domain.publication import Edition, Publication, ShelfItem

LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}")


def is_language(code: str) -> bool:
    """Whether a text has the form of the code of a language (BCP 47)."""
    return LANGUAGE.fullmatch(code) is not None


def once_each(editions: Iterable[Edition]) -> tuple[Edition, ...]:
    """The editions without those in a language that an earlier one has."""
    found: dict[str, Edition] = {}
    for one in editions:
        found.setdefault(one.language, one)
    return tuple(found.values())


def languages_in(publication: Publication) -> tuple[str, ...]:
    """The languages of a publication, its own first."""
    return publication.language, *(one.language for one in publication.editions if one.language != publication.language)


def is_in(language: str, wanted: str) -> bool:
    """Whether a language is the wanted one or a variety of it: `fr-BE` is French (BCP 47)."""
    return bool(wanted) and (language == wanted or language.startswith(f"{wanted}-"))


def edition_in(publication: Publication, language: str) -> Edition | None:
    """The edition in a language; None if the publication itself is in it, or there is none."""
    if is_in(publication.language, language):
        return None
    return next((one for one in publication.editions if is_in(one.language, language)), None)


def edition_of(publication: Publication, language: str) -> Publication:
    """The publication as its edition with exactly that language has it; unchanged if there is none.

    The edition takes the place of the original, which stands among the editions instead, so that all languages are
    still known.
    """
    found = next((one for one in publication.editions if one.language == language), None)
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


def in_language(publication: Publication, language: str) -> Publication:
    """The publication as its edition in a language has it; unchanged if it has none in that language."""
    found = edition_in(publication, language)
    return edition_of(publication, found.language) if found else publication


def wanted_edition(publication: Publication, language: str) -> str:
    """The language of the edition in a language; empty for the publication's own."""
    found = edition_in(publication, language)
    return found.language if found else ""


def item_in(item: ShelfItem, language: str) -> ShelfItem:
    """An item with the publication in a language, and the file of that language first if it is kept."""
    chosen = wanted_edition(item.publication, language)
    order = sorted(range(len(item.kept_in)), key=lambda place: item.kept_in[place] != chosen)
    if not chosen and order == list(range(len(order))):
        return item
    return replace(
        item,
        publication=edition_of(item.publication, chosen),
        kept_files=tuple(item.kept_files[place] for place in order),
        kept_in=tuple(item.kept_in[place] for place in order),
    )


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
