"""Texts that are painted in a place of limited size."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from desktop_app.gui.widgets.marked_text import lines_of


def test_a_title_is_broken_between_words_and_only_its_last_line_is_elided(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance("From voice to in")
    assert lines_of("From voice to influence: pupils as partners", metrics, width, 2)[0] == "From voice to"
    assert lines_of("From voice to influence: pupils as partners", metrics, width, 2)[1].endswith("…")
    assert lines_of("From voice", metrics, width, 2) == ["From voice"]
    assert lines_of("", metrics, width, 2) == []
    long = lines_of("Unterrichtsvorbereitungsgespräch " * 2, metrics, width, 2)
    assert all(metrics.horizontalAdvance(line) <= width for line in long)
