"""The rail on the left: the four places, what is being done, and who is there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.profile import Profile
from desktop_app.gui.profiles.people_list import DISC, disc_icon
from desktop_app.gui.profiles.profile_words import name_of
from desktop_app.gui.progress_panel import ProgressPanel
from desktop_app.gui.widgets.plain_label import plain_tip

WIDTH = 196
LONGEST_NAME = 13
"""Letters of a name that fit; the rest is told when the mouse rests on it."""
LOCK_KEYS = "Ctrl+Shift+L"
Place = tuple[QWidget, str, str]
"""A page, its name, its icon."""


class Rail(QWidget):
    """Leads to the places.

    Signals:
        chosen: the page of a place.
        profile_asked: the person wants to see the own profile, or a guest to make one.
        lock_asked: the journal shall be locked.
    """

    chosen = Signal(object)
    profile_asked = Signal()
    lock_asked = Signal()

    def __init__(self, places: Sequence[Place], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._buttons: dict[QWidget, tuple[QToolButton, str]] = {}
        brand = QLabel("Springshelf")
        brand.setObjectName("brand")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 24, 14, 16)
        layout.setSpacing(6)
        layout.addWidget(brand)
        layout.addSpacing(18)
        group = QButtonGroup(self)
        for number, (page, name, icon) in enumerate(places, 1):
            button = self._place_button(page, name, icon, number)
            group.addButton(button)
            layout.addWidget(button)
        layout.addStretch()
        self.progress = ProgressPanel(self)
        layout.addWidget(self.progress)
        self._person = self._person_button()
        layout.addWidget(self._person)

    def _place_button(self, page: QWidget, name: str, icon: str, number: int) -> QToolButton:
        button = QToolButton()
        button.setText("  " + name)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} (Ctrl+{number})")
        image = QIcon(f"icons:{icon}.svg")
        image.addFile(f"icons:{icon}-chosen.svg", QSize(), QIcon.Mode.Normal, QIcon.State.On)
        button.setIcon(image)
        button.setIconSize(QSize(22, 22))
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        _fill_width(button)
        button.clicked.connect(lambda: self.chosen.emit(page))
        QShortcut(QKeySequence(f"Ctrl+{number}"), self.window(), lambda: self.chosen.emit(page))
        self._buttons[page] = (button, name)
        return button

    def _person_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("person")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(round(DISC * 0.75), round(DISC * 0.75)))
        _fill_width(button)
        menu = QMenu(button)
        self._own = QAction(self.tr("Your profile …"), menu)
        self._own.triggered.connect(self.profile_asked)
        self._lock = QAction(self.tr("Lock"), menu)
        self._lock.setShortcut(QKeySequence(LOCK_KEYS))
        self._lock.triggered.connect(self.lock_asked)
        menu.addActions([self._own, self._lock])
        # A menu's own shortcut works only while the menu is known to the window.
        self.addAction(self._lock)
        button.setMenu(menu)
        button.hide()
        return button

    def mark(self, page: QWidget) -> bool:
        """Show that this place is there now; False where the page is no place."""
        if page not in self._buttons:
            return False
        self._buttons[page][0].setChecked(True)
        return True

    def badge(self, page: QWidget, count: int, told: str) -> None:
        """A number beside a place, with what it counts; 0 for none."""
        button, name = self._buttons[page]
        number = [*self._buttons].index(page) + 1
        button.setText("  " + (f"{name} ({count})" if count else name))
        button.setAccessibleName(f"{name}. {told}" if count else name)
        button.setToolTip(f"{told if count else name} (Ctrl+{number})")

    def show_person(self, profile: Profile, *, others: bool) -> None:
        """Show who is there; `others`: whether somebody else could be let in from here."""
        name = self.tr("Guest") if profile.is_guest else name_of(profile)
        shown = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
        self._person.setText(f"  {shown}")
        self._person.setIcon(disc_icon(name))
        self._person.setAccessibleName(self.tr("Profile: {name}").format(name=name))
        self._person.setToolTip(plain_tip(name))
        self._own.setText(self.tr("Make a profile …") if profile.is_guest else self.tr("Your profile …"))
        self._lock.setText(self.tr("Lock") if profile.asks else self.tr("Somebody else …"))
        self._lock.setVisible(profile.asks or others)
        self._person.show()


def _fill_width(button: QToolButton) -> None:
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Expanding)
    button.setSizePolicy(policy)
