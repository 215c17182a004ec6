import sys

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from desktop_app.domain.codes import CommonCode
from desktop_app.domain.errors import SpringshelfError
from desktop_app.gui.base.messages import ErrorWindow
from desktop_app.gui.shell.application import catch_unexpected
from desktop_app.gui.shell.main_window import MainWindow
from tests.gui.conftest import settle
from tests.parts import parts
from tests.shipped import MATERIALS


def fail(words: str) -> RuntimeError:
    """An error with a stack, as a bug would raise it."""
    with pytest.raises(RuntimeError) as caught:
        raise RuntimeError(words)
    return caught.value


def error_windows(window: MainWindow) -> list[ErrorWindow]:
    return [one for one in window.findChildren(ErrorWindow) if one.isVisible()]


def test_an_expected_failure_is_a_sentence_in_the_window(window: MainWindow) -> None:
    window.messages.error(SpringshelfError(CommonCode.STOPPED, "/home"))
    assert window.workspace.bar.text() == "Stopped as you asked: /home. What was finished before stays."
    assert error_windows(window) == []


def test_an_unexpected_error_shows_a_report_that_holds_nothing_private(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_unexpected(window.messages)
    error = fail("my private reflection")
    sys.excepthook(type(error), error, error.__traceback__)
    (shown,) = error_windows(window)
    report = parts(shown).report.toPlainText()
    assert "RuntimeError" in report
    assert "test_messages.py" in report
    assert "private reflection" not in report
    parts(shown).copy.click()
    assert QGuiApplication.clipboard().text() == report
    parts(shown).close.click()
    assert error_windows(window) == []


def test_work_goes_on_after_an_error_in_a_worker(qtbot: QtBot, window: MainWindow) -> None:
    def fail() -> None:
        raise RuntimeError("inside")

    with capture_exceptions() as caught:
        window.tasks.run_query(fail)
        settle(qtbot, window)
    assert caught == []
    (shown,) = error_windows(window)
    shown.accept()
    window.workspace.shelf.reload()
    settle(qtbot, window)
    assert window.workspace.shelf.model.rowCount() == MATERIALS
