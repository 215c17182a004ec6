"""Builds the services of an opened profile."""

from __future__ import annotations

import platform
from contextlib import suppress

from desktop_app.domain.errors import SpringshelfError
from desktop_app.services.backups.undo_upgrade import join_set_aside
from desktop_app.services.campaign.calendar import Calendar
from desktop_app.services.exchange.exchange import Exchange
from desktop_app.services.home.home import Home
from desktop_app.services.home.profile_services import ProfileServices
from desktop_app.services.journal.journal import Journal
from desktop_app.services.journal.sharing import Sharing
from desktop_app.services.profiles.current_profile import CurrentProfile
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import may_be_new
from desktop_app.store.current_rows import open_journal
from desktop_app.store.journal_store import JournalStore


def open_profile(home: Home, opened: OpenProfile) -> ProfileServices:
    """Open a journal, upgrade its database, and join what an older version has set aside; see `HomeComposer`.

    Raises:
        MissingKeyError: the journal exists, but its key does not.
        StoreError: it can't be opened.
    """
    store = JournalStore(open_journal(opened.journal_file, must_exist=not may_be_new(opened.profile)))
    journal = Journal(store, home.clock)
    exchange = Exchange(store, home.clock, platform.node())
    with suppress(SpringshelfError):  # a journal on a full or read-only disk opens without the name
        exchange.computers.remember()
    join_set_aside(opened, exchange)

    def reopen(other: OpenProfile) -> None:
        store.reopen(open_journal(other.journal_file))
        journal.restart()

    return ProfileServices(
        home,
        CurrentProfile(opened),
        journal,
        Calendar(journal, home.clock),
        Sharing(journal),
        exchange,
        reopen,
        store.close,
    )
