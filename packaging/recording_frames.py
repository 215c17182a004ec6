"""Draws the frames of the film “Leave the page”: eight scenes without words, which captions tell in each language."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import partial

from PIL import Image, ImageDraw

WIDTH, HEIGHT, RATE = 960, 540, 12
"""Pixels, and frames per second."""
SCENE = 8.0
"""Seconds of a scene."""
FINE = 2
"""How many times larger a frame is drawn, for smooth edges."""
PAPER, INK, SOFT, LIGHT = "#f4eefb", "#1f2430", "#c9bbdc", "#ffffff"
ACCENT, GOOD, BAD = "#6b4a8f", "#2f7a3d", "#b4472d"
Box = tuple[float, float, float, float]


class Pen:
    """Draws on a frame in pixels of the film."""

    def __init__(self) -> None:
        self.picture = Image.new("RGB", (WIDTH * FINE, HEIGHT * FINE), PAPER)
        self._draw = ImageDraw.Draw(self.picture)

    def frame(self) -> bytes:
        """The finished frame as RGB bytes."""
        return self.picture.reduce(FINE).tobytes()

    def box(self, box: Box, fill: str, outline: str = "", radius: float = 8) -> None:
        """A rounded rectangle."""
        left, top, right, bottom = (value * FINE for value in box)
        corners = (left, top, max(left, right), max(top, bottom))
        self._draw.rounded_rectangle(corners, radius * FINE, fill, outline or None, 4 * FINE if outline else 0)

    def disc(self, x: float, y: float, radius: float, fill: str, outline: str = "") -> None:
        """A disc around a point."""
        box = ((x - radius) * FINE, (y - radius) * FINE, (x + radius) * FINE, (y + radius) * FINE)
        self._draw.ellipse(box, fill, outline or None, 5 * FINE if outline else 0)

    def line(self, points: list[tuple[float, float]], colour: str = INK, width: float = 6) -> None:
        """A line with round ends."""
        fine = [(x * FINE, y * FINE) for x, y in points]
        self._draw.line(fine, colour, round(width * FINE), "curve")
        for x, y in (points[0], points[-1]):
            self.disc(x, y, width / 2, colour)

    def arrow(self, start: tuple[float, float], end: tuple[float, float], colour: str = INK) -> None:
        """An arrow."""
        turn = math.atan2(end[1] - start[1], end[0] - start[0])
        sides = [(end[0] - 22 * math.cos(turn + by), end[1] - 22 * math.sin(turn + by)) for by in (0.5, -0.5)]
        self.line([start, end], colour)
        self.line([sides[0], end, sides[1]], colour)

    def mark(self, x: float, y: float, *, good: bool) -> None:
        """A tick or a cross on a disc."""
        self.disc(x, y, 24, GOOD if good else BAD)
        if good:
            self.line([(x - 10, y), (x - 3, y + 8), (x + 11, y - 9)], LIGHT)
        else:
            self.line([(x - 9, y - 9), (x + 9, y + 9)], LIGHT)
            self.line([(x - 9, y + 9), (x + 9, y - 9)], LIGHT)

    def question(self, x: float, y: float, size: float, colour: str) -> None:
        """A question mark."""
        arc = [(x + size * math.sin(step / 8 - 1.4), y - size * math.cos(step / 8 - 1.4)) for step in range(26)]
        self.line([*arc, (x, y + size * 1.5)], colour, size / 2.4)
        self.disc(x, y + size * 2.3, size / 3.4, colour)

    def page(self, x: float, y: float, size: float = 1.0, lines: float = 6) -> None:
        """A page in a browser with a portrait and as many lines of text."""
        self.box((x, y, x + 340 * size, y + 380 * size), LIGHT, ACCENT, 14 * size)
        self.box((x, y, x + 340 * size, y + 40 * size), ACCENT, "", 14 * size)
        self.disc(x + 70 * size, y + 105 * size, 34 * size, SOFT)
        self.disc(x + 70 * size, y + 95 * size, 14 * size, ACCENT)
        self.box((x + 46 * size, y + 112 * size, x + 94 * size, y + 134 * size), ACCENT, "", 10 * size)
        self.box((x + 130 * size, y + 80 * size, x + 300 * size, y + 98 * size), INK, "", 5 * size)
        self.box((x + 130 * size, y + 112 * size, x + 250 * size, y + 126 * size), SOFT, "", 5 * size)
        for number in range(math.ceil(lines)):
            share = min(1.0, lines - number)
            top = y + (170 + number * 32) * size
            wide = (270, 250, 280, 230, 265, 180)[number % 6] * share
            self.box((x + 34 * size, top, x + (34 + wide) * size, top + 14 * size), SOFT, "", 5 * size)


def ease(time: float, begin: float, end: float) -> float:
    """From 0 to 1 between two times in seconds, without a jolt."""
    share = min(1.0, max(0.0, (time - begin) / (end - begin)))
    return share * share * (3 - 2 * share)


def serious_page(pen: Pen, time: float) -> None:
    """A page that looks serious appears line by line."""
    pen.page(310, 80, lines=6 * ease(time, 0.5, 5))


def looking_closely(pen: Pen, time: float) -> None:
    """A magnifying glass goes down the page and up again, and finds nothing."""
    pen.page(310, 80)
    turn = ease(time, 0.4, 3.4) - ease(time, 3.6, 6.5)
    x, y = 430 + 60 * math.sin(time * 1.4), 180 + 200 * turn
    pen.line([(x + 52, y + 52), (x + 104, y + 104)], INK, 16)
    pen.disc(x, y, 70, "#efe6f9", INK)
    pen.question(x, y - 16, 20, ACCENT)


def leaving(pen: Pen, time: float) -> None:
    """The page moves aside, and others appear beside it."""
    away = ease(time, 0.3, 2)
    pen.page(310 - 250 * away, 80 + 40 * away, 1 - 0.25 * away)
    there = ease(time, 1.6, 2.4)
    if there:
        pen.arrow((330, 250), (330 + 115 * there, 250 - 10 * there), ACCENT)
    for number in range(3):
        there = ease(time, 2 + number, 3 + number)
        if there:
            pen.page(468 + number * 160, 560 - (400 - number * 20) * there, 0.42)


def three_questions(pen: Pen, time: float) -> None:
    """A person, a page under a glass, and people who speak: who, what evidence, what others say."""
    for number, draw in enumerate((_person, _evidence, _voices)):
        there = ease(time, 0.3 + number * 2, 1.3 + number * 2)
        if there:
            x = 190 + number * 290
            pen.disc(x, 270, 115 * there, LIGHT, ACCENT)
            if there == 1:
                draw(pen, x)


def _person(pen: Pen, x: float) -> None:
    pen.disc(x, 230, 34, INK)
    pen.box((x - 56, 275, x + 56, 335), INK, "", 28)
    pen.question(x, 222, 11, LIGHT)


def _evidence(pen: Pen, x: float) -> None:
    pen.box((x - 48, 210, x + 28, 320), SOFT, "", 6)
    for number in range(4):
        pen.box((x - 36, 226 + number * 22, x + 16, 234 + number * 22), ACCENT, "", 4)
    pen.line([(x + 46, 300), (x + 70, 326)], INK, 10)
    pen.disc(x + 28, 282, 26, "#efe6f9", INK)


def _voices(pen: Pen, x: float) -> None:
    for left, top, colour in ((x - 76, 205, ACCENT), (x + 2, 235, SOFT), (x - 50, 285, INK)):
        pen.box((left, top, left + 74, top + 44), colour, "", 14)
        pen.line([(left + 18, top + 40), (left + 12, top + 56)], colour, 8)


def better_conclusions(pen: Pen, time: float) -> None:
    """Other pages speak of the first one: two against it, one for it; a clock needs little time."""
    pen.page(60, 120, 0.75)
    for number, good in enumerate((False, True, False)):
        y = 90 + number * 140
        pen.page(560, y, 0.3)
        there = ease(time, 0.5 + number, 1.3 + number)
        if there:
            pen.arrow((545, y + 55), (545 - 170 * there, y + 55 + (250 - y) * 0.45 * there), ACCENT)
        if there == 1:
            pen.mark(470, y + 55 + (250 - y) * 0.2, good=good)
    pen.disc(810, 270, 80, LIGHT, INK)
    turn = 2 * math.pi * 0.25 * ease(time, 3.5, 6)
    pen.line([(810, 270), (810, 215)], SOFT)
    pen.line([(810, 270), (810 + 55 * math.sin(turn), 270 - 55 * math.cos(turn))], ACCENT, 9)


def waiting(pen: Pen, time: float) -> None:
    """A message that beats like a heart; a hand-sized sign “wait” comes between it and the others."""
    beat = 1 + 0.06 * math.sin(time * 7) * (1 - ease(time, 2.5, 3.5))
    pen.box((250 - 130 * beat, 270 - 80 * beat, 250 + 130 * beat, 270 + 80 * beat), BAD, "", 24)
    pen.box((240, 215, 260, 280), LIGHT, "", 8)
    pen.disc(250, 308, 12, LIGHT)
    for row in range(3):
        pen.disc(800, 150 + row * 120, 32, SOFT)
        pen.box((750, 188 + row * 120, 850, 222 + row * 120), SOFT, "", 16)
    there = ease(time, 2, 3)
    if there:
        pen.disc(540, 270, 90 * there, LIGHT, INK)
    if there == 1:
        for left in (505, 550):
            pen.box((left, 230, left + 24, 310), INK, "", 5)


def good_sources(pen: Pen, time: float) -> None:
    """A shelf, on which three good sources are marked one after the other."""
    pen.box((120, 400, 840, 420), INK, "", 6)
    for number, (tall, colour) in enumerate(((220, ACCENT), (180, SOFT), (240, "#9d82bf"), (200, ACCENT), (170, SOFT))):
        left = 180 + number * 122
        pen.box((left, 400 - tall, left + 96, 400), colour, "", 8)
        pen.box((left + 16, 420 - tall, left + 80, 430 - tall), LIGHT, "", 4)
    for number, place in enumerate((0, 2, 3)):
        if ease(time, 1 + number * 1.5, 1.3 + number * 1.5) == 1:
            pen.mark(228 + place * 122, 350, good=True)


def coming_back(pen: Pen, time: float) -> None:
    """An arrow leads away from the page and, in a curve, back to it."""
    pen.page(150, 80)
    share = ease(time, 0.5, 5)
    turns = (math.pi * (1.7 * step / 60 - 0.85) for step in range(max(2, round(60 * share) + 1)))
    points = [(690 + 170 * math.cos(turn), 270 + 135 * math.sin(turn)) for turn in turns]
    pen.line(points, ACCENT, 10)
    if share == 1:
        pen.arrow(points[-2], points[-1], ACCENT)
        pen.mark(690, 270, good=True)


SCENES: tuple[Callable[[Pen, float], None], ...] = (
    *(serious_page, looking_closely, leaving, three_questions),
    *(better_conclusions, waiting, good_sources, coming_back),
)


def frames() -> Iterator[bytes]:
    """All frames of the film, as RGB bytes."""
    for scene in SCENES:
        for number in range(round(SCENE * RATE)):
            pen = Pen()
            partial(scene, pen)(number / RATE)
            yield pen.frame()
