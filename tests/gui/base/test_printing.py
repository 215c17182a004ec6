import io
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.base.printing import PrintJob
from tests.gui.conftest import PATIENCE


def sheet(default_catalogue: Path) -> bytes:
    return next((default_catalogue / "files").glob("need-finding-walk*.pdf")).read_bytes()


def test_all_pages_are_sent_to_the_printer(qtbot: QtBot, default_catalogue: Path, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    printed = sheet(default_catalogue)
    job = PrintJob(printed, "P-1", parent)
    job.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    job.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    said: list[str] = []
    job.status_changed.connect(said.append)
    with qtbot.waitSignal(job.printed, timeout=PATIENCE):
        job.begin()
    qtbot.waitUntil(lambda: said == ["Sent to the printer."], timeout=PATIENCE)
    with pikepdf.open(tmp_path / "printed.pdf") as pdf, pikepdf.open(io.BytesIO(printed)) as original:
        assert len(pdf.pages) == len(original.pages) == 3
        assert all(len(page.get_images()) for page in pdf.pages)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer_is_told(qtbot: QtBot, default_catalogue: Path, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    job = PrintJob(sheet(default_catalogue), "P-1", parent)
    job.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    job.printer.setOutputFileName(str(tmp_path / "no" / "such" / "folder.pdf"))
    said: list[str] = []
    job.status_changed.connect(said.append)
    job.begin()
    assert "did not answer" in said[0]
