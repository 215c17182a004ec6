"""The languages in which a catalogue's pages for browsers are written."""

from __future__ import annotations

from gettext import NullTranslations
from pathlib import Path

from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.language_names import NAMES
from desktop_app.domain.page_language import PageLanguage
from desktop_app.domain.wording import Wording
from desktop_app.services.resources.text_catalogues import (
    CAMPAIGN,
    PAPER,
    SOURCE,
    languages_of,
    read_catalogue,
    texts_of,
)


def page_languages(resources: Path, first: str = SOURCE) -> tuple[PageLanguage, ...]:
    """All languages of the program.

    Args:
        resources: the folder of shipped resources.
        first: the code of the one that stands first.
    """
    known = {SOURCE, *languages_of(resources, PAPER)}
    codes = sorted((code for code in NAMES if code in known), key=lambda code: code != first)
    originals = {
        translated: text
        for code in codes
        for text, translated in texts_of(resources, code, CAMPAIGN).items()
        if isinstance(translated, str)
    }
    return tuple(_language(resources, code, originals) for code in codes)


def _language(resources: Path, code: str, originals: dict[str, str]) -> PageLanguage:
    paper = read_catalogue(resources, code, PAPER) or NullTranslations()
    return PageLanguage(Wording(code, paper), ContentTranslations(read_catalogue(resources, code, CAMPAIGN), originals))
