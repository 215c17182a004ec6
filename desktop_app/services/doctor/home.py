"""The checks of a home folder: free space, the shelf's database, and the journal and backups of each profile.

Nothing is written: a database that is missing stays missing, and one of an earlier version is not upgraded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.errors import SpringshelfError
from desktop_app.files.volume import free_bytes, nearest
from desktop_app.services.doctor.checks import Check, Finding, Verdict, failed
from desktop_app.services.home.run_marker import RunMarker, last_record

if TYPE_CHECKING:  # the databases' libraries may be what is missing
    from pathlib import Path

    from desktop_app.domain.policy import Policy
    from desktop_app.domain.profile import Profile
    from desktop_app.services.home.home import Home
    from desktop_app.services.profiles.profiles import OpenProfile, Profiles
    from desktop_app.store.database_file import DatabaseFile

ENOUGH_SPACE = 500 * 1024 * 1024
PAGE = 4096
"""Bytes of a page of SQLCipher's databases; a whole database has a whole number of them."""
Unlock = Callable[["Profile"], "OpenProfile | None"]
"""Opens a profile that has a passphrase; None where nobody gave one."""


def home_checks(find_home: Callable[[], Home], unlock: Unlock = lambda _profile: None) -> tuple[Check, ...]:
    """The checks of the home that `find_home` names."""
    return (Check("Home", lambda: _look(find_home(), unlock)),)


def _look(home: Home, unlock: Unlock) -> Iterator[Finding]:
    yield _space(home.folder)
    yield _shelf(home.shelf_file)
    yield from _journals(home.profiles, home.policy, unlock)
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
    if not nearest(folder).is_dir():
        found = f"{nearest(folder)} is no folder"
        return Finding("Free space", Verdict.BAD, found, "Choose another home with --home.")
    free = free_bytes(folder)
    found = f"{free // 1_000_000:,} MB are free in {folder}"
    if free < ENOUGH_SPACE:
        return Finding("Free space", Verdict.CARE, found, "Make room before you keep more materials.")
    return Finding("Free space", Verdict.GOOD, found)


def _shelf(file: DatabaseFile) -> Finding:
    from desktop_app.store.database import known_version
    from desktop_app.store.integrity import check_integrity

    if not file.path.exists():
        return Finding("Shelf", Verdict.GOOD, "nothing is on the shelf yet")
    try:
        check_integrity(file)
        known_version(file)
    except SpringshelfError as error:
        return failed("Shelf", error)
    return Finding("Shelf", Verdict.GOOD, f"{file.path} opens and is whole")


def _journals(profiles: Profiles, policy: Policy, unlock: Unlock) -> Iterator[Finding]:
    every = profiles.all()
    if not every:
        yield Finding("Journal", Verdict.GOOD, "nobody has written one here yet")
    for one in every:
        of = "" if len(every) == 1 else f" of {one.name}"
        try:
            yield _journal(f"Journal{of}", profiles, one, unlock)
        except SpringshelfError as error:
            yield failed(f"Journal{of}", error)
        yield from _backups(f"Backups{of}", one, policy)


def _journal(name: str, profiles: Profiles, profile: Profile, unlock: Unlock) -> Finding:
    """A journal with a passphrase is read whole only where the passphrase was given."""
    from desktop_app.services.profiles.profile_folder import JOURNAL, check_keys, may_be_new
    from desktop_app.store.errors import damaged_journal, empty_journal, missing_journal

    check_keys(profile.folder)
    path = profile.folder / JOURNAL
    if not path.exists():
        if may_be_new(profile):
            return Finding(name, Verdict.GOOD, "nothing has been written yet")
        raise missing_journal(path)
    size = path.stat().st_size
    if size == 0:
        raise empty_journal(path)
    if size % PAGE:
        raise damaged_journal(path)
    opened = unlock(profile) if profile.asks else profiles.open(profile)
    if opened is not None:
        return _read_whole(name, opened)
    advice = f"To have it read, run: springshelf doctor --profile {profile.id}"
    return Finding(name, Verdict.CARE, f"{path} is encrypted, and was not read", advice)


def _read_whole(name: str, opened: OpenProfile) -> Finding:
    from desktop_app.store.database import known_version
    from desktop_app.store.errors import damaged_journal
    from desktop_app.store.integrity import check_integrity
    from desktop_app.store.journal_check import examine

    file = opened.journal_file
    check_integrity(file)
    known_version(file)
    found = examine(file)
    if not found.good:
        raise damaged_journal(file.path)
    if found.unused:
        told = f"{file.path} is whole, but {found.unused} pages that hold nothing are damaged: its disk may be failing"
        return Finding(name, Verdict.CARE, told, "Make a backup on another disk: springshelf backup now --in FOLDER")
    return Finding(name, Verdict.GOOD, f"{file.path} opens and is whole")


def _backups(name: str, profile: Profile, policy: Policy) -> Iterator[Finding]:
    """Whether the newest backup is what it was when it was verified."""
    from desktop_app.services.backups.backups import known_backups

    newest = next(iter(known_backups(profile, policy)), None)
    if newest is None or not newest.hashes:
        return
    changed = newest.changed_file
    if changed is None:
        yield Finding(name, Verdict.GOOD, f"the newest, of {newest.made_at:%Y-%m-%d %H:%M} UTC, is whole")
    else:
        advice = "Make a new one: springshelf backup now"
        yield Finding(name, Verdict.BAD, f"the newest is damaged: {newest.folder / changed}", advice)
