"""`springshelf update …`: updates of the program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings
from desktop_app.cli.update_publishing import init, key, publish, rotate, sign

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.services.updates.updates import FetchedUpdate, Updates

NEARBY, NEARBY_SECONDS = "nearby", 3.0

places = click.option(
    "--from",
    "addresses",
    multiple=True,
    metavar="ADDRESS",
    help="A web address, a folder, a stick, or “nearby”; may be repeated.",
)


@click.group()
def update() -> None:
    """Find, fetch, install and publish updates of Springshelf.

    A new version is fetched and verified beside the installed one, and used when you say so. If it does not start, the
    version before it is used again.
    """


for one in (key, init, rotate, sign, publish):
    update.add_command(one)


@contextmanager
def _updates(settings: Settings) -> Iterator[Updates]:
    with settings.shelf() as shelf:
        yield settings.composer.updates(shelf)


def _addresses(settings: Settings, given: Sequence[str]) -> tuple[str, ...]:
    """The given addresses; “nearby” stands for the shelves that are lent in the network now."""
    found: list[str] = []
    for one in given:
        near = settings.composer.neighbours(NEARBY_SECONDS) if one == NEARBY else ()
        found += [neighbour.address for neighbour in near] if one == NEARBY else [one]
    return tuple(found)


@update.command(epilog=examples("update check", "update check --from /media/stick"))
@places
@click.pass_obj
def check(settings: Settings, addresses: tuple[str, ...]) -> None:
    """Look for a newer version; nothing is installed."""
    with _updates(settings) as updates:
        state, offer = updates.state(), updates.check(_addresses(settings, addresses))
    say = settings.say
    if offer.release is None:
        lines = [say("Springshelf {version} is the newest version.", version=state.version)]
    else:
        lines = [
            say(
                "Version {version} is available; this is {current}.",
                version=offer.release.version,
                current=state.version,
            ),
            say("To fetch: {size} MB.", size=say.megabytes(offer.size)),
        ]
    if offer.signed_at is not None:
        signed, until = f"{offer.signed_at:%Y-%m-%d}", f"{offer.valid_until:%Y-%m-%d}"
        lines.append(say("Signed on {signed}, valid until {until}.", signed=signed, until=until))
    data: dict[str, Any] = {
        "installed": state.version,
        "available": offer.release.version if offer.release else None,
        "size": offer.size,
        "ready": state.ready or None,
        "signed_at": offer.signed_at.isoformat() if offer.signed_at else None,
        "valid_until": offer.valid_until.isoformat(),
        "addresses": list(offer.addresses),
    }
    settings.show(lines, data)


@update.command(epilog=examples("update fetch", "update fetch --from nearby", "update fetch --for windows-x86_64"))
@places
@click.option(
    "--for",
    "platforms",
    multiple=True,
    metavar="PLATFORM",
    help="Fetch for another platform, or “all”, to carry it on; may be repeated.",
)
@click.pass_obj
def fetch(settings: Settings, addresses: tuple[str, ...], platforms: tuple[str, ...]) -> None:
    """Fetch the newest version and verify it.

    An interrupted fetch continues where it stopped. What is fetched is also on your lent shelf and on your sticks, so
    that other computers take it from there.
    """
    with _updates(settings) as updates:
        done = updates.fetch(_addresses(settings, addresses), platforms=platforms)
        package = updates.package()
    say = settings.say
    lines = [line for one in done for line in _fetched_lines(settings, one)]
    if package is not None:
        lines += [say("To install it, the administrator runs:"), f"    {package[1]}"]
    elif done and not platforms:
        lines.append(say("To use it from the next start on: springshelf update apply"))
    data = [asdict(one) | {"package": str(one.package) if one.package else None} for one in done]
    settings.show(lines or [say("There is no newer version.")], data)


def _fetched_lines(settings: Settings, one: FetchedUpdate) -> list[str]:
    say = settings.say
    return [
        say("Version {version} for {platform} is ready.", version=one.version, platform=one.platform),
        say.counted(
            "{count} file was fetched ({size} MB); {there} were there already.",
            "{count} files were fetched ({size} MB); {there} were there already.",
            one.files,
            size=say.megabytes(one.size),
            there=one.there,
        ),
    ]


@update.command(epilog=examples("update apply"))
@click.argument("version", required=False, default="")
@click.pass_obj
def apply(settings: Settings, version: str) -> None:
    """Use a fetched version from the next start on.

    If a window is open, the version is used after it has closed. If a package of the system installed Springshelf, this
    prints the command for the administrator.
    """
    say = settings.say
    with _updates(settings) as updates:
        package = updates.package()
        if package is not None:
            settings.show(
                [say("To install it, the administrator runs:"), f"    {package[1]}"],
                {"package": str(package[0]), "command": package[1]},
            )
            return
        used = updates.apply(version, window_open=_window_is_open(settings))
    settings.show([say("Version {version} will be used from the next start on.", version=used)], {"version": used})


def _window_is_open(settings: Settings) -> bool:
    from desktop_app.services.home.run_marker import RunMarker  # noqa: PLC0415 - only what is called is imported

    return RunMarker(settings.folder).unfinished() is not None


@update.command(epilog=examples("update back"))
@click.pass_obj
def back(settings: Settings) -> None:
    """Use the version before the current one again.

    If the newer one has upgraded a journal, “springshelf backup undo-upgrade” opens it; nothing written is lost.
    """
    with _updates(settings) as updates:
        version = updates.go_back()
    say = settings.say
    settings.show(
        [say("Version {version} will be used from the next start on.", version=version)], {"version": version}
    )
