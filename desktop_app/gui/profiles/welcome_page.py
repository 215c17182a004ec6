"""The first page on a computer with several profiles: choosing a profile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.profile import Profile, same_name
from desktop_app.gui.forms.ui_welcome import Ui_WelcomeForm
from desktop_app.gui.profiles.people_list import PeopleDelegate
from desktop_app.gui.profiles.profile_words import about_profile, name_of
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel

MIN_SHOWN, MAX_SHOWN = 2, 5
"""The visible rows without scrolling, in a small window and in a large one."""


class WelcomePage(QWidget):
    """Lists the people, or asks for a name if the list is hidden; asks for the secret of one.

    Signals:
        opened: a profile, and the person's input for it.
        forgotten: the profile with a forgotten passphrase.
        new_requested, guest_requested, stick_requested: another action was chosen.
        appearance_requested: the person wants another appearance or language.
        deleted_requested: the person wants to see the deleted profiles.
    """

    opened = Signal(Profile, str)
    forgotten = Signal(Profile)
    new_requested = Signal()
    guest_requested = Signal()
    stick_requested = Signal()
    appearance_requested = Signal()
    deleted_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._everybody: Sequence[Profile] = ()
        self._hidden = False
        self._pin_of = ""
        self.model = TwoLineModel(self)
        self._ui = ui = Ui_WelcomeForm()
        ui.setupUi(self)
        ui.people.setModel(self.model)
        ui.people.setItemDelegate(PeopleDelegate(ui.people))
        ui.people.selectionModel().currentChanged.connect(self._chosen)
        ui.people.activated.connect(self._go_on)
        ui.people.clicked.connect(lambda _index: self.focus_first())
        ui.name.textChanged.connect(self._chosen)
        ui.passphrase.returnPressed.connect(self._open)
        ui.open.clicked.connect(self._open)
        ui.forgotten.clicked.connect(self._forgot)
        ui.new_.clicked.connect(self.new_requested)
        ui.guest.clicked.connect(self.guest_requested)
        ui.stick.clicked.connect(self.stick_requested)
        ui.appearance.clicked.connect(self.appearance_requested)
        ui.deleted.clicked.connect(self.deleted_requested)
        ui.deleted.hide()
        self._chosen()

    def show_people(self, people: Sequence[Profile], *, hidden: bool, guests: bool) -> None:
        """Show the profiles; `hidden`: ask for the name instead; `guests`: whether guests are allowed."""
        ui = self._ui
        self._everybody, self._hidden = people, hidden
        self.model.show_rows([(name_of(one), about_profile(one), one) for one in ([] if hidden else people)])
        ui.people.setVisible(not hidden and bool(people))
        row = ui.people.sizeHintForRow(0) if people else 0
        frame = 2 * ui.people.frameWidth() + 8
        ui.people.setMinimumHeight(min(len(people), MIN_SHOWN) * row + frame)
        ui.people.setMaximumHeight(max(1, min(len(people), MAX_SHOWN)) * row + frame)
        ui.name.setVisible(hidden)
        ui.hint.setVisible(bool(people))
        ui.guest.setVisible(guests)
        ui.guestHint.setVisible(guests)
        if people and not hidden:
            self.select(people[0].folder.name)
        self._chosen()

    def offer_deleted(self, *, offered: bool) -> None:
        """Set whether there are deleted profiles."""
        self._ui.deleted.setVisible(offered)

    def use_pin(self, folder: str) -> None:
        """Set the folder of the profile that a PIN opens; empty for none."""
        self._pin_of = folder
        self._chosen()

    def select(self, folder: str) -> None:
        """Select the profile in that folder."""
        rows = [row for row, one in enumerate(self._everybody) if one.folder.name == folder]
        if rows and not self._hidden:
            self._ui.people.setCurrentIndex(self.model.index(rows[0]))

    def focus_first(self) -> None:
        """Put the focus where it is needed first."""
        ui = self._ui
        if not self._everybody:
            target: QWidget = ui.new_
        elif self._hidden:
            target = ui.name
        else:
            target = ui.people if ui.passphrase.isHidden() else ui.passphrase
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_problem(self, text: str) -> None:
        """Show why it did not open, and clear the input."""
        self._ui.problem.setText(text)
        self._ui.problem.setVisible(bool(text))
        self._ui.open.setEnabled(True)
        self._ui.passphrase.clear()
        if text:
            self._ui.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_refusal(self, text: str) -> None:
        """Show why it did not open; if the list is hidden, without revealing whether the name exists."""
        self.tell_problem(self._nobody() if text and self._hidden else text)

    def _nobody(self) -> str:
        return self.tr("That is not the right name or passphrase. After several wrong tries, wait a moment.")

    def profile(self) -> Profile | None:
        """The selected profile."""
        if self._hidden:
            typed = self._ui.name.text()
            return next((one for one in self._everybody if same_name(one.name, typed)), None)
        found = self._ui.people.currentIndex().data(THING_ROLE)
        return found if isinstance(found, Profile) else None

    def _chosen(self) -> None:
        """Ask for the secret of the selected profile in the panel below."""
        ui, one = self._ui, self.profile()
        # With a hidden list, show the panel for every name, so that it does not reveal which profiles exist.
        ui.unlock.setVisible(one is not None or (self._hidden and bool(ui.name.text().strip())))
        asks = one.asks if one is not None else True
        pin = one is not None and one.folder.name == self._pin_of
        ui.unlockName.setText(name_of(one) if one is not None and not self._hidden else ui.name.text().strip())
        ui.passphrase.setVisible(asks)
        ui.passphrase.setPlaceholderText(self.tr("PIN") if pin else self.tr("Passphrase"))
        ui.passphrase.setAccessibleName(self.tr("PIN") if pin else self.tr("Passphrase"))
        ui.forgotten.setVisible(self._hidden or (one is not None and one.has_code))
        self.tell_problem("")

    def _go_on(self) -> None:
        one = self.profile()
        if one is not None and one.asks:
            self._ui.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._open()

    def _open(self) -> None:
        one = self.profile()
        if one is None:
            self.tell_problem(self._nobody())
            return
        self._ui.open.setEnabled(False)
        self.opened.emit(one, self._ui.passphrase.text())

    def _forgot(self) -> None:
        one = self.profile()
        if one is None:
            self.tell_problem(self._nobody())
        else:
            self.forgotten.emit(one)
