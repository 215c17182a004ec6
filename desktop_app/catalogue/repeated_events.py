"""The occurrences of repeated events (RFC 5545, section 3.8.5), expanded within limits of time and number.

A rule such as FREQ=SECONDLY has millions of occurrences, and some rules have none but are searched until the year 9999.
Each series is expanded separately: a series that exceeds a limit is left out and reported, and the others are kept.
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

from desktop_app.catalogue.calendar_text import MAX_STATED_TIMES

if TYPE_CHECKING:  # icalendar is slow to import and seldom needed, so the functions that need it import it
    import icalendar

MAX_TIMES = 1000
"""The maximum number of occurrences of one series in the months around today; a person has fewer appointments."""
SERIES_TIMEOUT, TIMEOUT = 0.4, 5.0
"""The time limits in seconds for one series and for all of them."""
AGAIN = 0.2
"""The seconds after which what has not ended is interrupted again."""
TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY"})
FOREVER = 10_000
"""A rule with a COUNT up to this limit ends soon."""


class TooOftenError(Exception):
    """A series has more occurrences than can be listed."""


def expanded(
    series: list[icalendar.Component], begin: datetime, end: datetime, until: float
) -> list[icalendar.Component]:
    """Expand one series between two times.

    Args:
        series: the repeating event, and the events that change one of its occurrences.
        begin: the first time.
        end: the last time.
        until: the deadline (`time.monotonic`).

    Raises:
        TooOftenError: there are too many occurrences, or expanding takes too long.
        ValueError: the rule can't be read; `recurring_ical_events` raises other errors, too.
    """
    import icalendar  # noqa: PLC0415 - see above
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
        return [occurrence.as_component(keep_recurrence_attributes=False) for occurrence in occurrences]


def _states_too_much(series: list[icalendar.Component]) -> bool:
    """Whether a rule exceeds the limits, as far as that is visible without expanding it."""
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
    """Interrupt what goes on in here after so many seconds of work; waiting for a busy processor does not count.

    `dateutil` offers no way to stop between two occurrences of a rule, so only a signal can interrupt it. Python can
    interrupt the main thread only; a person's calendar is read in a worker process, which has no other thread.

    Raises:
        TooOftenError: the time is over.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    over, lock, began = threading.Event(), threading.Lock(), time.process_time()

    def interrupt() -> None:
        left = seconds
        while not over.wait(left):
            left = seconds - (time.process_time() - began)
            if left <= 0:
                with lock:
                    if not over.is_set():
                        signal.raise_signal(signal.SIGINT)
                left = AGAIN  # an exception is lost in a finaliser, and in a callback of a library

    watch = threading.Thread(target=interrupt, daemon=True)
    try:
        watch.start()
        try:
            yield
        finally:
            with lock:
                over.set()
    except KeyboardInterrupt as error:
        raise TooOftenError from error
    finally:
        over.set()
        signal.signal(signal.SIGINT, before)
