"""Charts as vector drawings: time by subtopic, growth of competences. The text alternatives give the same numbers."""

from __future__ import annotations

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable, KeepTogether, Spacer

from desktop_app.domain.portfolio import CompetenceGrowth, growth, minutes_by_subtopic
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.drawn_text import draw_line, shortened
from desktop_app.typesetting.flowables import Figure
from desktop_app.typesetting.styles import INK, RULE, SOFT

BAR_PITCH, BAR_HEIGHT, STEP_PITCH = 26.0, 14.0, 30.0


def charts(context: RenderContext) -> list[Flowable]:
    """Build the charts: time by subtopic, and growth by competence if the person recorded levels."""
    say = context.say
    totals = [(title or say("Other"), spent) for title, spent in minutes_by_subtopic(context.portfolio.activities)]
    grown = growth(context.portfolio.reflections)
    if not any(minutes for _, minutes in totals) and not grown:
        return []
    flowables = context.head(say("At a glance"), "at-a-glance")
    if any(minutes for _, minutes in totals):
        words = "; ".join(f"{title}: {say.minutes(minutes)}" for title, minutes in totals)
        said = say("Bar chart of the time spent by subtopic. {numbers}.", numbers=words)
        bars = _Bars([(title, minutes, say.minutes(minutes)) for title, minutes in totals], context)
        head = context.subhead(say("Time by subtopic"), "time-by-subtopic")
        flowables += [KeepTogether([head, Figure(bars, said)]), Spacer(0, 12)]
    if grown:
        said = "; ".join(f"{one.competence}: {_in_words(one)}" for one in grown)
        head = context.subhead(say("Growth by competence, as I see it"), "growth")
        steps = [Figure(_Steps(one, context), f"{one.competence}: {_in_words(one)}") for one in grown]
        flowables += [KeepTogether([head, steps[0]]), *steps[1:]]
    return flowables


def _in_words(one: CompetenceGrowth) -> str:
    return ", ".join(f"{number} {level.name}" for number, level in one.levels)


class _Chart(Flowable):
    """A drawing that starts on the left, or on the right in a right-to-left document."""

    def __init__(self, context: RenderContext, rows: int, pitch: float) -> None:
        super().__init__()
        self._sheet, self._pitch = context, pitch * (1.5 if context.styles.large_print else 1)
        self._size = context.styles.small.fontSize
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
    def __init__(self, rows: list[tuple[str, int, str]], context: RenderContext) -> None:
        super().__init__(context, len(rows), BAR_PITCH)
        self._rows = rows

    def draw(self) -> None:
        most = max(minutes for _, minutes, _ in self._rows)
        label_room = self.width * 0.42
        room = self.width - label_room - 8 * self._size
        for number, (title, minutes, words) in enumerate(self._rows):
            y = self.height - (number + 1) * self._pitch + 6
            width = max(1.0, room * minutes / most)
            self._label(shortened(title, label_room - 8, self._size), 0, y + 3, SOFT)
            self.canv.setFillColor(self._sheet.styles.accent)
            self._box(label_room, y, width, BAR_HEIGHT)
            self._label(words, label_room + width + 6, y + 3)


class _Steps(_Chart):
    """One competence: a line of levels, with a disc and the entry's number at each recorded level."""

    def __init__(self, grown: CompetenceGrowth, context: RenderContext) -> None:
        super().__init__(context, 1, STEP_PITCH)
        self._grown = grown

    def draw(self) -> None:
        canvas, label_room = self.canv, self.width * 0.42
        room = self.width - label_room - 40
        self._label(shortened(self._grown.competence, label_room - 12, self._size), 0, 10, SOFT)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(1)
        canvas.line(self._at(label_room), 12, self._at(label_room + room), 12)
        steps = max(2, self._grown.steps)

        def place(step: int) -> float:
            return self._at(label_room + room * (step - 1) / (steps - 1))

        for step in range(1, steps + 1):
            canvas.line(place(step), 9, place(step), 15)
        by_step: dict[int, list[str]] = {}
        for number, level in self._grown.levels:
            by_step.setdefault(level.step, []).append(number)
        canvas.setFillColor(self._sheet.styles.accent)
        for step in by_step:
            canvas.circle(place(step), 12, 4, stroke=0, fill=1)
        canvas.setFillColor(INK)
        for step, numbers in by_step.items():
            draw_line(canvas, ", ".join(numbers), (place(step), 19), self._size * 0.85, anchor="middle")
        _, last = self._grown.levels[-1]
        draw_line(canvas, last.name, (place(last.step), 0), self._size * 0.85, anchor="middle")
