"""The flow from the start of the program to an open journal: choosing and unlocking a profile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.policy import Feature
from desktop_app.domain.profile import ON_STICKS, Profile, same_name
from desktop_app.gui.base.page import HomeContext
from desktop_app.gui.profiles.deleted_profiles_dialog import DeletedProfilesDialog
from desktop_app.gui.profiles.new_profile_dialog import NewProfileDialog, sticks
from desktop_app.gui.profiles.recover_dialog import RecoverDialog
from desktop_app.gui.profiles.recovery_dialog import RecoveryDialog
from desktop_app.gui.profiles.restore_dialog import RestoreDialog
from desktop_app.gui.profiles.welcome_page import WelcomePage
from desktop_app.gui.texts.languages import error_text
from desktop_app.gui.widgets.file_dialogs import choose_folder
from desktop_app.services.profiles.open_profile import CreatedProfile, OpenProfile
from desktop_app.services.profiles.profile_bin import DeletedProfile
from desktop_app.services.profiles.profile_folder import NEEDS_BACKUP
from desktop_app.services.profiles.profiles import Profiles
from desktop_app.services.profiles.quick_unlock import QuickUnlock

Found = tuple[tuple[Profile, ...], tuple[DeletedProfile, ...]]
"""The profiles with a journal, and the deleted profiles."""


def profiles_found(profiles: Profiles, places: list[Path]) -> tuple[Profile, ...]:
    """The profiles on this computer and on inserted sticks; expired ones are deleted."""
    profiles.clean_up(*(place / ON_STICKS for place in places))
    return (*profiles.all(), *(one for place in places for one in profiles.all(place / ON_STICKS)))


def deleted_profiles(profiles: Profiles, places: list[Path]) -> tuple[DeletedProfile, ...]:
    """The deleted profiles on this computer and on inserted sticks."""
    folders = (profiles.folder, *(place / ON_STICKS for place in places))
    return tuple(one for folder in folders for one in profiles.bin.all(folder))


def is_meant(profile: Profile, word: str) -> bool:
    """Whether a folder, an id or a name identifies this profile."""
    return bool(word) and (word in {profile.folder.name, profile.id} or same_name(profile.name, word))


class UnlockFlow(QObject):
    """Lets one person enter.

    Signals:
        prompt_shown: the welcome page must be shown to ask the person.
        entered: the profile was opened (`services.profiles.profiles.OpenProfile`).
        failed: no profile could be opened (exception).
    """

    prompt_shown = Signal()
    entered = Signal(OpenProfile)
    failed = Signal(Exception)

    def __init__(self, context: HomeContext, page: WelcomePage, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._profiles, self._policy, self._tasks = context.home.profiles, context.home.policy, context.tasks
        self._window = window
        self._page = page
        self._quick: QuickUnlock | None = None
        self._before = ""
        self._always = False
        self._deleted: tuple[DeletedProfile, ...] = ()
        page.deleted_requested.connect(self._show_deleted)
        page.opened.connect(self._open)
        page.forgotten.connect(self._forgotten)
        page.new_requested.connect(self._make)
        page.guest_requested.connect(self._guest)
        page.stick_requested.connect(self._choose_stick)

    def start(self, *, always: bool = False, before: str = "", quick: QuickUnlock | None = None) -> None:
        """Find the profiles.

        Args:
            always: ask also if there is only one profile without a passphrase, because another one was requested.
            before: the folder of the last open profile, or the name of the requested one.
            quick: opens that profile by its PIN.
        """
        self._always, self._before, self._quick = always, before, quick
        places = [Path(one.rootPath()) for one in sticks()]
        self._find(places, lambda found: self._found(*found))

    def _find(self, places: list[Path], then: Callable[[Found], None]) -> None:
        """Read profiles and deleted profiles, on this computer and in these places."""
        profiles = self._profiles
        self._tasks.run_query(
            lambda: (profiles_found(profiles, places), deleted_profiles(profiles, places)), then, self.failed.emit
        )

    def _offer_deleted(self, deleted: tuple[DeletedProfile, ...]) -> None:
        """Offer deleted profiles, unless the names of people are hidden."""
        self._deleted = deleted
        self._page.offer_deleted(offered=bool(deleted) and not self._policy.people_hidden)

    def _found(self, people: tuple[Profile, ...], deleted: tuple[DeletedProfile, ...]) -> None:
        policy = self._policy
        guests = policy.shows(Feature.GUESTS)
        self._offer_deleted(deleted)
        if not people and not deleted and guests and not self._always:
            self._guest()
            return
        wanted = next((one for one in people if is_meant(one, self._before)), people[0] if len(people) == 1 else None)
        if wanted is not None and not wanted.asks and not self._always:
            self._open(wanted, "")
            return
        self._page.show_people(people, hidden=policy.people_hidden and bool(people), guests=guests)
        self._page.use_pin(self._before if self._quick else "")
        if wanted is not None:
            self._page.select(wanted.folder.name)
        self.prompt_shown.emit()
        self._page.focus_first()

    def _open(self, profile: Profile, typed: str) -> None:
        profiles, quick = self._profiles, self._quick
        by_pin = quick is not None and profile.folder.name == self._before

        def open_it() -> OpenProfile:
            if quick is not None and by_pin:
                return quick.open(typed)
            return profiles.open(profile, typed)

        self._tasks.run_query(open_it, self.entered.emit, lambda error: self._refused(error, profile))

    def _refused(self, error: Exception, profile: Profile) -> None:
        if self._quick is not None and not self._quick.is_there:
            self._quick = None
            self._page.use_pin("")
        if not profile.asks or not isinstance(error, SpringshelfError):
            self.failed.emit(error)
        self._page.tell_refusal(error_text(error) if isinstance(error, SpringshelfError) else "")
        if isinstance(error, NEEDS_BACKUP) and not self._policy.people_hidden:
            self.offer_backups(profile, error)

    def offer_backups(self, profile: Profile, error: SpringshelfError) -> None:
        """Offer the backups of a profile that can't be opened any more."""
        dialog = RestoreDialog(self._context, profile, error_text(error), self._window)
        dialog.restored.connect(lambda made: self.start(always=True, before=made.folder.name))
        dialog.open()

    def _guest(self) -> None:
        self._tasks.run_query(self._profiles.guest, self.entered.emit, self.failed.emit)

    def _make(self) -> None:
        sealed = self._policy.passphrase_needed
        dialog = NewProfileDialog(self._context, self._window, sealed_only=sealed)
        dialog.made.connect(self._made)
        dialog.open()

    def _made(self, made: CreatedProfile) -> None:
        """Show the recovery code, then open the new profile."""
        profiles = self._profiles
        self._tasks.run_query(lambda: profiles.secrets.mark_used(made.opened))
        if not made.code:
            self.entered.emit(made.opened)
            return
        dialog = RecoveryDialog(self._context, made, self._window)
        dialog.noted.connect(lambda: self.entered.emit(made.opened))
        dialog.open()

    def _show_deleted(self) -> None:
        dialog = DeletedProfilesDialog(self._context, self._deleted, self._window)
        dialog.restored.connect(lambda profile: self.start(always=True, before=profile.folder.name))
        dialog.removed.connect(lambda: self.start(always=True))
        dialog.open()

    def _forgotten(self, profile: Profile) -> None:
        dialog = RecoverDialog(self._context, profile, self._window)
        dialog.recovered.connect(self._made)
        dialog.open()

    def _choose_stick(self) -> None:
        choose_folder(self._window, self.tr("Choose the stick or folder"), self.look_into)

    def look_into(self, folder: Path) -> None:
        self._find([folder, folder.parent], lambda found: self._found_there(*found))

    def _found_there(self, people: tuple[Profile, ...], deleted: tuple[DeletedProfile, ...]) -> None:
        self._offer_deleted(deleted)
        policy = self._policy
        known = self._profiles.all()
        self._page.show_people(people, hidden=policy.people_hidden, guests=policy.shows(Feature.GUESTS))
        if len(people) == len(known):
            self._page.tell_problem(self.tr("There is no profile on this stick or in this folder."))
