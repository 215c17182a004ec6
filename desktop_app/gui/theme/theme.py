"""The current appearance: applied at the start, and whenever the person or the system changes it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QWidget

from desktop_app.gui.texts.languages import Languages
from desktop_app.gui.theme.appearance import Appearance
from desktop_app.gui.theme.palette import CONTRAST, DARK, LIGHT, PALETTES, Palette, Scheme
from desktop_app.gui.theme.style import style_sheet
from desktop_app.gui.theme.tokens import FAMILY, MOTION, TYPE
from desktop_app.typesetting.font_files import FontCut, font_file

NO_LIMIT = 16_777_215
"""Qt's value for an unlimited size."""
BASE = "Fusion"
FITTED = "fitted"
"""A property of widgets that scale themselves."""


@dataclass(slots=True)
class _InUse:
    palette: Palette
    appearance: Appearance


_in_use = _InUse(LIGHT, Appearance())


def colours() -> Palette:
    """The current palette.

    Widgets that paint themselves ask each time, because it can change while the window is open.
    """
    return _in_use.palette


def appearance() -> Appearance:
    """The current appearance settings."""
    return _in_use.appearance


def colour(value: str) -> QColor:
    """A palette colour for painting."""
    return QColor(value)


def soft_shadow() -> QColor:
    """The colour of one layer of a shadow; several layers make it soft."""
    return QColor(0, 0, 0, 26)


def title_points() -> float:
    """The text size of titles, in points."""
    return TYPE.title * _in_use.appearance.scale


def widened(pixels: float) -> int:
    """A width that grows with text, but less, for columns beside others."""
    return round(pixels * math.sqrt(_in_use.appearance.scale))


def scaled(pixels: float) -> int:
    """A length for the current text size, given for 100 %."""
    return round(pixels * _in_use.appearance.scale)


class Theme(QObject):
    """Applies the chosen appearance to the application, and follows the system's if that was chosen."""

    def __init__(self, application: QApplication, resources: Path) -> None:
        super().__init__(application)
        self._application = application
        QDir.addSearchPath("icons", str(resources / "icons"))
        for cut in (FontCut.REGULAR, FontCut.BOLD, FontCut.ITALIC):
            QFontDatabase.addApplicationFont(str(font_file(cut)))
        application.setWindowIcon(QIcon("icons:springshelf.svg"))
        self._caret = application.cursorFlashTime()
        self._languages = Languages(application, resources)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def use(self, wanted: Appearance) -> None:
        """Apply this appearance. An open window takes the colours at once; everything else applies to new windows."""
        _in_use.appearance = wanted
        self._languages.use(wanted.language)
        _in_use.palette = self._palette_for(wanted.scheme)
        fits = wanted.text == Appearance().text
        self._application.setStyle(BASE if fits else FittingStyle(BASE))
        self._application.setCursorFlashTime(0 if wanted.still else min(self._caret, MOTION.caret))
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip):
            self._application.setEffectEnabled(effect, not wanted.still)
        self._application.setPalette(qt_palette(_in_use.palette))
        font = QFont(FAMILY)
        font.setPointSizeF(TYPE.text * wanted.scale)
        self._application.setFont(font)
        mirrored = self._application.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._application.setStyleSheet(style_sheet(_in_use.palette, wanted.scale, right_to_left=mirrored))

    def _palette_for(self, scheme: Scheme) -> Palette:
        if scheme is not Scheme.SYSTEM:
            return PALETTES[scheme]
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _follow(self) -> None:
        """Follow the system's change after a moment, because more notifications may come."""
        if _in_use.appearance.scheme is Scheme.SYSTEM:
            QTimer.singleShot(0, self, lambda: self.use(_in_use.appearance))


def apply_theme(application: QApplication, resources: Path, wanted: Appearance | None = None) -> Theme:
    """Set the application's appearance and language, once at the start."""
    theme = Theme(application, resources)
    theme.use(wanted or Appearance())
    return theme


def repolish(widget: QWidget) -> None:
    """Apply the style sheet again after a widget's properties have changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()


class FittingStyle(QProxyStyle):
    """Scales widgets with sizes in pixels (from a form or a class) with the text size.

    It is used only if the text size is not 100 %.
    """

    def polish(self, polished: QWidget | QApplication | QPalette) -> None:  # type: ignore[override]  # three in one
        if isinstance(polished, QWidget) and not polished.isWindow() and not polished.property(FITTED):
            polished.setProperty(FITTED, True)  # noqa: FBT003 - Qt's signature
            fit_to_text(polished)
        super().polish(polished)


def fit_to_text(widget: QWidget) -> None:
    """Scale the widget's minimum and maximum sizes with the text, if it has any.

    Heights grow with the text; widths grow less, because neighbours need space, too, and text can wrap.
    """
    least, most = widget.minimumSize(), widget.maximumSize()
    if 0 < least.width() < NO_LIMIT:
        widget.setMinimumWidth(widened(least.width()))
    if 0 < least.height() < NO_LIMIT:
        widget.setMinimumHeight(scaled(least.height()))
    if 0 < most.width() < NO_LIMIT:
        widget.setMaximumWidth(widened(most.width()))
    if 0 < most.height() < NO_LIMIT:
        widget.setMaximumHeight(scaled(most.height()))


def qt_palette(palette: Palette) -> QPalette:
    """The same colours for everything that Qt paints itself."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, value in (
        (role.Window, palette.ground),
        (role.Base, palette.paper),
        (role.AlternateBase, palette.ground),
        (role.Text, palette.ink),
        (role.WindowText, palette.ink),
        (role.Button, palette.paper),
        (role.ButtonText, palette.ink),
        (role.BrightText, palette.problem),
        (role.Light, palette.paper),
        (role.Midlight, palette.tint),
        (role.Mid, palette.line),
        (role.Dark, palette.edge),
        (role.Shadow, palette.ground),
        (role.Accent, palette.accent),
        (role.Highlight, palette.accent),
        (role.HighlightedText, palette.on_accent),
        (role.Link, palette.accent),
        (role.LinkVisited, palette.accent),
        (role.PlaceholderText, palette.soft),
        (role.ToolTipBase, palette.message),
        (role.ToolTipText, palette.on_message),
    ):
        made.setColor(target, QColor(value))
    for target in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(palette.faint))
    return made
