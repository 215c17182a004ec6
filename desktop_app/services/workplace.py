"""One home folder with everything in it, and the services over it."""

from __future__ import annotations

import hashlib
from functools import cached_property
from pathlib import Path

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.progress import Control
from desktop_app.services.catalogue_folder import ROOT_FEED
from desktop_app.services.journal import Journal
from desktop_app.services.portfolios import Portfolios
from desktop_app.services.publisher import Publisher
from desktop_app.services.reading import OpenBook, read_material
from desktop_app.services.resources import DEFAULT_CAMPAIGN, Resources
from desktop_app.services.shelf import Clock, Key, OpenSource, Shelf
from desktop_app.services.stick import Stick
from desktop_app.store.database import DatabaseFile, open_database
from desktop_app.store.journal_store import JournalStore
from desktop_app.store.key_file import journal_key
from desktop_app.store.shelf_store import ShelfStore
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.fetcher import Fetcher
from desktop_app.transfer.whole_file import write_whole


class Workplace:
    """Opens what is asked for, when it is first asked for.

    Below `home` lie `shelf/` (shared by everybody on the computer, nothing personal) and `profiles/default/` (one
    person's journal and its key).
    """

    def __init__(self, home: Path, resources: Path, open_source: OpenSource, clock: Clock) -> None:
        self.home = home
        self.clock = clock
        self.resources = Resources(resources)
        self.publisher = Publisher()
        self._open_source = open_source

    @property
    def shelf_folder(self) -> Path:
        """What everybody on the computer shares."""
        return self.home / "shelf"

    @property
    def profile_folder(self) -> Path:
        """What belongs to one person."""
        return self.home / "profiles" / "default"

    @property
    def shelf_file(self) -> DatabaseFile:
        """The shelf's database."""
        return DatabaseFile(self.shelf_folder / "shelf.db", "shelf")

    @property
    def journal_file(self) -> DatabaseFile:
        """The journal's database with its key, which is made on the first call.

        Raises:
            MissingKeyError: the journal is there and its key is not.
        """
        path = self.profile_folder / "journal.db"
        return DatabaseFile(path, "journal", journal_key(self.profile_folder / "journal.key", path))

    @cached_property
    def shelf(self) -> Shelf:
        """The shelf, with its database opened and brought up to date."""
        blobs = BlobStore(self.shelf_folder / "blobs")
        blobs.prepare()
        store = ShelfStore(open_database(self.shelf_file))
        return Shelf(store, blobs, Fetcher(blobs), self._open_source, self.clock)

    @property
    def stick(self) -> Stick:
        """Carries the shelf to other computers."""
        return Stick(self.shelf)

    @cached_property
    def journal(self) -> Journal:
        """The journal, with its database opened and brought up to date."""
        return Journal(JournalStore(open_database(self.journal_file)), self.clock)

    @cached_property
    def portfolios(self) -> Portfolios:
        """Portfolios made from both."""
        return Portfolios(self.journal, self.shelf, self.resources, self.clock)

    def open_material(self, key: Key, control: Control | None = None) -> OpenBook:
        """Open a publication for reading, kept first where it is not.

        Raises:
            SpringshelfError: it is not here and can't be had now, or its file can't be read.
        """
        return read_material(self.shelf.open(key, control))

    def install_default_campaign(self, control: Control | None = None) -> Catalogue:
        """Have the campaign that ships with the program on the shelf, made anew where its texts have changed.

        Needs no network and asks nothing. Materials that are already kept stay so.
        """
        source = self.resources.campaign_folder()
        folder = self.shelf_folder / "campaigns" / DEFAULT_CAMPAIGN
        address = (folder.absolute() / ROOT_FEED).as_uri()
        stamp, made_of = folder / "made-of.txt", _digest(source)
        known = next((one for one in self.shelf.catalogues() if one.address == address), None)
        if known and stamp.exists() and stamp.read_text(encoding="ascii") == made_of:
            return known
        self.publisher.publish(source, folder, control)
        catalogue, _ = self.shelf.add_catalogue(address, control)
        write_whole(stamp, made_of.encode(), public=True, sync=False)
        return catalogue

    def close(self) -> None:
        """Close the databases that were opened."""
        for name in ("shelf", "journal"):
            service = self.__dict__.pop(name, None)
            if service is not None:
                service.close()
        self.__dict__.pop("portfolios", None)


def _digest(folder: Path) -> str:
    """A hash over the names and bytes of all files below a folder."""
    hasher = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        hasher.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    return hasher.hexdigest()
