"""The texts of a dialog, kept in the journal while a person writes in it, until they are saved or thrown away.

A dialog that is locked away, or whose program is killed, shows them again when it is opened the next time. They are
settings of the journal: encrypted with it, and in no export.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.save_timer import SaveTimer
from desktop_app.gui.widgets.base_dialog import BaseDialog

SETTING = "unfinished.{name}"

TextField = QLineEdit | QPlainTextEdit


class UnfinishedTexts(QObject):
    """Keeps the texts of some fields.

    Args:
        context: the services.
        name: what they are kept under.
        fields: the fields, each with a name of its own.
        dialog: the dialog that has them.
    """

    def __init__(self, context: PageContext, name: str, fields: Mapping[str, TextField], dialog: BaseDialog) -> None:
        super().__init__(dialog)
        dialog.use_texts(self)
        self._context, self._setting, self._fields = context, SETTING.format(name=name), dict(fields)
        self._saved: dict[str, str] = {}
        self._kept = ""
        self._is_over = False
        self.has_unwritten = False
        """Whether the last change could not be written."""
        self._save_timer = SaveTimer(self)
        self._save_timer.due.connect(self.keep)

    def restore(self) -> None:
        """Show what was kept, in place of what stands in the fields now, which is what is saved."""
        self._saved = self._texts()
        for field in self._fields.values():
            field.textChanged.connect(self._save_timer.start)
        journal = self._context.profile.journal
        self._context.tasks.run_query(lambda: journal.setting(self._setting), self._fill)

    def _fill(self, kept: str) -> None:
        if not kept or self._texts() != self._saved:
            return
        self._kept = kept
        for name, text in json.loads(kept).items():
            if (field := self._fields.get(name)) is not None:
                _set(field, str(text))

    def _texts(self) -> dict[str, str]:
        return {name: _text(field) for name, field in self._fields.items()}

    def changed(self) -> dict[str, str]:
        """The texts that differ from what is saved, by the names of their fields."""
        return {name: text for name, text in self._texts().items() if text != self._saved.get(name, "")}

    def keep(self) -> None:
        """Keep the texts now, where they are others than what is saved."""
        changed = self.changed()
        if not self._is_over:
            self._write(json.dumps(changed, ensure_ascii=False) if changed else "")

    def forget(self) -> None:
        """The texts are saved, or thrown away."""
        self._is_over = True
        self._write("")

    def begin_again(self) -> None:
        """The texts are saved, and the dialog stays: what stands in the fields now is what is saved."""
        self._saved = self._texts()
        self._write("")

    def _write(self, text: str) -> None:
        self._save_timer.stop()
        if text == self._kept and not self.has_unwritten:
            return
        self._kept, self.has_unwritten = text, False
        journal, setting = self._context.profile.journal, self._setting
        self._context.tasks.run_query(lambda: journal.set_setting(setting, text), failed=self._not_written)

    def _not_written(self, error: Exception) -> None:
        self.has_unwritten = bool(self._kept)
        self._context.messages.error(error)


def _text(field: TextField) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _set(field: TextField, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)
