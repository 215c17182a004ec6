"""Running jobs at the bottom of the rail: name, progress, and a button to cancel."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.base.tasks import Task
from desktop_app.gui.theme.theme import scaled
from desktop_app.gui.widgets.plain_label import plain_label
from desktop_app.gui.widgets.screen_reader import announce

HEIGHT = 132
SHOW_DELAY_MS = 350
"""Milliseconds before a task is shown."""


class ProgressPanel(QWidget):
    """Shows the latest of the running jobs. Its space is reserved, so that the layout does not change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Task] = []
        self._steps: list[Task] = []
        self._label = plain_label("")
        self._detail = QLabel(self)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.clicked.connect(self._cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addStretch()
        for widget in (self._label, self._bar, self._detail):
            layout.addWidget(widget)
        layout.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(0, scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Give the space to others in a small window while nothing runs."""
        return super().minimumSizeHint() if self._steps else QSize(0, 0)

    def follow(self, step: Task) -> None:
        """Show a job until it ends."""
        self._waiting.append(step)
        step.ended.connect(lambda: self._end(step))
        QTimer.singleShot(SHOW_DELAY_MS, self, lambda: self._begin(step))

    def _begin(self, step: Task) -> None:
        """Show a job that has not ended in the meantime, because a short one would only flicker."""
        if step in self._waiting:
            self._waiting.remove(step)
            self._steps.append(step)
            step.progressed.connect(self._progress)
            self._show()
            announce(self, step.label)

    def _end(self, step: Task) -> None:
        for steps in (self._waiting, self._steps):
            if step in steps:
                steps.remove(step)
        self._show()

    def _cancel(self) -> None:
        if self._steps:
            self._steps[-1].control.cancel()
            self._stop.setEnabled(False)
            self._label.setText(self.tr("Stopping …"))

    def _show(self) -> None:
        busy = bool(self._steps)
        for widget in (self._label, self._detail, self._bar, self._stop):
            widget.setVisible(busy)
        if busy:
            self._label.setText(self._steps[-1].label)
            self._detail.clear()
            self._bar.setRange(0, 0)
            self._stop.setEnabled(True)

    def _progress(self, done: int, total: int, text: str) -> None:
        if self.sender() is not (self._steps[-1] if self._steps else None):
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        room = self._detail.width() or self.width()
        self._detail.setText(self._detail.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
