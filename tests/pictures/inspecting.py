"""What is wrong with what is shown: texts that are cut, controls without a name, targets that are too small."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop_app.gui.widgets.focus_scrolling import scroll_to
from desktop_app.gui.widgets.mnemonics import letter_of

SMALLEST_TARGET = 24
"""Pixels (WCAG 2.2, 2.5.8)."""
BREAKS = re.compile("[\\s\N{ZERO WIDTH SPACE}]")
MIN_AREA = 40
"""Pixels that a list or a text must have in each direction, to be used."""
EDGE = 4
"""Pixels from the corner of a control to where it is looked for: corners are round."""
SLACK = 1
"""Pixels by which rounding may differ."""


def _shown(root: QWidget) -> Iterator[QWidget]:
    for one in root.findChildren(QWidget):
        if one.isVisibleTo(root) and one.width() > 0 and one.height() > 0:
            yield one


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} “{text[:60]}”"


def clipped(root: QWidget) -> list[str]:
    """Texts that do not fit where they stand, and rows that do not fit their parents."""
    return [f"{_name(one)}: {reason}" for one in _shown(root) if (reason := _cut(one)) and not _is_qts_own(one)]


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return _label_cut(widget)
    if isinstance(widget, QCheckBox | QRadioButton | QPushButton | QToolButton):
        return _smaller(widget, widget.sizeHint()) if widget.text() else ""
    if isinstance(widget, QComboBox):
        room = widget.width() - (widget.sizeHint().width() - _widest(widget))
        lacking = widget.fontMetrics().horizontalAdvance(widget.currentText()) - room
        return f"{lacking} px too narrow" if lacking > SLACK and not _may_be_elided(widget) else ""
    if isinstance(widget, QTabBar):
        return next(
            (f"tab “{widget.tabText(one)}”" for one in range(widget.count()) if _tab_cut(widget, one)),
            "",
        )
    if isinstance(widget, QLineEdit | QAbstractSpinBox):
        low = widget.fontMetrics().height() - widget.height()
        return f"{low} px too low" if low > SLACK else ""
    return ""


def _label_cut(label: QLabel) -> str:
    if not label.text() or (label.pixmap() is not None and not label.pixmap().isNull()):
        return ""
    if label.wordWrap():
        lacking = label.heightForWidth(label.width()) - label.height()
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in BREAKS.split(label.text())), default=0)
        wide = longest - label.contentsRect().width()
        return f"{lacking} px too low" if lacking > SLACK else f"{wide} px too narrow" if wide > SLACK else ""
    return _smaller(label, label.sizeHint())


def _smaller(widget: QWidget, wanted: QSize) -> str:
    width, height = wanted.width() - widget.width(), wanted.height() - widget.height()
    return f"{width} px too narrow" if width > SLACK else f"{height} px too low" if height > SLACK else ""


def _widest(box: QComboBox) -> int:
    if box.sizeAdjustPolicy() == QComboBox.SizeAdjustPolicy.AdjustToContents:
        return max((box.fontMetrics().horizontalAdvance(box.itemText(one)) for one in range(box.count())), default=0)
    return box.minimumContentsLength() * box.fontMetrics().horizontalAdvance("X")


def _may_be_elided(box: QComboBox) -> bool:
    """Names that people gave, or a campaign, may be of any length; they are cut with dots and told whole in the tip."""
    return box.sizeAdjustPolicy() != QComboBox.SizeAdjustPolicy.AdjustToContents


def _tab_cut(bar: QTabBar, number: int) -> bool:
    text = bar.tabText(number).replace("&", "")
    return bar.fontMetrics().horizontalAdvance(text) > bar.tabRect(number).width() or bar.usesScrollButtons()


def _is_qts_own(widget: QWidget) -> bool:
    """The arrows of a calendar, the button that clears a field: they have the size that Qt gives them."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QLineEdit)


NEEDS_NAME = {
    QAccessible.Role.Button,
    QAccessible.Role.PushButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Slider,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.TreeItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.PageTabList,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.Graphic,
    QAccessible.Role.Dialog,
}
MOST_CHILDREN = 60
"""Of a list so many are asked: they come from one model."""


