"""A Markdown editor: it stores the text as typed, and formats it while typing.

Ctrl+B and Ctrl+I emphasise, Ctrl+L inserts a link, Enter continues a list. The field grows with its text, so that a
page scrolls as one. Each paragraph has the direction of its own letters; the field starts on the side of its first
letter.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QSizePolicy, QWidget

from desktop_app.gui.theme.theme import colour, colours, title_points
from desktop_app.gui.widgets.closed_document import text_of_html
from desktop_app.gui.widgets.dropped_files import has_files
from desktop_app.gui.widgets.keys import THERE, on_keys
from desktop_app.services.journal.spelling import Spelling

MIN_LINES = 3
FRAME = 12
"""The style sheet's border and padding above and below, in pixels."""
ITEM = re.compile(r"^(\s*)([-*+]|(\d+)([.)]))\s+(.*)$")
# Each repetition ends at a fixed length or at the next beginning. Otherwise, the time for a long line that opens many
# marks and closes none would grow with the square of its length, at each key press.
MARKS = (
    (re.compile(r"(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1"), "bold"),
    (re.compile(r"(?<![*\w])([*_])(?=[^\s*_])(.{1,1000}?)(?<=[^\s*_])\1(?![*\w])"), "italic"),
    (re.compile(r"!?\[[^\[\]]*\]\([^)\s]{0,1000}\)"), "link"),
    (re.compile(r"^\s*([-*+]|\d+[.)])(?=\s)"), "mark"),
    (re.compile(r"^>.*"), "quote"),
)
SPELT = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
TARGET = re.compile(r"!?(\[)[^\[\]]*(\]\([^)\s]{0,1000}\))")
"""What is hidden of a link outside of the paragraph with the cursor: a quotation is read with its source's title."""
ADDRESS = re.compile(r"\]\([^)\s]{0,1000}\)|https?://\S+|#\w+")
HEADING = re.compile(r"^#{1,3}\s.+")


