"""The dialog to choose the language, colours, text size and spacing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.domain.language_names import NAMES
from desktop_app.domain.typography import percent_signs
from desktop_app.gui.forms.ui_appearance import Ui_AppearanceForm
from desktop_app.gui.texts.languages import language
from desktop_app.gui.theme.appearance import Appearance, SystemOption
from desktop_app.gui.theme.palette import Scheme
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.fit_height import fit_height


class AppearanceDialog(BaseDialog):
    """Shows the current appearance.

    Signals:
        chosen: the person's choice (Appearance).
    """

    chosen = Signal(Appearance)

    def __init__(self, shown: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_AppearanceForm()
        ui.setupUi(self)
        self._fill(ui.language, {"": self.tr("System default")} | NAMES, shown.language)
        schemes = {
            Scheme.SYSTEM: self.tr("System default"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
            Scheme.CONTRAST: self.tr("High contrast"),
        }
        rooms = {
            SystemOption.SYSTEM: self.tr("Automatic"),
            SystemOption.YES: self.tr("Compact"),
            SystemOption.NO: self.tr("Wide"),
        }
        self._fill(ui.scheme, schemes, shown.scheme)
        self._fill(ui.compact, rooms, shown.compact)
        before, after = percent_signs(language())
        if before:
            ui.text.setPrefix(before)
            ui.text.setSuffix(after)
        ui.text.setValue(shown.text)
        ui.still.setChecked(shown.still)
        ui.cancel.clicked.connect(self.reject)
        ui.use.clicked.connect(self.accept)
        self.accepted.connect(lambda: self.chosen.emit(self.appearance()))
        self.finished.connect(self.deleteLater)
        fit_height(self)

    @staticmethod
    def _fill(box: QComboBox, names: dict[str, str] | dict[Scheme, str] | dict[SystemOption, str], shown: str) -> None:
        for value, name in names.items():
            box.addItem(name, value)
        box.setCurrentIndex(max(0, box.findData(shown)))

    def appearance(self) -> Appearance:
        """The appearance that is chosen in the dialog."""
        ui = self._ui
        return Appearance(
            scheme=Scheme(ui.scheme.currentData()),
            compact=SystemOption(ui.compact.currentData()),
            still=ui.still.isChecked(),
            language=ui.language.currentData(),
        ).with_text(ui.text.value())
