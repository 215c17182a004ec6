"""The windows of one run of the program: one after the other, a new one for each person and for each language.

Locking closes the window and opens another: so no widget, model or undo list of the last person remains, and the
journal's connections and its key are deleted. Downloads stop for that moment and continue in the new window.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QDialog

from desktop_app.gui.base.messages import Messages
from desktop_app.gui.shell.main_window import MainWindow, MakeComposer
from desktop_app.gui.shell.start_request import StartRequest, WindowLocation
from desktop_app.gui.theme.appearance import Appearance, read_appearance, write_appearance
from desktop_app.gui.theme.theme import Theme, appearance
from desktop_app.gui.widgets.base_dialog import BaseDialog

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.gui.shell.broken_run_notice import BrokenRunNotice
    from desktop_app.services.home.run_marker import BrokenRun
    from desktop_app.services.profiles.open_profile import OpenProfile

FORGET_AFTER = 500
"""Milliseconds after which a closed window is deleted."""


def forget() -> None:
    """Free the objects of the last person, which were excluded from garbage collection."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


class WindowManager(QObject):
    """Opens windows, and knows the open one.

    Signals:
        usable: a window has shown its pages, or asks for a profile.
    """

    usable = Signal()

    def __init__(
        self,
        make_composer: MakeComposer,
        home: Path,
        settings: QSettings,
        use_messages: Callable[[Messages], None],
        theme: Theme | None = None,
        broken: BrokenRun | None = None,
    ) -> None:
        """Create the first window.

        Args:
            make_composer: creates the composer of the services.
            home: the home folder.
            settings: the appearance and positions of windows.
            use_messages: called with the messages of each new window, which show unexpected errors.
            theme: applies the appearance.
            broken: the last run if it did not end properly.
        """
        super().__init__()
        self._broken = broken
        self._was_usable = self._failure_shown = False
        self._wanted = ""
        self._notice: BrokenRunNotice | None = None
        self._theme = theme
        self._make_composer, self._home = make_composer, home
        self._settings = settings
        self._use_messages = use_messages
        self.window = self._new_window()

    def begin(self, profile: str = "") -> None:
        """Show the first window, with the profile of that name if there is one, and open the rest in the background."""
        window = self.window
        window.show()
        QTimer.singleShot(0, window, lambda: window.begin(StartRequest(before=profile)))

    def come_to_front(self, wanted: str = "") -> None:
        """Bring the window to the front, and open what has this path or address."""
        self.window.come_to_front()
        self.open(wanted)

    def open(self, wanted: str) -> None:
        """Open what has this path or address, as soon as a person has the pages of a profile; empty for nothing."""
        self._wanted = wanted or self._wanted
        if self._wanted and self.window.is_ready:
            self._open_wanted()

    def _open_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.window.workspace.open(wanted)

    def _new_window(self) -> MainWindow:
        window = MainWindow(self._make_composer, self._home, self._settings)
        window.lock_requested.connect(self._lock)
        window.appearance_chosen.connect(self._choose)
        window.person_appearance_read.connect(self._wear)
        window.pages_shown.connect(self._tell_of_broken_run)
        window.usable.connect(self._note_usable)
        window.failure_shown.connect(self._note_failure)
        window.pages_shown.connect(self._open_wanted)
        self._use_messages(window.messages)
        return window

    @property
    def has_failed(self) -> bool:
        """Whether no window could show more than an error."""
        return self._failure_shown and not self._was_usable

    def _note_usable(self) -> None:
        self._was_usable = True
        self.usable.emit()

    def _note_failure(self) -> None:
        self._failure_shown = True

    def _tell_of_broken_run(self) -> None:
        if self._broken is None:
            return
        if self._notice is None:
            from desktop_app.gui.shell.broken_run_notice import BrokenRunNotice  # noqa: PLC0415 - seldom needed

            self._notice = BrokenRunNotice(self._broken, self)
        self._notice.tell(self.window.workspace.context)

    def _lock(self) -> None:
        """Close the window, and ask for a profile in a new one."""
        old, worn = self.window, appearance()
        before, where, quick = old.profile_folder, old.where, old.quick
        # The person's appearance is not used any more.
        self._use(read_appearance(self._settings))
        new = self._beside(old)
        if not old.close():
            # Some input could not be saved, or a guest must decide: that window shows a message.
            self._use(worn)
            self._stay(old, new)
            return
        self._go_on(old, new)
        if quick is not None and not quick.is_there:
            quick = None
        new.entered.connect(lambda opened: self._come_back(new, opened, before, where))
        new.begin(StartRequest(always=True, before=before, quick=quick))

    def _use(self, wanted: Appearance) -> None:
        if self._theme is not None and wanted != appearance():
            self._theme.use(wanted)

    def _choose(self, wanted: Appearance) -> None:
        """Apply the chosen appearance and language, and save them for the person or for this computer."""
        if self._theme is None:
            return
        before, old = appearance(), self.window
        is_for_all = old.remember_appearance(wanted)
        if not self._wear(wanted):
            old.remember_appearance(before)
        elif is_for_all:
            write_appearance(self._settings, wanted)

    def _wear(self, wanted: Appearance) -> bool:
        """Apply an appearance and a language: colours at once, the rest in a new window; False if not possible now."""
        before, old = appearance(), self.window
        if self._theme is None or replace(wanted, scheme=before.scheme, still=before.still) == before:
            self._use(wanted)
            return True
        where, had_profile, quick = old.where, bool(old.profile_folder), old.quick
        self._use(wanted)
        new = self._beside(old)
        opened = old.release()
        if opened is None and (had_profile or not old.close()):
            self._use(before)
            self._stay(old, new)
            return False
        self._go_on(old, new)
        new.return_to(where)
        new.begin(StartRequest(quick=quick, opened=opened))
        return True

    def _beside(self, old: MainWindow) -> MainWindow:
        """Open a new window at the position of the old one, in front of it."""
        new = self._new_window()
        new.setGeometry(old.geometry())
        new.show()
        QCoreApplication.processEvents()
        for dialog in old.findChildren(QDialog):
            dialog.hide()
        return new

    def _go_on(self, old: MainWindow, new: MainWindow) -> None:
        self.window = new
        old.deleteLater()
        QTimer.singleShot(FORGET_AFTER, self, forget)

    @staticmethod
    def _stay(old: MainWindow, new: MainWindow) -> None:
        new.close()
        new.deleteLater()
        old.come_to_front()
        for sheet in old.findChildren(BaseDialog):
            if sheet.is_open:
                sheet.show()

    @staticmethod
    def _come_back(window: MainWindow, opened: OpenProfile, before: str, where: WindowLocation) -> None:
        """Restore the last location for the same person; another person starts at the shelf."""
        if opened.profile.folder.name == before:
            window.return_to(where)
