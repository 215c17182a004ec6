"""Keeping materials, removing their files, and undoing that; for any number of materials."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.publication import Key
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.texts.languages import message_text
from desktop_app.services.shelf.shelf import Dropped, KeepReport

TIME_TO_UNDO = 60_000
"""Milliseconds after which removed files are deleted permanently."""


class ShelfActions(QObject):
    """Runs the actions on materials.

    Signals:
        done: the shelf must be read again.
    """

    done = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._sweeping = QTimer(self, interval=TIME_TO_UNDO, singleShot=True)
        self._sweeping.timeout.connect(self._sweep)

    def keep(self, keys: Sequence[Key]) -> None:
        """Download materials."""
        if not keys:
            return
        shelf, downloads = self._context.shelf.shelf, self._context.shelf.downloads
        task = self._context.tasks.run_job(
            self.tr("Keeping %n material(s)", "", len(keys)), lambda control: shelf.keep(keys, control), self._kept
        )
        # After a cancel, do not start the download automatically a moment later.
        task.cancelled.connect(lambda: self._context and self._context.tasks.run_query(lambda: downloads.cancel(keys)))
        task.ended.connect(self.done)

    def _kept(self, report: KeepReport) -> None:
        if report.refused:
            some = self.tr("%n could not be downloaded. Springshelf will try again.", "", len(report.refused))
            self._context.messages.say(some + " " + message_text(report.refused[0]))
        else:
            self._context.messages.say(self.tr("%n material(s) can now be read without internet.", "", report.kept))

    def drop(self, keys: Sequence[Key]) -> None:
        """Remove the files of materials, and offer to undo it."""
        if keys:
            shelf = self._context.shelf.shelf
            self._context.tasks.run_query(lambda: shelf.drop(keys), lambda dropped: self._dropped(len(keys), dropped))

    def _dropped(self, count: int, dropped: Dropped) -> None:
        self.done.emit()
        self._sweeping.start()
        own, told = len(dropped.own), []
        if own < count:
            told.append(self.tr("%n material(s) removed from this computer. Still listed here.", "", count - own))
        if own:
            told.append(self.tr("%n file(s) removed from “My files”.", "", own))
        self._context.messages.offer(" ".join(told), self.tr("Undo"), lambda: self._take_back(dropped))

    def _take_back(self, dropped: Dropped) -> None:
        shelf = self._context.shelf.shelf
        task = self._context.tasks.run_job(
            self.tr("Downloading again"), lambda _c: shelf.restore_dropped(dropped), self._kept
        )
        task.ended.connect(self.done)

    def _sweep(self) -> None:
        self._context.tasks.run_query(self._context.shelf.shelf.sweep)

    def leave(self) -> None:
        """Delete the removed files permanently, because the window closes."""
        if self._sweeping.isActive():
            self._sweeping.stop()
            self._sweep()
