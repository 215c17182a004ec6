"""The dialog with the download queue: its entries, their progress, and the download rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTime, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.domain.fetching import AllowedSources, Download, DownloadState, FetchRules
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_downloads import Ui_DownloadsForm
from desktop_app.gui.shelf.downloads_model import DOWNLOAD_ROLE, DownloadsModel
from desktop_app.gui.texts.durations import duration_text
from desktop_app.gui.texts.words import size_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.pressing import SinglePress
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.services.fetching.downloads import QueueProgress

REFRESH = 700
"""Milliseconds."""
KILO = 1000
FIRST_NIGHT = (QTime(22, 0), QTime(6, 0))
"""The default time window for downloads: hours in which a shared connection is little used."""


class DownloadsDialog(BaseDialog):
    """Shows the live queue, and edits its rules."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._rules = FetchRules()
        self._ui = Ui_DownloadsForm()
        self._ui.setupUi(self)
        self._model = DownloadsModel(self)
        self._ui.entries.setModel(self._model)
        self._ui.entries.setItemDelegate(TwoLineDelegate(self._ui.entries))
        self._timer = QTimer(self, interval=REFRESH)
        self._timer.timeout.connect(self.refresh)
        self._show_rules(FetchRules())
        self._choose()
        self._connect()
        self.finished.connect(self._timer.stop)
        self.finished.connect(self.deleteLater)
        self._context.tasks.run_query(self._context.shelf.downloads.rules, self._show_rules)
        self.refresh()
        self._timer.start()

    def _connect(self) -> None:
        ui = self._ui
        ui.entries.selectionModel().currentChanged.connect(self._choose)
        self._model.modelReset.connect(self._choose)
        ui.pauseOne.clicked.connect(self._pause_one)
        ui.first.clicked.connect(self._prefer)
        ui.remove.clicked.connect(self._remove)
        ui.pauseAll.clicked.connect(self._pause_all)
        for button in (ui.pauseOne, ui.pauseAll):
            SinglePress(button)
        ui.close.clicked.connect(self.accept)
        ui.rate.editingFinished.connect(self._change_rules)
        ui.begins.editingFinished.connect(self._change_rules)
        ui.ends.editingFinished.connect(self._change_rules)
        ui.onlyHours.clicked.connect(self._change_rules)
        ui.nearby.clicked.connect(self._change_rules)

    def refresh(self) -> None:
        """Read the queue again."""
        self._context.tasks.run_query(self._context.shelf.downloads.progress, self._show)

    def _show(self, progress: QueueProgress) -> None:
        chosen = self._chosen()
        now = self._context.shelf.home.clock()
        self._model.show_downloads(progress.waiting, now, paused=self._rules.paused)
        row = self._model.row_of(chosen.key) if chosen else -1
        if row >= 0:
            self._ui.entries.setCurrentIndex(self._model.index(row))
        self._choose()
        ui = self._ui
        ui.summary.setText(self._summary(progress))
        ui.progress.setRange(0, max(1, progress.total // KILO))
        ui.progress.setValue(progress.done // KILO)
        ui.progress.setVisible(bool(progress.waiting))

    def _summary(self, progress: QueueProgress) -> str:
        if not progress.waiting:
            return self.tr("No downloads waiting.")
        parts = [self.tr("%n file(s) wait", "", progress.count)]
        if progress.total:
            parts.append(size_text(progress.total - progress.done))
        if self._rules.paused:
            parts.append(self.tr("everything is paused"))
        elif progress.speed:
            parts.append(self.tr("{speed} per second").format(speed=size_text(int(progress.speed))))
            if progress.seconds_left is not None:
                parts.append(self.tr("about {time} left").format(time=duration_text(progress.seconds_left)))
        return " · ".join(parts)

    def _chosen(self) -> Download | None:
        found: Download | None = self._ui.entries.currentIndex().data(DOWNLOAD_ROLE)
        return found

    def _choose(self) -> None:
        chosen, ui = self._chosen(), self._ui
        for button in (ui.pauseOne, ui.first, ui.remove):
            button.setEnabled(chosen is not None)
        paused = chosen is not None and chosen.state is DownloadState.PAUSED
        ui.pauseOne.setText(self.tr("R&esume") if paused else self.tr("&Pause"))

    def _pause_one(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            paused = chosen.state is not DownloadState.PAUSED
            self._do(lambda: self._context.shelf.downloads.pause([chosen.key], paused=paused))

    def _prefer(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._do(lambda: self._context.shelf.downloads.move_to_front([chosen.key]))

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._do(lambda: self._context.shelf.downloads.cancel([chosen.key]))

    def _pause_all(self) -> None:
        self._save(replace(self._rules, paused=not self._rules.paused))

    def _do(self, work: Callable[[], None]) -> None:
        self._context.tasks.run_query(work, lambda _none: self.refresh())

    def _change_rules(self) -> None:
        ui = self._ui
        hours = ui.onlyHours.isChecked()
        self._save(
            FetchRules(
                paused=self._rules.paused,
                bytes_per_second=ui.rate.value() * KILO,
                begins=ui.begins.time().toPython() if hours else None,  # type: ignore[arg-type]  # a datetime.time
                ends=ui.ends.time().toPython() if hours else None,  # type: ignore[arg-type]  # as above
                sources=AllowedSources.NEARBY if ui.nearby.isChecked() else AllowedSources.EVERYWHERE,
            )
        )

    def _save(self, rules: FetchRules) -> None:
        if rules != self._rules:
            self._show_rules(rules)
            self._do(lambda: self._context.shelf.downloads.change_rules(rules))

    def _show_rules(self, rules: FetchRules) -> None:
        self._rules, ui = rules, self._ui
        ui.rate.setValue(rules.bytes_per_second // KILO)
        ui.onlyHours.setChecked(rules.begins is not None)
        if rules.begins and rules.ends:
            ui.begins.setTime(QTime(rules.begins.hour, rules.begins.minute))
            ui.ends.setTime(QTime(rules.ends.hour, rules.ends.minute))
        elif not ui.begins.isEnabled():
            ui.begins.setTime(FIRST_NIGHT[0])
            ui.ends.setTime(FIRST_NIGHT[1])
        for box in (ui.begins, ui.until, ui.ends):
            box.setEnabled(rules.begins is not None)
        ui.nearby.setChecked(rules.sources is AllowedSources.NEARBY)
        ui.pauseAll.setText(self.tr("Resume &all") if rules.paused else self.tr("Pause &all"))
