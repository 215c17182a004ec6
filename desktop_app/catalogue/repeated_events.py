"""The times of events that repeat (RFC 5545, section 3.8.5), expanded within limits of time and number.

A rule such as FREQ=SECONDLY names millions of times, and some rules name none but are searched for until the year 9999.
Each series is expanded on its own: one that goes beyond a limit is left out and named, and the others stand.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # slow to import, and seldom needed: the functions that need it import it
    import icalendar

MAX_TIMES = 1000
"""Times of one series in the months around today; more are no appointments of a person."""
MAX_STATED_TIMES = 5000
"""Dates, exceptions and changed times that are stated for one series."""
SERIES_TIMEOUT, TIMEOUT = 0.4, 5.0
"""Seconds for one series and for all of them."""
TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY"})
FOREVER = 10_000
"""A rule with a COUNT up to this ends soon, however often it repeats."""


class TooOftenError(Exception):
    """A series has more times than can be listed."""


def expanded(
    series: list[icalendar.Component], begin: datetime, end: datetime, until: float
) -> list[icalendar.Component]:
    """The occurrences of one series between two moments.

    Args:
        series: the event that repeats, and those that change one of its times.
        begin: the first moment.
        end: the last moment.
        until: when no more time is left (`time.monotonic`).

    Raises:
        TooOftenError: they are too many, or finding them takes too long.
        ValueError: and what else `recurring_ical_events` raises of a rule that it can't read.
    """
    import icalendar  # noqa: PLC0415 - as said above
    import recurring_ical_events  # noqa: PLC0415 - only a person's own calendar repeats

    if _states_too_much(series) or time.monotonic() > until:
        raise TooOftenError
    calendar = icalendar.Calendar()
    for component in series:
        calendar.add_component(component)
    with _time_limit(SERIES_TIMEOUT):
        query = recurring_ical_events.of(calendar, skip_bad_series=True)
        lazily = (one for found in query.series for one in found.between(begin, end))
        occurrences = list(islice(lazily, MAX_TIMES + 1))
        if len(occurrences) > MAX_TIMES:
            raise TooOftenError
        return [one.as_component(keep_recurrence_attributes=False) for one in occurrences]


def _states_too_much(series: list[icalendar.Component]) -> bool:
    """What can be seen without expanding it."""
    stated = len(series)
    for component in series:
        for name in ("RDATE", "EXDATE", "RRULE", "EXRULE"):
            lines = component.get(name, [])
            for line in lines if isinstance(lines, list) else [lines]:
                stated += len(getattr(line, "dts", ()))
                if name == "RRULE" and _is_endless(line):
                    return True
    return stated > MAX_STATED_TIMES


def _is_endless(rule: icalendar.vRecur) -> bool:
    frequency, count = rule.get("FREQ", [""]), rule.get("COUNT", [FOREVER + 1])
    return str(frequency[0]).upper() in TOO_OFTEN and int(count[0]) > FOREVER


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Interrupt what goes on in here after so many seconds.

    `dateutil` gives no chance to stop between two times of a rule, so that only an interrupt reaches it. Python can
    interrupt the main thread alone; a worker process, which reads a person's calendar, has no other.

    Raises:
        TooOftenError: the time was over.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    over, lock = False, threading.Lock()

    def interrupt() -> None:
        with lock:
            if not over:
                signal.raise_signal(signal.SIGINT)

    timer = threading.Timer(seconds, interrupt)
    timer.daemon = True
    try:
        timer.start()
        try:
            yield
        finally:
            with lock:
                over = True
            timer.cancel()
    except KeyboardInterrupt as error:
        raise TooOftenError from error
    finally:
        signal.signal(signal.SIGINT, before)
