"""What a page gets when it is measured without a window around it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.tasks import Tasks
from tests.open_home import OpenHome


def page_context(made: OpenHome) -> PageContext:
    """The services of a home, and workers of their own."""
    tasks, owner = Tasks(QApplication.instance()), QWidget()
    return PageContext(made.of_shelf, made.of_profile, made.composer, tasks, Messages(owner))
