"""`springshelf framework`: the competence frameworks for entries."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.cli.settings import Settings
from desktop_app.domain.framework import Framework


@click.group()
def framework() -> None:
    """List and add competence frameworks."""


@framework.command("list")
@click.pass_obj
def list_(settings: Settings) -> None:
    """List the frameworks with the number of their competences."""
    found = settings.home().resources.frameworks
    lines = [f"{one.id:<24}{len(one.competences):>4}  {_title(settings, one)}" for one in found]
    settings.show(lines, [{"id": one.id, "title": one.title, "competences": len(one.competences)} for one in found])


def _title(settings: Settings, one: Framework) -> str:
    return settings.say("{title} (not the official wording)", title=one.title) if one.is_translated else one.title


@framework.command()
@click.argument("source", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.pass_obj
def add(settings: Settings, source: Path) -> None:
    """Import a framework from a .matrix file of Mahara."""
    one = settings.home().resources.add_framework(source)
    counted = settings.say.counted(
        "{title}: {count} competence, named as {id}:…",
        "{title}: {count} competences, named as {id}:…",
        len(one.competences),
        title=one.title,
        id=one.id,
    )
    settings.show([counted], {"id": one.id})
