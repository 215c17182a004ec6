"""Display texts of durations and of times before now, with the plural forms of the window's language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

translate = QCoreApplication.translate

JUST_NOW, HOUR, DAY = 2, 60, 24 * 60
"""Minutes."""


class Durations(QObject):
    """Texts with plural forms. Qt's `lupdate` detects plural forms only in a class's own `tr`."""

    def seconds(self, count: int) -> str:
        """A number of seconds."""
        return self.tr("%n second(s)", "", count)

    def minutes(self, count: int) -> str:
        """A number of minutes."""
        return self.tr("%n minute(s)", "", count)

    def hours(self, count: int) -> str:
        """A number of hours."""
        return self.tr("%n hour(s)", "", count)

    def minutes_ago(self, count: int) -> str:
        """A time before now."""
        return self.tr("%n minute(s) ago", "", count)

    def hours_ago(self, count: int) -> str:
        """A time before now."""
        return self.tr("%n hour(s) ago", "", count)

    def days_ago(self, count: int) -> str:
        """A time before now."""
        return self.tr("%n day(s) ago", "", count)


def duration_text(seconds: float) -> str:
    """A duration, rounded."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return Durations().seconds(max(1, round(seconds)))
    return Durations().minutes(minutes) if minutes < HOUR else Durations().hours(round(minutes / HOUR))


def ago_text(moment: datetime, now: datetime) -> str:
    """How long ago something was, rounded; a time in the future (the clock was set back) counts as just now."""
    minutes = int((now - moment).total_seconds() // 60)
    if minutes < JUST_NOW:
        return translate("words", "just now")
    if minutes < HOUR:
        return Durations().minutes_ago(minutes)
    return Durations().hours_ago(minutes // HOUR) if minutes < 2 * DAY else Durations().days_ago(minutes // DAY)