class _MarkdownHighlighter(QSyntaxHighlighter):
    """Formats Markdown according to its meaning, with its marks left in place."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.spelling: Spelling | None = None
        self.edited_block = -1
        """The paragraph that is being edited: there, links are shown with their targets."""
        self._hidden = QTextCharFormat()
        self._hidden.setFontPointSize(1)
        self._hidden.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        self._hidden.setFontLetterSpacing(-1)
        self._wrong = QTextCharFormat()
        self._wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._formats = {name: QTextCharFormat() for name in ("bold", "italic", "link", "mark", "quote", "heading")}
        for name in ("bold", "heading"):
            self._formats[name].setFontWeight(QFont.Weight.Bold)
        self._formats["heading"].setFontPointSize(title_points())
        self._formats["italic"].setFontItalic(True)
        self._formats["quote"].setFontItalic(True)
        self._formats["link"].setFontUnderline(True)
        self._formats["mark"].setFontWeight(QFont.Weight.Bold)
        self.take_colours()

    def take_colours(self) -> None:
        """Use the current colours."""
        self._wrong.setUnderlineColor(colour(colours().problem))
        self._hidden.setForeground(Qt.GlobalColor.transparent)
        for name in ("link", "mark"):
            self._formats[name].setForeground(colour(colours().accent))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if HEADING.match(text):
            self.setFormat(0, len(text), self._formats["heading"])
            self._mark_wrong(text)
            return
        for pattern, name in MARKS:
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), self._formats[name])
        self._mark_wrong(text)
        if self.currentBlock().blockNumber() != self.edited_block:
            self._hide_targets(text)

    def _hide_targets(self, text: str) -> None:
        for found in TARGET.finditer(text):
            for part in (1, 2):
                self.setFormat(found.start(part), found.end(part) - found.start(part), self._hidden)

    def edit_block(self, number: int) -> None:
        """Show the targets of the links in this paragraph, and hide those of the one that was edited before."""
        before, self.edited_block = self.edited_block, number
        for each in {before, number} if before != number else ():
            block = self.document().findBlockByNumber(each)
            if block.isValid() and TARGET.search(block.text()):
                self.rehighlightBlock(block)

    def _mark_wrong(self, text: str) -> None:
        """Underline words that are in no dictionary, except addresses."""
        if not self.spelling:
            return
        addresses = [found.span() for found in ADDRESS.finditer(text)]
        for found in SPELT.finditer(text):
            last = bisect_right(addresses, (found.start(), len(text))) - 1
            inside = last >= 0 and found.start() < addresses[last][1]
            if inside or self.spelling.is_right(found.group()):
                continue
            for place in range(found.start(), found.end()):
                marked = QTextCharFormat(self.format(place))
                marked.merge(self._wrong)
                self.setFormat(place, 1, marked)


class MarkdownEdit(QPlainTextEdit):
    """A growing field for Markdown.

    Signals:
        link_requested: the person asked for a reference (Ctrl+L); `insert_text` inserts it.
    """

    link_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = _MarkdownHighlighter(self.document())
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.textChanged.connect(self._turn)
        self.cursorPositionChanged.connect(self._show_edited)
        key = QKeySequence.StandardKey
        on_keys(self, key.Bold, partial(self._emphasise, "**"), self.tr("Bold"), THERE)
        on_keys(self, key.Italic, partial(self._emphasise, "*"), self.tr("Italic"), THERE)
        on_keys(self, "Ctrl+L", self.link_requested.emit, self.tr("Refer to a material or an entry"), THERE)
        self._grow()

    def use_spelling(self, spelling: Spelling) -> None:
        """Mark words that are not in a dictionary, and suggest others in the context menu."""
        self._look.spelling = spelling
        self._look.rehighlight()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._look.take_colours()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        cursor = self.cursorForPosition(event.pos())
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self.offer_spelling(menu, cursor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def offer_spelling(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Insert spelling suggestions at the top of a menu, if the selected word is not in a dictionary."""
        spelling, word = self._look.spelling, cursor.selectedText()
        if not spelling or not word or spelling.is_right(word):
            return
        first = menu.actions()[0] if menu.actions() else menu.addSeparator()
        offered = [QAction(text, menu) for text in spelling.suggestions(word)]
        for action in offered:
            action.triggered.connect(partial(cursor.insertText, action.text()))
        ignore = QAction(self.tr("Don’t mark “{word}”").format(word=word), menu)
        ignore.triggered.connect(partial(self._ignore, word))
        menu.insertActions(first, [*offered, ignore])
        menu.insertSeparator(first)

    def _ignore(self, word: str) -> None:
        if self._look.spelling:
            self._look.spelling.ignore(word)
            self._look.rehighlight()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_edited()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._show_edited()

    def _show_edited(self) -> None:
        # Another format is no change of the text.
        with QSignalBlocker(self):
            self._look.edit_block(self.textCursor().blockNumber() if self.hasFocus() else -1)

    def _turn(self) -> None:
        """Align the field with the start of its text: Qt aligns all paragraphs of a plain text edit alike."""
        side = Qt.AlignmentFlag.AlignRight if runs_to_the_left(self.toPlainText()) else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _grow(self) -> None:
        text = self.blockBoundingGeometry(self.document().lastBlock()).bottom()
        least = MIN_LINES * self.fontMetrics().lineSpacing()
        edges = 2 * self.document().documentMargin() + FRAME
        height = int(max(text, least) + edges)
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to the parent widget: the address of a photo is not a text."""
        return not has_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert pasted content as Markdown, with its headings and lists."""
        if source.hasHtml() and not source.hasText():
            self.insertPlainText(text_of_html(source.html()))
            return
        super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() == Qt.KeyboardModifier.NoModifier and self._go_on_with_list():
            return
        super().keyPressEvent(event)

    def _go_on_with_list(self) -> bool:
        """Continue the list with its next item; an empty item ends the list.

        Returns whether the cursor was in a list.
        """
        cursor = self.textCursor()
        item = ITEM.match(cursor.block().text())
        if item is None or not cursor.atBlockEnd():
            return False
        indent, mark, number, after, text = item.groups()
        if not text.strip():
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            cursor.removeSelectedText()
            return True
        following = f"{int(number) + 1}{after}" if number else mark
        cursor.insertText(f"\n{indent}{following} ")
        return True

    def _emphasise(self, mark: str) -> None:
        """Add the marks around the selection or the cursor, or remove them if they are there."""
        cursor = self.textCursor()
        chosen = cursor.selectedText()
        if chosen.startswith(mark) and chosen.endswith(mark) and len(chosen) > 2 * len(mark):
            cursor.insertText(chosen[len(mark) : -len(mark)])
            return
        cursor.insertText(f"{mark}{chosen}{mark}")
        if not chosen:
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, len(mark))
            self.setTextCursor(cursor)

    def insert_text(self, text: str) -> None:
        """Insert a text at the cursor."""
        self.textCursor().insertText(text)
        self.setFocus()


def runs_to_the_left(text: str) -> bool:
    """Whether the first letter with a direction is from a right-to-left script (Unicode UAX #9, rules P2 and P3)."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((direction != "L" for direction in directions if direction in ("L", "R", "AL")), False)
