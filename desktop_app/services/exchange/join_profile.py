"""Joining a backup, or a profile that was restored from one, into another journal."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.progress import Control
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.atomic_folder import unfinished_folder
from desktop_app.services.exchange.codes import ExchangeCode
from desktop_app.services.exchange.exchange import Exchange, JoinResult
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.store.database import copy_database
from desktop_app.store.journal_source import journal_source


class JoinError(SpringshelfError):
    """A journal can't be joined into another one."""


def join_profile(
    exchange: Exchange, other: OpenProfile, working: Path, control: Control | None = None, *, accepted: bool = False
) -> JoinResult:
    """Import everything from a backup or another profile, which stays unchanged. Importing it again adds nothing.

    Its encrypted database is copied first, because an older one has to be upgraded.

    Args:
        exchange: imports the revisions and files.
        other: the backup or profile, opened.
        working: the folder for the copy, which is removed at the end.
        control: reports progress and cancels.
        accepted: the person has agreed, although it is no known copy of the same journal.

    Raises:
        ForeignFileError: it was not accepted, and it is no known copy of the same journal.
        JoinError: there is no space for the copy.
        StoreError: the other journal can't be read.
        CancelledError: the person cancelled it; everything imported so far is kept.
    """
    if not other.journal_file.path.exists():
        raise JoinError(ExchangeCode.NO_JOURNAL_IN_PROFILE, other.profile.name)
    try:
        with unfinished_folder(working) as unfinished:
            copied = copy_database(other.journal_file, unfinished.path / other.journal_file.path.name)
            with journal_source(copied, other.profile.name) as source:
                return exchange.join_from(source, control, accepted=accepted)
    except OSError as error:
        raise JoinError(ExchangeCode.NOT_JOINED, str(working), reason=reason_of(error)) from error
