"""Repeats failed requests after a delay."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from desktop_app.domain.fetching import pause_after
from desktop_app.domain.progress import Control
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import BusyError, TemporaryError

Sleep = Callable[[float], None]
"""Waits that many seconds."""
TRIES = 4
MAX_PAUSE = 60.0
"""Seconds: a crawl does not wait longer for a page; the next crawl continues there."""
SLEEP_STEP = 0.2
_Result = TypeVar("_Result")


class LimitedSleep:
    """Waits for one server, up to a limit in all, so that others that wait for their turn are asked meanwhile.

    `ended` says that the limit was reached. From then on, each call raises `BusyError`.

    Args:
        sleep: waits.
        seconds: the limit.
        address: the server's.
    """

    def __init__(self, sleep: Sleep, seconds: float, address: str) -> None:
        self._sleep, self._left, self._address = sleep, seconds, address
        self.ended = False

    def __call__(self, seconds: float) -> None:
        """Wait that many seconds.

        Raises:
            BusyError: the limit is reached.
        """
        self._left -= seconds
        self.ended = self.ended or self._left < 0
        if self.ended:
            raise BusyError(TransferCode.BUSY, self._address)
        self._sleep(seconds)


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
