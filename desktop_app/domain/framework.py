"""Competence frameworks and reflection models: versioned data that entries refer to by id."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class CompetenceRef:
    """A competence by framework and code, never by its name: two frameworks use one name for different competences."""

    framework: str
    code: str

    def __str__(self) -> str:
        return f"{self.framework}:{self.code}"

    @classmethod
    def parse(cls, text: str) -> CompetenceRef:
        """Read `framework:code`. Raises ValueError where either half is missing."""
        framework, separator, code = text.partition(":")
        if not (framework and separator and code):
            raise ValueError(f"not a competence: {text!r}")
        return cls(framework, code)


@dataclass(frozen=True, slots=True)
class Competence:
    """One competence with the area it stands in."""

    ref: CompetenceRef
    name: str
    area: str


@dataclass(frozen=True, slots=True)
class Framework:
    """A published competence framework, with the attribution that its licence asks for."""

    id: str
    title: str
    short_title: str
    year: int
    source: str
    url: str
    licence: str
    competences: tuple[Competence, ...]
    levels: tuple[str, ...] = ()
    """How far one can have come, in the framework's own words; empty where it has none."""


SELF_LEVELS = ("Beginning", "Developing", "Confident", "Helping others")
"""How far a person may say they have come where a framework has no levels of its own."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a reflection model.

    `required` stages make a reflection complete; `essential` ones hold the thinking, and a digest shows them.
    """

    id: str
    name: str
    prompts: tuple[str, ...]
    required: bool = True
    essential: bool = False


@dataclass(frozen=True, slots=True)
class ReflectionModel:
    """A reflection model. `version` grows whenever a prompt changes, so that a written entry keeps its questions."""

    id: str
    version: int
    title: str
    summary: str
    use_for: str
    citation: str
    stages: tuple[Stage, ...]

    @property
    def reference(self) -> str:
        """How an entry names the model it was written with: `id@version`."""
        return f"{self.id}@{self.version}"
