"""Messages to the person: short ones in the window, and a separate window for unexpected errors."""

from __future__ import annotations

import logging
import platform
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app import __version__
from desktop_app.domain.errors import SpringshelfError, stack_of
from desktop_app.gui.forms.ui_error import Ui_ErrorForm
from desktop_app.gui.texts.languages import error_text
from desktop_app.gui.widgets.base_dialog import BaseDialog

log = logging.getLogger(__name__)


class Messages(QObject):
    """Shows results and errors as sentences.

    Signals:
        info_posted: a sentence for the message bar.
        offer_posted: a sentence with a button: the sentence, the button's text, and its action (a callable).
        warning_posted: the same as `offer_posted`, but it stays until the person closes it.
    """

    info_posted = Signal(str)
    offer_posted = Signal(str, str, object)  # Qt has no type for a callable
    warning_posted = Signal(str, str, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)

    def say(self, text: str) -> None:
        """Show a sentence in the message bar."""
        self.info_posted.emit(text)

    def offer(self, text: str, action: str, callback: Callable[[], None]) -> None:
        """Show a sentence with a button for an action."""
        self.offer_posted.emit(text, action, callback)

    def warn(self, error: SpringshelfError, action: str, callback: Callable[[], None]) -> None:
        """Show a failure that must not be missed, with a button for an action."""
        log.info("Shown to the person: %s", error.message.for_log())
        self.warning_posted.emit(error_text(error), action, callback)

    def explain(self, error: Exception, tell: Callable[[str], None]) -> None:
        """Show an expected failure in its own place; an unexpected one gets a window."""
        if isinstance(error, SpringshelfError):
            tell(error_text(error))
        else:
            self.error(error)

    def error(self, error: BaseException) -> None:
        """Show a failure: an expected one in the message bar, an unexpected one in a window."""
        if isinstance(error, SpringshelfError):
            log.info("Shown to the person: %s", error.message.for_log())
            self.info_posted.emit(error_text(error))
            return
        log.error("Unexpected %s\n%s", type(error).__name__, stack_of(error))
        self.show_report(report_of(error))

    def show_report(self, report: str, what: str = "") -> None:
        """Show a technical report in a window; `what` says what happened, if that is known."""
        ErrorWindow(report, cast("QWidget", self.parent()), what).open()


class ErrorWindow(BaseDialog):
    """Says that something unexpected happened and what is safe, and offers the technical report."""

    def __init__(self, report: str, parent: QWidget, what: str = "") -> None:
        super().__init__(parent)
        self._ui = Ui_ErrorForm()
        self._ui.setupUi(self)
        self._ui.what.setText(what or self.tr("Something went wrong that we did not expect"))
        self._ui.subject.setText(self.tr("What you wrote is safe: it is saved as you write."))
        self._ui.advice.setText(
            self.tr(
                "You can go on. If it happens again, copy the report and send it to whoever looks after Springshelf."
            )
        )
        self._ui.report.setPlainText(report)
        self._ui.copy.clicked.connect(self._copy)
        self._ui.close.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.report.toPlainText())
        self._ui.copy.setText(self.tr("Copied"))


def report_of(error: BaseException) -> str:
    """Make a technical report: versions, error type, traceback; nothing that a person wrote."""
    return (
        f"Springshelf {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
        f"{type(error).__module__}.{type(error).__qualname__}\n{stack_of(error)}"
    )
