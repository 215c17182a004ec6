"""Nothing in the window holds a stranger's control character or bidirectional override: texts, tips, names, models."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.feedback import Feedback
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.project import Project
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RevisionId
from desktop_app.gui.campaign.project_dialog import ProjectDialog
from desktop_app.gui.journal.choose_dialog import ChooseDialog
from desktop_app.gui.journal.deleted_items_dialog import DeletedItemsDialog
from desktop_app.gui.journal.history_dialog import EntryVersion, HistoryDialog
from desktop_app.gui.journal.share_dialog import ShareDialog
from desktop_app.gui.journal.week_dialog import WeekDialog
from desktop_app.gui.portfolio.feedback_dialog import FeedbackDialog
from desktop_app.gui.reader.pdf_reader import PdfReader
from desktop_app.gui.widgets.plain_label import PlainLabel, breakable, plain_label, plain_tip
from desktop_app.gui.widgets.two_line_model import TwoLineModel
from desktop_app.services.reading.material import read_material
from desktop_app.services.shelf.shelf import OpenedFile
from tests.gui.conftest import PATIENCE, OpenWindow, services_of, settle
from tests.hostile_texts import HOSTILE, SAFE, attacks_in
from tests.parts import parts

TEXTS = ("text", "title", "toPlainText", "windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName",
         "accessibleDescription", "placeholderText")  # fmt: skip
ROLES = (*(Qt.ItemDataRole(number) for number in (0, 3, 4, 5, 11, 12)), *range(256, 272))


def texts_of(widget: QWidget) -> Iterator[str]:
    """All texts that a widget, those in it and their models have."""
    for one in (widget, *widget.findChildren(QWidget)):
        names = TEXTS[3:] if is_field(one) else TEXTS
        for name in names:
            if name == "title" and not isinstance(one, QGroupBox):
                continue  # a web view has its page's, and shows it nowhere
            found = getattr(one, name, None)  # of our own widgets, some call a part by such a name
            if callable(found) and isinstance(text := found(), str):
                yield text
        if isinstance(one, QComboBox | QAbstractItemView):
            yield from model_texts(one.model())


def is_field(widget: QWidget) -> bool:
    """Whether a text is edited there, and so has to stay as it is."""
    return isinstance(widget, QLineEdit | QPlainTextEdit) and not widget.isReadOnly()


def model_texts(model: QAbstractItemModel | None, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent) if model is not None else 0):
        for role in ROLES:
            found = model.index(row, 0, parent).data(role) if model is not None else None
            if isinstance(found, str):
                yield found


def attacks(widget: QWidget) -> list[str]:
    return [found for text in texts_of(widget) for found in attacks_in(text)]


def feed(folder: Path) -> Path:
    """A catalogue whose every text is an attack."""
    folder.mkdir()
    (folder / "a.html").write_text(f"<title>{HOSTILE}</title><p>{HOSTILE}</p>", "utf-8")
    names = ("title", "description", "author", "publisher", "subject", "rights")
    metadata = {**dict.fromkeys(names, HOSTILE), "identifier": "urn:evil"}
    links = [{"rel": "acquisition", "href": "a.html", "type": "text/html", "title": HOSTILE}]
    publication = {"metadata": metadata, "links": links}
    document = {"metadata": {"title": HOSTILE}, "links": [], "publications": [publication]}
    (folder / "feed.json").write_text(json.dumps(document))
    return folder


def test_the_search_itself_finds_attacks(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItem(HOSTILE)
    assert attacks(box)


def test_no_page_holds_one(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    workplace, workspace = services_of(window), window.workspace
    workplace.shelf.catalogues.add(str(feed(tmp_path / "evil")))
    profile = workplace.profile.current.opened.profile
    about = {"id": profile.id, "name": HOSTILE, "role": profile.role.value}
    (profile.folder / "profile.json").write_text(json.dumps(about))
    journal = workplace.profile.journal
    done = journal.write(Activity(HOSTILE, "c", place=HOSTILE, notes=HOSTILE))
    journal.write(Reflection(HOSTILE, "m", (StageText(HOSTILE, HOSTILE, (HOSTILE,), HOSTILE),), done))
    journal.write(Highlight("urn:evil", HOSTILE, "a", HOSTILE, HOSTILE, notes=HOSTILE))
    workspace.shelf.reload()
    workspace.journal.reload()
    workspace.rail.show_person(workplace.shelf.home.profiles.all()[0])
    parts(workspace.shelf).search.setText("zed")
    qtbot.waitUntil(lambda: workspace.shelf.model.rowCount() == 1, timeout=PATIENCE)
    parts(workspace.shelf).grid.setCurrentIndex(workspace.shelf.model.index(0, 0))
    settle(qtbot, window)
    assert parts(workspace.shelf).title.text().startswith(SAFE)
    for shown in (workspace.journal, workspace.campaign, workspace.portfolio):
        workspace.show_page(shown)
        settle(qtbot, window)
    window.messages.say(HOSTILE)
    settle(qtbot, window)
    assert any(SAFE in text for text in texts_of(workspace.journal))
    assert attacks(window) == []
    workspace.navigation.read_by_id("urn:evil")
    qtbot.waitUntil(lambda: workspace.current is workspace.reader, timeout=PATIENCE)
    settle(qtbot, window)
    assert attacks(window) == []
    assert [found for one in QApplication.topLevelWidgets() for found in attacks(one)] == []


def test_a_table_of_contents_holds_none(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "evil.pdf"
    with pikepdf.new() as document:
        document.add_blank_page()
        with document.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(HOSTILE, 0, "XYZ", left=0, top=0, zoom=1))
        document.save(path)
    reader = PdfReader()
    qtbot.addWidget(reader)
    assert reader.show_book(read_material(OpenedFile(path, "application/pdf", "t", "en", "")))
    (chapter,) = reader.contents()
    assert chapter.title.startswith(SAFE)
    assert attacks_in(chapter.title) == []
    reader.dispose()


def test_labels_tips_paths_and_lists_are_cleaned_where_they_are_made(qtbot: QtBot) -> None:
    label, later = plain_label(HOSTILE), PlainLabel()
    later.setText(HOSTILE)
    for one in (label, later):
        qtbot.addWidget(one)
        assert one.text().startswith(SAFE)
    model = TwoLineModel()
    model.show_rows([(HOSTILE, f"a \u2068found\u2069 {HOSTILE}", None)])
    assert "\u2068found\u2069" in "".join(model_texts(model))
    shown = [label.text(), later.text(), plain_tip(HOSTILE), breakable(Path(HOSTILE)), *model_texts(model)]
    assert [found for text in shown for found in attacks_in(text)] == []


def test_no_dialog_over_a_journal_holds_one(qtbot: QtBot, open_window: OpenWindow) -> None:
    """The texts of a journal stay as they are; only what they are edited in shows them whole."""
    window = open_window()
    context = services_of(window)
    journal = context.profile.journal
    walk = Activity(HOSTILE, "c", place=HOSTILE, notes=HOSTILE)
    entry = journal.write(walk)
    deleted = journal.write(replace(walk, notes="other"))
    journal.delete(deleted, Activity.KIND)
    journal.write(Feedback(HOSTILE, entry, quote=HOSTILE, name=HOSTILE, role=HOSTILE, origin=HOSTILE))
    journal.write(Project(HOSTILE, "c", mentor=HOSTILE, partners=(HOSTILE,)))
    lines = journal.listed()
    version = EntryVersion(RevisionId("a"), "now", HOSTILE, walk)
    dialogs: list[QWidget] = [
        HistoryDialog([version, replace(version, value=replace(walk, title="before"))], window),
        DeletedItemsDialog(context, window),
        FeedbackDialog(context, window),
        ProjectDialog(context, "c", window),
        WeekDialog(lines, lines[0].day, window),
        ChooseDialog(HOSTILE, [(HOSTILE, [("a", HOSTILE)])], [], window),
        ShareDialog(context, entry, "tag", window),
    ]
    for dialog in dialogs:
        dialog.show()
    settle(qtbot, window)
    assert [found for dialog in dialogs for found in attacks(dialog)] == []
    assert [type(one).__name__ for one in dialogs[:-1] if not any(SAFE in text for text in texts_of(one))] == []
    for dialog in dialogs:
        dialog.close()
    settle(qtbot, window)
