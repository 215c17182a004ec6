"""Reports that the last run did not end properly, and which work was kept."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.gui.base.page import PageContext
from desktop_app.services.home.run_marker import BrokenRun


class BrokenRunNotice(QObject):
    """Shows the report once to each person."""

    def __init__(self, broken: BrokenRun, parent: QObject) -> None:
        super().__init__(parent)
        self._broken = broken
        self._told: set[str] = set()

    def tell(self, context: PageContext) -> None:
        """Show the report to the person, unless it was shown before."""
        profile = context.profile.current.profile
        if profile.folder.name not in self._told:
            self._told.add(profile.folder.name)
            context.tasks.run_query(lambda: _kept(context), lambda kept: self._say(context, *kept))

    def _say(self, context: PageContext, drafts: int, waiting: int) -> None:
        crashed = self._broken.crashed
        what = (
            self.tr("Springshelf crashed last time.")
            if crashed
            else self.tr("Springshelf did not close properly last time.")
        )
        if context.profile.current.profile.is_guest:
            kept = self.tr("The guest’s text was deleted.")
        elif drafts:
            kept = self.tr("What you wrote is kept; %n drafts are in your journal.", "", drafts)
        else:
            kept = self.tr("Your text was saved.")
        fetched = self.tr("%n downloads go on where they stopped.", "", waiting) if waiting else ""
        messages, report = context.messages, self._broken.report
        sentence = " ".join(one for one in (what, kept, fetched) if one)
        messages.offer(sentence, self.tr("Report…"), lambda: messages.show_report(report, what))


def _kept(context: PageContext) -> tuple[int, int]:
    """The numbers of drafts and of files in the download queue."""
    return len(context.profile.journal.drafts()), context.shelf.downloads.counts()[0]
