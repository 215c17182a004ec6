"""The view of a piece of evidence: the picture, its texts, the consent over time, and the versions that hold it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.evidence_story import GivenVersion
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.records.evidence import Consent, Evidence
from desktop_app.gui.forms.ui_view_evidence import Ui_EvidenceViewForm
from desktop_app.gui.journal.evidence_texts import lacks_texts
from desktop_app.gui.journal.picture_changes import HIDING, PictureChanges
from desktop_app.gui.texts.lists import listed
from desktop_app.gui.texts.words import consent_name, moment_text, size_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.combo_choice import select_entry
from desktop_app.gui.widgets.field_problem import FieldProblem
from desktop_app.gui.widgets.foreign_image import read_image
from desktop_app.gui.widgets.line_text import show_from_start
from desktop_app.services.journal.evidence_care import EvidenceChange, EvidenceDetails

SHOWN = QSize(364, 274)


class EvidenceView(BaseDialog):
    """Shows evidence of the journal, and edits it.

    Signals:
        changed: the person saved changes (EvidenceChange).
        delete_requested: delete the evidence.
    """

    changed = Signal(EvidenceChange)
    delete_requested = Signal()

    def __init__(self, details: EvidenceDetails, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_EvidenceViewForm()
        ui.setupUi(self)
        self._value, self._given = details.value, details.given
        self._pictures = PictureChanges(ui.picture, SHOWN, self)
        self._problem = FieldProblem(ui.problem)
        self._problem.changed.connect(self.reshape)
        for consent in Consent:
            ui.consent.addItem(consent_name(consent), consent)
        self.show_words(details.value)
        self._show_picture(details)
        self._show_story(details)
        self._pictures.changed.connect(self._tell_changes)
        ui.turn.clicked.connect(self._pictures.turn)
        ui.hidePlaces.clicked.connect(self._pictures.hide_parts)
        ui.consent.currentIndexChanged.connect(self._tell_consent)
        ui.remove.clicked.connect(self._delete)
        ui.cancel.clicked.connect(self.reject)
        ui.save.clicked.connect(self._save)
        self.finished.connect(self.deleteLater)
        self._tell_consent()
        ui.caption.setFocus()

    @property
    def texts(self) -> Mapping[str, QLineEdit]:
        """The text fields."""
        return {"caption": self._ui.caption, "alternative": self._ui.alternative}

    def show_words(self, value: Evidence) -> None:
        """Show these texts and this consent."""
        show_from_start(self._ui.caption, value.caption)
        show_from_start(self._ui.alternative, value.alternative)
        select_entry(self._ui.consent, value.consent, consent_name(value.consent))

    def show_change(self, wanted: EvidenceChange) -> None:
        """Show changes that could not be saved: texts, consent, turns and hidden areas."""
        self.show_words(wanted.value)
        if wanted.turns or wanted.hidden:
            self._pictures.resume(wanted.turns, wanted.hidden)

    def _show_picture(self, details: EvidenceDetails) -> None:
        ui, value, data = self._ui, details.value, details.data or b""
        small = read_image(data, SHOWN * 2)
        for button in (ui.turn, ui.hidePlaces):
            button.setVisible(not small.isNull())
        size = size_text(value.size) if value.size else ""
        ui.file.setText(" · ".join(part for part in (shown_line(value.file_name or value.link), size) if part))
        if small.isNull():
            kind = self.tr("Link") if value.link else value.file_name.rpartition(".")[2].upper()[:6]
            ui.picture.setText(self.tr("This picture is missing or damaged.") if value.is_picture else kind)
        else:
            self._pictures.begin(small, lambda then: then(read_image(data, HIDING)))

    def _show_story(self, details: EvidenceDetails) -> None:
        """Show the earlier states of consent, and the versions that were given out with it."""
        ui = self._ui
        steps = [f"{moment_text(one.made_at)} – {consent_name(one.consent)}" for one in details.consents]
        ui.consents.setText("\n".join(steps))
        ui.printed.setText("\n".join(self._given_text(one) for one in details.given) or self.tr("No version yet"))

    def _given_text(self, one: GivenVersion) -> str:
        number, day = self.tr("Version {number}").format(number=one.number), moment_text(one.given_at)
        whom = listed(shown_line(part) for part in (one.mentor, one.institution) if part)
        given = self.tr("for {names}").format(names=whom) if whom else ""
        return " · ".join(part for part in (number, day, given) if part)

    def _tell_consent(self) -> None:
        """Say what withdrawn consent means, and which versions hold the evidence."""
        withdrawn = self._ui.consent.currentData() == Consent.WITHDRAWN
        told = ""
        if withdrawn:
            told = self.tr("Consent was withdrawn: it is no longer printed or exported. You can delete it.")
            if self._given:
                numbers = listed(str(one.number) for one in self._given)
                told += " " + self.tr("Versions that were given out with it: {numbers}. Ask for them back.").format(
                    numbers=numbers
                )
        self._ui.withdrawn.setText(told)
        self._ui.withdrawn.setVisible(bool(told))
        self.reshape()

    def _tell_changes(self) -> None:
        """Say what becomes of the picture as it was."""
        hidden = len(self._pictures.hidden)
        told = self.tr("%n area(s) will be hidden.", "", hidden) + " " if hidden else ""
        self._ui.file.setText(told + self.tr("The earlier picture stays in the history of your journal."))

    def _save(self) -> None:
        ui = self._ui
        if lacks_texts(self._problem, ui.caption, ui.alternative, is_picture=self._value.is_picture):
            return
        caption, alternative = ui.caption.text().strip(), ui.alternative.text().strip()
        consent = Consent(ui.consent.currentData())
        value = replace(self._value, caption=caption, alternative=alternative, consent=consent)
        self.changed.emit(EvidenceChange(value, self._pictures.turns, self._pictures.hidden))
        self.accept()

    def _delete(self) -> None:
        self.delete_requested.emit()
        self.reject()
