"""What a stranger wrote is shown as it is, wherever it stands in the window."""

import json
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.gui.shell.main_window import MainWindow
from tests.gui.conftest import PATIENCE, OpenWindow, services_of, settle
from tests.parts import parts
from tests.shipped import MATERIALS

EVIL = '<b>Zed</b><img src="file:///etc/passwd">&amp;'
ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)


def feed(folder: Path) -> Path:
    """A catalogue whose every text is markup."""
    folder.mkdir()
    (folder / "a.html").write_text("<p>fine</p>")
    publication = {
        "metadata": {
            "title": EVIL,
            "identifier": "urn:evil",
            "description": EVIL,
            "author": EVIL,
            "publisher": EVIL,
            "subject": [EVIL],
            "rights": EVIL,
        },
        "links": [{"rel": "acquisition", "href": "a.html", "type": "text/html", "title": EVIL}],
    }
    document = {"metadata": {"title": EVIL}, "links": [], "publications": [publication]}
    (folder / "feed.json").write_text(json.dumps(document))
    return folder


def tips(widget: QWidget) -> Iterator[str]:
    """All that may be shown as rich text where Qt takes it for some."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield from (one.toolTip(), one.statusTip(), one.whatsThis())
        if isinstance(one, QLabel) and one.textFormat() is not Qt.TextFormat.PlainText:
            yield one.text()
        if isinstance(one, QAbstractItemView):
            yield from model_tips(one.model())


def model_tips(model: QAbstractItemModel | None) -> Iterator[str]:
    for row in range(model.rowCount() if model is not None else 0):
        for role in ROLES:
            yield str(model.index(row, 0).data(role) or "") if model is not None else ""


def evil_in(window: MainWindow) -> list[str]:
    return [one for one in tips(window) if "<b>Zed" in one or "<img" in one]


def test_the_search_itself_finds_markup(qtbot: QtBot) -> None:
    label = QLabel(EVIL)
    qtbot.addWidget(label)
    assert [one for one in tips(label) if "<b>Zed" in one]


def test_no_title_name_or_description_is_taken_for_markup(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    workplace = services_of(window)
    workplace.shelf.catalogues.add(str(feed(tmp_path / "evil")))
    workplace.shelf.home.profiles.change(workplace.profile.current.opened.profile, EVIL, PersonRole.MENTOR)
    workplace.profile.journal.write(Activity(EVIL, "c", notes=EVIL))
    window.workspace.shelf.reload()
    window.workspace.journal.reload()
    window.workspace.rail.show_person(workplace.shelf.home.profiles.all()[0])
    qtbot.waitUntil(lambda: window.workspace.shelf.model.rowCount() == MATERIALS + 1, timeout=PATIENCE)
    parts(window.workspace.shelf).search.setText("Zed")
    qtbot.waitUntil(lambda: window.workspace.shelf.model.rowCount() == 1, timeout=PATIENCE)
    settle(qtbot, window)
    parts(window.workspace.shelf).grid.setCurrentIndex(window.workspace.shelf.model.index(0, 0))
    settle(qtbot, window)
    assert parts(window.workspace.shelf).title.text() == EVIL
    assert evil_in(window) == []
    window.messages.say(EVIL)
    window.workspace.navigation.read_by_id("urn:evil")
    qtbot.waitUntil(lambda: window.workspace.current is window.workspace.reader, timeout=PATIENCE)
    settle(qtbot, window)
    assert evil_in(window) == []
