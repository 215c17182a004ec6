"""Merging two bodies with a common base, by the rules for joining the heads of a record."""

from __future__ import annotations

from typing import cast

from desktop_app.domain.merging.joins import Joiner, Side
from desktop_app.domain.merging.states import Body, Clash, Pick, State, clashes_in, plain_value, state_after, value_of
from desktop_app.domain.merging.values import canonical_json
from desktop_app.domain.revision import Json

BASE, FIRST, SECOND = range(3)


class ClashError(Exception):
    """Both sides changed the same place differently."""


def merge_bodies(base: Body, one: Body, other: Body) -> dict[str, Json]:
    """Merge the changes of both sides to the base, field by field.

    Raises:
        ClashError: they changed the same place differently.
    """
    state = _joined(base, *sorted((one, other), key=lambda body: canonical_json({**body})))
    for clash in clashes_in(state):
        raise ClashError(clash.field)
    return cast("dict[str, Json]", plain_value(state))


def rebased(base: Body, changed: Body, other: Body) -> dict[str, Json]:
    """Apply one side's changes of the base to another body; contradicting changes are left out."""
    return cast("dict[str, Json]", value_of(_joined(base, changed, other), _side(SECOND)))


def _joined(base: Body, first: Body, second: Body) -> State:
    start = state_after(BASE, {**base}, None)
    sides = [
        Side(number, 1 << number, state_after(number, {**body}, start))
        for number, body in ((FIRST, first), (SECOND, second))
    ]
    joined = Joiner(SECOND + 1, lambda number, other: other in {BASE, number}).join("", sides)
    return start if joined is None else joined


def _side(number: int) -> Pick:
    def pick(clash: Clash) -> State:
        return next(option.state for option in clash.options if option.heads & 1 << number)

    return pick
