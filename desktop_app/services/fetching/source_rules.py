"""Opens the sources of catalogues, as far as the download rules allow."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from urllib.parse import unquote, urlsplit

from desktop_app.domain.addresses import is_in_home
from desktop_app.domain.fetching import AllowedSources
from desktop_app.services.ports import OpenSource, OpenSourceWith
from desktop_app.store.download_store import DownloadStore
from desktop_app.transfer.access import Access
from desktop_app.transfer.passwords import SavedPasswords
from desktop_app.transfer.source import ByteSource, FolderSource


def allowed_sources(
    open_source: OpenSourceWith,
    shelf_folder: Path,
    store: DownloadStore,
    passwords: SavedPasswords,
    ready_made: Path | None = None,
) -> OpenSource:
    """Make a function that opens sources by the current rules in `store`.

    Args:
        open_source: opens a source with the allowed places and logins.
        shelf_folder: the folder of catalogues with an address relative to the home.
        store: the queue's database, which contains the rules.
        passwords: the logins.
        ready_made: the folder of the catalogues that ship with the program, which have all languages; a home has a copy
            without the files of translations.
    """

    def open_allowed(address: str) -> AbstractContextManager[ByteSource]:
        if is_in_home(address):
            path = shelf_folder / unquote(urlsplit(address).path).lstrip("/")
            beside = ready_made / path.parent.name if ready_made else None
            return nullcontext(FolderSource(path.parent, shelf_folder, beside))
        nearby_only = store.listing.rules().sources is AllowedSources.NEARBY
        return open_source(address, Access(nearby_only, passwords))

    return open_allowed
