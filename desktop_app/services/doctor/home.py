"""The checks of a home folder: free space, the shelf's database, and the journal of each profile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import SpringshelfError
from desktop_app.services.doctor.checks import Check, Finding, Verdict, failed
from desktop_app.services.home.run_marker import RunMarker, last_record
from desktop_app.transfer.volume import free_bytes

if TYPE_CHECKING:  # the databases' libraries may be what is missing
    from desktop_app.domain.profile import Profile
    from desktop_app.services.home.home import Home
    from desktop_app.services.profiles.profiles import Profiles
    from desktop_app.store.database import DatabaseFile

ENOUGH_SPACE = 500 * 1024 * 1024


def home_checks(find_home: Callable[[], Home]) -> tuple[Check, ...]:
    """The checks of the home that `find_home` names."""
    return (Check("Home", lambda: _look(find_home())),)


def _look(home: Home) -> Iterator[Finding]:
    yield _space(home.folder)
    yield _database("Shelf", lambda: home.shelf_file)
    yield from _journals(home.profiles)
    yield _last_run(home.folder)


def _last_run(folder: Path) -> Finding:
    """Whether the window ended properly the last time."""
    record, now = last_record(folder), RunMarker(folder).unfinished()
    if now is not None and now.crashed:
        advice = "Start Springshelf: it says what was kept, and keeps a report for whoever looks after it."
        return Finding("Last run", Verdict.CARE, f"the window that was started at {now.started} crashed", advice)
    if record is not None:
        found = f"a window did not end properly; the report, without anything that a person wrote, is {record}"
        return Finding("Last run", Verdict.CARE, found, "Send it to whoever looks after Springshelf, then delete it.")
    return Finding("Last run", Verdict.GOOD, "every window ended properly")


def _space(folder: Path) -> Finding:
    free = free_bytes(folder)
    found = f"{free // 1_000_000:,} MB are free in {folder}"
    if free < ENOUGH_SPACE:
        return Finding("Free space", Verdict.CARE, found, "Make room before you keep more materials.")
    return Finding("Free space", Verdict.GOOD, found)


def _journals(profiles: Profiles) -> Iterator[Finding]:
    every = profiles.all()
    if not every:
        yield Finding("Journal", Verdict.GOOD, "nobody has written one here yet")
    for one in every:
        yield _journal("Journal" if len(every) == 1 else f"Journal of {one.name}", profiles, one)


def _journal(name: str, profiles: Profiles, profile: Profile) -> Finding:
    """A journal with a passphrase is checked without opening it."""
    from desktop_app.services.profiles.profile_folder import JOURNAL, read_keys  # noqa: PLC0415 - may be what is missing

    if not profile.asks:
        return _database(name, lambda: profiles.open(profile).journal_file)
    try:
        read_keys(profile.folder)
    except SpringshelfError as error:
        return failed(name, error)
    return Finding(name, Verdict.GOOD, f"{profile.folder / JOURNAL} is encrypted, and opens with its passphrase")


def _database(name: str, file: Callable[[], DatabaseFile]) -> Finding:
    from desktop_app.store.database import is_whole, open_database  # noqa: PLC0415 - as above

    try:
        opened = file()
        engine = open_database(opened)
        whole = is_whole(engine)
        engine.dispose()
    except SpringshelfError as error:
        return failed(name, error)
    if not whole:
        return Finding(name, Verdict.BAD, f"{opened.path} is damaged", "Bring back the newest .backup beside it.")
    return Finding(name, Verdict.GOOD, f"{opened.path} opens and is whole")
