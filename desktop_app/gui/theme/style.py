"""The style sheet: `@name` is a colour of the palette, `@pt_name` a text size, `@px_name` a corner radius or gap."""

from __future__ import annotations

import re
from dataclasses import asdict

from desktop_app.gui.theme.palette import Palette
from desktop_app.gui.theme.tokens import FAMILY, RADIUS, SPACE, TYPE

STYLE = """
* { font-family: "@family"; }
QMainWindow, QWidget#page { background: @ground; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QLabel { color: @ink; background: transparent; }
QLabel:disabled, QCheckBox:disabled, QRadioButton:disabled { color: @faint; }
QCheckBox, QRadioButton { color: @ink; min-height: @px_target; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @focus; border-radius: @px_bar; }
QCheckBox, QRadioButton { border: 2px solid transparent; spacing: @px_near; }
QCheckBox::indicator, QRadioButton::indicator, QTreeWidget::indicator, QListWidget::indicator { background: @paper;
  border: 1px solid @edge; width: @px_tick; height: @px_tick; border-radius: 3px; }
QRadioButton::indicator { border-radius: @px_half; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QTreeWidget::indicator:checked, QListWidget::indicator:checked { background: @accent;
  border-color: @accent; image: url(icons:tick-@arrows.svg); }
QCheckBox::indicator:indeterminate, QTreeWidget::indicator:indeterminate { image: url(icons:part-@arrows.svg);
  background: @accent; border-color: @accent; }
QRadioButton::indicator:checked { background: @accent; border-color: @accent;
  image: url(icons:dot-@arrows.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @faint; }
QLabel[role="heading"] { font-size: @pt_heading; font-weight: bold; }
QLabel[role="title"] { font-size: @pt_title; font-weight: bold; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="kicker"] { color: @accent; font-weight: bold; }
QLabel[role="soft"] { color: @soft; }
QLabel[role="problem"] { color: @problem; font-weight: bold; }
QLabel[role="badge"] { background: @accent; color: @on_accent; border-radius: @px_badge; padding: 3px 12px;
  font-weight: bold; }
QLabel[role="hashtag"] { color: @accent; font-weight: bold; }
QLabel[role="code"] { font-size: @pt_code; font-weight: bold; }
QFrame[role="panel"], QScrollArea[role="panel"] { background: @paper; border: 1px solid @line;
  border-radius: @px_panel; }
QLabel[role="caption"] { background: @ink; color: @paper; border-radius: @px_control; padding: 6px 12px; }
QLabel[role="note"] { background: @tint; border-radius: @px_control; padding: 8px 10px; }
QLabel[role="panel"] { background: @ground; border: 1px solid @line; border-radius: @px_control; }
QFrame[role="warning"] { background: @warning; border: 1px solid @focus; border-radius: @px_control; }
QFrame[role="hero"] { background: @tint; border: 1px solid @line; border-radius: @px_panel; }
QPushButton, QToolButton { background: @paper; color: @ink; border: 1px solid @edge; border-radius: @px_control;
  padding: 6px 14px; }
QToolButton { padding: 4px 9px; }
QPushButton:hover, QToolButton:hover { border-color: @accent; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @tint; }
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDateEdit:focus, QTimeEdit:focus, QTreeWidget:focus, QListView:focus, QTableWidget:focus {
  border: 2px solid @focus; }
QPushButton:focus { padding: 5px 13px; }
QToolButton:focus { padding: 3px 8px; }
QPushButton:disabled, QToolButton:disabled { color: @faint; background: @ground; border-color: @line; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: url(icons:arrow-down-@arrows.svg);
  subcontrol-origin: padding; subcontrol-position: center @far; width: @px_arrow; height: @px_arrow; }
QToolButton[popupMode="2"] { padding-@far: 24px; }
QPushButton[role="primary"] { background: @accent; color: @on_accent; border-color: @accent; font-weight: bold; }
QPushButton[role="primary"]:hover { background: @accent_strong; }
QPushButton[role="primary"]:focus { border: 2px solid @focus; }
QPushButton[role="primary"]:disabled { background: @quiet_accent; border-color: @quiet_accent; color: @on_accent; }
QPushButton[role="answer"] { text-align: left; }
QTabWidget::pane { background: @paper; border: 1px solid @line; border-radius: @px_control; top: -1px; }
QTabBar::tab { background: transparent; color: @soft; padding: 8px 16px; border: 2px solid transparent;
  border-radius: @px_control; margin-right: 4px; }
QTabWidget#side QTabBar::tab { padding: 8px 7px; margin-right: 1px; }
QTabBar::tab:selected { background: @tint; color: @ink; font-weight: bold; border-bottom-color: @accent; }
QTabBar::scroller { width: @px_scroller; }
QTabBar::tab:focus { border-color: @focus; }
QTableWidget { background: @paper; color: @ink; border: 2px solid transparent; gridline-color: @line; }
QTableWidget::item:selected { background: @tint; color: @ink; }
QHeaderView::section { background: @ground; color: @soft; border: none; padding: 6px 8px; font-weight: bold; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @tint; border-radius: @px_control; }
QCalendarWidget QToolButton { background: transparent; border: 2px solid transparent; color: @ink; font-weight: bold; }
QCalendarWidget QToolButton:focus { border-color: @focus; }
QCalendarWidget QAbstractItemView { background: @paper; color: @ink; selection-background-color: @accent;
  selection-color: @on_accent; }
QTextBrowser { background: @paper; color: @ink; border: 1px solid @line; border-radius: @px_control; padding: 8px; }
QTextBrowser:focus { border: 2px solid @focus; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { background: @paper; color: @ink;
  border: 1px solid @edge; border-radius: @px_control; padding: 5px 8px;
  selection-background-color: @accent; selection-color: @on_accent;
  placeholder-text-color: @soft; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid @problem; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; background: transparent; padding: 0 3px;
  min-height: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled,
QTimeEdit:disabled { color: @faint; background: @ground; border-color: @line; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(icons:arrow-down-@arrows.svg);
  width: @px_arrow; height: @px_arrow; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { border: none; width: 24px; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url(icons:arrow-up-@arrows.svg); width: @px_arrow; height: @px_arrow; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url(icons:arrow-down-@arrows.svg);
  width: @px_arrow; height: @px_arrow; }
QComboBox QAbstractItemView { background: @paper; color: @ink; border: 1px solid @edge; padding: 4px;
  selection-background-color: @tint; selection-color: @ink; }
QMenu { background: @paper; color: @ink; border: 1px solid @edge; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 24px; border-radius: @px_bar; }
QMenu::item:selected { background: @tint; color: @ink; }
QMenu::icon:checked { background: @tint; border: 2px solid @accent; border-radius: @px_bar; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QListView, QTreeWidget, QListWidget { background: transparent; border: 2px solid transparent;
  border-radius: @px_control; color: @ink; }
QListView[role="board"], QListView[role="board"]:focus { border: none; border-radius: 0; }
QListWidget#contents, QListWidget#choices, QListView#entries, QListView#versions, QListView#commands,
QListView#changes, QListView#pieces, QListView#agenda, QTreeWidget#choices {
  background: @paper; border: 1px solid @line; padding: 4px; }
QListWidget#contents:focus, QListWidget#choices:focus, QListView#entries:focus, QListView#versions:focus,
QListView#commands:focus, QListView#changes:focus, QListView#pieces:focus, QListView#agenda:focus,
QTreeWidget#choices:focus { border: 2px solid @focus; padding: 3px; }
QTabWidget#side QListWidget { background: transparent; border: 2px solid transparent; padding: 0; }
QTabWidget#side QListWidget:focus { border-color: @focus; }
QListWidget::item { padding: 7px 8px; border-radius: 6px; }
QListWidget::item:selected, QTreeWidget::item:selected { background: @tint; color: @ink; }
QTreeWidget::item { padding: 4px 2px; }
QProgressBar { background: @track; border: none; border-radius: @px_bar; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: @px_bar; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 2px; }
QScrollBar::handle:vertical { background: @grip; border-radius: @px_bar; min-height: 30px; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 2px; }
QScrollBar::handle:horizontal { background: @grip; border-radius: @px_bar; min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none;
  border: none; width: 0; height: 0; }
QDialog { background: @ground; }
QToolTip { background: @message; color: @on_message; border: none; padding: @px_tight; }
QWidget#rail { background: @rail; border-right: 1px solid @rail_edge; }
QWidget#rail QLabel { color: @on_rail; }
QWidget#rail QLabel#brand { font-size: @pt_brand; font-weight: bold; }
QWidget#rail QToolButton { background: transparent; color: @on_rail; border: 2px solid transparent;
  border-radius: @px_control; padding: 9px 12px; font-size: @pt_place; text-align: @side; }
QWidget#rail QToolButton:hover { background: @rail_hover; }
QWidget#rail QToolButton:checked { background: @rail_chosen; color: @on_rail_chosen; font-weight: bold; }
QWidget#rail QToolButton[role="small"] { font-size: @pt_text; padding: 6px 8px; }
QWidget#rail QToolButton[room="narrow"] { font-size: @pt_small; padding: 5px 2px 8px 2px;
  text-align: center; }
QWidget#rail QToolButton::menu-indicator { image: none; }
QWidget#rail QToolButton:focus { border: 2px solid @rail_focus; }
QWidget#rail QProgressBar { background: @rail_track; }
QWidget#rail QProgressBar::chunk { background: @rail_focus; }
QWidget#rail QPushButton { background: transparent; color: @on_rail; border-color: @rail_line; padding: 5px 10px; }
QFrame#bubble { background: @paper; border: 1px solid @edge; border-radius: @px_control; }
QFrame#bubble QToolButton { background: transparent; border: 2px solid transparent; padding: 4px 6px; }
QFrame#bubble QToolButton:hover { background: @tint; }
QFrame#bubble QToolButton:focus { border-color: @focus; }
QFrame#message { background: @message; border-radius: @px_control; }
QFrame#message QLabel { color: @on_message; }
QFrame#message QPushButton { background: transparent; color: @on_message; border: 1px solid @on_message;
  padding: 5px 12px; }
QFrame#message QPushButton:focus { border: 3px solid @on_message; padding: 3px 10px; }
"""


def style_sheet(palette: Palette, scale: float, *, right_to_left: bool = False) -> str:
    """The style sheet in the palette's colours, with text sizes multiplied by `scale`."""
    points = {f"pt_{name}": f"{size * scale:.4g}pt" for name, size in asdict(TYPE).items()}
    pixels = {f"px_{name}": f"{size}px" for name, size in asdict(RADIUS).items()}
    pixels |= {f"px_{name}": f"{round(size * max(scale, 1))}px" for name, size in asdict(SPACE).items()}
    rail_edge = palette.line if palette.rail == palette.ground else palette.rail
    # Sides of margins, borders and sub-controls are not mirrored in a right-to-left window; a button's text is.
    side, far = ("right", "left") if right_to_left else ("left", "right")
    pixels["px_half"] = f"{round(SPACE.tick * scale / 2)}px"
    words = {"family": FAMILY, "side": side, "far": far, "rail_edge": rail_edge}
    known = asdict(palette) | points | pixels | words
    return re.sub(r"@([a-z]+(?:_[a-z]+)*)", lambda found: str(known[found[1]]), STYLE)
