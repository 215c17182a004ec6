"""`springshelf journal`: reading it, its history, carrying it, and computing it anew."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop_app.cli.codes import CliCode, UsageCode
from desktop_app.cli.entries import changes_text, entry_data, joined_lines, line_data, line_text, value_lines
from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings
from desktop_app.cli.targets import Target
from desktop_app.cli.usage_errors import LocalizedUsageError
from desktop_app.domain.entry_text import LABELS, paired_sections
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.formats import ENDINGS, ExportFormat
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.records.registry import KINDS
from desktop_app.domain.revision import Revision
from desktop_app.domain.text_search import MARKS

if TYPE_CHECKING:  # as above the commands, so below: only what is called is imported
    from desktop_app.services.journal.journal import Journal

FILE_VARIABLE = "SPRINGSHELF_FILE_PASSPHRASE"
SHORT = 10
"""Characters of a version's name that are shown, and enough to give."""


@click.group()
def journal() -> None:
    """Read, search, export and import your journal."""


@journal.command("list")
@click.option("--kind", type=click.Choice([*KINDS]), help="Only entries of this kind.")
@click.pass_obj
def list_(settings: Settings, kind: str | None) -> None:
    """List the entries, the latest day first."""
    kinds = (kind,) if kind else (Activity.KIND, Reflection.KIND)
    with settings.profile() as profile:
        lines = profile.journal.lines(*kinds)
    settings.show([line_text(line) for line in lines] or ["Nothing yet."], [line_data(line) for line in lines])


@journal.command()
@click.argument("name")
@click.pass_obj
def show(settings: Settings, name: str) -> None:
    """Show the entry NAME; the first letters of its name are enough."""
    with settings.profile() as profile:
        entry = profile.journal.entry(profile.journal.named(name))
    if entry is None:
        raise SpringshelfError(CliCode.NO_SUCH_ENTRY, name)
    lines = value_lines(entry.value)
    for conflict in entry.conflicts:
        lines += ["", f"Another version, written apart ({conflict.made_at:%Y-%m-%d %H:%M} UTC):"]
        lines += value_lines(conflict.value) if conflict.value else ["  deleted"]
    settings.show(lines, entry_data(entry))


@journal.command(epilog=examples("journal history 1ebce4", "journal history 1ebce4 --restore 0a1b2c3d4e"))
@click.argument("name")
@click.option("--compare", nargs=2, metavar="ONE OTHER", help="Compare two versions, word by word.")
@click.option("--restore", metavar="VERSION", help="Bring a version back, as a new one.")
@click.pass_obj
def history(settings: Settings, name: str, compare: tuple[str, str] | None, restore: str | None) -> None:
    """List all versions of the entry NAME.

    The entry may have been deleted.
    """
    with settings.profile() as profile:
        mine = profile.journal
        record = mine.named(name, deleted=True)
        revisions = mine.history(record)
        if restore:
            mine.restore(record, _version(revisions, restore).id)
            settings.show(["Brought back."], {"record": record})
            return
        if compare:
            lines = _comparison(mine, *(_version(revisions, one) for one in compare))
            settings.show(lines, lines)
            return
        told = [_revision_text(mine, one) for one in revisions]
    settings.show(told, [{"id": one.id, "made_at": one.made_at.isoformat(), "device": one.device} for one in revisions])


@journal.command()
@click.pass_obj
def deleted(settings: Settings) -> None:
    """List what was deleted, the last first.

    These are entries, highlights, evidence, posts, projects, meetings and events.
    """
    with settings.profile() as profile:
        found = profile.journal.deleted()
    lines = [f"{line_text(one.line)}  deleted {one.deleted_at.astimezone():%Y-%m-%d %H:%M}" for one in found]
    data = [{**line_data(one.line), "deleted_at": one.deleted_at.isoformat()} for one in found]
    settings.show(lines or ["Nothing was deleted."], data)


@journal.command(epilog=examples("journal deleted", "journal undelete 1ebce4"))
@click.argument("name")
@click.pass_obj
def undelete(settings: Settings, name: str) -> None:
    """Bring back the deleted entry NAME.

    It comes back as it was last, as a new version. Evidence brings its activity along, where that was deleted, too.
    """
    with settings.profile() as profile:
        record = profile.journal.named(name, deleted=True)
        entry = profile.journal.undelete(record)
    settings.show(["Brought back."], {"record": record, "entry": entry})


def _version(revisions: tuple[Revision, ...], beginning: str) -> Revision:
    found = [one for one in revisions if one.id.startswith(beginning)]
    if len(found) != 1:
        raise SpringshelfError(CliCode.NO_SUCH_VERSION, beginning)
    return found[0]


def _revision_text(mine: Journal, one: Revision) -> str:
    where = "this computer" if mine.is_mine(one) else f"computer {one.device[:4]}"
    what = "deleted" if one.body is None else ""
    parents = " ".join(["after", *(parent[:SHORT] for parent in one.parents)]) if one.parents else ""
    return f"{one.id[:SHORT]}  {one.made_at:%Y-%m-%d %H:%M:%S}  {where:<14}{what:<8}{parents}".rstrip()


