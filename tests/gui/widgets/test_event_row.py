"""The row of an event on the campaign's page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.campaign import Event, EventKind
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.gui.widgets.event_row import EventRow
from tests.waiting import PATIENCE_MS

EVENT = Event("one@events", "A webinar", EventKind.WEBINAR, datetime(2023, 3, 8, 12, tzinfo=UTC), timedelta(hours=1))


@pytest.fixture
def restored() -> Iterator[None]:
    """Restores the locale after a test."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "month"), [("fr", "mars"), ("el", "Μάρ"), ("uk", "бер"), ("ar", "مارس")])  # noqa: RUF001 - Ukrainian
def test_the_month_is_in_the_language_of_the_window(qtbot: QtBot, restored: None, language: str, month: str) -> None:
    QLocale.setDefault(QLocale(language))
    row = EventRow(EVENT, AttendanceState.OPEN)
    qtbot.addWidget(row)
    assert any(month in label.text() and label.text().startswith("8\n") for label in row.findChildren(QLabel))


def test_the_title_has_the_whole_width_beside_the_date(qtbot: QtBot) -> None:
    row = EventRow(EVENT, AttendanceState.OPEN)
    qtbot.addWidget(row)
    row.resize(500, 200)
    row.show()
    title = next(label for label in row.findChildren(QLabel) if label.text() == EVENT.title)
    button, box = row.findChildren(QPushButton)[0], row.findChildren(QComboBox)[0]
    qtbot.waitUntil(lambda: title.width() > 350, timeout=PATIENCE_MS)
    assert button.mapTo(row, button.rect().topLeft()).y() > title.geometry().bottom()
    row.resize(row.minimumSizeHint().width(), 400)
    qtbot.waitUntil(lambda: box.y() > button.y(), timeout=PATIENCE_MS)
