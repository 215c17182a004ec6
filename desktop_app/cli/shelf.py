"""`springshelf shelf`: the content of the shelf."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.codes import CliCode
from desktop_app.cli.columns import column
from desktop_app.cli.examples import examples
from desktop_app.cli.option_checks import check_choice
from desktop_app.cli.settings import Settings
from desktop_app.domain.editions import languages_in
from desktop_app.domain.publication import Link, MaterialKind, ShelfItem, best_file, is_interactive
from desktop_app.domain.school_level import SchoolLevel
from desktop_app.domain.shelf_view import ShelfView

if TYPE_CHECKING:  # as above, only what is called is imported
    from desktop_app.domain.wording import Wording


INTERACTIVE = "{title} (interactive)"


def _item_data(item: ShelfItem, lanes: dict[tuple[str, str], tuple[str, ...]]) -> dict[str, Any]:
    publication = item.publication
    return {
        "id": publication.id,
        "title": publication.title,
        "kind": publication.kind.value,
        "subtopic": publication.subtopic,
        "levels": [level.value for level in publication.levels],
        "state": item.state.value,
        "gone": item.gone,
        "interactive": is_interactive(item.publication),
        "language": publication.language,
        "languages": sorted(languages_in(publication)),
        "catalogue": item.catalogue,
        "lanes": list(lanes.get(item.key, ())),
        "files": [_file_data(item, one) for one in publication.files],
    }


def _file_data(item: ShelfItem, link: Link) -> dict[str, Any]:
    """A file; if the catalogue states no hash, the hash computed at download."""
    is_kept = item.kept_files and link == best_file(item.publication)
    learned = item.kept_files[0] if is_kept and not item.publication.editions else None
    return {"type": link.media_type, "size": link.size, "sha256": link.sha256 or learned}


def _item_lines(say: Wording, items: Sequence[ShelfItem]) -> list[str]:
    states = column((say(item.state.value) for item in items), 8)
    kinds = column((say(item.publication.kind.value) for item in items), 13)
    titles = (_item_title(say, item) for item in items)
    return ["".join(cells) for cells in zip(states, kinds, titles, strict=True)]


def _item_title(say: Wording, item: ShelfItem) -> str:
    title = item.publication.title
    shown = say("{title} (gone at the source)", title=title) if item.gone else title
    return say(INTERACTIVE, title=shown) if is_interactive(item.publication) else shown


@click.command(
    epilog=examples(
        "shelf",
        "shelf weather --kind activity",
        "shelf 'weather -winter'",
        "shelf --level primary",
        "shelf --subtopic ai --json",
    )
)
@click.argument("query", nargs=-1)
@click.option("--subtopic", help="Only materials of this subtopic.")
@click.option("--kind", type=click.Choice([kind.value for kind in MaterialKind]), help="Only materials of this kind.")
@click.option(
    "--level", type=click.Choice([level.value for level in SchoolLevel]), help="Only materials for this school level."
)
@click.option("--rebuild", is_flag=True, help="Rebuild the shelf’s database from scratch; sync fills it again.")
@click.pass_obj
def shelf(
    settings: Settings,
    query: tuple[str, ...],
    subtopic: str | None,
    kind: str | None,
    level: str | None,
    *,
    rebuild: bool,
) -> None:
    """List or search the materials on the shelf.

    With a QUERY, only materials that contain all of its words.

    A QUERY in quotes can also have "a phrase", -word for a word that is excluded, and OR.
    """
    if rebuild:
        home = settings.home()
        settings.composer.rebuild_shelf(home)
        settings.tell(CliCode.SHELF_REBUILT.message(str(home.shelf_folder)))
    with settings.shelf_lists() as lists:
        shelf = lists.shelf
        found = shelf.find(ShelfView(" ".join(query), level=SchoolLevel(level) if level else None))
        items = [
            item
            for item in (card.item for card in shelf.cards(found, found.numbers))
            if subtopic in {None, item.publication.subtopic} and kind in {None, item.publication.kind.value}
        ]
        lanes = shelf.lanes() if settings.as_json else {}
        if subtopic is not None:
            check_choice(subtopic, shelf.subtopics(), "--subtopic")
        unkept = shelf.unkept() if query else 0
    if found.instead:
        settings.note(settings.say("Results for “{words}”", words=found.instead))
    if unkept:
        settings.note(settings.say("Only materials on this computer are searched inside."))
    lines = _item_lines(settings.say, items)
    settings.show(lines or [settings.say("Nothing on the shelf matches.")], [_item_data(item, lanes) for item in items])