def _comparison(mine: Journal, one: Revision, other: Revision) -> list[str]:
    before, after = mine.value_of(one), mine.value_of(other)
    if before is None or after is None:
        return ["One of the two is a deletion."]
    return _changes(before, after)


def _changes(before: Record, after: Record) -> list[str]:
    lines: list[str] = []
    for label, old, new in paired_sections(before, after):
        if old != new:
            lines += [f"{LABELS.get(label, label)}:", *(f"  {line}" for line in changes_text(old, new).splitlines())]
    return lines or ["They are alike."]


@journal.command()
@click.argument("words", nargs=-1, required=True)
@click.pass_obj
def search(settings: Settings, words: tuple[str, ...]) -> None:
    """Find the entries in which all WORDS begin one of theirs."""
    with settings.profile() as profile:
        hits = profile.journal.search(" ".join(words))
    lines = [part for hit in hits for part in (line_text(hit.line), f"        {_plain(hit.snippet)}") if part.strip()]
    data = [{**line_data(hit.line), "snippet": _plain(hit.snippet)} for hit in hits]
    settings.show(lines or ["Nothing was found."], data)


def _plain(snippet: str) -> str:
    return snippet.replace(MARKS[0], "»").replace(MARKS[1], "«")


@journal.command(
    "export", epilog=examples("journal export mine.journal --encrypted", "journal export notes --as markdown")
)
@click.argument("target", type=Target(".journal", *(f".{one}" for one in ENDINGS.values()), folders=True))
@click.option(
    "--as",
    "form",
    type=click.Choice(["journal", *(one.value for one in ExportFormat)]),
    default="journal",
    show_default=True,
    help="All versions for another Springshelf, or the journal as it is now for another program.",
)
@click.option(
    "--encrypted/--plain",
    default=None,
    help="Whether the file needs a passphrase; one is asked for where the profile has one and neither is given.",
)
@click.pass_obj
def export_(settings: Settings, target: Path, form: str, *, encrypted: bool | None) -> None:
    """Write the journal with its evidence to TARGET.

    TARGET is a file, or a new folder for markdown and csv. Only a journal for another Springshelf can be encrypted.
    """
    if form != "journal" and encrypted:
        raise LocalizedUsageError(UsageCode.ENCRYPTED_ALONE, form=form)
    if form != "journal":
        with settings.shelf_and_profile() as (shelf, profile):
            written = settings.composer.export(shelf, profile).write(ExportFormat(form), target.absolute())
        lines = [f"{written.count} written: {target}"]
        lines += [f"{written.withheld} pieces of evidence stayed here: consent is missing."] * bool(written.withheld)
        settings.show(lines, asdict(written))
        return
    with settings.profile() as profile:
        sealed = profile.current.profile.asks if encrypted is None else encrypted
        passphrase = _file_passphrase(settings, asked=encrypted is None) if sealed else ""
        done = profile.exchange.export(target.absolute(), passphrase=passphrase)
    lines = [f"{done.revisions} versions and {done.files} files, {done.size / 1e6:.1f} MB: {target}"]
    if done.missing:
        lines.append(f"{done.missing} files of evidence are not on this computer and so not in it.")
    lines.append("Only its passphrase opens it." if passphrase else "Whoever has this file can read it.")
    settings.show(lines, asdict(done))


def _file_passphrase(settings: Settings, *, asked: bool) -> str:
    """The passphrase of a new file. A journal that has one itself is written without one only where that is said."""
    try:
        given = settings.secrets.ask("Passphrase of the file", FILE_VARIABLE, twice=True)
    except LocalizedUsageError as error:
        if not asked:
            raise
        raise LocalizedUsageError(UsageCode.PLAIN_OR_ENCRYPTED, problem=error.said) from error
    if not given:
        raise LocalizedUsageError(UsageCode.PASSPHRASE_EMPTY)
    return given


@journal.command("import")
@click.argument("source", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--yes", is_flag=True, help="Import it although no known copy of your journal wrote it.")
@click.pass_obj
def import_(settings: Settings, source: Path, *, yes: bool) -> int:
    """Take in a journal's file SOURCE. Nothing that is here is lost, and the same file twice adds nothing.

    The first file from another computer, and each file of somebody else's, is shown, and imported only with --yes.
    """
    from desktop_app.services.exchange.exchange import SealedError  # noqa: PLC0415 - its libraries are slow to import

    with settings.profile() as profile:
        try:
            done = profile.exchange.join(source, accepted=yes)
        except SealedError:
            passphrase = settings.secrets.ask(f"Passphrase of {source.name}", FILE_VARIABLE)
            done = profile.exchange.join(source, passphrase=passphrase, accepted=yes)
    settings.show(joined_lines(done), asdict(done))
    return int(bool(done.refused or done.bad_files))


@journal.command()
@click.pass_obj
def rebuild(settings: Settings) -> None:
    """Compute all that lists and searches use anew from the versions."""
    with settings.profile() as profile:
        count = profile.journal.rebuild()
    settings.show([f"{count} records computed anew."], {"records": count})
