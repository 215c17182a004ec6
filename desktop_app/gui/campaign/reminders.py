"""Tells that an event begins soon, as long as the program runs. Each event is told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.campaign import Campaign, Event
from desktop_app.gui.base.poller import Lookout
from desktop_app.gui.texts.words import event_time_text

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.workplace import Workplace

LOOK_EVERY = 60_000
"""Milliseconds."""


class Reminders(Lookout):
    """Looks at the calendar each minute."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, LOOK_EVERY)
        self._campaign: Campaign | None = None
        self._told: set[tuple[str, str]] = set()

    def use_campaign(self, campaign: Campaign) -> None:
        """The campaign whose events are told."""
        self._campaign = campaign
        self.look()

    def look(self) -> None:
        """Tell what begins soon."""
        if self._desk is not None:
            workplace, campaign = self._desk.workplace, self._campaign
            self._desk.tasks.quick(lambda: begins_soon(workplace, campaign), self._tell)

    def _tell(self, events: tuple[Event, ...]) -> None:
        fresh = [event for event in events if (event.uid, event.starts.isoformat()) not in self._told]
        self._told |= {(event.uid, event.starts.isoformat()) for event in fresh}
        if fresh and self._desk is not None:
            parts = [f"{event.title} ({event_time_text(event)})" for event in fresh]
            self._desk.messages.say(self.tr("Begins soon: {events}").format(events="; ".join(parts)))


def begins_soon(workplace: Workplace, campaign: Campaign | None) -> tuple[Event, ...]:
    """The events that begin within a quarter of an hour."""
    from desktop_app.services.campaign.calendar import due  # noqa: PLC0415 - the window comes before the services

    calendar = workplace.calendar
    return due(calendar.events(campaign), calendar.attendance(), workplace.clock())
