"""Running jobs at the bottom of the rail."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from desktop_app.gui.base.job_progress import JobProgress
from desktop_app.gui.theme.theme import scaled

HEIGHT = 132


class ProgressPanel(JobProgress):
    """Shows the latest of the running jobs. Its space is reserved, so that the layout does not change."""

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addStretch()
        for widget in (self._label, self._bar, self._detail):
            layout.addWidget(widget)
        layout.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(0, scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Give the space to others in a small window while nothing runs."""
        return super().minimumSizeHint() if self.is_busy else QSize(0, 0)
