"""Planning activities from the journal: the week, a chosen day, and an activity that is repeated."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.publication import ShelfItem
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.activity import Activity
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.journal.week_dialog import WeekDialog


class Planning(QObject):
    """Opens the week over a page, and creates planned activities.

    Signals:
        begun: open this new activity for editing.
        opened: the person chose an entry of the week (its record).
        planned: several activities were saved.
    """

    begun = Signal(Activity)
    opened = Signal(str)
    planned = Signal()

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.campaign: Campaign | None = None
        """The campaign of new activities."""

    def activity_with(self, items: Sequence[ShelfItem]) -> Activity:
        """A planned activity of today with these materials, named after the first one."""
        publication = items[0].publication if items else None
        return Activity(
            title=publication.title if publication else "",
            campaign=self.campaign.id if self.campaign else "",
            subtopic=publication.subtopic if publication else "",
            materials=tuple(item.publication.id for item in items),
            day=self.today(),
        )

    def today(self) -> date:
        """The date of today."""
        return self._context.shelf.home.clock().astimezone().date()

    def show_week(self, lines: Sequence[RecordLine]) -> None:
        """Show the planned and finished activities of a week."""
        dialog = WeekDialog(lines, self.today(), self._page)
        dialog.opened.connect(self.opened)
        dialog.planned.connect(self._plan_on)
        dialog.open()

    def _plan_on(self, day: date) -> None:
        self.begun.emit(Activity("", self.campaign.id if self.campaign else "", day=day))

    def plan_again(self, activity: Activity, days: int, times: int) -> None:
        """Repeat an activity: one copy is opened for editing; several are saved at once."""
        planned = activity.planned_again(days, times)
        if len(planned) == 1:
            self.begun.emit(planned[0])
            return
        journal = self._context.profile.journal
        self._context.tasks.run_query(
            lambda: [journal.write(one) for one in planned], lambda _records: self._planned(times)
        )

    def _planned(self, times: int) -> None:
        self.planned.emit()
        self._context.messages.say(self.tr("Planned %n more time(s).", "", times))
