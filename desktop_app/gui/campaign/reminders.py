"""Reminds of events that begin soon, while the program runs. Each event is announced once."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.domain.campaign import Campaign, Event
from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.poller import Poller
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.texts.words import event_time_text
from desktop_app.services.campaign.calendar import Calendar, due
from desktop_app.services.ports import Clock

INTERVAL = 60_000
"""Milliseconds between two checks of the calendar."""


class Reminders(Poller):
    """Checks the calendar each minute."""

    def __init__(self, calendar: Calendar, clock: Clock, tasks: Tasks, messages: Messages, parent: QObject) -> None:
        super().__init__(INTERVAL, parent)
        self._calendar, self._clock, self._tasks, self._messages = calendar, clock, tasks, messages
        self._campaign: Campaign | None = None
        self._told: set[tuple[str, str]] = set()

    def use_campaign(self, campaign: Campaign) -> None:
        """Remind of the events of this campaign."""
        self._campaign = campaign
        self.poll()

    def poll(self) -> None:
        """Announce the events that begin soon."""
        campaign = self._campaign
        self._tasks.run_query(lambda: begins_soon(self._calendar, campaign, self._clock), self._tell)

    def _tell(self, events: tuple[Event, ...]) -> None:
        fresh = [event for event in events if (event.uid, event.starts.isoformat()) not in self._told]
        self._told |= {(event.uid, event.starts.isoformat()) for event in fresh}
        if fresh:
            parts = [f"{event.title} ({event_time_text(event)})" for event in fresh]
            self._messages.say(self.tr("Begins soon: {events}").format(events="; ".join(parts)))


def begins_soon(calendar: Calendar, campaign: Campaign | None, clock: Clock) -> tuple[Event, ...]:
    """The events that begin within a quarter of an hour."""
    return due(calendar.events(campaign), calendar.attendance(), clock())
