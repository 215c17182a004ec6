"""One window for each profile: a second window for the same profile brings the first one to the front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.profile import Profile
from desktop_app.gui.base.single_window import SingleWindow
from desktop_app.gui.codes import WindowCode
from desktop_app.gui.profiles.profile_words import name_of


class ProfileLock(QObject):
    """The lock of this window on one profile at a time.

    Signals:
        takeover_requested: this profile was opened a second time, so the window should come to the front.
    """

    takeover_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._place: SingleWindow | None = None

    def acquire(self, profile: Profile, *, by_force: bool = False) -> str | None:
        """Lock the profile for this window; if another window has it, bring that one to the front.

        Returns:
            None if it is locked already; otherwise the name of the other computer, empty if the window is on this one.
        """
        self.release()
        place = SingleWindow(profile.folder, self)
        if place.acquire(by_force=by_force):
            place.activation_requested.connect(self.takeover_requested)
            self._place = place
            return None
        return "" if place.ask_first(await_answer=False) else place.holder()

    def busy(self, profile: Profile) -> SpringshelfError:
        """The error if another window of this computer has the profile."""
        return SpringshelfError(WindowCode.PROFILE_OPEN, name_of(profile))

    def ask_to_take(self, profile: Profile, computer: str, then: Callable[[], None]) -> None:
        """Ask whether to take the profile over: another computer seems to use it, which only the person can know."""
        box = QMessageBox(self._window)
        box.setWindowTitle("Springshelf")
        box.setTextFormat(Qt.TextFormat.PlainText)
        told = self.tr("“{name}” seems to be open on the computer {computer}.")
        box.setText(told.format(name=name_of(profile), computer=computer))
        box.setInformativeText(
            self.tr("Close it there first. If that computer was switched off, or the stick pulled out, open it here.")
        )
        here = box.addButton(self.tr("Open it here"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(stay)
        here.clicked.connect(then)
        box.finished.connect(box.deleteLater)
        box.open()

    def release(self) -> None:
        """Release the profile's lock."""
        if self._place is not None:
            self._place.release()
            self._place = None
