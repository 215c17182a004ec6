"""Reading competence frameworks and reflection models, which are shipped as JSON and TOML."""

from __future__ import annotations

from desktop_app.catalogue.lenient_json import JsonDict, count_of, list_of, objects_in, text_of
from desktop_app.domain.framework import Competence, CompetenceRef, Framework, ReflectionModel, Stage


def read_framework(document: JsonDict) -> Framework:
    """Parse a competence framework."""
    name = text_of(document.get("id"))
    competences = [
        Competence(CompetenceRef(name, text_of(one.get("code"))), text_of(one.get("name")), text_of(area.get("name")))
        for area in objects_in(document.get("areas"))
        for one in objects_in(area.get("competences"))
    ]
    return Framework(
        id=name,
        title=text_of(document.get("title")),
        short_title=text_of(document.get("short_title")) or text_of(document.get("title")),
        year=count_of(document.get("year")) or 0,
        source=text_of(document.get("source")),
        url=text_of(document.get("url")),
        licence=text_of(document.get("licence")),
        competences=tuple(competences),
        levels=tuple(_level(one) for one in list_of(document.get("levels"))),
    )


def _level(document: object) -> str:
    """Parse a level: its code and its name."""
    if isinstance(document, dict):
        return " ".join(part for part in (text_of(document.get("code")), text_of(document.get("name"))) if part)
    return text_of(document)


def read_reflection_model(document: JsonDict) -> ReflectionModel:
    """Parse a reflection model."""
    return ReflectionModel(
        id=text_of(document.get("id")),
        version=count_of(document.get("version")) or 1,
        title=text_of(document.get("title")),
        summary=text_of(document.get("summary")),
        use_for=text_of(document.get("use_for")),
        citation=text_of(document.get("citation")),
        stages=tuple(
            Stage(
                id=text_of(one.get("id")),
                name=text_of(one.get("name")),
                prompts=tuple(text_of(prompt) for prompt in list_of(one.get("prompts"))),
                required=one.get("required") is not False,
                essential=one.get("essential") is True,
            )
            for one in objects_in(document.get("stages"))
        ),
    )
