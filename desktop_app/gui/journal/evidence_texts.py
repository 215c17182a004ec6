"""The texts that evidence needs before it is saved: a caption, and a description for a picture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from desktop_app.gui.widgets.field_problem import FieldProblem

translate = QCoreApplication.translate


def lacks_texts(problem: FieldProblem, caption: QLineEdit, alternative: QLineEdit, *, is_picture: bool) -> bool:
    """Report the first missing text beside its field; returns whether one is missing.

    Args:
        problem: reports it.
        caption: the field of the caption.
        alternative: the field of the description.
        is_picture: the evidence is a picture, which needs a description.
    """
    if not caption.text().strip():
        problem.say(translate("evidence", "Add a caption: what does it show of your work?"), caption)
    elif is_picture and not alternative.text().strip():
        problem.say(translate("evidence", "Add a description for people who can’t see the picture."), alternative)
    else:
        return False
    return True
