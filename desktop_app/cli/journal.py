"""`springshelf journal`: reading, history, export and import, and rebuilding."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop_app.cli.codes import CliCode, UsageCode
from desktop_app.cli.entries import changes_text, entry_data, joined_lines, value_lines
from desktop_app.cli.entry_lines import line_data, line_texts
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
from desktop_app.domain.wording import Wording

if TYPE_CHECKING:  # as above, only what is called is imported
    from desktop_app.services.journal.journal import Journal

FILE_VARIABLE = "SPRINGSHELF_FILE_PASSPHRASE"
SHORT = 10
"""The number of shown characters of a version's id, which are enough to select it."""


@click.group()
def journal() -> None:
    """Read, search, export and import your journal."""


@journal.command("list")
@click.option("--kind", type=click.Choice([*KINDS]), help="Only entries of this kind.")
@click.pass_obj
def list_(settings: Settings, kind: str | None) -> None:
    """List the entries, the latest day first."""
    kinds = (kind,) if kind else (Activity.KIND, Reflection.KIND)
    with settings.journal_lists() as lists:
        lines = lists.journal.lines(*kinds)
    shown = line_texts(lines, settings.say)
    settings.show(shown or [settings.say("There is no entry yet.")], [line_data(line) for line in lines])


@journal.command()
@click.argument("name")
@click.pass_obj
def show(settings: Settings, name: str) -> None:
    """Show the entry NAME; the first letters of its name are enough."""
    with settings.profile() as profile:
        entry = profile.journal.entry(profile.journal.named(name))
    if entry is None:
        raise SpringshelfError(CliCode.NO_SUCH_ENTRY, name)
    say = settings.say
    lines = value_lines(entry.value, say)
    for conflict in entry.conflicts:
        made_at = f"{conflict.made_at:%Y-%m-%d %H:%M} UTC"
        lines += ["", say("Another version, written on another computer ({time}):", time=made_at)]
        lines += value_lines(conflict.value, say) if conflict.value else ["  " + say("deleted")]
    settings.show(lines, entry_data(entry))


@journal.command(epilog=examples("journal history 1ebce4", "journal history 1ebce4 --restore 0a1b2c3d4e"))
@click.argument("name")
@click.option("--compare", nargs=2, metavar="ONE OTHER", help="Compare two versions, word by word.")
@click.option("--restore", metavar="VERSION", help="Restore a version, as a new one.")
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
            settings.show([settings.say("Restored.")], {"record": record})
            return
        if compare:
            lines = _comparison(settings.say, mine, *(_version(revisions, one) for one in compare))
            settings.show(lines, lines)
            return
        told = [_revision_text(mine, one, settings.say) for one in revisions]
    settings.show(told, [{"id": one.id, "made_at": one.made_at.isoformat(), "device": one.device} for one in revisions])


@journal.command()
@click.pass_obj
def deleted(settings: Settings) -> None:
    """List deleted items, the latest first.

    Entries, highlights, evidence, posts, projects, meetings and events.
    """
    with settings.profile() as profile:
        found = profile.journal.deleted()
    say = settings.say
    times = [f"{one.deleted_at.astimezone():%Y-%m-%d %H:%M}" for one in found]
    texts = line_texts((one.line for one in found), say)
    lines = [f"{text}  {say('deleted {time}', time=at)}" for text, at in zip(texts, times, strict=True)]
    data = [{**line_data(one.line), "deleted_at": one.deleted_at.isoformat()} for one in found]
    settings.show(lines or [say("Nothing was deleted.")], data)


@journal.command(epilog=examples("journal deleted", "journal undelete 1ebce4"))
@click.argument("name")
@click.pass_obj
def undelete(settings: Settings, name: str) -> None:
    """Restore the deleted entry NAME.

    Its last version is restored as a new version. With evidence, its activity is restored too, if that was deleted.
    """
    with settings.profile() as profile:
        record = profile.journal.named(name, deleted=True)
        entry = profile.journal.undelete(record)
    settings.show([settings.say("Restored.")], {"record": record, "entry": entry})


def _version(revisions: tuple[Revision, ...], beginning: str) -> Revision:
    found = [one for one in revisions if one.id.startswith(beginning)]
    if len(found) != 1:
        raise SpringshelfError(CliCode.NO_SUCH_VERSION, beginning)
    return found[0]


def _revision_text(mine: Journal, one: Revision, say: Wording) -> str:
    where = say("this computer") if mine.is_mine(one) else say("computer {name}", name=one.device[:4])
    what = say("deleted") if one.body is None else ""
    names = " ".join(parent[:SHORT] for parent in one.parents)
    parents = say("after {versions}", versions=names) if names else ""
    return f"{one.id[:SHORT]}  {one.made_at:%Y-%m-%d %H:%M:%S}  {where:<14}{what:<8}{parents}".rstrip()


def _comparison(say: Wording, mine: Journal, one: Revision, other: Revision) -> list[str]:
    before, after = mine.value_of(one), mine.value_of(other)
    if before is None or after is None:
        return [say("One of the two is a deletion.")]
    return _changes(before, after, say)


