"""`springshelf queue …`: the download queue and its rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.codes import UsageCode
from desktop_app.cli.columns import column
from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings, spelled_out
from desktop_app.cli.usage_errors import LocalizedUsageError
from desktop_app.domain.fetching import AllowedSources, Download, FetchRules
from desktop_app.domain.numbers import MAX_INTEGER
from desktop_app.domain.wording import Wording

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.services.home.shelf_services import ShelfServices


@click.group(
    invoke_without_command=True, epilog=examples("queue", "queue run", "queue rules --rate 50000 --hours 22:00-06:00")
)
@click.pass_context
def queue(context: click.Context) -> None:
    """Show, reorder, pause or cancel downloads."""
    if context.invoked_subcommand is None:
        context.invoke(list_)


def _data(settings: Settings, one: Download) -> dict[str, Any]:
    return {
        "id": one.publication,
        "catalogue": one.catalogue,
        "role": one.role.value,
        "title": one.title,
        "state": one.state.value,
        "size": one.size,
        "done": one.done,
        "priority": one.priority,
        "tries": one.tries,
        "again_at": one.again_at.isoformat() if one.again_at else None,
        "error": settings.sentences([one.error])[0] if one.error else "",
        "error_code": one.error.code if one.error else "",
    }


def _rules_data(rules: FetchRules) -> dict[str, Any]:
    return {
        "paused": rules.paused,
        "bytes_per_second": rules.bytes_per_second,
        "hours": f"{rules.begins:%H:%M}-{rules.ends:%H:%M}" if rules.begins and rules.ends else None,
        "sources": rules.sources.value,
    }


@queue.command(name="list")
@click.pass_obj
def list_(settings: Settings) -> None:
    """Show the queue, the most urgent first."""
    with settings.shelf_lists() as shelf:
        found, rules = shelf.waiting(), shelf.rules()
    say = settings.say
    lines = [say("The queue is paused.")] * rules.paused
    states = column((say(one.state.value) for one in found), 8)
    kinds = column((say(one.role.value) for one in found), 6)
    for one, state, kind in zip(found, states, kinds, strict=True):
        lines.append(f"{state}{kind}{one.size:>12}  {one.title}")
        if one.error:
            lines += [f"{'':<28}{sentence}" for sentence in settings.sentences([one.error])]
    settings.show(
        lines or [say("No downloads are waiting.")],
        {"rules": _rules_data(rules), "waiting": [_data(settings, one) for one in found]},
    )


def _keys(shelf: ShelfServices, ids: tuple[str, ...]) -> list[tuple[str, str]]:
    wanted = spelled_out(ids)
    found = [one.key for one in shelf.downloads.list() if one.publication in wanted]
    if not found:
        raise LocalizedUsageError(UsageCode.NOT_IN_QUEUE, ids=", ".join(ids))
    return found


@queue.command()
@click.argument("ids", nargs=-1)
@click.pass_obj
def pause(settings: Settings, ids: tuple[str, ...]) -> None:
    """Pause these IDS, or all downloads if you name none."""
    _set_paused(settings, ids, paused=True)


@queue.command()
@click.argument("ids", nargs=-1)
@click.pass_obj
def resume(settings: Settings, ids: tuple[str, ...]) -> None:
    """Resume these IDS, or all downloads."""
    _set_paused(settings, ids, paused=False)


def _set_paused(settings: Settings, ids: tuple[str, ...], *, paused: bool) -> None:
    with settings.shelf() as shelf:
        downloads = shelf.downloads
        if ids:
            downloads.pause(_keys(shelf, ids), paused=paused)
        else:
            downloads.change_rules(replace(downloads.rules(), paused=paused))
        rules = downloads.rules()
    say = settings.say
    settings.show([say("Paused.") if paused else say("It continues with the next check.")], _rules_data(rules))


@queue.command()
@click.argument("ids", nargs=-1, required=True)
@click.pass_obj
def first(settings: Settings, ids: tuple[str, ...]) -> None:
    """Fetch these IDS first."""
    with settings.shelf() as shelf:
        shelf.downloads.move_to_front(_keys(shelf, ids))
    settings.show([settings.say("They are fetched first.")], {"first": list(ids)})


@queue.command()
@click.argument("ids", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="All waiting downloads.")
@click.pass_obj
def cancel(settings: Settings, ids: tuple[str, ...], *, everything: bool) -> None:
    """Remove these IDS from the queue; files that are already kept stay."""
    if not ids and not everything:
        raise LocalizedUsageError(UsageCode.QUEUE_IDS_MISSING)
    with settings.shelf() as shelf:
        keys = [one.key for one in shelf.downloads.list()] if everything else _keys(shelf, ids)
        shelf.downloads.cancel(keys)
    told = settings.say.counted(
        "{count} was removed from the queue.", "{count} were removed from the queue.", len(keys)
    )
    settings.show([told], {"cancelled": len(keys)})


@queue.command()
@click.option("--rate", type=click.IntRange(0, MAX_INTEGER), help="Bytes per second at most; 0 for no limit.")
@click.option(
    "--hours", help="Fetch from the internet only in these hours, for example 22:00-06:00; “always” for no limit."
)
@click.option(
    "--sources", type=click.Choice([one.value for one in AllowedSources]), help="Sources that files are fetched from."
)
@click.pass_obj
def rules(settings: Settings, rate: int | None, hours: str | None, sources: str | None) -> None:
    """Show or change how files are fetched."""
    with settings.shelf() as shelf:
        now = shelf.downloads.rules()
        changed = replace(
            now,
            bytes_per_second=now.bytes_per_second if rate is None else rate,
            sources=AllowedSources(sources) if sources else now.sources,
        )
        if hours is not None:
            begins, ends = _hours(hours)
            changed = replace(changed, begins=begins, ends=ends)
        if changed != now:
            shelf.downloads.change_rules(changed)
    data = _rules_data(changed)
    settings.show(_rules_lines(changed, data["hours"], settings.say), data)


def _rules_lines(rules: FetchRules, hours: str | None, say: Wording) -> list[str]:
    rate = rules.bytes_per_second
    return [
        say("Download speed: at most {rate} bytes per second.", rate=rate)
        if rate
        else say("Download speed: no limit."),
        say("They are fetched in the hours {hours}.", hours=hours) if hours else say("They are fetched at any time."),
        say("Only sticks and neighbours are asked.")
        if rules.sources is AllowedSources.NEARBY
        else say("The internet may be asked."),
        *[say("The queue is paused.")] * rules.paused,
    ]


def _hours(text: str) -> tuple[time | None, time | None]:
    if text == "always":
        return None, None
    try:
        begins, ends = (time.fromisoformat(part.strip()) for part in text.split("-"))
    except ValueError as error:
        raise LocalizedUsageError(UsageCode.NOT_HOURS, value=text) from error
    return begins, ends


@queue.command()
@click.pass_obj
def run(settings: Settings) -> None:
    """Fetch all waiting downloads now."""
    with settings.filled_shelf() as shelf:
        outcome = shelf.downloads.fetch_waiting()
    say = settings.say
    lines = [
        say.counted("{count} file was fetched.", "{count} files were fetched.", len(outcome.kept)),
        say.counted("{count} cover was fetched.", "{count} covers were fetched.", outcome.covers),
        say.counted("{count} byte in total.", "{count} bytes in total.", outcome.size),
    ]
    failed = settings.sentences(outcome.failed.values())
    data = {"kept": len(outcome.kept), "covers": outcome.covers, "bytes": outcome.size}
    settings.show([*lines, *failed], data | {"failed": len(failed), "errors": failed})
    if outcome.failed:
        raise click.exceptions.Exit(1)
