"""The rail on the left: the four pages, running jobs, and the person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.profile import Profile
from desktop_app.gui.profiles.people_list import DISC, disc_icon
from desktop_app.gui.profiles.profile_words import name_of
from desktop_app.gui.shell.places import Place
from desktop_app.gui.shell.progress_panel import ProgressPanel
from desktop_app.gui.theme.icons import icon
from desktop_app.gui.theme.theme import FITTED, colours, repolish, scaled
from desktop_app.gui.theme.tokens import RAIL_NARROW, RAIL_WIDE
from desktop_app.gui.widgets.keys import on_keys
from desktop_app.gui.widgets.plain_label import plain_tip
from desktop_app.gui.widgets.screen_reader import announce

MAX_NAME_LENGTH = 13
"""The maximum length of a name; the tool tip shows it in full."""
LOCK_KEYS = "Ctrl+Shift+L"
BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class Rail(QWidget):
    """Leads to the pages.

    Signals:
        chosen: the place of a button.
        profile_requested: the person wants to see the own profile, or a guest wants to create one.
        lock_requested: lock the journal.
        lending_shown: show how the shelf is lent.
        lending_stopped: stop lending the shelf.
    """

    chosen = Signal(Place)
    profile_requested = Signal()
    lock_requested = Signal()
    lending_shown = Signal()
    lending_stopped = Signal()

    def __init__(self, places: Sequence[Place[Any]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(scaled(RAIL_WIDE))
        self.setProperty(FITTED, True)  # noqa: FBT003 - Qt's signature
        self._buttons: dict[Place[Any], tuple[QToolButton, str]] = {}
        self._icons: dict[QToolButton, str] = {}
        self._is_guest = False
        self._is_narrow: bool | None = None
        self._full_height = 0
        self._brand = brand = QLabel("Springshelf")
        brand.setObjectName("brand")
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 24, 14, 16)
        layout.setSpacing(6)
        layout.addWidget(brand)
        layout.addSpacing(18)
        group = QButtonGroup(self)
        for number, place in enumerate(places, 1):
            button = self._place_button(place, place.shortcut or f"Ctrl+{number}")
            group.addButton(button)
            layout.addWidget(button)
        layout.addStretch()
        self.progress = ProgressPanel(self)
        layout.addWidget(self.progress)
        self._lent = self._lent_button()
        layout.addWidget(self._lent)
        self._help = self._help_button()
        layout.addWidget(self._help)
        self._person = self._person_button()
        layout.addWidget(self._person)
        self._draw_icons()

    def _place_button(self, place: Place[Any], keys: str) -> QToolButton:
        button, name = QToolButton(), place.title()
        button.setText("  " + name)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.setIconSize(QSize(scaled(22), scaled(22)))
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        _fill_width(button)
        button.clicked.connect(lambda: self.chosen.emit(place))
        on_keys(self.window(), keys, lambda: self.chosen.emit(place), name)
        self._buttons[place] = (button, name)
        self._icons[button] = place.icon
        return button

    def text_of(self, place: Place[Any]) -> str:
        """The text of a page's button."""
        return self._buttons[place][0].text().strip()

    def name_of(self, place: Place[Any]) -> str:
        """The name of a page, without the number on its button."""
        return self._buttons[place][1]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()
        super().changeEvent(event)

    def _draw_icons(self) -> None:
        for button, name in self._icons.items():
            button.setIcon(icon(name, colours().on_rail, colours().on_rail_chosen))

    def _help_button(self) -> QToolButton:
        return self._small_button(self.tr("Help"), self.tr("Help, appearance and language"), "help")

    def _lent_button(self) -> QToolButton:
        """A quiet sign that the shelf is lent, with a menu to stop it; hidden while it is not."""
        button = self._small_button(self.tr("Shared"), self.tr("Your shelf is shared"), "share")
        menu = QMenu(button)
        menu.addAction(self.tr("Show the address…"), self.lending_shown.emit)
        menu.addAction(self.tr("Stop sharing"), self.lending_stopped.emit)
        button.setMenu(menu)
        button.hide()
        return button

    def _small_button(self, text: str, meaning: str, name: str) -> QToolButton:
        """A button that opens its menu at once.

        Args:
            text: its text.
            meaning: what it is for, for its tool tip and for screen readers.
            name: the name of its icon.
        """
        button = QToolButton()
        button.setText("  " + text)
        button.setAccessibleName(meaning)
        button.setToolTip(meaning)
        button.setProperty("role", "small")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(scaled(22), scaled(22)))
        _fill_width(button)
        self._icons[button] = name
        return button

    @property
    def shows_lending(self) -> bool:
        """Whether the sign that the shelf is lent is shown."""
        return not self._lent.isHidden()

    def show_lending(self, *, lent: bool) -> None:
        """Show or hide the sign that the shelf is lent."""
        if self._lent.isHidden() == lent:
            self._lent.setVisible(lent)
            announce(self, self.tr("Your shelf is shared") if lent else self.tr("Your shelf is no longer shared"))

    def be_narrow(self, narrow: bool) -> None:
        """Use less space: the names of the pages are below their icons."""
        if self._is_narrow == narrow:
            return
        self._is_narrow = narrow
        side = 4 if narrow else 14
        self._layout.setContentsMargins(side, 12 if narrow else 24, side, 8 if narrow else 16)
        self._brand.setVisible(not narrow)
        self._set_style(Qt.ToolButtonStyle.ToolButtonTextUnderIcon if narrow else BESIDE)
        self._fit_width()
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        """Leave the names away where they have no room; they are in the tool tips, too."""
        if not self._is_narrow:
            return
        fits = self.height() >= self._full_height
        self._set_style(Qt.ToolButtonStyle.ToolButtonTextUnderIcon if fits else Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _set_style(self, style: Qt.ToolButtonStyle) -> None:
        if self._person.toolButtonStyle() == style:
            return
        for button in (*self._icons, self._person):
            button.setToolButtonStyle(style)
            button.setProperty("room", "" if style is BESIDE else "narrow")
            repolish(button)
        if style is not Qt.ToolButtonStyle.ToolButtonIconOnly:
            self._layout.activate()
            self._full_height = self._layout.totalMinimumSize().height()

    def _fit_width(self) -> None:
        """Set the usual width, or more if a translated name needs it."""
        usual = scaled(RAIL_NARROW if self._is_narrow else RAIL_WIDE)
        margins = self._layout.contentsMargins()
        needed = max(button.sizeHint().width() for button in self._icons) + margins.left() + margins.right()
        self.setFixedWidth(max(usual, needed))

    def use_help(self, menu: QMenu) -> None:
        """Open this from the help button."""
        self._help.setMenu(menu)

    def _person_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("person")
        button.setProperty("role", "small")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(scaled(DISC * 0.75), scaled(DISC * 0.75)))
        _fill_width(button)
        menu = self.person_menu = QMenu(button)
        self._own = QAction(self.tr("Your profile…"), menu)
        self._own.triggered.connect(self.profile_requested)
        switch = QAction(self.tr("Switch user…"), menu)
        switch.triggered.connect(self.lock_requested)
        self._lock = QAction(self.tr("Lock"), menu)
        self._lock.setShortcut(QKeySequence(LOCK_KEYS))
        self._lock.triggered.connect(self.lock_requested)
        leave = QAction(self.tr("Leave"), menu)
        leave.triggered.connect(self._leave)
        menu.addActions([self._own, switch, self._lock, leave])
        # A menu's own shortcut works only while the menu is known to the window.
        self.addAction(self._lock)
        button.setMenu(menu)
        button.hide()
        return button

    def mark(self, place: Place[Any]) -> bool:
        """Check the button of the visible page; False if the page has none."""
        if place not in self._buttons:
            return False
        self._buttons[place][0].setChecked(True)
        return True

    def badge(self, place: Place[Any], count: int, description: str) -> None:
        """Show a number beside a page, with a description; 0 for none."""
        button, name = self._buttons[place]
        number = [*self._buttons].index(place) + 1
        button.setText("  " + (f"{name} ({count})" if count else name))
        button.setAccessibleName(f"{name}. {description}" if count else name)
        button.setToolTip(f"{description if count else name} (Ctrl+{number})")

    def _leave(self) -> None:
        """A guest goes back to the first page, after the question about the text; anybody else ends the program."""
        if self._is_guest:
            self.lock_requested.emit()
        else:
            self.window().close()

    def show_person(self, profile: Profile) -> None:
        """Show who is there."""
        self._is_guest = profile.is_guest
        name = self.tr("Guest") if profile.is_guest else name_of(profile)
        shown = name if len(name) <= MAX_NAME_LENGTH else f"{name[: MAX_NAME_LENGTH - 1]}…"
        self._person.setText(f"  {shown}")
        self._person.setIcon(disc_icon(name))
        self._person.setAccessibleName(self.tr("Profile: {name}").format(name=name))
        self._person.setToolTip(plain_tip(name))
        self._person.setAccessibleDescription(self.tr("Your profile…"))
        self._own.setText(self.tr("Create a profile…") if profile.is_guest else self.tr("Your profile…"))
        # Without a passphrase, locking would keep nobody out.
        self._lock.setEnabled(profile.asks)
        self._person.show()


def _fill_width(button: QToolButton) -> None:
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Expanding)
    button.setSizePolicy(policy)
