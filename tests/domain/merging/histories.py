"""Histories of one record for tests of merging."""

import random
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

import rfc8785

from desktop_app.domain.merging.record import merged
from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, RevisionId, heads, new_revision

NOON = datetime(2023, 3, 8, 12, tzinfo=UTC)
RECORD = RecordId("walk")
START: dict[str, Json] = {"title": "Walk", "notes": "We began late.", "minutes": 40}
Wrote = Callable[[int, int], Mapping[str, Json]]
"""What a computer, by its number, writes in a round: the fields that it changes."""


def revise(
    body: Mapping[str, Json] | None, *parents: Revision, minute: int = 0, device: str = "d", kind: str = "activity"
) -> Revision:
    """A revision of the one record; a deletion where it has no body."""
    names = [one.id for one in parents]
    moment = NOON + timedelta(minutes=minute)
    return new_revision(RECORD, kind, names, DeviceId(device), moment, body, canonical=rfc8785.dumps)


def criss_cross(computers: int, rounds: int, wrote: Wrote) -> list[Revision]:
    """Computers that meet after each round: each goes on from what all of them wrote in the round before."""
    every = last = [revise(START)]
    for turn in range(rounds):
        seen = merged(every).shown.body or {}
        last = [
            revise({**seen, **wrote(turn, number)}, *last, minute=turn, device=str(number))
            for number in range(computers)
        ]
        every = [*every, *last]
    return every


def contradicting_rounds(computers: int, rounds: int) -> list[Revision]:
    """As `criss_cross` with all writing the same field: each round ends the contradiction before and makes another."""
    every = last = [revise(START)]
    for turn in range(rounds):
        bodies = [{**START, "minutes": turn * 100 + number} for number in range(computers)]
        last = [revise(body, *last, minute=turn, device=str(number)) for number, body in enumerate(bodies)]
        every = [*every, *last]
    return every


def chain(count: int, start: Revision) -> list[Revision]:
    """Revisions each of which replaces the one before."""
    found = [start]
    for number in range(count):
        found.append(revise({**(start.body or {}), "minutes": number}, found[-1], minute=number))
    return found


def wandering(computers: int, count: int, seed: int, *, whole: bool = False) -> list[Revision]:
    """Computers that now and then get some of what another one has, or the `whole` of it."""
    dice = random.Random(seed)
    first = revise(START)
    known: list[dict[RevisionId, Revision]] = [{first.id: first} for _ in range(computers)]
    for number in range(count):
        mine = known[dice.randrange(computers)]
        seen = heads(mine.values())
        parents = [one for one in seen if dice.random() < 0.8] or [*seen[:1]]
        field = dice.choice(["title", "place", "notes", "minutes"])
        made = revise({**(parents[0].body or {}), field: f"text {number}"}, *parents, minute=number)
        mine[made.id] = made
        if dice.random() < 0.3:
            other = dice.choice(known)
            mine |= other if whole else dict(dice.sample([*other.items()], dice.randint(1, len(other))))
    return [*{name: one for each in known for name, one in each.items()}.values()]
