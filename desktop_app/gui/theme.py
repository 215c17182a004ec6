"""The look: colours, sizes, the style sheet and the fonts, in one place."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QByteArray, QDir, QTranslator
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.typesetting.fonts import Cut, font_bytes

FAMILY = "FiraGO"
POINT_SIZE = 11


@dataclass(frozen=True, slots=True)
class Colours:
    """The palette, as `#rrggbb`."""

    ground: str = "#f4f1ea"
    paper: str = "#fffdf8"
    ink: str = "#1f2430"
    soft: str = "#59606e"
    line: str = "#d9d3c6"
    accent: str = "#245b66"
    accent_strong: str = "#173f48"
    on_accent: str = "#ffffff"
    tint: str = "#e3edee"
    rail: str = "#1d3f47"
    on_rail: str = "#e8f0f1"
    focus: str = "#b06a00"
    problem: str = "#9a3324"
    warning: str = "#fbeed5"
    removed: str = "#f6d9d3"
    added: str = "#d6ebd8"


COLOURS = Colours()

STYLE = """
* { font-family: "FiraGO"; }
QMainWindow, QWidget#page { background: @ground; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QLabel { color: @ink; background: transparent; }
QLabel[role="heading"] { font-size: 21pt; font-weight: bold; }
QLabel[role="title"] { font-size: 13.5pt; font-weight: bold; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="kicker"] { color: @accent; font-weight: bold; }
QLabel[role="soft"] { color: @soft; }
QLabel[role="problem"] { color: @problem; font-weight: bold; }
QLabel[role="badge"] { background: @accent; color: @on_accent; border-radius: 11px; padding: 3px 12px;
  font-weight: bold; }
QLabel[role="hashtag"] { color: @accent; font-weight: bold; }
QFrame[role="panel"], QScrollArea[role="panel"] { background: @paper; border: 1px solid @line; border-radius: 10px; }
QLabel[role="note"] { background: @tint; border-radius: 7px; padding: 8px 10px; }
QLabel[role="panel"] { background: @ground; border: 1px solid @line; border-radius: 8px; }
QFrame[role="warning"] { background: @warning; border: 1px solid @focus; border-radius: 8px; }
QFrame[role="hero"] { background: @tint; border: 1px solid @line; border-radius: 12px; }
QPushButton, QToolButton { background: @paper; color: @ink; border: 1px solid @line; border-radius: 7px;
  padding: 6px 14px; min-height: 20px; }
