"""A long portfolio for measuring: the same texts and photographs for us and for our peers."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from pathlib import Path

from PIL import Image

from desktop_app.domain.campaign import Campaign, Subtopic
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.portfolio import LoggedActivity, Plate, Portfolio, WrittenReflection
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, Evidence
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId

SENTENCE = (
    "the group looked again at what they had written and asked each other which of the answers would help most when "
    "another class begins the same project next spring although nobody knew yet whether the school would take part"
)
STAGES = ("What happened?", "So what?", "Now what?")


@dataclass(frozen=True)
class Content:
    """Reflections as (title, paragraphs), and photographs as JPEG files."""

    reflections: list[tuple[str, list[str]]]
    photos: list[Path]


def photographs(folder: Path, count: int) -> list[Path]:
    """So many different photographs of about 4 MB, of as much detail at each scale as a landscape has."""
    folder.mkdir(parents=True, exist_ok=True)
    found = [folder / f"{number:03}.jpg" for number in range(count)]
    for number, path in enumerate(found):
        if not path.exists():
            path.write_bytes(_photograph(number))
    return found


@lru_cache(16)
def _photograph(number: int) -> bytes:
    """A JPEG file. The first ones are kept, since many tests ask for them."""
    stream = io.BytesIO()
    _scene().crop((number, number, number + 3000, number + 2250)).save(stream, "JPEG", quality=95)
    return stream.getvalue()


@cache
def _scene() -> Image.Image:
    """Noise of all scales, the finer the fainter."""
    size, chance = (3300, 2550), random.Random(1)
    scene = Image.new("RGB", size, (120, 130, 110))
    for cells in (4, 12, 36, 108, 324, 972, 2916):
        cell_rows = max(3, cells * 3 // 4)
        noise = Image.frombytes("RGB", (cells, cell_rows), chance.randbytes(cells * cell_rows * 3))
        scene = Image.blend(scene, noise.resize(size, Image.Resampling.BICUBIC), 0.24)
    return scene


def content(reflections: int, photos: int, folder: Path) -> Content:
    """So many reflections of about two pages each, and so many photographs in that folder."""
    chance = random.Random(7)

    def paragraph() -> str:
        return " ".join(chance.choices(SENTENCE.split(), k=110)).capitalize() + "."

    written = [(f"Reflection {number}", [paragraph() for _ in range(9)]) for number in range(1, reflections + 1)]
    return Content(written, photographs(folder, photos))


NOW = datetime(2023, 4, 7, 12, tzinfo=UTC)


def portfolio_of(made: Content) -> Portfolio:
    """The same as one of our portfolios."""
    campaign = Campaign(
        id="bench",
        title="A campaign",
        theme="Measuring",
        summary="",
        audiences=(),
        hashtag="#bench",
        starts=date(2023, 3, 1),
        ends=date(2023, 4, 7),
        subtopics=(Subtopic("one", "One", "", "#245b66", "circle"),),
    )
    activity = Activity("An activity", "bench", "one", day=date(2023, 3, 7)).finished(date(2023, 3, 7), 60)
    plates_from = len(made.reflections)
    return Portfolio(
        id="P-BENCH",
        version=1,
        previous=0,
        made_at=NOW,
        person=Person("Ana Demo"),
        campaign=campaign,
        activities=(
            LoggedActivity("A-01", _name(plates_from + len(made.photos)), activity, "One", (), (), (), (), new=True),
        ),
        reflections=tuple(_reflection(number, *one) for number, one in enumerate(made.reflections)),
        plates=tuple(_plate(number, plates_from, photo) for number, photo in enumerate(made.photos)),
        maps=(),
        sources=(),
        revisions=(),
        fingerprint="0" * 64,
    )


def _name(number: int) -> RecordId:
    return RecordId(f"{number:016x}")


def _reflection(number: int, title: str, paragraphs: list[str]) -> WrittenReflection:
    return WrittenReflection(
        number=f"R-{number:03}",
        record=_name(number),
        reflection=Reflection(title, "x@1", _stages(paragraphs)),
        model="What, so what, now what",
        citation="",
        activity="A-01",
        written=NOW,
        new=True,
    )


def _plate(number: int, plates_from: int, photo: Path) -> Plate:
    size, digest = photo.stat().st_size, Sha256(f"{number:064x}")
    caption = f"Photograph {number}"
    return Plate(
        number=f"E-{number:03}",
        record=_name(plates_from + number),
        evidence=Evidence(digest, "p.jpg", "image/jpeg", size, caption, "Shapes.", Consent.GIVEN),
        activity="A-01",
        new=True,
        added=NOW.date(),
    )


def _stages(paragraphs: list[str]) -> tuple[StageText, ...]:
    share = len(paragraphs) // len(STAGES)
    return tuple(
        StageText(name, name, (name,), "\n\n".join(paragraphs[place * share : (place + 1) * share]))
        for place, name in enumerate(STAGES)
    )
