"""Rows that wrap into further lines if they are too long: for large text, long translations and small windows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QStyle, QWidget

from desktop_app.gui.theme.theme import scaled
from desktop_app.gui.widgets.layout_parts import parts_of, take_out

HIGH = (QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Ignored)
MIN_TEXT_WIDTH = 200
"""The minimum width in pixels of a wrapping text beside other widgets."""


@dataclass(frozen=True, slots=True)
class Part:
    """A widget of a row, measured once for one layout of it; None for a gap that takes the remaining space."""

    widget: QWidget | None
    wanted: int
    stretches: bool


Line = list[Part]
"""Parts side by side."""
CHANGES = {
    QEvent.Type.LayoutRequest,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.ChildAdded,
    QEvent.Type.ChildRemoved,
    QEvent.Type.ShowToParent,
    QEvent.Type.HideToParent,
}
"""Events after which a row may have another height."""
GAP = Part(None, 0, stretches=False)


class FlowRow(QWidget):
    """Places its widgets like a `QHBoxLayout`, in as many lines as they need."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._parts: list[QWidget | None] = []
        self._spacing = spacing
        self._heights: dict[int, int] = {}
        """The heights by width since the last change: layouts ask for the same ones again and again."""
        # Not Fixed: a layout would give the row no more than the height of its hint, which is that of one line.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget | None) -> None:
        """Append a widget or a gap."""
        self._parts.append(part)
        if part is not None:
            # A widget without a parent counts as hidden before it is shown for the first time.
            hidden = part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
            part.setParent(self)
            # Qt styles a widget that is told to be visible, even on a page that nobody has seen yet.
            if part.isHidden() != hidden:
                part.setVisible(not hidden)

    def heightForWidth(self, width: int) -> int:
        if not self.isVisible():
            return self._height_for(width)  # Qt does not tell a hidden row about changes of its widgets
        if width not in self._heights:
            self._heights[width] = self._height_for(width)
        return self._heights[width]

    def _height_for(self, width: int) -> int:
        lines, among_all = self._lines(width), self._shares_among_all()
        heights = [_height(line, width, self._spacing, among_all=among_all) for line in lines]
        return sum(heights) + self._spacing * max(0, len(lines) - 1)

    def minimumSizeHint(self) -> QSize:
        shown = self._shown()
        wide = max((_least(one).width() for one in shown), default=0)
        return QSize(wide, max((one.sizeHint().height() for one in shown), default=0))

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(_measured(one).wanted for one in shown) + self._spacing * max(0, len(shown) - 1)
        return QSize(wide, max((one.sizeHint().height() for one in shown), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Qt does not tell a hidden parent without a layout that a widget in it has another size.
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() in CHANGES:
            self._heights.clear()
        if event.type() == QEvent.Type.LayoutRequest:
            # The size or visibility of a widget has changed.
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if part is not None and not part.isHidden()]

    def _arrange(self) -> None:
        top = 0
        among_all = self._shares_among_all()
        for number, line in enumerate(self._lines(self.width())):
            height = _height(line, self.width(), self._spacing, among_all=among_all)
            wrapped = [GAP, *line] if number and not among_all and not _fills(line) else line
            self._place(wrapped, QRect(QPoint(0, top), QSize(self.width(), height)), among_all=among_all)
            top += height + self._spacing

    def _shares_among_all(self) -> bool:
        """Only a row of equal parts fills each of its lines; in other rows, what wraps keeps its size and its side."""
        return not any(part is None or _stretches(part) for part in self._parts)

    def _lines(self, width: int) -> list[Line]:
        """Distribute the widgets over lines. Hidden widgets take no space."""
        lines: list[Line] = [[]]
        used = 0
        for widget in self._parts:
            if widget is not None and widget.isHidden():
                continue
            part = _measured(widget)
            gap = self._spacing if widget is not None and _has_widgets(lines[-1]) else 0
            if _has_widgets(lines[-1]) and used + gap + part.wanted > width:
                lines.append([])
                used, gap = 0, 0
            lines[-1].append(part)
            used += gap + part.wanted
        return [line for line in lines if _has_widgets(line)]

    def _place(self, line: Line, area: QRect, *, among_all: bool) -> None:
        widths = _shared(line, area.width(), self._spacing, among_all=among_all)
        left = area.left()
        for part, width in zip(line, widths, strict=True):
            if (one := part.widget) is not None:
                height = min(area.height(), _height_in(one, width))
                box = QRect(left, area.top() + (area.height() - height) // 2, width, height)
                one.setGeometry(QStyle.visualRect(self.layoutDirection(), area, box))
            left += width + (self._spacing if one is not None else 0)


def _has_widgets(line: Line) -> bool:
    """Whether there is more than gaps in a line."""
    return any(part.widget is not None for part in line)


def _shared(line: Line, width: int, spacing: int, *, among_all: bool) -> Sequence[int]:
    """Compute the width of each part of a line.

    Remaining space goes to stretching parts, or to gaps if there are none, or with `among_all` to all parts if there
    are neither.
    """
    wanted = [part.wanted for part in line]
    free = width - sum(wanted) - spacing * max(0, sum(1 for part in line if part.widget is not None) - 1)
    if free <= 0:
        return [min(one, width) for one in wanted]
    takers = [place for place, part in enumerate(line) if part.stretches]
    takers = takers or [place for place, part in enumerate(line) if part.widget is None]
    takers = takers or ([*range(len(line))] if among_all else [])
    for number, place in enumerate(takers):
        wanted[place] += free // len(takers) + (free % len(takers) if number == 0 else 0)
    return wanted


def _fills(line: Line) -> bool:
    """Whether a line has a part that takes its remaining space."""
    return any(part.widget is None or part.stretches for part in line)


def _stretches(widget: QWidget) -> bool:
    return widget.sizePolicy().horizontalPolicy() in HIGH or _wraps(widget)


def _wraps(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and widget.wordWrap()


def _least(widget: QWidget) -> QSize:
    return widget.minimumSizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())


def _measured(widget: QWidget | None) -> Part:
    if widget is None:
        return GAP
    stretches = _stretches(widget)
    return Part(widget, _wanted(widget, stretches=stretches), stretches)


def _wanted(widget: QWidget, *, stretches: bool) -> int:
    """The preferred width of a widget: the minimum usable width for a stretching one."""
    least = _least(widget).width()
    if _wraps(widget):
        return max(least, min(widget.sizeHint().width(), scaled(MIN_TEXT_WIDTH)))
    wanted = least if stretches else max(widget.sizeHint().width(), least)
    return min(wanted, widget.maximumWidth())


def _height(line: Line, width: int, spacing: int, *, among_all: bool) -> int:
    """The height of a line whose parts have their shares of the width: a text beside others may need more lines."""
    widths = _shared(line, width, spacing, among_all=among_all)
    parts = [(part.widget, share) for part, share in zip(line, widths, strict=True) if part.widget is not None]
    return max((max(_height_in(one, share), one.minimumHeight()) for one, share in parts), default=0)


def _height_in(widget: QWidget, width: int) -> int:
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()


def let_rows_flow(page: QWidget) -> None:
    """Replace each row in a form's column with one that wraps when necessary."""
    for row in page.findChildren(QHBoxLayout):
        column = row.parent()
        if isinstance(column, QBoxLayout) and not isinstance(column, QHBoxLayout) and _is_plain(row):
            _replace(row, column)


def _is_plain(row: QHBoxLayout) -> bool:
    """Whether a row contains several controls and gaps, and nothing tall."""
    parts = parts_of(row).values()
    low = all(isinstance(part, QWidget) and part.sizePolicy().verticalPolicy() not in HIGH for part in parts)
    return len(parts) > 1 and low and row.contentsMargins().isNull()


def _replace(row: QHBoxLayout, column: QBoxLayout) -> None:
    widgets, places = parts_of(row), range(row.count())
    flow = FlowRow(max(row.spacing(), 0))
    # Add it to the window first: a widget that changes its window loses its position in the tab order.
    column.insertWidget(column.indexOf(row), flow)
    for place in places:
        widget = widgets.get(place)
        if isinstance(widget, QWidget):
            take_out(row, widget)
            flow.add(widget)
        else:
            flow.add(None)
