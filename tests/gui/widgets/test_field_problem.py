"""What is wrong stands below its field, and goes when the person changes the field."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.field_problem import FieldProblem
from desktop_app.gui.widgets.flow_row import let_rows_flow


class Form(QWidget):
    """Three fields: in a form, in a row with a button, and in the column; the label for problems is at the end."""

    def __init__(self, *, flows: bool) -> None:
        super().__init__()
        self.fields = [QLineEdit(self) for _ in range(3)]
        column, form, row = QVBoxLayout(self), QFormLayout(), QHBoxLayout()
        form.addRow("First", self.fields[0])
        form.addRow("Other", QLineEdit(self))
        row.addWidget(self.fields[1])
        row.addWidget(QPushButton("Choose", self))
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self.fields[2])
        self.last = QPushButton("Save", self)
        self.label = QLabel(self)
        column.addWidget(self.last)
        column.addWidget(self.label)
        column.addStretch()
        if flows:
            let_rows_flow(self)


@pytest.mark.parametrize("flows", [False, True])
def test_a_problem_is_said_below_its_field_until_the_field_is_changed(qtbot: QtBot, flows: bool) -> None:
    form = Form(flows=flows)
    qtbot.addWidget(form)
    problem = FieldProblem(form.label)
    form.resize(400, 500)
    form.show()
    for field in (*form.fields, *reversed(form.fields)):
        problem.say("Not like this", field)
        form.layout().activate()  # type: ignore[union-attr]
        gap = form.label.mapTo(form, form.label.rect().topLeft()).y() - field.mapTo(form, field.rect().bottomLeft()).y()
        assert 0 < gap < 30
        assert field.property("wrong")
        assert field.accessibleDescription() == "Not like this"
        assert form.focusWidget() is field
        qtbot.keyClicks(field, "a")
        assert form.label.isHidden()
        assert not field.property("wrong")
        assert not field.accessibleDescription()


def test_a_problem_stays_while_another_field_is_changed(qtbot: QtBot) -> None:
    form = Form(flows=False)
    qtbot.addWidget(form)
    problem = FieldProblem(form.label)
    form.show()
    problem.say("Not like this", form.fields[0])
    qtbot.keyClicks(form.fields[1], "a")
    assert form.label.isVisible()
    problem.say("Choose something first")
    assert not form.fields[0].property("wrong")
    assert form.label.text() == "Choose something first"
