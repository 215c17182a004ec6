"""What a person thinks of it afterwards, stage by stage of a reflection model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from desktop_app.domain.body import Body, competences_in, objects_in, text_in, texts_in
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.revision import Json, RecordId


@dataclass(frozen=True, slots=True)
class StageText:
    """What was written for one stage, with the stage's name and prompts as they stood when it was written."""

    stage: str
    name: str
    prompts: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Reflection:
    """A reflection on an activity (`activity` is its record, or None), stage by stage of a reflection model.

    `follows` is the reflection whose last stage became the first of this one. `levels` holds, for some of the
    competences, the level at which the person sees themselves, as the framework names it.
    """

    title: str
    model: str
    stages: tuple[StageText, ...]
    activity: RecordId | None = None
    follows: RecordId | None = None
    competences: tuple[CompetenceRef, ...] = ()
    levels: tuple[tuple[CompetenceRef, str], ...] = ()

    KIND = "reflection"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {
            "title": self.title,
            "model": self.model,
            "activity": self.activity or "",
            "follows": self.follows or "",
            "competences": [str(one) for one in self.competences],
            "levels": {str(one): level for one, level in self.levels},
            "stages": [
                {"stage": one.stage, "name": one.name, "prompts": list(one.prompts), "text": one.text}
                for one in self.stages
            ],
        }

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        return cls(
            title=text_in(body, "title"),
            model=text_in(body, "model"),
            activity=RecordId(text_in(body, "activity")) or None,
            follows=RecordId(text_in(body, "follows")) or None,
            competences=competences_in(body, "competences"),
            levels=_levels(body),
            stages=tuple(
                StageText(text_in(one, "stage"), text_in(one, "name"), texts_in(one, "prompts"), text_in(one, "text"))
                for one in objects_in(body, "stages")
            ),
        )

    @property
    def words(self) -> int:
        """How many words the person wrote."""
        return sum(len(one.text.split()) for one in self.stages)


def _levels(body: Body) -> tuple[tuple[CompetenceRef, str], ...]:
    raw = body.get("levels")
    named = competences_in({"names": [*raw]}, "names") if isinstance(raw, dict) else ()
    found = ((one, text_in(raw, str(one))) for one in named if isinstance(raw, dict))
    return tuple(sorted(pair for pair in found if pair[1]))
