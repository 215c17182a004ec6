"""Competence frameworks and reflection models: versioned data that entries refer to by id."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class CompetenceRef:
    """A competence by framework and code, not by name: two frameworks use one name for different competences."""

    framework: str
    code: str

    def __str__(self) -> str:
        return f"{self.framework}:{self.code}"

    @classmethod
    def parse(cls, text: str) -> CompetenceRef:
        """Parse `framework:code`. Raises ValueError if one part is missing."""
        framework, separator, code = text.partition(":")
        if not (framework and separator and code):
            raise ValueError(f"not a competence: {text!r}")
        return cls(framework, code)


@dataclass(frozen=True, slots=True)
class Competence:
    """One competence with its area. `original` is the framework's own name where `name` is translated."""

    ref: CompetenceRef
    name: str
    area: str
    original: str = ""


@dataclass(frozen=True, slots=True)
class Framework:
    """A published competence framework, with the attribution that its licence requires."""

    id: str
    title: str
    short_title: str
    year: int
    source: str
    url: str
    licence: str
    competences: tuple[Competence, ...]
    levels: tuple[str, ...] = ()
    """The framework's own levels, as records keep them; empty if it has none."""
    is_translated: bool = False
    """Whether the names are in our translation, which is not the official wording."""


def competence_label(frameworks: Iterable[Framework], ref: CompetenceRef) -> str:
    """The framework, code and name of a competence; only the reference if none of the frameworks contains it."""
    for framework in frameworks:
        for competence in framework.competences:
            if competence.ref == ref:
                return f"{framework.short_title} {ref.code} {competence.name}"
    return str(ref)


SELF_LEVELS = ("Beginning", "Developing", "Confident", "Helping others")
"""The self-assessment levels for a framework without its own levels."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a reflection model. A reflection with all `required` stages is complete.

    A mentor's digest shows the `essential` stages, which contain the analysis rather than the description.
    """

    id: str
    name: str
    prompts: tuple[str, ...]
    required: bool = True
    essential: bool = False


@dataclass(frozen=True, slots=True)
class ReflectionModel:
    """A reflection model. `version` grows when a prompt changes, so that a written entry keeps its questions."""

    id: str
    version: int
    title: str
    summary: str
    use_for: str
    citation: str
    stages: tuple[Stage, ...]

    @property
    def reference(self) -> str:
        """The reference in an entry to the model that it was written with: `id@version`."""
        return f"{self.id}@{self.version}"
