"""`springshelf feedback`: importing and reading a mentor's feedback."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.columns import column
from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor, FeedbackSource
from desktop_app.domain.wording import Wording

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.services.feedback.feedback import FeedbackService
    from desktop_app.services.feedback.import_result import FeedbackImport, UnplacedPage


@click.group()
def feedback() -> None:
    """Add and read your mentor's feedback.

    Feedback stands beside your entries and never changes them.
    """


@contextmanager
def _opened(settings: Settings) -> Iterator[FeedbackService]:
    """The feedback in the command's journal."""
    with settings.shelf_and_profile() as (shelf, profile):
        composer = settings.composer
        yield composer.feedback(profile, composer.portfolios(shelf, profile))


@feedback.command(
    "import",
    epilog=examples('feedback import portfolio-commented.pdf --name "Maria Pappa"', "feedback import returned/"),
)
@click.argument("source", type=click.Path(path_type=Path, exists=True))
@click.option("--name", default="", help="Who gave it, if the file does not say so.")
@click.option("--role", default="", help="Their role: mentor, peer, supervisor.")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="The day it was given.")
@click.option("--entry", default="", help="The entry that scanned pages without a code belong to.")
@click.option("--yes", is_flag=True, help="Import it even if it is on nothing that you gave out.")
@click.pass_obj
def import_(
    settings: Settings,
    source: Path,
    name: str,
    role: str,
    day: datetime | None,
    entry: str,
    *,
    yes: bool,
) -> int:
    """Import the feedback in SOURCE.

    SOURCE is a portfolio that was filled in or commented, or scanned pages as a PDF or a picture, or a folder with
    such files. Feedback on another person's portfolio is only shown; --yes imports it.
    """
    from desktop_app.services.feedback.returned_files import files_in, import_all  # noqa: PLC0415 - imports pikepdf

    given, say = FeedbackAuthor(name, role, day.date() if day else None), settings.say
    with _opened(settings) as service:
        if not source.is_dir():
            settings.show(*_told(service.import_file(source, given, entry, accepted=yes), say))
            return 0
        found = [*import_all(service, files_in(source), given, accepted=yes)]
    lines: list[str] = []
    data: list[dict[str, Any]] = []
    for one in found:
        told, body = _told(one.done, say) if one.done else ([say.messages.error(one.error)] if one.error else [], {})
        lines += [f"{one.source.name}:", *(f"  {line}" for line in told)]
        data.append({"file": one.source.name, "imported": one.done is not None, **body})
    settings.show(lines, {"files": data})
    return int(any(one.error for one in found))


def _told(done: FeedbackImport, say: Wording) -> tuple[list[str], dict[str, Any]]:
    """What was imported from one file, as lines and as data."""
    lines = _lines(done.added, say)
    lines.append(say.counted("{count} comment is new.", "{count} comments are new.", len(done.added)))
    lines.append(say.counted("{count} comment was already known.", "{count} comments were already known.", done.known))
    if done.unplaced:
        whole = say.counted(
            "{count} comment belongs to no entry, but to the whole portfolio.",
            "{count} comments belong to no entry, but to the whole portfolio.",
            done.unplaced,
        )
        lines.append(whole)
    if done.unread:
        unread = say.counted(
            "{count} remark or file could not be read. Look at page {pages} in a PDF reader.",
            "{count} remarks or files could not be read. Look at the pages {pages} in a PDF reader.",
            len(done.unread),
            pages=", ".join(map(str, sorted(set(done.unread)))),
        )
        lines.append(unread)
    if done.blank:
        pages = ", ".join(map(str, done.blank))
        lines.append(say("Pages without handwriting: {pages}", pages=pages))
    lines += [_asked(page, say) for page in done.to_place]
    data = {
        "added": [one.to_body() for one in done.added],
        "known": done.known,
        "unplaced": done.unplaced,
        "unread": [*done.unread],
        "blank": [*done.blank],
        "to_place": [{"record": one.record, "page": one.page, "guess": one.guess} for one in done.to_place],
    }
    return lines, data


