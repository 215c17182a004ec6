"""The sentences about what a page limit leaves out."""

from __future__ import annotations

import pytest

from desktop_app.domain.abridgement import Omissions
from desktop_app.domain.template import PortfolioSection
from desktop_app.gui.portfolio.page_limit_words import omission_lines
from desktop_app.gui.texts.languages import Languages


@pytest.mark.parametrize(("language", "comma"), [("en", ", "), ("ar", "، ")])
def test_sections_are_listed_with_the_comma_of_the_language(languages: Languages, language: str, comma: str) -> None:
    languages.use(language)
    (line,) = omission_lines(Omissions(sections=(PortfolioSection.CHARTS, PortfolioSection.SOURCES)))
    assert line.count(comma) == 1
    assert ("," in line) == (language == "en")
