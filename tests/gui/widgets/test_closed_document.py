"""HTML that is pasted opens nothing that it names."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.markdown_edit import MarkdownEdit

WAYS = {
    "link": '<link rel="stylesheet" type="text/css" href="{address}">',
    "import": '<style>@import url("{address}");</style>',
}
BODY = "<p>one   two</p>"


def html(way: str, folder: Path) -> str:
    """A page with a style sheet in a file, under which white space stays."""
    sheet = folder / "sheet.css"
    sheet.write_text("p { white-space: pre }")
    return f"<html><head>{WAYS[way].format(address=QUrl.fromLocalFile(str(sheet)).toString())}</head>{BODY}</html>"


@pytest.mark.parametrize("way", WAYS)
def test_pasted_html_opens_no_file(qtbot: QtBot, tmp_path: Path, way: str) -> None:
    open_document = QTextDocument()
    open_document.setHtml(html(way, tmp_path))
    assert "one   two" in open_document.toPlainText(), "Qt no longer opens it by itself"
    field = MarkdownEdit()
    qtbot.addWidget(field)
    pasted = QMimeData()
    pasted.setHtml(html(way, tmp_path))
    field.insertFromMimeData(pasted)
    assert "one two" in field.toPlainText()


def test_no_document_of_the_window_reads_html_of_others_by_itself() -> None:
    source = Path(__file__).parents[3] / "desktop_app"
    found = [one.name for one in source.rglob("*.py") if "QTextDocument()" in one.read_text("utf-8")]
    assert found == []
