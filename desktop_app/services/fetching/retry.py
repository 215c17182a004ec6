"""Repeats failed requests after a delay."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop_app.domain.fetching import pause_after
from desktop_app.domain.progress import Control
from desktop_app.transfer.errors import TemporaryError

Sleep = Callable[[float], None]
"""Waits that many seconds."""
TRIES = 4
MAX_PAUSE = 60.0
"""Seconds: a crawl does not wait longer for a page; the next crawl continues there."""
SLEEP_STEP = 0.2
_Result = TypeVar("_Result")


def retry(
    ask: Callable[[], _Result], control: Control, sleep: Sleep, give_up_on: type[TemporaryError] | None = None
) -> _Result:
    """Call a function until it succeeds, while its failure is temporary, with growing or requested delays.

    Args:
        ask: the function.
        control: cancels.
        sleep: waits that many seconds.
        give_up_on: errors that are raised at once.

    Raises:
        SpringshelfError: the last failure.
        CancelledError: the person cancelled it.
    """
    for number in range(1, TRIES):
        try:
            return ask()
        except TemporaryError as error:
            if give_up_on is not None and isinstance(error, give_up_on):
                raise
            left = min(pause_after(number, error.retry_after).total_seconds(), MAX_PAUSE)
        while left > 0:
            control.check()
            sleep(min(left, SLEEP_STEP))
            left -= SLEEP_STEP
    control.check()
    return ask()
