"""What every page works with, handed to it once the services are open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import SpringshelfError
from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.texts.languages import told

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Desk:
    """The services, the workers and the messages of one window."""

    workplace: Workplace
    tasks: Tasks
    messages: Messages

    def explain(self, error: Exception, tell: Callable[[str], None]) -> None:
        """An expected failure is told where it belongs; an unexpected one has a window of its own."""
        if isinstance(error, SpringshelfError):
            tell(told(error))
        else:
            self.messages.error(error)

    def delete_when_told(self, widget: QWidget) -> None:
        """Delete a dialog that is closed, once it was told all that it asked for: short work is done in order."""
        self.tasks.quick(lambda: None, lambda _none: widget.deleteLater())
