"""The words for what a portfolio's page limit leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.domain.abridgement import Omissions, in_ranges
from desktop_app.domain.template import PortfolioSection
from desktop_app.gui.texts.lists import listed

CONTEXT = "page_limit_words"
SECTIONS = {
    PortfolioSection.CHARTS: QT_TRANSLATE_NOOP("page_limit_words", "At a glance"),
    PortfolioSection.SOURCES: QT_TRANSLATE_NOOP("page_limit_words", "Materials used"),
}
OMITTED = {
    "smaller": QT_TRANSLATE_NOOP("page_limit_words", "Smaller pictures: {entries}"),
    "pictures": QT_TRANSLATE_NOOP("page_limit_words", "Pictures not printed: {entries}"),
    "notes": QT_TRANSLATE_NOOP("page_limit_words", "Notes not printed: {entries}"),
    "listed": QT_TRANSLATE_NOOP("page_limit_words", "Activities only in the table: {entries}"),
    "evidence": QT_TRANSLATE_NOOP("page_limit_words", "Evidence not printed: {entries}"),
    "reflections": QT_TRANSLATE_NOOP("page_limit_words", "Reflections not printed: {entries}"),
}
translate = QCoreApplication.translate


def omission_lines(omitted: Omissions) -> Iterator[str]:
    """A line for each rule by which something is left out or smaller."""
    if omitted.sections:
        names = listed(translate(CONTEXT, str(SECTIONS[one])) for one in omitted.sections)
        yield translate("page_limit_words", "Sections not printed: {sections}").format(sections=names)
    for name, text in OMITTED.items():
        numbers = getattr(omitted, name)
        if numbers:
            yield translate(CONTEXT, str(text)).format(entries=in_ranges(numbers))
