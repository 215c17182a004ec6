"""Charts as vector drawings: time by subtopic, growth of competences. The text alternatives give the same numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable, KeepTogether

from desktop_app.domain.portfolio import CompetenceGrowth, growth, minutes_by_subtopic
from desktop_app.domain.template import PortfolioSection
from desktop_app.portfolio.activities import totals
from desktop_app.portfolio.readiness import readiness
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.drawn_text import draw_line, shortened
from desktop_app.typesetting.flowables import Figure
from desktop_app.typesetting.styles import INK, RULE, SOFT

BAR_PITCH, BAR_HEIGHT, STEP_PITCH = 3.3, 1.1, 5.3
"""The heights of a row, of a bar, and of a competence, relative to the size of the labels."""


def charts(context: RenderContext) -> list[Flowable]:
    """Build the totals beside the time by subtopic, and growth and readiness if the person recorded them."""
    say = context.say
    spent = [(title or say("Other"), minutes) for title, minutes in minutes_by_subtopic(context.portfolio.activities)]
    grown = growth(context.portfolio.reflections)
    counted = context.template.has(PortfolioSection.ACTIVITIES) and bool(totals(context))
    timed = any(minutes for _, minutes in spent)
    compared = readiness(context)
    if not timed and not grown and not counted and not compared:
        return []
    parts: list[Callable[[RenderContext], list[Flowable]]] = [totals] if counted else []
    if timed:
        parts.append(partial(_time_by_subtopic, spent))
    flowables = context.head(say("At a glance"), "at-a-glance")
    shown = context.beside(parts, (1,) * len(parts)) if parts else []
    flowables += shown if context.styles.large_print or not shown else [KeepTogether(shown)]
    return [*flowables, *(_growth(grown, context) if grown else []), *compared]


def _time_by_subtopic(spent: list[tuple[str, int]], context: RenderContext) -> list[Flowable]:
    say = context.say
    words = "; ".join(f"{title}: {say.minutes(minutes)}" for title, minutes in spent)
    said = say("Bar chart of the time spent by subtopic. {numbers}.", numbers=words)
    bars = _Bars([(title, minutes, say.minutes(minutes)) for title, minutes in spent], context)
    return [context.subhead(say("Time by subtopic"), "time-by-subtopic"), Figure(bars, said)]


def _growth(grown: Sequence[CompetenceGrowth], context: RenderContext) -> list[Flowable]:
    """The competences, two beside each other."""

    def step(one: CompetenceGrowth) -> Callable[[RenderContext], list[Flowable]]:
        return lambda inner: [Figure(_Steps(one, inner), f"{one.competence}: {_in_words(one)}")]

    pairs = [grown[start : start + 2] for start in range(0, len(grown), 2)]
    rows = [context.beside([*map(step, pair), *([_nothing] if len(pair) == 1 else [])], (1, 1)) for pair in pairs]
    head = context.subhead(context.say("Growth by competence, as I see it"), "growth")
    return [KeepTogether([head, *rows[0]]), *(flowable for row in rows[1:] for flowable in row)]


def _nothing(_context: RenderContext) -> list[Flowable]:
    return []


def _in_words(one: CompetenceGrowth) -> str:
    return ", ".join(f"{number} {level.name}" for number, level in one.levels)


class _Chart(Flowable):
    """A drawing that starts on the left, or on the right in a right-to-left document."""

    def __init__(self, context: RenderContext, rows: int, pitch: float) -> None:
        super().__init__()
        self._sheet, self._size = context, context.styles.small.fontSize
        self._pitch = pitch * self._size
        self.width, self.height = context.styles.text_width, rows * self._pitch

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def _at(self, x: float) -> float:
        return self.width - x if self._sheet.styles.right_to_left else x

    def _label(self, text: str, x: float, y: float, colour: Color = INK) -> None:
        self.canv.setFillColor(colour)
        turned = self._sheet.styles.right_to_left
        anchor = "end" if turned else "start"
        draw_line(self.canv, text, (self._at(x), y), self._size, anchor=anchor, right_to_left=turned)

    def _box(self, x: float, y: float, width: float, height: float) -> None:
        left = self._at(x + width) if self._sheet.styles.right_to_left else x
        self.canv.rect(left, y, width, height, stroke=0, fill=1)


class _Bars(_Chart):
    """A bar for each row, below its title."""

    def __init__(self, rows: list[tuple[str, int, str]], context: RenderContext) -> None:
        super().__init__(context, len(rows), BAR_PITCH)
        self._rows = rows

    def draw(self) -> None:
        size, most = self._size, max(minutes for _, minutes, _ in self._rows)
        room = self.width - 7 * size
        for number, (title, minutes, words) in enumerate(self._rows):
            top = self.height - number * self._pitch
            width = max(1.0, room * minutes / most)
            self._label(shortened(title, self.width, size), 0, top - size, SOFT)
            self.canv.setFillColor(self._sheet.styles.accent)
            self._box(0, top - 2.6 * size, width, BAR_HEIGHT * size)
            self._label(words, width + 0.7 * size, top - 2.4 * size)


class _Steps(_Chart):
    """One competence: a line of levels, with a disc and the entry's number at each recorded level."""

    def __init__(self, grown: CompetenceGrowth, context: RenderContext) -> None:
        super().__init__(context, 1, STEP_PITCH)
        self._grown = grown

    def draw(self) -> None:
        canvas, size = self.canv, self._size
        self._label(shortened(self._grown.competence, self.width, size), 0, self.height - size, SOFT)
        line = self.height - 3.2 * size
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(1)
        canvas.line(self._place(1), line, self._place(self._steps), line)
        for step in range(1, self._steps + 1):
            canvas.line(self._place(step), line - 3, self._place(step), line + 3)
        by_step: dict[int, list[str]] = {}
        for number, level in self._grown.levels:
            by_step.setdefault(level.step, []).append(number)
        canvas.setFillColor(self._sheet.styles.accent)
        for step in by_step:
            canvas.circle(self._place(step), line, 4, stroke=0, fill=1)
        canvas.setFillColor(INK)
        for step, numbers in by_step.items():
            self._at_step(", ".join(numbers), step, line + 0.8 * size)
        _, last = self._grown.levels[-1]
        self._at_step(last.name, last.step, line - 1.4 * size)

    @property
    def _steps(self) -> int:
        return max(2, self._grown.steps)

    def _place(self, step: int) -> float:
        inset = 4.0
        return self._at(inset + (self.width - 2 * inset) * (step - 1) / (self._steps - 1))

    def _at_step(self, text: str, step: int, y: float) -> None:
        """A text above or below a level; at the ends of the line, it does not leave the column."""
        anchor = "middle"
        if step in (1, self._steps):
            anchor = "start" if (step == 1) != self._sheet.styles.right_to_left else "end"
        draw_line(self.canv, text, (self._place(step), y), self._size * 0.85, anchor=anchor)
