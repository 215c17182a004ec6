"""The parts in which two versions of a record differ, and the version that a person chooses part by part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from desktop_app.domain.merging.both import with_both
from desktop_app.domain.merging.states import Body
from desktop_app.domain.records.kind import plain_text
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.records.registry import decode, kind_of
from desktop_app.domain.revision import Json

STAGES, STAGE = "stages", "stage"
LABELS = {"activity": "about", "file_name": "file"}
"""The labels of sections (`entry_text.LABELS`) that are called in another way than their fields."""


class Side(Enum):
    """The version of which a part is taken; BOTH: its texts one after the other."""

    MINE = auto()
    THEIRS = auto()
    BOTH = auto()


@dataclass(frozen=True, slots=True)
class ConflictPart:
    """A part that differs: a field, or a stage of a reflection. A text is empty if that version has none.

    `joins` says whether both texts can be kept. `proposed` loses no text: both, or the version that has all of it.
    """

    key: str
    label: str
    mine: str
    theirs: str
    joins: bool
    proposed: Side


def conflict_parts(mine: Record, theirs: Record, stages: Sequence[str] = ()) -> tuple[ConflictPart, ...]:
    """The parts in which two versions of a record of one kind differ.

    Args:
        mine: a version.
        theirs: the other one.
        stages: the ids of the stages of the model, in its order.
    """
    one, other = mine.to_body(), theirs.to_body()
    both = with_both(one, other, mine.all_codecs())
    together = kind_of(mine).together
    parts: list[ConflictPart] = []
    for field in one:
        if field in together[1:]:
            continue
        group = together if field in together else (field,)
        if all(one.get(name) == other.get(name) for name in group):
            continue
        if field == STAGES and isinstance(mine, Reflection):
            parts += _stage_parts(one, other, both, stages)
        else:
            proposed = _proposed(one.get(field), other.get(field), both.get(field))
            if len(group) > 1:
                proposed = Side.MINE
            texts = (_text(mine, field, one), _text(theirs, field, other))
            parts.append(ConflictPart(field, LABELS.get(field, field), *texts, proposed is Side.BOTH, proposed))
    return tuple(parts)


def resolved(mine: Record, theirs: Record, picks: Mapping[str, Side], stages: Sequence[str] = ()) -> Record:
    """The version with the chosen parts; a part without a choice is that of `mine`.

    Args:
        mine: a version.
        theirs: the other one.
        picks: the choice for each key of `conflict_parts`.
        stages: as in `conflict_parts`.
    """
    one, other = mine.to_body(), theirs.to_body()
    bodies = {Side.MINE: one, Side.THEIRS: other, Side.BOTH: with_both(one, other, mine.all_codecs())}
    together = kind_of(mine).together
    body = dict(one)
    for field in one:
        leader = together[0] if field in together else field
        if field == STAGES and isinstance(mine, Reflection):
            body[field] = _chosen_stages(bodies, picks, stages)
        elif leader in picks:
            body[field] = bodies[picks[leader]].get(field)
    return decode(mine.KIND, body)


def _proposed(one: Json, other: Json, both: Json) -> Side:
    """The side that has everything that is in both."""
    if both == one:
        return Side.MINE
    return Side.THEIRS if both == other else Side.BOTH


def _text(value: Record, field: str, body: Body) -> str:
    """The text of a field as the history shows it."""
    label = LABELS.get(field, field)
    shown = dict(kind_of(value).sections(value))
    return shown[label] if label in shown else plain_text(body.get(field))


def _stages_of(body: Body) -> dict[str, dict[str, Json]]:
    found = body.get(STAGES)
    return {str(one[STAGE]): one for one in found if isinstance(one, dict)} if isinstance(found, list) else {}


def _ordered(one: Iterable[str], other: Iterable[str], known: Sequence[str]) -> list[str]:
    """All stages in the model's order; a stage that the model does not have comes after its predecessor."""
    mine, theirs = list(one), list(other)
    order = [stage for stage in known if stage in mine or stage in theirs]
    for stages in (mine, theirs):
        place = 0
        for stage in stages:
            if stage in order:
                place = order.index(stage) + 1
            else:
                order.insert(place, stage)
                place += 1
    return order


def _stage_parts(one: Body, other: Body, both: Body, known: Sequence[str]) -> list[ConflictPart]:
    mine, theirs, joined = _stages_of(one), _stages_of(other), _stages_of(both)
    parts: list[ConflictPart] = []
    for stage in _ordered(mine, theirs, known):
        left, right = (str(stages.get(stage, {}).get("text", "")) for stages in (mine, theirs))
        if left != right:
            name = str((mine.get(stage) or theirs[stage]).get("name", ""))
            proposed = _proposed(left, right, joined[stage].get("text"))
            parts.append(ConflictPart(f"{STAGES}/{stage}", name, left, right, proposed is Side.BOTH, proposed))
    return parts


def _chosen_stages(bodies: Mapping[Side, Body], picks: Mapping[str, Side], known: Sequence[str]) -> list[Json]:
    stages = {side: _stages_of(body) for side, body in bodies.items()}
    chosen: list[Json] = []
    for stage in _ordered(stages[Side.MINE], stages[Side.THEIRS], known):
        side = picks.get(f"{STAGES}/{stage}", Side.MINE)
        whole = stages[Side.MINE].get(stage) or stages[Side.THEIRS][stage]
        text = stages[side].get(stage, {}).get("text", "") if f"{STAGES}/{stage}" in picks else whole["text"]
        chosen.append({**whole, "text": text})
    return chosen
