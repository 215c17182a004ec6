"""`springshelf read`, `index` and `highlights`: the text of materials, its index, and the person's highlights."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.codes import CliCode
from desktop_app.cli.examples import examples
from desktop_app.cli.materials import named_items
from desktop_app.cli.option_checks import check_choice
from desktop_app.cli.output import echo
from desktop_app.cli.settings import Settings, spelled_out
from desktop_app.cli.targets import Target
from desktop_app.domain.editions import languages_in
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.formats import HighlightFormat

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.services.home.shelf_services import ShelfServices
    from desktop_app.services.reading.highlights import Highlights, LocatedHighlight


@click.command(epilog=examples("read weather-report"))
@click.argument("name", metavar="ID")
@click.option("--text", "as_text", is_flag=True, help="Plain text. This is the default.")
@click.option("--lang", "language", help="The language, as in fr; by default that of the texts on the screen.")
@click.pass_obj
def read(settings: Settings, name: str, language: str | None, *, as_text: bool) -> None:  # noqa: ARG001 - there is only one way to read here
    """Print the plain text of a material.

    ID is its id on the shelf. It is fetched first if it is not on this computer.
    """
    with settings.filled_shelf() as shelf:
        (item,) = named_items(shelf, [name])
        if language is not None:
            check_choice(language, languages_in(item.publication), "--lang")
        opened = shelf.shelf.open(item.key, language=language)
        sections = shelf.shelf.sections(item.publication.id, opened.edition)
        is_interactive = shelf.shelf.is_interactive(shelf.shelf.item(item.publication.id) or item)
    if is_interactive:
        settings.note(settings.say("This material is interactive. It runs in the window."))
    if not any(section.text for section in sections):
        raise SpringshelfError(CliCode.MATERIAL_WITHOUT_TEXT, opened.title)
    texts = [section.text for section in sections if section.text]
    told = {
        "id": item.publication.id,
        "title": opened.title,
        "language": opened.language,
        "interactive": is_interactive,
    }
    data = {**told, "interactive": is_interactive, "sections": [asdict(one) for one in sections]}
    settings.show(["\n\n".join(texts)], data)


@click.command()
@click.option("--status", is_flag=True, help="Only show the progress of the index.")
@click.pass_obj
def index(settings: Settings, *, status: bool) -> None:
    """Make the text inside kept files searchable.

    The text is added to the shelf's index. The state of the index is printed.
    """
    with settings.filled_shelf() as shelf:
        if not status:
            shelf.text_indexer.run()
        now = shelf.text_indexer.status()
    say = settings.say
    lines = [
        say.counted(
            "{count} material can be found by its catalogue's description.",
            "{count} materials can be found by their catalogues' descriptions.",
            now.publications,
        ),
        say.counted(
            "The text inside {read} of {count} kept file can be searched.",
            "The text inside {read} of {count} kept files can be searched.",
            now.files,
            read=now.read,
        ),
        say.counted("{count} passage is in the index.", "{count} passages are in the index.", now.passages),
    ]
    problems = settings.sentences(now.problems)
    lines += [f"  {sentence}" for sentence in problems]
    settings.show(lines, {**asdict(now), "problems": problems, "waiting": now.files - now.read})


@click.command(epilog=examples("highlights weather-report", "highlights --format html --out highlights.html"))
@click.argument("name", metavar="[ID]", required=False)
@click.option(
    "--format",
    "kind",
    type=click.Choice([one.value for one in HighlightFormat]),
    default=HighlightFormat.MARKDOWN.value,
    show_default=True,
    help="Markdown, a web page, or W3C Web Annotations.",
)
@click.option("--out", type=Target(".html", ".md", ".json"), help="The file to write.")
@click.option("--lost", is_flag=True, help="List highlights that no longer match their material.")
@click.pass_obj
def highlights(settings: Settings, name: str | None, kind: str, out: Path | None, *, lost: bool) -> None:
    """Print or save what you highlighted.

    With an ID, only what you highlighted in that material.
    """
    with settings.shelf_and_profile() as (shelf, profile):
        marked = settings.composer.highlights(shelf, profile)
        publication = _marked_id(marked, shelf, name) if name else None
        if lost:
            gone = _lost(marked, publication)
            settings.show(
                [f"{one.source.short_id}  {one.value.material}: {one.value.short}" for one in gone]
                or [settings.say("All highlighted words are still there.")],
                [_lost_data(one) for one in gone],
            )
            return
        wanted = HighlightFormat.JSON if settings.as_json else HighlightFormat(kind)
        if out is None:
            echo(marked.write(wanted, settings.say("Highlights"), publication), nl=False)
        else:
            count = marked.save(wanted, settings.say("Highlights"), out, publication)
            echo(
                settings.say.counted(
                    "{count} highlight is in {file}.", "{count} highlights are in {file}.", count, file=out
                )
            )


def _marked_id(highlighted: Highlights, shelf: ShelfServices, name: str) -> str:
    """The id of a material with highlights, also if it was removed from the shelf."""
    marked = {one.publication for _, one in highlighted.of()}
    found = spelled_out([name]) & marked
    return found.pop() if found else named_items(shelf, [name])[0].publication.id


def _lost(highlighted: Highlights, publication: str | None) -> list[LocatedHighlight]:
    names = [publication] if publication else dict.fromkeys(one.publication for _, one in highlighted.of())
    return [one for name in names for one in highlighted.located(name) if one.lost]


def _lost_data(one: LocatedHighlight) -> dict[str, Any]:
    return {
        "record": one.source.record,
        "id": one.value.publication,
        "exact": one.value.exact,
        "notes": one.value.notes,
    }
