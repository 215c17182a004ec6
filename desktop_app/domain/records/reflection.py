"""A reflection, stage by stage of a reflection model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domain.codec import COMPETENCES, IDENTIFIER, LINE, RECORD, TEXT, TEXTS, Codecs, pairs, read_competence
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.json_object import JsonObject, objects
from desktop_app.domain.records.kind import LabelledText, RecordKind
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId


@dataclass(frozen=True, slots=True)
class StageText(JsonObject):
    """The text of one stage, with the stage's name and prompts at the time of writing."""

    stage: str
    name: str
    prompts: tuple[str, ...]
    text: str

    CODECS: ClassVar[Codecs] = {"stage": IDENTIFIER, "name": IDENTIFIER, "prompts": TEXTS, "text": TEXT}


@dataclass(frozen=True, slots=True)
class Reflection(Record):
    """A reflection on an activity (`activity` is its record, or None), stage by stage of a reflection model.

    `follows` is the reflection of which the last stage became the first of this one. `levels` maps some of the
    competences to the person's self-assessed level, as named in the framework.
    """

    title: str
    model: str
    stages: tuple[StageText, ...]
    activity: RecordId | None = None
    follows: RecordId | None = None
    competences: tuple[CompetenceRef, ...] = ()
    levels: tuple[tuple[CompetenceRef, str], ...] = ()

    KIND = "reflection"
    CODECS: ClassVar[Codecs] = {
        "title": LINE,
        "model": IDENTIFIER,
        "activity": RECORD,
        "follows": RECORD,
        "competences": COMPETENCES,
        "levels": pairs(read_competence, lambda level: TEXT.read(level) or None),
        "stages": objects(StageText, "stage"),
    }

    @property
    def words(self) -> int:
        """The number of words that the person wrote."""
        return sum(len(one.text.split()) for one in self.stages)


CITED = re.compile(r"\]\(([^()\s]+)\)")
"""The target of a Markdown link (CommonMark 0.31, 6.3) without spaces, as written by citing a material."""


def _sections(value: Reflection) -> tuple[LabelledText, ...]:
    return (
        ("title", value.title),
        ("model", value.model),
        ("about", value.activity or ""),
        ("follows", value.follows or ""),
        *((stage.name, stage.text) for stage in value.stages),
        ("competences", "\n".join(str(competence) for competence in value.competences)),
        ("levels", "\n".join(f"{one} {level}" for one, level in value.levels)),
    )


REFLECTION = RecordKind(
    Reflection,
    "Reflection",
    title=lambda one: one.title,
    prose=lambda one: (stage.text for stage in one.stages),
    about=lambda one: one.activity,
    follows=lambda one: one.follows,
    mentions=lambda one: (target for stage in one.stages for target in CITED.findall(stage.text)),
    words=lambda one: one.words,
    sections=_sections,
    written=True,
)
