"""The download queue as rows of two lines: title and progress."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.fetching import Download, DownloadState
from desktop_app.domain.typography import percent
from desktop_app.gui.texts.languages import language, message_text
from desktop_app.gui.texts.words import download_state_text, size_text
from desktop_app.gui.widgets.plain_label import plain_tip
from desktop_app.gui.widgets.two_line_delegate import SECOND_LINE_ROLE

DOWNLOAD_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class DownloadsModel(QAbstractListModel):
    """Lists downloads in order. Remaining rows are updated in place, so that the selection is kept."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Download, ...] = ()
        self._now: datetime | None = None
        self._paused = False

    def show_downloads(self, rows: tuple[Download, ...], now: datetime, *, paused: bool = False) -> None:
        """Show these downloads; `paused` says that the person has paused all of them."""
        self._paused = paused
        self._now = now
        same = [(row.key, row.role) for row in rows] == [(row.key, row.role) for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = rows
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row_of(self, key: tuple[str, str]) -> int:
        """The first row of a publication, -1 if it has none."""
        return next((row for row, one in enumerate(self._rows) if one.key == key), -1)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if role == DOWNLOAD_ROLE:
            return one
        title = self.tr("Cover of {title}").format(title=one.title) if one.role.is_cover else one.title
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == SECOND_LINE_ROLE:
            return self._about(one)
        told = f"{title}, {self._about(one)}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return plain_tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return None

    def _about(self, download: Download) -> str:
        if self._paused:
            download = replace(download, state=DownloadState.PAUSED)
        parts = [download_state_text(download, self._now)]
        if download.state is DownloadState.RUNNING and download.size:
            done = self.tr("{done} of {size}").format(done=size_text(download.done), size=size_text(download.size))
            whole = download.done >= download.size  # the hash of what has arrived is compared
            share = percent(100 * download.done // download.size, language())
            parts += [self.tr("Verifying")] if whole else [share, done]
        elif download.size:
            parts.append(size_text(download.size))
        if download.error and download.state is not DownloadState.RUNNING:
            parts.append(message_text(download.error))
        return " · ".join(parts)
