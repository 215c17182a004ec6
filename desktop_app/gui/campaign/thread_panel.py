"""One thread of a group's forum: its question, and the person's contribution."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from desktop_app.domain.campaign import Thread
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.records.post import Post, PostState
from desktop_app.gui.widgets.plain_label import plain_label

LINES = 4
"""The height of the field for the contribution, in lines."""


class ThreadPanel(QFrame):
    """Shows a thread, and edits the contribution to it.

    Signals:
        copied: the contribution is in the clipboard.
    """

    copied = Signal()

    def __init__(self, thread: Thread) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.thread_id = thread.id
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Contribution: {title}").format(title=shown_line(thread.title)))
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * LINES + 16)
        self.posted = QCheckBox(self.tr("I have posted it"))
        copy = QPushButton(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy the contribution: {title}").format(title=shown_line(thread.title)))
        copy.clicked.connect(self._copy)
        self.controls = (self.text, self.posted, copy)
        row = QHBoxLayout()
        row.addWidget(self.posted)
        row.addStretch(1)
        row.addWidget(copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.addWidget(plain_label(thread.title, "strong"))
        layout.addWidget(plain_label(thread.prompt, "soft"))
        layout.addWidget(self.text)
        layout.addLayout(row)

    def show_post(self, post: Post | None) -> None:
        """Show what the person wrote before."""
        if post is not None:
            self.text.setPlainText(post.text)
            self.posted.setChecked(post.state is PostState.SENT)

    @property
    def state(self) -> PostState:
        """The state that the person chose."""
        return PostState.SENT if self.posted.isChecked() else PostState.OUTBOX

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.emit()