def unnamed(root: QWidget) -> list[str]:
    """Controls, as assistive technology gets them, without a name, or named by a sign alone."""
    return [told for one, path in walk(QAccessible.queryAccessibleInterface(root), "") if (told := _lacking(one, path))]


def walk(one: QAccessibleInterface | None, path: str) -> Iterator[tuple[QAccessibleInterface, str]]:
    """The tree below an interface, of what is shown, each with its path for a person."""
    if one is None or not one.isValid() or one.state().invisible:
        return
    path = f"{path}/{one.role().name}"
    yield one, path
    for number in range(min(one.childCount(), MOST_CHILDREN)):
        yield from walk(one.child(number), path)


def _lacking(one: QAccessibleInterface, path: str) -> str:
    if one.role() not in NEEDS_NAME or _is_inside_control(one):
        return ""
    name = one.text(QAccessible.Text.Name).strip()
    if one.role() == QAccessible.Role.ComboBox:
        # On Linux its name is what is chosen (QAccessibleComboBox): a label beside it or a description says for what.
        labels = one.relations(QAccessible.RelationFlag.Label)
        name = one.text(QAccessible.Text.Description).strip() or ("labelled" if labels else "")
    if any(letter.isalnum() for letter in name):
        return ""
    thing = one.object()
    return f"{path} {thing.objectName() if thing is not None else ''} is named “{name}”"


def _is_inside_control(one: QAccessibleInterface) -> bool:
    """The list in a combo box, the editor in a number field and parts of a calendar speak with their control."""
    thing = one.object()
    if not isinstance(thing, QWidget):
        return False
    parent: QWidget | None = thing
    while parent is not None:
        parent = parent.parentWidget()
        if isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit):
            return True
    return thing.objectName().startswith("qt_")


def too_small(root: QWidget) -> list[str]:
    """Targets of less than 24 by 24 pixels; scroll bars and what Qt puts into its own controls left out."""
    found = []
    for one in _shown(root):
        target = isinstance(one, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox)
        inside = _is_qts_own(one) or isinstance(one.parentWidget(), QAbstractSpinBox | QComboBox)
        if target and not inside and min(one.width(), one.height()) < SMALLEST_TARGET:
            found.append(f"{_name(one)}: {one.width()} x {one.height()}")
    return found


def outside(root: QWidget) -> list[str]:
    """Controls that lie outside of what is shown, without an area around them that scrolls."""
    found = []
    for one in _shown(root):
        if isinstance(one, QAbstractButton | QLineEdit | QComboBox | QLabel) and not _scrolls(one, root):
            area = QRect(one.mapTo(root, QPoint(0, 0)), one.size())
            if not root.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(area):
                found.append(_name(one))
    return found