QToolButton { padding: 4px 9px; }
QPushButton:hover, QToolButton:hover { border-color: @accent; }
QPushButton:pressed, QToolButton:pressed { background: @tint; }
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDateEdit:focus, QTimeEdit:focus, QTreeWidget:focus, QListWidget:focus { border: 2px solid @focus; }
QPushButton:focus { padding: 5px 13px; }
QPushButton:disabled, QToolButton:disabled { color: #6f7480; background: @ground; }
QPushButton[role="primary"] { background: @accent; color: @on_accent; border-color: @accent; font-weight: bold; }
QPushButton[role="primary"]:hover { background: @accent_strong; }
QPushButton[role="primary"]:focus { border: 2px solid @focus; }
QPushButton[role="primary"]:disabled { background: #8fa9ae; border-color: #8fa9ae; color: @on_accent; }
QTabWidget::pane { background: @paper; border: 1px solid @line; border-radius: 8px; top: -1px; }
QTabBar::tab { background: transparent; color: @soft; padding: 8px 16px; border: 2px solid transparent;
  border-radius: 7px; margin-right: 4px; }
QTabWidget#side QTabBar::tab { padding: 8px 7px; margin-right: 1px; }
QTabBar::tab:selected { background: @tint; color: @ink; font-weight: bold; }
QTabBar::tab:focus { border-color: @focus; }
QTableWidget { background: @paper; color: @ink; border: none; gridline-color: @line; }
QHeaderView::section { background: @ground; color: @soft; border: none; padding: 6px 8px; font-weight: bold; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @tint; border-radius: 7px; }
QCalendarWidget QToolButton { background: transparent; border: 2px solid transparent; color: @ink; font-weight: bold; }
QCalendarWidget QToolButton:focus { border-color: @focus; }
QCalendarWidget QAbstractItemView { background: @paper; color: @ink; selection-background-color: @accent;
  selection-color: @on_accent; }
QTextBrowser { background: @paper; color: @ink; border: 1px solid @line; border-radius: 7px; padding: 8px; }
QTextBrowser:focus { border: 2px solid @focus; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { background: @paper; color: @ink;
  border: 1px solid @line; border-radius: 7px; padding: 5px 8px;
  selection-background-color: @accent; selection-color: @on_accent;
  placeholder-text-color: #6b7180; min-height: 20px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(icons:arrow-down.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { border: none; width: 18px; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url(icons:arrow-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url(icons:arrow-down.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @paper; color: @ink; border: 1px solid @line; padding: 4px;
  selection-background-color: @tint; selection-color: @ink; }
QListView, QTreeWidget, QListWidget { background: transparent; border: 2px solid transparent; border-radius: 8px;
  color: @ink; }
QListWidget#contents, QListWidget#choices, QListView#entries, QListView#versions,
QListView#changes, QListView#pieces, QListView#agenda, QTreeWidget#choices {
  background: @paper; border: 1px solid @line; padding: 4px; }
QTabWidget#side QListWidget { background: transparent; border: 2px solid transparent; padding: 0; }
QTabWidget#side QListWidget:focus { border-color: @focus; }
QListWidget::item { padding: 7px 8px; border-radius: 6px; }
QListWidget::item:selected, QTreeWidget::item:selected { background: @tint; color: @ink; }
QTreeWidget::item { padding: 4px 2px; }
QProgressBar { background: @line; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: #b9b3a6; border-radius: 4px; min-height: 30px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: #b9b3a6; border-radius: 4px; min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none;
  border: none; width: 0; height: 0; }
QDialog { background: @ground; }
QToolTip { background: @ink; color: @paper; border: none; padding: 5px; }
QWidget#rail { background: @rail; }
QWidget#rail QLabel { color: @on_rail; }
QWidget#rail QLabel#brand { font-size: 14pt; font-weight: bold; color: #ffffff; }
QWidget#rail QToolButton { background: transparent; color: @on_rail; border: 2px solid transparent;
  border-radius: 8px; padding: 9px 12px; font-size: 12pt; text-align: left; }
QWidget#rail QToolButton:hover { background: #2a5661; }
QWidget#rail QToolButton:checked { background: @paper; color: @accent_strong; font-weight: bold; }
QWidget#rail QToolButton#person { font-size: 10.5pt; padding: 6px 8px; }
QWidget#rail QToolButton#person::menu-indicator { image: none; }
QWidget#rail QToolButton:focus { border: 2px solid #f0b54a; }
QWidget#rail QProgressBar { background: #15323a; }
QWidget#rail QProgressBar::chunk { background: #f0b54a; }
QWidget#rail QPushButton { background: transparent; color: @on_rail; border-color: #6d939b; padding: 3px 10px; }
QFrame#message { background: @ink; border-radius: 8px; }
QFrame#message QLabel { color: @paper; }
QFrame#message QPushButton { background: transparent; color: @paper; border: 1px solid #6f7480; padding: 3px 12px; }
"""


def apply_theme(application: QApplication, resources: Path) -> None:
    """Give the application its fonts, palette, style sheet and plural forms."""
    translator = QTranslator(application)
    if translator.load("springshelf_en", str(resources / "i18n")):
        application.installTranslator(translator)
    QDir.addSearchPath("icons", str(resources / "icons"))
    for cut in (Cut.REGULAR, Cut.BOLD, Cut.ITALIC):
        QFontDatabase.addApplicationFontFromData(QByteArray(font_bytes(cut)))
    application.setStyle("Fusion")
    application.setPalette(_palette())
    application.setFont(QFont(FAMILY, POINT_SIZE))
    application.setStyleSheet(_filled(STYLE))
    application.setWindowIcon(QIcon("icons:springshelf.svg"))


def colour(value: str) -> QColor:
    """A palette colour for painting."""
    return QColor(value)


def _filled(style: str) -> str:
    """The style sheet with each `@name` replaced; longer names first, so that none is cut."""
    for name in sorted((one.name for one in fields(Colours)), key=len, reverse=True):
        style = style.replace(f"@{name}", getattr(COLOURS, name))
    return style


def _palette() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, value in (
        (role.Window, COLOURS.ground),
        (role.Base, COLOURS.paper),
        (role.AlternateBase, COLOURS.ground),
        (role.Text, COLOURS.ink),
        (role.WindowText, COLOURS.ink),
        (role.Button, COLOURS.paper),
        (role.ButtonText, COLOURS.ink),
        (role.Highlight, COLOURS.accent),
        (role.HighlightedText, COLOURS.on_accent),
        (role.Link, COLOURS.accent),
        (role.PlaceholderText, "#6b7180"),
        (role.ToolTipBase, COLOURS.ink),
        (role.ToolTipText, COLOURS.paper),
    ):
        palette.setColor(target, QColor(value))
    return palette
