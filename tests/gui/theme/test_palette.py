"""Every colour can be told from what it stands on, in each palette."""

import re
from dataclasses import asdict

import pytest

from desktop_app.gui.theme.pages import DISC_INK, DISCS, MARKED_INK, MARKS, SHADES, PageTheme
from desktop_app.gui.theme.palette import (
    EDGE_PAIRS,
    PALETTES,
    TEXT_PAIRS,
    Scheme,
    contrast,
    luminance,
    seen_on,
)

SUBTOPICS = ("#b4472d", "#27708a", "#4f7335", "#6b4a8f")


def test_the_ratio_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert luminance("#ffffff") == pytest.approx(1)


@pytest.mark.parametrize("scheme", PALETTES)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_text_can_be_read(scheme: Scheme, pair: tuple[str, str]) -> None:
    text, ground = (asdict(PALETTES[scheme])[name] for name in pair)
    assert contrast(text, ground) >= (7 if scheme is Scheme.CONTRAST else 4.5)


@pytest.mark.parametrize("scheme", PALETTES)
@pytest.mark.parametrize("pair", EDGE_PAIRS, ids="-on-".join)
def test_edges_and_focus_can_be_seen(scheme: Scheme, pair: tuple[str, str]) -> None:
    edge, ground = (asdict(PALETTES[scheme])[name] for name in pair)
    assert contrast(edge, ground) >= 3


@pytest.mark.parametrize("scheme", PALETTES)
def test_each_text_colour_of_a_palette_is_measured(scheme: Scheme) -> None:
    values = asdict(PALETTES[scheme])
    colours = {name for name, value in values.items() if re.fullmatch("#[0-9a-f]{6}", str(value))}
    measured = {name for pair in (*TEXT_PAIRS, *EDGE_PAIRS) for name in pair}
    # A search's words have an ink of their own, and a line only parts what is told apart by more than it.
    assert colours - measured == {"found", "line"}
    assert contrast(MARKED_INK, values["found"]) >= 4.5


@pytest.mark.parametrize("theme", SHADES)
def test_what_is_read_can_be_read(theme: PageTheme) -> None:
    least, shades = (7.0 if theme is PageTheme.CONTRAST else 4.5), SHADES[theme]
    assert contrast(shades.ink, shades.paper) >= least
    assert contrast(shades.link, shades.paper) >= least
    assert all(contrast(MARKED_INK, back) >= least for back, _line in MARKS.values())


def test_the_letters_of_people_can_be_read() -> None:
    assert min(contrast(DISC_INK, disc) for disc in DISCS) >= 6


@pytest.mark.parametrize("scheme", PALETTES)
@pytest.mark.parametrize("colour", SUBTOPICS)
def test_a_subtopics_colour_is_seen_on_every_ground(scheme: Scheme, colour: str) -> None:
    ground = PALETTES[scheme].ground
    assert contrast(seen_on(colour, ground), ground) >= 3


def test_a_colour_that_is_seen_stays_as_it_is() -> None:
    assert seen_on("#27708a", "#ffffff") == "#27708a"
