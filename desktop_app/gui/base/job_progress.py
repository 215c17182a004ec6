"""The latest of the running jobs: its name, its progress, and a button to cancel it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from desktop_app.gui.base.tasks import Task
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.plain_label import plain_label
from desktop_app.gui.widgets.screen_reader import announce

SHOW_DELAY_MS = 350
"""Milliseconds before a task is shown."""


class JobProgress(QWidget):
    """Shows the latest of the running jobs, in two rows; nothing while none runs.

    Signals:
        changed: a job is shown, or none any more.
    """

    changed = Signal()

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
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self._cancel)
        self._arrange()
        self._show()

    @property
    def is_busy(self) -> bool:
        """Whether a job is shown."""
        return bool(self._steps)

    def _arrange(self) -> None:
        """Put the name and the step above the bar, and the button beside it."""
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._label, 0, 0)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._detail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addWidget(self._detail, 0, 1, 1, 2)
        layout.addWidget(self._bar, 1, 0, 1, 2)
        layout.addWidget(self._stop, 1, 2)

    def follow(self, step: Task) -> None:
        """Show a job until it ends."""
        self._waiting.append(step)
        step.ended.connect(self._end)
        QTimer.singleShot(SHOW_DELAY_MS, self, lambda: self._begin(step))

    def _begin(self, step: Task) -> None:
        """Show a job that has not ended in the meantime, because a short one would only flicker."""
        if step in self._waiting:
            self._waiting.remove(step)
            if not isValid(step):
                return  # it was deleted with the window that had started it
            self._steps.append(step)
            step.progressed.connect(self._progress)
            self._show()
            if not self._is_behind:
                announce(self, step.label)

    @property
    def _is_behind(self) -> bool:
        """Whether a dialog is in front of it, which shows the job, too."""
        in_front = QApplication.activeModalWidget()
        return in_front is not None and not in_front.isAncestorOf(self)

    def _end(self) -> None:
        step = self.sender()
        for steps in (self._waiting, self._steps):
            if step in steps:
                steps.remove(step)
        self._show()

    def _cancel(self) -> None:
        if self._steps:
            self._steps[-1].control.cancel()
            self._stop.setEnabled(False)
            self._label.setText(self.tr("Stopping…"))

    def _show(self) -> None:
        busy = self.is_busy
        for widget in (self._label, self._detail, self._bar, self._stop):
            widget.setVisible(busy)
        if busy:
            self._label.setText(self._steps[-1].label)
            self._detail.clear()
            self._bar.setRange(0, 0)
            self._stop.setEnabled(True)
        self.changed.emit()

    def _progress(self, done: int, total: int, text: str) -> None:
        if self.sender() is not (self._steps[-1] if self._steps else None):
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        room = self._detail.width() or self.width()
        self._detail.setText(self._detail.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))


def show_in_front(job: Task) -> None:
    """Show a job in the dialog that is in front, if there is one: the progress that the window shows is behind it."""
    dialog = QApplication.activeModalWidget()
    while dialog is not None and not isinstance(dialog, BaseDialog):  # a file dialog that is just closing
        dialog = dialog.parentWidget()
    if dialog is not None and dialog.is_open and dialog.shows_jobs:
        _progress_in(dialog).follow(job)


def _progress_in(dialog: BaseDialog) -> JobProgress:
    found = dialog.findChild(JobProgress)
    if found is not None:
        return found
    made = JobProgress(dialog)
    made.changed.connect(lambda: made.setVisible(made.is_busy and (made.isVisible() or dialog.has_room_for(made))))
    dialog.add_above_buttons(made)
    return made
