"""The checks of a home folder: free space, the shelf's database, and the journal and backups of each profile.

Nothing is written: a missing database is not created, and an older one is not upgraded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message import Message
from desktop_app.domain.numbers import grouped
from desktop_app.files.volume import free_bytes, nearest
from desktop_app.services.doctor.checks import Check, Finding, Verdict, failed
from desktop_app.services.doctor.codes import CheckName, DoctorCode
from desktop_app.services.home.run_marker import RunMarker, last_record

if TYPE_CHECKING:  # the database libraries may be missing
    from pathlib import Path

    from desktop_app.domain.policy import Policy
    from desktop_app.domain.profile import Profile
    from desktop_app.services.home.home import Home
    from desktop_app.services.profiles.open_profile import OpenProfile
    from desktop_app.services.profiles.profiles import Profiles
    from desktop_app.store.database_file import DatabaseFile

ENOUGH_SPACE = 500 * 1024 * 1024
PAGE = 4096
"""Bytes of a page of SQLCipher's databases; an intact database has a whole number of them."""
Unlock = Callable[["Profile"], "OpenProfile | None"]
"""Opens a profile with a passphrase; None if none was given."""


def home_checks(find_home: Callable[[], Home], unlock: Unlock = lambda _profile: None) -> tuple[Check, ...]:
    """The checks of the home that `find_home` names."""
    return (Check(CheckName.HOME, lambda: _look(find_home(), unlock)),)


def _look(home: Home, unlock: Unlock) -> Iterator[Finding]:
    yield _space(home.folder)
    yield _shelf(home.shelf_file)
    yield from _journals(home.profiles, home.policy, unlock)
    yield _last_run(home.folder)


def _last_run(folder: Path) -> Finding:
    """Whether the window ended properly the last time."""
    record, now = last_record(folder), RunMarker(folder).unfinished()
    check = CheckName.LAST_RUN.message()
    if now is not None and now.crashed:
        return Finding(check, Verdict.CARE, DoctorCode.RUN_CRASHED.message(time=str(now.started)))
    if record is not None:
        return Finding(check, Verdict.CARE, DoctorCode.CRASH_REPORT.message(file=str(record)))
    return Finding(check, Verdict.GOOD, DoctorCode.RUNS_ENDED.message())


def _space(folder: Path) -> Finding:
    check = CheckName.FREE_SPACE.message()
    if not nearest(folder).is_dir():
        return Finding(check, Verdict.BAD, DoctorCode.NO_FOLDER.message(file=str(nearest(folder))))
    free = free_bytes(folder)
    megabytes = grouped(free // 1_000_000)
    if free < ENOUGH_SPACE:
        return Finding(check, Verdict.CARE, DoctorCode.LITTLE_SPACE.message(megabytes=megabytes, file=str(folder)))
    return Finding(check, Verdict.GOOD, DoctorCode.SPACE.message(megabytes=megabytes, file=str(folder)))


def _shelf(file: DatabaseFile) -> Finding:
    from desktop_app.store.database_versions import known_version
    from desktop_app.store.integrity import check_integrity

    check = CheckName.SHELF.message()
    if not file.path.exists():
        return Finding(check, Verdict.GOOD, DoctorCode.SHELF_EMPTY.message())
    try:
        check_integrity(file)
        known_version(file)
    except SpringshelfError as error:
        return failed(check, error)
    return Finding(check, Verdict.GOOD, DoctorCode.FILE_GOOD.message(file=str(file.path)))


def _journals(profiles: Profiles, policy: Policy, unlock: Unlock) -> Iterator[Finding]:
    every = profiles.all()
    if not every:
        yield Finding(CheckName.JOURNAL.message(), Verdict.GOOD, DoctorCode.NO_JOURNAL.message())
    for one in every:
        alone = len(every) == 1
        journal = CheckName.JOURNAL.message() if alone else CheckName.JOURNAL_OF.message(name=one.name)
        backups = CheckName.BACKUPS.message() if alone else CheckName.BACKUPS_OF.message(name=one.name)
        try:
            yield _journal(journal, profiles, one, unlock)
        except SpringshelfError as error:
            yield failed(journal, error)
        yield from _backups(backups, one, policy)


def _journal(check: Message, profiles: Profiles, profile: Profile, unlock: Unlock) -> Finding:
    """A journal with a passphrase is read whole only where the passphrase was given."""
    from desktop_app.services.profiles.profile_folder import JOURNAL, check_keys, may_be_new
    from desktop_app.store.errors import damaged_journal, empty_journal, missing_journal

    check_keys(profile.folder)
    path = profile.folder / JOURNAL
    if not path.exists():
        if may_be_new(profile):
            return Finding(check, Verdict.GOOD, DoctorCode.JOURNAL_EMPTY.message())
        raise missing_journal(path)
    size = path.stat().st_size
    if size == 0:
        raise empty_journal(path)
    if size % PAGE:
        raise damaged_journal(path)
    opened = unlock(profile) if profile.asks else profiles.open(profile)
    if opened is not None:
        return _read_whole(check, opened)
    unread = DoctorCode.JOURNAL_UNREAD.message(file=str(path), profile=profile.id)
    return Finding(check, Verdict.CARE, unread)


def _read_whole(check: Message, opened: OpenProfile) -> Finding:
    from desktop_app.store.database_versions import known_version
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
        damaged = DoctorCode.UNUSED_PAGES_DAMAGED.message(count=found.unused, file=str(file.path))
        return Finding(check, Verdict.CARE, damaged)
    return Finding(check, Verdict.GOOD, DoctorCode.FILE_GOOD.message(file=str(file.path)))


def _backups(check: Message, profile: Profile, policy: Policy) -> Iterator[Finding]:
    """Whether the newest backup is what it was when it was verified."""
    from desktop_app.services.backups.backups import known_backups

    newest = next(iter(known_backups(profile, policy)), None)
    if newest is None or not newest.hashes:
        return
    changed = newest.changed_file
    if changed is None:
        time = f"{newest.made_at:%Y-%m-%d %H:%M}"
        yield Finding(check, Verdict.GOOD, DoctorCode.BACKUP_GOOD.message(time=time))
    else:
        yield Finding(check, Verdict.BAD, DoctorCode.BACKUP_DAMAGED.message(file=str(newest.folder / changed)))