def _scrolls(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def unreachable(root: QWidget) -> list[str]:
    """Controls that Tab never comes to."""
    wanted = {
        one
        for one in _shown(root)
        if isinstance(one, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox)
        and one.isEnabled()
        and not _is_qts_own(one)
        and not isinstance(one.parentWidget(), QAbstractSpinBox | QComboBox)
    }
    return [_name(one) for one in wanted if not one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def hidden(root: QWidget) -> list[str]:
    """Controls that a person cannot press: without a size, cut, or covered, also after scrolling to them."""
    return [f"{_name(one)}: {reason}" for one in _controls(root) if (reason := _lost(one, root))]


def _controls(root: QWidget) -> Iterator[QWidget]:
    kinds = QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox | QAbstractScrollArea
    for one in root.findChildren(QWidget):
        # A dialog over a page is a child of the page.
        if isinstance(one, kinds) and one.window() is root.window() and one.isVisibleTo(root) and _is_control(one):
            yield one


def _is_control(one: QWidget) -> bool:
    inside = isinstance(one.parentWidget(), QAbstractSpinBox | QComboBox | QTabBar | QAbstractItemView)
    passive = type(one) is QScrollArea or one.focusPolicy() == Qt.FocusPolicy.NoFocus
    return not (inside or passive or _is_qts_own(one))


def _lost(one: QWidget, root: QWidget) -> str:
    least = one.minimumSizeHint().boundedTo(one.sizeHint()).boundedTo(one.maximumSize()) - QSize(2, 2) * one.hasFocus()
    if isinstance(one, QAbstractScrollArea):
        least = QSize(MIN_AREA, MIN_AREA).boundedTo(one.maximumSize())
    width, height = least.width() - one.width(), least.height() - one.height()
    if width > SLACK or height > SLACK:
        return f"{one.width()} x {one.height()} instead of {least.width()} x {least.height()}"
    scroll_to(one)
    return next((f"its {place} is not seen" for place, at in _probes(one) if not _is_hit(one, at, root)), "")


def _probes(one: QWidget) -> Iterator[tuple[str, QPoint]]:
    area = one.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
    if isinstance(one, QAbstractScrollArea):
        # A long list or text scrolls by itself, and with the page.
        area.setSize(area.size().boundedTo(QSize(MIN_AREA, MIN_AREA)))
    elif (room := _room(one)) is not None and room.width() < area.width():
        # What is wider than the area that scrolls is seen from where it begins.
        left = area.right() - room.width() if one.isRightToLeft() else area.left()
        area = QRect(left, area.top(), room.width() - 2 * EDGE, area.height())
    yield "middle", area.center()
    yield from (("upper left", area.topLeft()), ("lower right", area.bottomRight()))


def _room(one: QWidget) -> QSize | None:
    """The size of the narrowest area around a control that scrolls."""
    rooms, parent = list[QSize](), one.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            rooms.append(parent.viewport().size())
        parent = parent.parentWidget()
    return min(rooms, key=QSize.width, default=None)


def _is_hit(one: QWidget, at: QPoint, root: QWidget) -> bool:
    hit = root.childAt(one.mapTo(root, at))
    return hit is not None and (hit is one or one.isAncestorOf(hit))


def off_screen(root: QWidget) -> list[str]:
    """A window that does not fit on its screen, and a dialog in which all buttons scroll away."""
    window = root.window()
    found = [] if window.screen().availableGeometry().contains(window.frameGeometry()) else [_size_of(window)]
    if not isinstance(root, QDialog):
        return found
    scrolling = [area for area in root.findChildren(QScrollArea) if area.parentWidget() is root]
    buttons = [one for one in root.findChildren(QPushButton) if one.isVisibleTo(root)]
    fixed = [one for one in buttons if not any(area.isAncestorOf(one) for area in scrolling)]
    return found + (["all buttons scroll with the content"] if buttons and not fixed else [])


def _size_of(window: QWidget) -> str:
    around, area = window.frameGeometry(), window.screen().availableGeometry()
    return f"{type(window).__name__} is at {around.getRect()}, its screen is {area.getRect()}"


def doubled_letters(root: QWidget) -> list[str]:
    """Letters for Alt that two controls of the window have at the same time, also on the page and beside it."""
    found: dict[str, list[str]] = {}
    for one in root.window().findChildren(QWidget):
        is_shown = one.window() is root.window() and one.isVisibleTo(root.window()) and one.isEnabled()
        for text in _texts_with_letters(one) if is_shown else ():
            if letter := letter_of(text):
                found.setdefault(letter, []).append(f"{_name(one)} “{text}”")
    return [f"Alt+{letter.upper()}: {', '.join(ones)}" for letter, ones in found.items() if len(ones) > 1]


def _texts_with_letters(one: QWidget) -> Iterator[str]:
    if isinstance(one, QAbstractButton) or (isinstance(one, QLabel) and one.buddy() is not None):
        yield one.text()
    elif isinstance(one, QTabBar):
        yield from (one.tabText(number) for number in range(one.count()))


def unmarked_focus(root: QWidget) -> list[str]:
    """Stops of Tab that look the same with the focus as without it."""
    found = []
    for one in _controls(root):
        # Of exclusive buttons, Qt lets Tab stop at the one with the focus only.
        is_one_of_many = isinstance(one, QAbstractButton) and (one.autoExclusive() or one.group() is not None)
        if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_one_of_many:
            one.clearFocus()
            before = one.grab().toImage()
            one.setFocus(Qt.FocusReason.TabFocusReason)
            if one.hasFocus() and one.grab().toImage() == before:
                found.append(_name(one))
    return found
