"""`springshelf catalogue add`, `list` and `remove`: where the shelf's materials come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop_app.cli.settings import Settings

if TYPE_CHECKING:  # the command's module is read for its help, too
    from desktop_app.domain.catalogue import Catalogue


@click.group()
def catalogue() -> None:
    """Add, list and remove catalogues."""


def _data(one: Catalogue) -> dict[str, str | None]:
    checked = one.checked_at.isoformat() if one.checked_at else None
    return {"name": one.name, "title": one.title, "address": one.address, "checked_at": checked}


@catalogue.command()
@click.argument("address")
@click.option("--name", default="", help="A short name to call it by.")
@click.pass_obj
def add(settings: Settings, address: str, name: str) -> None:
    """Add the catalogue at ADDRESS, a web address or a folder, once it was read."""
    with settings.opened() as workplace:
        added, report = workplace.shelf.add_catalogue(address, name=name)
    lines = [f"{added.name}: {added.title}, {report.found} materials.", *report.refused]
    settings.show(lines, _data(added) | {"publications": report.found, "errors": list(report.refused)})


@catalogue.command(name="list")
@click.pass_obj
def list_(settings: Settings) -> None:
    """List all catalogues with when they were last checked."""
    with settings.opened() as workplace:
        found = workplace.shelf.catalogues()
    lines = [f"{one.name}  {one.title}  {one.address}" for one in found]
    settings.show(lines or ["There is no catalogue yet."], [_data(one) for one in found])


@catalogue.command()
@click.argument("name")
@click.pass_obj
def remove(settings: Settings, name: str) -> None:
    """Take the catalogue NAME off the shelf, with the files that only it lists."""
    with settings.opened() as workplace:
        found = workplace.shelf.catalogue_named(name)
        workplace.shelf.remove_catalogue(found.id)
    settings.show([f"{found.name} is off the shelf."], _data(found))
