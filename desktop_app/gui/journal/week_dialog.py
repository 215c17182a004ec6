"""The dialog with a week: planned and finished activities by day, and unfinished ones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.gui.forms.ui_week import Ui_WeekForm
from desktop_app.gui.texts.words import day_format, day_text, status_name
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.layout_parts import clear_layout
from desktop_app.gui.widgets.plain_label import plain_label, plain_tip

DAYS = 7


class WeekDialog(BaseDialog):
    """Shows the activities of one week, starting with the locale's first day.

    Signals:
        opened: open this entry (its record).
        planned: plan an activity on this day (date).
    """

    opened = Signal(str)
    planned = Signal(date)

    def __init__(self, lines: Sequence[RecordLine], today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = [line for line in lines if line.kind == Activity.KIND]
        self._today = today
        self._first = first_day(today)
        self._ui = Ui_WeekForm()
        self._ui.setupUi(self)
        self._columns = QHBoxLayout(self._ui.days)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(8)
        self._ui.days.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._ui.before.clicked.connect(lambda: self._turn(-DAYS))
        self._ui.after.clicked.connect(lambda: self._turn(DAYS))
        self._ui.today.clicked.connect(self._go_to_today)
        self._ui.day.setDisplayFormat(day_format())
        self._ui.day.dateChanged.connect(self._go_to)
        self._ui.close.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        self._show()

    def _turn(self, days: int) -> None:
        self._first += timedelta(days=days)
        self._show()

    def _go_to_today(self) -> None:
        self._first = first_day(self._today)
        self._show()

    def _go_to(self, day: QDate) -> None:
        chosen = first_day(date(day.year(), day.month(), day.day()))
        if chosen != self._first:
            self._first = chosen
            self._show()

    def _show(self) -> None:
        if first_day(self._ui.day.date().toPython()) != self._first:  # type: ignore[arg-type]  # a date
            self._ui.day.setDate(QDate(self._first.year, self._first.month, self._first.day))
        last = self._first + timedelta(days=DAYS - 1)
        self._ui.span.setText(f"{day_text(self._first)} – {day_text(last)}")
        clear_layout(self._columns)
        shown = [line for line in self._lines if self._first <= line.day <= last]
        for number in range(DAYS):
            day = self._first + timedelta(days=number)
            self._columns.addWidget(self._column(day, [line for line in shown if line.day == day]), 1)
        done = sum(line.status == Status.FINISHED for line in shown)
        told = self.tr("%n activities", "", len(shown))
        ended = self.tr("%n done", "", done)
        self._ui.total.setText(f"{told}, {ended}")

    def _column(self, day: date, lines: Sequence[RecordLine]) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "hero" if day == self._today else "panel")
        name = QLocale().toString(QDate(day.year, day.month, day.day), "ddd d")
        layout = QVBoxLayout()
        layout.setContentsMargins(8, 10, 8, 10)
        head = plain_label(name, "kicker" if day == self._today else "strong")
        head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(head)
        for line in lines:
            layout.addWidget(self._entry(line))
        layout.addStretch()
        add = QPushButton("+")
        add.setAccessibleName(self.tr("Plan something on {day}").format(day=day_text(day)))
        add.clicked.connect(lambda: self._plan(day))
        layout.addWidget(add)
        inside = QWidget()
        inside.setLayout(layout)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(day_text(day))
        scroll.setWidget(inside)
        outside = QVBoxLayout(frame)
        outside.setContentsMargins(1, 1, 1, 1)
        outside.addWidget(scroll)
        return frame

    def _entry(self, line: RecordLine) -> QWidget:
        title, state = shown_line(line.title) or self.tr("Without a title"), status_name(Status(line.status))
        mark = {Status.FINISHED: "✓", Status.STARTED: "…", Status.PLANNED: "○"}.get(Status(line.status), "?")
        button = QPushButton()
        layout = QVBoxLayout(button)
        layout.setContentsMargins(8, 6, 8, 6)
        label = plain_label(f"{mark} {title}")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.addWidget(label)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        button.setMinimumHeight(label.heightForWidth(110) + 20)
        button.setAccessibleName(f"{title}. {state}")
        button.setToolTip(plain_tip(f"{title} · {state}"))
        button.clicked.connect(lambda: self._open(line))
        return button

    def _open(self, line: RecordLine) -> None:
        self.opened.emit(line.record)
        self.accept()

    def _plan(self, day: date) -> None:
        self.planned.emit(day)
        self.accept()


def first_day(day: date) -> date:
    """The first day of the week that contains a day, by the locale."""
    return day - timedelta(days=(day.isoweekday() - QLocale().firstDayOfWeek().value) % DAYS)
