"""Going back to an older version of the program: opening a journal that the newer one has upgraded.

Policy: the backup from before the upgrade is restored, and everything written since is joined into it, because a
journal is a set of revisions. The newer database is set aside and never deleted: what this version can't read in it
comes back when the newer version opens the journal again.
"""

from __future__ import annotations

import logging
import platform
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.progress import Control
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.atomic_folder import sweep, unfinished_folder
from desktop_app.services.backups.backup import BackupError
from desktop_app.services.backups.codes import BackupCode
from desktop_app.services.exchange.exchange import Exchange
from desktop_app.services.ports import Clock
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import JOURNAL
from desktop_app.store.before_upgrade import (
    backup_before_upgrade,
    forget_older_drafts,
    is_newer_database,
    keep_as_backup,
    put_in_place,
    readable_copy,
    set_aside,
    set_aside_databases,
)
from desktop_app.store.current_rows import open_journal
from desktop_app.store.database import copy_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.journal_check import count, examine
from desktop_app.store.journal_source import journal_source
from desktop_app.store.journal_store import JournalStore

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class UndoneUpgrade:
    """The result: the numbers of versions written since that are joined, and of those that this program can't read.

    `aside` is the newer database, which the newer version joins again; None if the journal was not newer.
    """

    joined: int = 0
    unread: int = 0
    aside: Path | None = None


def undo_upgrade(opened: OpenProfile, clock: Clock, control: Control | None = None) -> UndoneUpgrade:
    """Make a journal that a newer version has upgraded one of this version again.

    Raises:
        StoreError: it can't be read; nothing was changed.
        BackupError: there is no room; nothing was changed.
        CancelledError: the person cancelled it; nothing was changed.
    """
    control = control or Control()
    file = opened.journal_file
    if not is_newer_database(file):
        return UndoneUpgrade()
    profiles = opened.profile.folder.parent
    try:
        sweep(profiles)
        with unfinished_folder(profiles) as unfinished:
            restored = DatabaseFile(unfinished.path / JOURNAL, file.migrations, file.key)
            before = backup_before_upgrade(file)
            if before is not None:
                copy_database(before, restored.path)
                forget_older_drafts(restored, file)
            newer = readable_copy(file, unfinished.path / f"newer-{JOURNAL}")
            written = _revisions(file)
            joined = _join(restored, newer, clock, control)
            if not examine(restored, control).good:
                raise BackupError(BackupCode.DAMAGED, str(opened.profile.folder))
            unread = max(0, written - count(restored).revisions)
            aside = set_aside(file)
            put_in_place(restored, file)
    except OSError as error:
        raise BackupError(BackupCode.UPGRADE_NOT_UNDONE, str(profiles), reason=reason_of(error)) from error
    return UndoneUpgrade(joined, unread, aside)


def _revisions(file: DatabaseFile) -> int:
    """How many versions a newer journal has; 0 if it stores them in another way."""
    with closing(file.connect(read_only=True)) as connection:
        try:
            return int(connection.execute("SELECT count(*) FROM revision").fetchone()[0])
        except Exception:  # noqa: BLE001 - any error of the module; then nothing of it can be read here
            return 0


def _join(restored: DatabaseFile, newer: DatabaseFile, clock: Clock, control: Control) -> int:
    """Join what was written since, and return how many versions were new."""
    store = JournalStore(open_journal(restored))
    try:
        with journal_source(newer, JOURNAL) as source:
            return Exchange(store, clock, platform.node()).join_from(source, control, accepted=True).added
    finally:
        store.close()


def join_set_aside(opened: OpenProfile, exchange: Exchange) -> int:
    """Join databases that an older version has set aside, and return how many versions were new.

    A failure is only logged, and tried again when the journal is opened the next time.
    """
    added = 0
    for aside in set_aside_databases(opened.journal_file):
        try:
            with unfinished_folder(opened.profile.folder.parent) as unfinished:
                copied = copy_database(aside, unfinished.path / JOURNAL)
                with journal_source(copied, aside.path.name) as source:
                    done = exchange.join_from(source, accepted=True)
            added += done.added
            if not done.refused and not done.bad_files:
                keep_as_backup(aside)
        except (SpringshelfError, OSError) as error:
            log.warning("A journal that was set aside could not be joined: %s", type(error).__name__)
    return added
