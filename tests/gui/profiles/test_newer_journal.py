"""A journal that a newer version has upgraded: the person is asked, and it opens with everything written since."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.composer import HomeComposer
from desktop_app.domain.records.activity import Activity
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.gui.homes import copy_shelf, own_computer
from tests.open_home import OpenHome


def test_it_opens_again_when_the_person_agrees(
    qtbot: QtBot, workplace: OpenHome, resources: Path, filled_shelf: Path
) -> None:
    home = workplace.folder
    own_computer(home)
    copy_shelf(filled_shelf, home / "shelf")
    workplace.journal.write(Activity("A walk", "c"))
    file = workplace.entered.journal_file
    workplace.of_profile.close()
    with closing(file.connect()) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'j9999'")
        connection.commit()
    window = MainWindow(lambda: HomeComposer(resources, open_source, SteppingClock()), home)
    qtbot.addWidget(window)
    shown: list[str] = []
    window.failure_shown.connect(lambda: shown.append("failure"))
    window.usable.connect(lambda: shown.append("usable"))
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=PATIENCE)
    (box,) = window.findChildren(QMessageBox)
    assert "A newer Springshelf has upgraded the journal" in box.text()
    (here,) = (one for one in box.buttons() if one.text().replace("&", "") == "Open it here")
    here.click()
    qtbot.waitUntil(lambda: window.is_ready, timeout=PATIENCE)
    assert [value.title for _, value in services_of(window).profile.journal.activities()] == ["A walk"]
    assert shown == ["failure", "usable"]  # the launcher keeps a version that became usable
    settle(qtbot, window)
    window.close()
