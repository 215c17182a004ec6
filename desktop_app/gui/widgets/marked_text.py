"""A line of text with highlighted search words, marked by weight and background and not by colour alone."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from desktop_app.domain.text_search import MARKS, without_marks
from desktop_app.gui.theme.theme import colour, colours


def draw_marked(painter: QPainter, place: QRect, text: str) -> None:
    """Draw one line vertically centred in `place` with the painter's font and pen, and elide it if it is too long."""
    metrics = painter.fontMetrics()
    if MARKS[0] not in text:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | leading()), shown)
        return
    shown = metrics.elidedText(without_marks(text), Qt.TextElideMode.ElideRight, place.width() - 12)
    layout = QTextLayout(shown, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setAlignment(leading())
    layout.setTextOption(option)
    layout.setFormats([_format(start, end) for start, end in marked_spans(text) if end <= len(shown)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(place.width())
    layout.endLayout()
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2))


def lines_of(text: str, metrics: QFontMetrics, width: int, count: int) -> list[str]:
    """Break a text into at most `count` lines of that width; the last one is elided if there is more."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < count - 1:
        fitting = 1
        while fitting < len(words) and _fits(" ".join(words[: fitting + 1]), metrics, width):
            fitting += 1
        lines.append(" ".join(words[:fitting]))
        words = words[fitting:]
    lines += [" ".join(words)] if words else []
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


def _fits(text: str, metrics: QFontMetrics, width: int) -> bool:
    """Whether a text is not elided. Its rounded width is not enough to know: a part of a pixel may be missing."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width) == text


def leading() -> Qt.AlignmentFlag:
    """The side where lines start in the window's language, independent of the text."""
    side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def is_mirrored() -> bool:
    """Whether the window's direction is right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def mirrored(area: QRect, place: QRect) -> QRect:
    """The position of `place`, given for left-to-right, in `area` in the window's direction."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), area, place)


def marked_spans(text: str) -> Iterator[tuple[int, int]]:
    """The positions of marked words in the text without its marks."""
    start, dropped = 0, 0
    for place, letter in enumerate(text):
        if letter == MARKS[0]:
            start = place - dropped
        elif letter == MARKS[1]:
            yield start, place - dropped
        if letter in MARKS:
            dropped += 1


def _format(start: int, end: int) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    marked.start, marked.length = start, end - start
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setBackground(colour(colours().warning))
    look.setForeground(colour(colours().ink))
    marked.format = look
    return marked
