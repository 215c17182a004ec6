"""Pages are shown to a screen reader that is there."""

import os

import pytest
from PySide6.QtGui import QAccessible

from desktop_app.gui.reader.web_accessibility import SWITCH, show_to_screen_readers
from desktop_app.gui.reader.web_network import VARIABLE
from desktop_app.gui.reader.web_schemes import register_schemes


def test_the_switch_is_added_once_where_assistive_technology_is_active() -> None:
    environment = {VARIABLE: "--one"}
    show_to_screen_readers(environment, active=False)
    assert environment == {VARIABLE: "--one"}
    show_to_screen_readers(environment, active=True)
    show_to_screen_readers(environment, active=True)
    assert environment == {VARIABLE: f"--one {SWITCH}"}
    empty = dict[str, str]()
    show_to_screen_readers(empty, active=True)
    assert empty == {VARIABLE: SWITCH}


@pytest.mark.parametrize("active", [False, True])
def test_it_is_decided_before_the_first_page(monkeypatch: pytest.MonkeyPatch, *, active: bool) -> None:
    monkeypatch.setenv(VARIABLE, "")
    monkeypatch.setattr(QAccessible, "isActive", lambda: active)
    register_schemes()
    assert (os.environ[VARIABLE] == SWITCH) is active