def _changes(before: Record, after: Record, say: Wording) -> list[str]:
    lines: list[str] = []
    for label, old, new in paired_sections(before, after):
        if old != new:
            lines += [
                f"{say(LABELS[label]) if label in LABELS else label}:",
                *(f"  {line}" for line in changes_text(old, new).splitlines()),
            ]
    return lines or [say("They are the same.")]


@journal.command()
@click.argument("words", nargs=-1, required=True)
@click.pass_obj
def search(settings: Settings, words: tuple[str, ...]) -> None:
    """Find entries by WORDS, or by the beginnings of words."""
    with settings.profile() as profile:
        hits = profile.journal.search(" ".join(words))
    texts = line_texts((hit.line for hit in hits), settings.say)
    lines = [
        part
        for hit, text in zip(hits, texts, strict=True)
        for part in (text, f"        {_plain(hit.snippet)}")
        if part.strip()
    ]
    data = [{**line_data(hit.line), "snippet": _plain(hit.snippet)} for hit in hits]
    settings.show(lines or [settings.say("Nothing was found.")], data)


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
    help="All versions, for another Springshelf; or the current journal, for another program.",
)
@click.option(
    "--encrypted/--plain",
    default=None,
    help="Whether the file needs a passphrase. If you give neither, it needs one if the profile has one.",
)
@click.pass_obj
def export_(settings: Settings, target: Path, form: str, *, encrypted: bool | None) -> None:
    """Export the journal with its evidence to TARGET.

    TARGET is a file, or a new folder for markdown and csv. Only a journal for another Springshelf can be encrypted.
    """
    say = settings.say
    if form != "journal" and encrypted:
        raise LocalizedUsageError(UsageCode.ENCRYPTED_ALONE, form=form)
    if form != "journal":
        with settings.shelf_and_profile() as (shelf, profile):
            written = settings.composer.export(shelf, profile).write(ExportFormat(form), target.absolute())
        lines = [
            say.counted("{count} entry written: {file}", "{count} entries written: {file}", written.count, file=target)
        ]
        if written.withheld:
            lines.append(
                say.counted(
                    "{count} piece of evidence is not in it: consent is missing.",
                    "{count} pieces of evidence are not in it: consent is missing.",
                    written.withheld,
                )
            )
        settings.show(lines, asdict(written))
        return
    with settings.profile() as profile:
        sealed = profile.current.profile.asks if encrypted is None else encrypted
        passphrase = _file_passphrase(settings, asked=encrypted is None) if sealed else ""
        done = profile.export(target.absolute(), passphrase=passphrase)
    lines = [
        say.counted("{count} version", "{count} versions", done.revisions)
        + ", "
        + say.counted("{count} file", "{count} files", done.files)
        + ", "
        + say("{size} MB: {file}", size=say.megabytes(done.size), file=target)
    ]
    if done.missing:
        lines.append(
            say.counted(
                "{count} file of evidence is not on this computer, and so not in it.",
                "{count} files of evidence are not on this computer, and so not in it.",
                done.missing,
            )
        )
    lines.append(say("Only its passphrase opens it.") if passphrase else say("Anyone who has this file can read it."))
    settings.show(lines, asdict(done))


def _file_passphrase(settings: Settings, *, asked: bool) -> str:
    """The passphrase of a new file. For an encrypted journal, a file without one must be requested explicitly."""
    try:
        given = settings.secrets.ask(settings.say("Passphrase of the file"), FILE_VARIABLE, twice=True)
    except LocalizedUsageError as error:
        if not asked:
            raise
        raise LocalizedUsageError(UsageCode.PLAIN_OR_ENCRYPTED, problem=error.said) from error
    if not given:
        raise LocalizedUsageError(UsageCode.PASSPHRASE_EMPTY)
    return given


@journal.command("import")
@click.argument("source", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--yes", is_flag=True, help="Import it even if no known copy of your journal wrote it.")
@click.pass_obj
def import_(settings: Settings, source: Path, *, yes: bool) -> int:
    """Import the journal file SOURCE. Nothing in the journal is lost; importing the same file twice adds nothing.

    The first file from another computer and any file of another person are only shown; --yes imports them.
    """
    from desktop_app.services.exchange.exchange import SealedError  # noqa: PLC0415 - its libraries are slow to import

    with settings.profile() as profile:
        try:
            done = profile.exchange.join(source, accepted=yes)
        except SealedError:
            passphrase = settings.secrets.ask(settings.say("Passphrase of {name}", name=source.name), FILE_VARIABLE)
            done = profile.exchange.join(source, passphrase=passphrase, accepted=yes)
    settings.show(joined_lines(done, settings.say), asdict(done))
    return int(bool(done.refused or done.bad_files))


@journal.command()
@click.pass_obj
def rebuild(settings: Settings) -> None:
    """Rebuild the tables for lists and searches from the versions."""
    with settings.profile() as profile:
        count = profile.journal.rebuild()
    counted = settings.say.counted("{count} record computed again.", "{count} records computed again.", count)
    settings.show([counted], {"records": count})
