"""Links of one page of the navigation, of which the rest is left out if the first ones bring nothing new."""

from __future__ import annotations

from collections.abc import Sequence

TRIES = 3
"""So many links are tried before the others are left out."""
MANY = 8
"""With fewer links, all are followed."""


class Siblings:
    """The links of one page; `hrefs` come in the order in which they are followed.

    Args:
        hrefs: the links in reading order.
        covered: whether a list has everything that is known so far. Only then links are left out.
        known: the number of publications that are known before the first one is followed.
    """

    def __init__(self, hrefs: Sequence[str], known: int, *, covered: bool) -> None:
        self._may_leave = covered and len(hrefs) > MANY
        self._known = known
        self._followed = 0
        self.order = spread(len(hrefs)) if self._may_leave else list(range(len(hrefs)))

    def leaves(self, known: int) -> bool:
        """Whether the next link is left out; `known` is the number of publications that are known now."""
        self._followed += 1
        return self._may_leave and self._followed > TRIES and known == self._known


def spread(count: int) -> list[int]:
    """The numbers below `count`: first `TRIES` from all over, then the others in order."""
    first = [count * number // TRIES for number in range(TRIES)]
    return [*first, *(number for number in range(count) if number not in first)]
