"""`springshelf shelf`, `sync` and `keep`: what stands on the shelf, what is new, what is kept."""

from __future__ import annotations

from dataclasses import asdict

import click

from desktop_app.cli.settings import Settings


@click.command()
@click.argument("words", nargs=-1)
@click.pass_obj
def shelf(settings: Settings, words: tuple[str, ...]) -> None:
    """List what stands on the shelf, or what has all the WORDS."""
    workplace = settings.workplace()
    try:
        items = workplace.shelf.items(" ".join(words))
    finally:
        workplace.close()
    lines = [f"{item.state.value:<8}{item.publication.kind.value:<13}{item.publication.title}" for item in items]
    data = [
        {
            "catalogue": item.catalogue,
            "id": item.publication.id,
            "title": item.publication.title,
            "kind": item.publication.kind.value,
            "subtopic": item.publication.subtopic,
            "state": item.state.value,
        }
        for item in items
    ]
    settings.show(lines or ["Nothing stands on the shelf yet. Add a catalogue: springshelf sync ADDRESS"], data)


@click.command()
@click.argument("address", required=False)
@click.pass_obj
def sync(settings: Settings, address: str | None) -> None:
    """Check all catalogues for new materials, or add the one at ADDRESS (a web address or a folder)."""
    workplace = settings.workplace()
    try:
        if address:
            catalogue, report = workplace.shelf.add_catalogue(address)
            reports = {catalogue.title: report}
        else:
            reports = {one.title: workplace.shelf.sync(one.id) for one in workplace.shelf.catalogues()}
    finally:
        workplace.close()
    lines = []
    for title, report in reports.items():
        news = (
            "nothing has changed"
            if report.unchanged
            else f"{report.new} new, {report.changed} changed, {report.gone} gone"
        )
        lines.append(f"{title}: {report.found} materials, {news}.")
        lines += [f"  {sentence}" for sentence in report.refused]
    data = {title: asdict(report) for title, report in reports.items()}
    settings.show(lines or ["There is no catalogue yet. Add one: springshelf sync ADDRESS"], data)


@click.command()
@click.argument("words", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Keep everything that is listed.")
@click.pass_obj
def keep(settings: Settings, words: tuple[str, ...], *, everything: bool) -> None:
    """Bring the materials that have all the WORDS onto this computer."""
    if not words and not everything:
        raise click.UsageError("Name some words of the materials to keep, or --all.")
    workplace = settings.workplace()
    try:
        items = workplace.shelf.items(" ".join(words))
        report = workplace.shelf.keep(item.key for item in items)
    finally:
        workplace.close()
    lines = [f"{report.kept} of {len(items)} materials are on this computer ({report.size} bytes).", *report.refused]
    settings.show(lines, asdict(report))
    if report.refused:
        raise click.exceptions.Exit(1)
