"""The cover of a material shows its title whole, above the line at the foot."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.wording import Wording
from desktop_app.publishing.cover import FOOT, PAPER, TITLE, WIDTH, make_cover
from desktop_app.services.publishing.publisher import CampaignSource, Publisher

TOLERANCE = 24
"""How much a channel of the paper's colour may differ after the picture was compressed."""


@pytest.fixture(scope="module")
def source(resources: Path) -> CampaignSource:
    return Publisher().read(resources / "campaigns/spring-2023")


@pytest.mark.parametrize(
    "title",
    [
        "Nouveau pour qui\N{NO-BREAK SPACE}? L’innovation et l’éducation ont besoin l’une de l’autre",
        "Wie Lehramtsstudierende zweier Einrichtungen voneinander lernen und was ihre Schulen davon haben",
    ],
)
def test_a_title_of_many_lines_ends_above_the_foot(source: CampaignSource, title: str) -> None:
    material = replace(source.materials[0], title=title)
    with Image.open(io.BytesIO(make_cover(material, source.campaign, Wording()))) as cover:
        drawn = [row for row in range(TITLE, FOOT) if _has_ink(cover, row)]
        assert drawn[0] < TITLE + 40
        assert drawn[-1] < FOOT - 4


def _has_ink(cover: Image.Image, row: int) -> bool:
    colours = cover.crop((0, row, WIDTH, row + 1)).getcolors(WIDTH) or []
    return any(
        isinstance(colour, tuple) and max(abs(a - b) for a, b in zip(colour, PAPER, strict=True)) > TOLERANCE
        for _, colour in colours
    )
