"""One home folder with everything in it, and the services over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from sqlalchemy import Engine

from desktop_app.domain.addresses import is_in_home
from desktop_app.domain.catalogue import Neighbour
from desktop_app.domain.fetching import Sources
from desktop_app.domain.policy import Policy
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Key
from desktop_app.services.backups.backups import BACKUP_FOLDER, BESIDE, Backups, copy_profile
from desktop_app.services.catalogues.catalogues import Catalogues, as_address
from desktop_app.services.fetching.download_job import Parts
from desktop_app.services.fetching.download_run import Outcome
from desktop_app.services.fetching.downloads import Downloads
from desktop_app.services.journal.journal import Journal
from desktop_app.services.opening import Clock
from desktop_app.services.profiles.profiles import ON_STICKS, OpenProfile, Profiles
from desktop_app.services.publishing.shipped import Shipped
from desktop_app.services.reading.material import OpenBook, read_material
from desktop_app.services.resources.phrase_file import read_contents
from desktop_app.services.resources.resources import Resources
from desktop_app.services.shelf.indexing import Indexing
from desktop_app.services.shelf.shelf import Shelf
from desktop_app.store.database import DatabaseFile, open_database
from desktop_app.store.download_store import DownloadStore
from desktop_app.store.errors import StoreError
from desktop_app.store.journal_store import JournalStore
from desktop_app.store.passage_store import PassageStore
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_store import ShelfStore
from desktop_app.transfer.access import Access, Login
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.errors import SignInError
from desktop_app.transfer.fetcher import Fetcher
from desktop_app.transfer.passwords import SavedPasswords
from desktop_app.transfer.source import FolderSource, Source

if TYPE_CHECKING:  # these are imported when they are first asked for: together they take half a second
    from desktop_app.services.campaign.calendar import Calendar
    from desktop_app.services.exchange.exchange import Exchange
    from desktop_app.services.exchange.export import Export
    from desktop_app.services.feedback.feedback import FeedbackService
    from desktop_app.services.journal.sharing import Sharing
    from desktop_app.services.journal.spelling import Spelling
    from desktop_app.services.portfolios.portfolios import Portfolios
    from desktop_app.services.publishing.publisher import Publisher
    from desktop_app.services.publishing.stick import Stick
    from desktop_app.services.reading.highlights import Highlights

OpenSourceWith = Callable[[str, Access], AbstractContextManager[Source]]
"""Opens the source of the catalogue at an address, with what it may do."""
ChooseProfile = Callable[[Profiles], OpenProfile]
"""Says whose journal it is about, and opens that profile."""
OF_ONE = ("journal", "exchange", "portfolios", "feedback", "_journal_store")
"""What is opened anew for another person."""
OF_ALL = ("shelf", "catalogues", "shipped", "downloads", "indexing", "_shelf_engine", "_shelf_store", "_blobs")
"""What is opened anew after `Workplace.close`."""


class Workplace:
    """Opens what is asked for, when it is first asked for.

    Below `home` lie `shelf/` (shared by everybody on the computer, nothing personal) and `profiles/` (a folder for each
    person, with the journal and what opens it). Whose journal it is about is asked when one is first needed.
    """

    def __init__(
        self, home: Path, resources: Path, open_source: OpenSourceWith, clock: Clock, policy: Policy | None = None
    ) -> None:
        self.home = home
        self.policy = policy or Policy()
        self.clock = clock
        self.choose: ChooseProfile = Profiles.only
        self._entered: OpenProfile | None = None
        self.resources = Resources(resources, self.shelf_folder / "frameworks", home / "templates")
        self._open_source = open_source

    def speak(self, language: str) -> None:
        """Tell what ships with the program in the language of that code, as far as there are texts in it."""
        contents = read_contents(self.resources.root, language)
        self.resources.contents = self.shelf.contents = self.catalogues.contents = contents

    @property
    def shelf_folder(self) -> Path:
        """What everybody on the computer shares."""
        return self.home / "shelf"

    @cached_property
    def profiles(self) -> Profiles:
        """Who has a journal here."""
        needed = self.policy.passphrase_needed
        return Profiles(self.home / "profiles", self.clock, passphrase_needed=needed)

    def enter(self, opened: OpenProfile) -> None:
        """From here on, the journal is that of this profile."""
        self._entered = opened

    @property
    def entered(self) -> OpenProfile:
        """Whose journal it is; chosen on the first call.

        Raises:
            SpringshelfError: nobody could be chosen, or the passphrase is wrong.
        """
        if self._entered is None:
            self._entered = self.choose(self.profiles)
        return self._entered

    @property
    def profile_folder(self) -> Path:
        """What belongs to one person."""
        return self.entered.profile.folder

    @property
    def shelf_file(self) -> DatabaseFile:
        """The shelf's database."""
        return DatabaseFile(self.shelf_folder / "shelf.db", "shelf")

    @property
    def journal_file(self) -> DatabaseFile:
        """The journal's database with its key.

        Raises:
            MissingKeyError: the journal is there and its key is not.
        """
        return self.entered.journal_file

    @cached_property
    def shelf(self) -> Shelf:
        """The shelf, with its database opened and brought up to date."""
        made = Shelf(self._shelf_store, ShelfListing(self._shelf_engine), self._blobs, self.downloads)
        made.contents = self.resources.contents
        return made

    @cached_property
    def indexing(self) -> Indexing:
        """The index over the text inside kept files."""
        return Indexing(PassageStore(self._shelf_engine), self._blobs)

    @cached_property
    def catalogues(self) -> Catalogues:
        """The catalogues of the shelf."""
        made = Catalogues(self._shelf_store, self.downloads, self.open_source, self.clock)
        made.contents = self.resources.contents
        return made

    @cached_property
    def downloads(self) -> Downloads:
        """What waits to be fetched."""
        store = DownloadStore(self._shelf_engine)
        return Downloads(Parts(store, self._blobs, Fetcher(self._blobs), self.open_source, self.clock))

    def open_source(self, address: str) -> AbstractContextManager[Source]:
        """The source of a catalogue, as far as the rules for fetching allow it."""
        if is_in_home(address):
            path = self.shelf_folder / unquote(urlsplit(address).path).lstrip("/")
            return nullcontext(FolderSource(path.parent, self.shelf_folder))
        nearby_only = self.downloads.rules().sources is Sources.NEARBY
        return self._open_source(address, Access(nearby_only, self.passwords))

    @cached_property
    def passwords(self) -> SavedPasswords:
        """Names and passwords for catalogues, in the system's keyring."""
        return SavedPasswords()

    def sign_in(self, address: str, name: str, password: str) -> bool:
        """Use a login for the catalogue at an address; returns whether the system's keyring keeps it."""
        return self.passwords.save(as_address(address), Login(name, password))

    def wants_login(self, error: Exception) -> bool:
        """Whether a failure is that of a missing or wrong login."""
        return isinstance(error, SignInError)

    def neighbours(self, seconds: float) -> tuple[Neighbour, ...]:
        """The shelves that are lent in this network, as far as they answer within so many seconds."""
        from desktop_app.transfer.neighbours import listen  # noqa: PLC0415 - slow to import, and seldom needed

        return listen(seconds)

    def fetch_waiting(self, control: Control | None = None) -> Outcome:
        """Fetch whatever waits in the queue and is due, also what failed a moment ago."""
        self.downloads.store.due_at_once()
        return self.downloads.run(control or Control())

    @cached_property
    def _shelf_engine(self) -> Engine:
        return open_database(self.shelf_file)

    @cached_property
    def _shelf_store(self) -> ShelfStore:
        return ShelfStore(self._shelf_engine)

    @cached_property
    def _blobs(self) -> BlobStore:
        blobs = BlobStore(self.shelf_folder / "blobs")
        blobs.prepare()
        return blobs

    @cached_property
    def publisher(self) -> Publisher:
        """Makes catalogues that are signed with this computer's key."""
        from desktop_app.services.publishing.publisher import Publisher  # noqa: PLC0415 - see above
        from desktop_app.services.publishing.signing import signing_key  # noqa: PLC0415 - see above

        return Publisher(signing_key(self.home / "signing.key"))

    @property
    def stick(self) -> Stick:
        """Carries the shelf to other computers."""
        from desktop_app.services.publishing.stick import Stick  # noqa: PLC0415 - see above

        return Stick(self.shelf, self.catalogues, self.publisher.key)

    @cached_property
    def journal(self) -> Journal:
        """The journal, with its database opened and brought up to date."""
        return Journal(self._journal_store, self.clock)

    @property
    def calendar(self) -> Calendar:
        """The person's calendar."""
        from desktop_app.services.campaign.calendar import Calendar  # noqa: PLC0415 - see above

        return Calendar(self.journal, self.clock)

    def spelling(self, languages: Sequence[str]) -> Spelling:
        """Spelling in these languages, as far as the system has dictionaries."""
        from desktop_app.services.journal.spelling import system_spelling  # noqa: PLC0415 - see above

        return system_spelling(languages)

    @property
    def highlights(self) -> Highlights:
        """What the person marked in materials."""
        from desktop_app.services.reading.highlights import Highlights  # noqa: PLC0415 - see above

        return Highlights(self.journal, self.shelf)

    @property
    def sharing(self) -> Sharing:
        """The person's outbox."""
        from desktop_app.services.journal.sharing import Sharing  # noqa: PLC0415 - see above

        return Sharing(self.journal)

    @property
    def export(self) -> Export:
        """Writes the journal in other programs' formats."""
        from desktop_app.services.exchange.export import Export  # noqa: PLC0415 - see above

        return Export(self.journal, self.shelf, self.resources, self.clock)

    @cached_property
    def exchange(self) -> Exchange:
        """Carries the journal to other computers and back."""
        from desktop_app.services.exchange.exchange import Exchange  # noqa: PLC0415 - see above

        return Exchange(self._journal_store, self.clock)

    def backups(self, elsewhere: Path | None = None) -> Backups:
        """The backups of the journal: in that folder, else in the one that was chosen, else beside it."""
        return Backups(self.entered, self.clock, elsewhere or self.backup_folder)

    @property
    def backup_folder(self) -> Path | None:
        """The folder for backups that the person chose, or the administrator; None: beside the journal."""
        try:
            chosen = self.journal.setting(BACKUP_FOLDER)
        except StoreError:
            chosen = ""  # a journal that is damaged needs its backups most
        found = chosen or self.policy.backup_folder
        return Path(found) if found and found != BESIDE else None

    def move_profile(self, stick: Path) -> None:
        """Move the profile that is open to a stick, and go on with it there; here, nothing of it is left.

        Raises:
            SpringshelfError: it can't be written there; it is where it was, and open.
        """
        before = self.entered
        moved = copy_profile(before, before.profile.folder, stick / ON_STICKS)
        opened = OpenProfile(moved, bytearray(before.key))
        self.leave()
        self.enter(opened)
        self.profiles.remove(before.profile)

    def choose_backup_folder(self, folder: Path | None) -> None:
        """Have the backups in this folder from now on; None: beside the journal."""
        self.journal.set_setting(BACKUP_FOLDER, str(folder) if folder else BESIDE)

    @cached_property
    def _journal_store(self) -> JournalStore:
        return JournalStore(open_database(self.journal_file))

    @cached_property
    def portfolios(self) -> Portfolios:
        """Portfolios made from both."""
        from desktop_app.services.portfolios.portfolios import Portfolios  # noqa: PLC0415 - see above

        return Portfolios(self.journal, self.shelf, self.resources, self.clock)

    @cached_property
    def feedback(self) -> FeedbackService:
        """What comes back from mentors."""
        from desktop_app.services.feedback.feedback import FeedbackService  # noqa: PLC0415 - see above

        return FeedbackService(self.journal, self.portfolios, self.clock)

    def open_material(self, key: Key, control: Control | None = None) -> OpenBook:
        """Open a publication for reading, kept first where it is not.

        Raises:
            SpringshelfError: it is not here and can't be had now, or its file can't be read.
        """
        return read_material(self.shelf.open(key, control))

    @cached_property
    def shipped(self) -> Shipped:
        """The catalogues that ship with the program."""
        return Shipped(self.resources, self.shelf_folder, self.catalogues, self.shelf)

    def leave(self) -> None:
        """Close the journal, and forget its key."""
        store = self.__dict__.get("_journal_store")
        if store is not None:
            store.close()
        for name in OF_ONE:
            self.__dict__.pop(name, None)
        if self._entered is not None:
            self._entered.forget()
            self._entered = None

    def close(self) -> None:
        """Close the databases that were opened, and forget the key."""
        self.leave()
        engine = self.__dict__.get("_shelf_engine")
        if engine is not None:
            engine.dispose()
        for name in OF_ALL:
            self.__dict__.pop(name, None)
