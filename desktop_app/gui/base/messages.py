"""What the person is told: short messages in the window, and the window for the unexpected."""

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
    """Turns results and errors into sentences.

    Signals:
        info_posted: a sentence for the message bar.
        offer_posted: a sentence with a button: the sentence, the button's text, what it does (a callable).
        warning_posted: the same for one that stays until it is closed.
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
        """Show a sentence with a button that does something about it."""
        self.offer_posted.emit(text, action, callback)

    def warn(self, error: SpringshelfError, action: str, callback: Callable[[], None]) -> None:
        """Show a failure that must not be missed, with a button that does something about it."""
        log.info("Shown to the person: %s", error.message.for_log())
        self.warning_posted.emit(error_text(error), action, callback)

    def explain(self, error: Exception, tell: Callable[[str], None]) -> None:
        """An expected failure is told where it belongs; an unexpected one has a window of its own."""
        if isinstance(error, SpringshelfError):
            tell(error_text(error))
        else:
            self.error(error)

    def error(self, error: BaseException) -> None:
        """Show what went wrong: an expected failure in the bar, an unexpected one in a window of its own."""
        if isinstance(error, SpringshelfError):
            log.info("Shown to the person: %s", error.message.for_log())
            self.info_posted.emit(error_text(error))
            return
        log.error("Unexpected %s\n%s", type(error).__name__, stack_of(error))
        self.show_report(report_of(error))

    def show_report(self, report: str, what: str = "") -> None:
        """Show a technical report in a window of its own; `what` says what happened, where that is known."""
        ErrorWindow(report, cast("QWidget", self.parent()), what).open()


class ErrorWindow(BaseDialog):
    """Says that something unexpected happened, what is safe, and offers the technical report."""

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
    """A technical report: versions, kind of error, where it came from; nothing that a person wrote."""
    return (
        f"Springshelf {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
        f"{type(error).__module__}.{type(error).__qualname__}\n{stack_of(error)}"
    )
