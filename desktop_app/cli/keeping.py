"""`springshelf sync`, `keep`, `drop`, `verify` and `stick`: the kept files of the shelf."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.codes import UsageCode
from desktop_app.cli.examples import examples
from desktop_app.cli.materials import named_items
from desktop_app.cli.settings import Settings
from desktop_app.cli.shelf import INTERACTIVE
from desktop_app.cli.sign_in import save_login, signed_in
from desktop_app.cli.usage_errors import LocalizedUsageError
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.feed import SyncReport
from desktop_app.domain.fetching import KeepMode
from desktop_app.domain.own_files import is_own
from desktop_app.domain.publication import ShelfItem

if TYPE_CHECKING:  # as above, only what is called is imported
    from desktop_app.domain.catalogue import Catalogue
    from desktop_app.services.home.shelf_services import ShelfServices


@click.command(epilog=examples("sync", "sync library --keep all"))
@click.argument("names", nargs=-1)
@click.option(
    "--keep",
    "keeping",
    type=click.Choice(["all", "none", "rules"]),
    default="rules",
    show_default=True,
    help="Keep all listed materials, none, or those that each catalogue's rule selects.",
)
@click.option("--user", help="The name to sign in with; the password is asked for, or read from standard input.")
@click.pass_obj
def sync(settings: Settings, names: tuple[str, ...], keeping: str, user: str | None) -> None:
    """Check catalogues for new materials.

    With NAMES, only these catalogues.
    """
    if user is not None and len(names) != 1:
        raise LocalizedUsageError(UsageCode.ONE_CATALOGUE_TO_SIGN_IN)
    lines: list[str] = []
    data: dict[str, dict[str, Any]] = {}
    with settings.filled_shelf() as shelf:
        chosen = [shelf.catalogues.named(name) for name in names] if names else shelf.catalogues.all()
        if user is not None:
            save_login(settings.say, shelf.logins, chosen[0].address, user)
        for one in chosen:
            try:
                report = signed_in(settings.say, shelf.logins, one.address, partial(_sync_one, shelf, one.id, keeping))
            except CancelledError:
                raise
            except SpringshelfError as error:
                # A catalogue that does not answer does not stop the others.
                report = shelf.catalogues.report_of_failure(one.id, error)
            lines += _sync_lines(settings, shelf.catalogues.contents.text(one.title), report)
            data[one.name] = _sync_data(settings, one, report)
    settings.show(lines or [settings.say("There is nothing to check.")], data)
    if any(one["failed"] for one in data.values()):
        raise click.exceptions.Exit(1)


def _sync_one(shelf: ShelfServices, catalogue: str, keeping: str) -> SyncReport:
    return shelf.catalogues.sync(
        catalogue, keeping=KeepMode.ALL if keeping == "all" else None, covers_only=keeping == "none"
    )


def _sync_lines(settings: Settings, title: str, report: SyncReport) -> list[str]:
    say = settings.say
    found = say.counted("{count} material", "{count} materials", report.found)
    if report.unchanged:
        news = say("nothing has changed")
    else:
        news = say(
            "new: {new}, changed: {changed}, no longer listed: {gone}, kept ones updated: {updated}",
            new=report.new,
            changed=report.changed,
            gone=report.removed,
            updated=report.updated,
        )
    here = say.counted("{count} is on this computer.", "{count} are on this computer.", report.kept)
    fetched = (
        say.counted("{count} byte was fetched.", "{count} bytes were fetched.", report.size) if report.size else ""
    )
    lines = [f"{title}: {found}, {news}.", f"  {here} {fetched}".rstrip()]
    return [*lines, *(f"  {sentence}" for sentence in settings.sentences(report.refused))]


def _sync_data(settings: Settings, catalogue: Catalogue, report: SyncReport) -> dict[str, Any]:
    return {
        "name": catalogue.name,
        "title": catalogue.title,
        "publications": report.found,
        "added": report.new,
        "changed": report.changed,
        "removed": report.removed,
        "updated": report.updated,
        "requests": report.requests,
        "pages_fetched": report.pages_fetched,
        "pages_unchanged": report.pages_unchanged,
        "unchanged": report.unchanged,
        "kept": report.kept,
        "failed": report.failed,
        "bytes": report.size,
        "errors": settings.sentences(report.refused),
    }


def _chosen(shelf: ShelfServices, ids: tuple[str, ...], *, everything: bool) -> Sequence[ShelfItem]:
    """The items with those ids, or everything."""
    if not ids and not everything:
        raise LocalizedUsageError(UsageCode.MATERIALS_MISSING)
    return shelf.shelf.items() if everything else named_items(shelf, ids)


@click.command(epilog=examples("keep weather-report", "keep --all"))
@click.argument("ids", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Keep all listed materials.")
@click.option("--lang", "languages", multiple=True, help="The language, as in fr; may be repeated.")
@click.pass_obj
def keep(settings: Settings, ids: tuple[str, ...], languages: tuple[str, ...], *, everything: bool) -> None:
    """Fetch materials onto this computer, and verify them.

    `springshelf shelf --json` lists their IDS, and the languages of each. A material that is not there in a language is
    kept in its own.
    """
    with settings.filled_shelf() as shelf:
        items = _chosen(shelf, ids, everything=everything)
        keys = [item.key for item in items]
        report = shelf.shelf.keep_in(keys, languages) if languages else shelf.shelf.keep(keys)
        kept = [found for key in keys if (found := shelf.shelf.item(key[1]))]
        interactive = [one for one in kept if shelf.shelf.is_interactive(one)]
    here = settings.say.counted(
        "{kept} of {count} material is on this computer ({size} bytes).",
        "{kept} of {count} materials are on this computer ({size} bytes).",
        len(items),
        kept=report.kept,
        size=report.size,
    )
    refused = settings.sentences(report.refused)
    lines = [here, *(f"  {settings.say(INTERACTIVE, title=one.publication.title)}" for one in interactive), *refused]
    ids_of_interactive = [one.publication.id for one in interactive]
    settings.show(lines, asdict(report) | {"refused": refused, "interactive": ids_of_interactive})
    if report.refused:
        raise click.exceptions.Exit(1)


@click.command(epilog=examples("drop weather-report"))
@click.argument("ids", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Remove the files of all materials.")
@click.pass_obj
def drop(settings: Settings, ids: tuple[str, ...], *, everything: bool) -> None:
    """Remove the files of materials; they stay listed.

    `springshelf shelf --json` lists their IDS. What you added yourself is not listed any more. --all leaves it there.
    """
    with settings.shelf() as shelf:
        items = _chosen(shelf, ids, everything=everything)
        if everything:
            items = [item for item in items if not is_own(item.catalogue)]
        shelf.shelf.drop(item.key for item in items)
        shelf.shelf.sweep()
    say, own = settings.say, sum(is_own(item.catalogue) for item in items)
    told = []
    if own < len(items) or not items:
        listed = len(items) - own
        told.append(
            say.counted("{count} material is now only listed.", "{count} materials are now only listed.", listed)
        )
    if own:
        told.append(say.counted("{count} file removed from “My files”.", "{count} files removed from “My files”.", own))
    settings.show(told, {"dropped": len(items)})


@click.command(epilog=examples("verify --repair"))
@click.option("--repair", is_flag=True, help="Fetch again what is damaged.")
@click.pass_obj
def verify(settings: Settings, *, repair: bool) -> None:
    """Check every kept file, and list the damaged ones."""
    with settings.shelf() as shelf:
        whole, damaged = shelf.shelf.verify()
        titles = [item.publication.title for item in shelf.shelf.items() if set(item.kept_files) & set(damaged)]
        mended = shelf.shelf.repair() if repair and damaged else None
    say = settings.say
    lines = [
        say.counted("{count} file is complete.", "{count} files are complete.", whole),
        say.counted("{count} file is damaged.", "{count} files are damaged.", len(damaged)),
        *("  " + say("damaged: {title}", title=title) for title in titles),
    ]
    if mended:
        lines.append(say.counted("{count} file was fetched again.", "{count} files were fetched again.", mended.kept))
        lines += settings.sentences(mended.refused)
    data = {"whole": whole, "damaged": list(damaged), "titles": titles, "repaired": mended.kept if mended else 0}
    settings.show(lines, data)
    if damaged and (mended is None or mended.refused):
        raise click.exceptions.Exit(1)


@click.command(epilog=examples("stick /media/stick", "stick /media/stick --catalogue library"))
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--catalogue", help="Copy only the materials of this catalogue.")
@click.pass_obj
def stick(settings: Settings, folder: Path, catalogue: str | None) -> None:
    """Copy all kept materials to a USB stick.

    A catalogue is written or updated in FOLDER, on a stick or a network drive.
    """
    with settings.filled_shelf() as shelf:
        only = shelf.catalogues.named(catalogue) if catalogue else None
        carried = settings.composer.stick(shelf).write(folder, only=only)
    say = settings.say
    lines = [
        say.counted("{count} material is on it.", "{count} materials are on it.", carried.publications),
        say.counted(
            "{count} file was written ({size} bytes copied).",
            "{count} files were written ({size} bytes copied).",
            carried.written,
            size=carried.size,
        ),
        say("The catalogue: {address}", address=carried.root),
    ]
    settings.show(lines, asdict(carried) | {"root": str(carried.root)})