@feedback.command()
@click.pass_obj
def entries(settings: Settings) -> None:
    """List the entries of the latest version, numbered as printed."""
    with settings.shelf_and_profile() as (shelf, profile):
        found = settings.composer.portfolios(shelf, profile).numbers.latest()
    lines = [f"{one.number}  {one.title or '–'} ({one.record[:6]})" for one in found]
    data = [{"number": one.number, "record": one.record, "title": one.title, "version": one.version} for one in found]
    settings.show(lines or [settings.say("Nothing was given out yet.")], data)


@feedback.command(epilog=examples('feedback add R-01 "Try it outdoors next time." --name "Maria Pappa"'))
@click.argument("entry")
@click.argument("text")
@click.option("--name", default="", help="Who gave it.")
@click.option("--role", default="", help="Their role.")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="The day it was given.")
@click.pass_obj
def add(settings: Settings, entry: str, text: str, name: str, role: str, day: datetime | None) -> None:
    """Add TEXT from paper as feedback on ENTRY.

    ENTRY is the number that is printed with it, such as R-01, its id, or the text of its QR code.
    """
    with _opened(settings) as service:
        record = service.type_in(entry, text, FeedbackAuthor(name, role, day.date() if day else None))
    settings.show([settings.say("Added: {record}", record=record[:6])], {"record": record})


@feedback.command(epilog=examples("feedback place 5d0c1f 1ebce4"))
@click.argument("piece")
@click.argument("entry")
@click.pass_obj
def place(settings: Settings, piece: str, entry: str) -> None:
    """Assign PIECE, feedback without an entry, to ENTRY.

    PIECE is an id. ENTRY is an id, or the printed number. Scanned pages without a readable code belong to no entry
    until you choose one.
    """
    with _opened(settings) as service:
        record = service.place(piece, entry)
    settings.show([settings.say("Kept: {record}", record=record[:6])], {"record": record})


@feedback.command("list")
@click.pass_obj
def list_(settings: Settings) -> None:
    """List all feedback, the earliest first."""
    with _opened(settings) as service:
        found = service.every()
    data: list[dict[str, Any]] = [{"record": entry.record, **one.to_body()} for entry, one in found]
    lines = _lines([one for _, one in found], settings.say)
    settings.show(lines or [settings.say("There is no feedback yet.")], data)


def _lines(feedback: Sequence[Feedback], say: Wording) -> list[str]:
    where = column((_where(one, say) for one in feedback), 10)
    sources = column((say(one.source.value) for one in feedback), 8)
    return [_line(one, place, source, say) for one, place, source in zip(feedback, where, sources, strict=True)]


def _where(one: Feedback, say: Wording) -> str:
    return one.entry[:6] if one.entry else say("foreign") if one.foreign else say(one.part.value)


def _line(one: Feedback, where: str, source: str, say: Wording) -> str:
    quote = f"“{one.quote}” " if one.quote else ""
    text = one.text or _picture(one, say)
    day = one.day.isoformat() if one.day else one.typed_day
    version = say("on version {version}", version=one.version) if one.version else ""
    by = ", ".join(filter(None, (one.signed, version)))
    signed = f" – {by}" if by else ""
    return f"{where}{day}  {source}{quote}{text}{signed}"


def _asked(page: UnplacedPage, say: Wording) -> str:
    """Ask for the entry of a scanned page without a code."""
    guess = page.guess[:6] if page.guess else "?"
    told = say("Page {page} shows no readable code. If it belongs to {guess}:", page=page.page, guess=guess)
    return f"{told} springshelf feedback place {page.record[:6]} {guess}"


def _picture(one: Feedback, say: Wording) -> str:
    if one.source is FeedbackSource.DRAWN:
        return say("(a drawing: {file}, page {page})", file=one.origin, page=one.page)
    return say("(a scanned page: {file}, page {page})", file=one.origin, page=one.page)
