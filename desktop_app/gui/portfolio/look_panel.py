"""The appearance of a portfolio: template, language, paper, and embedded files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.abridgement import Omissions, in_ranges
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.portfolio_choice import EmbeddedData, PortfolioLook
from desktop_app.domain.print_setup import Paper, PrintSetup
from desktop_app.domain.template import Template
from desktop_app.gui.forms.ui_portfolio_look import Ui_PortfolioLookForm
from desktop_app.gui.portfolio.page_limit_words import omission_lines
from desktop_app.gui.portfolio.portfolio_words import CARRIED, CARRIED_ABOUT, name_in, said
from desktop_app.gui.texts.words import language_name
from desktop_app.gui.widgets.combo_choice import select_entry


class LookPanel(QWidget):
    """The tab with the appearance settings.

    Signals:
        changed: another appearance is chosen (Look).
    """

    changed = Signal(PortfolioLook)

    def __init__(self) -> None:
        super().__init__()
        self._ui = ui = Ui_PortfolioLookForm()
        ui.setupUi(self)
        self._templates: Sequence[Template] = ()
        for paper in Paper:
            ui.paper.addItem(paper.value, paper.value)
        for carried, text in CARRIED.items():
            ui.carried.addItem(said(text), carried.value)
        for box in (ui.template_, ui.language, ui.paper, ui.carried):
            box.activated.connect(self._tell)
        ui.mostPages.valueChanged.connect(self._tell)
        for tick in (ui.largePrint, ui.twoSided, ui.readiness):
            tick.clicked.connect(self._tell)

    def take(self, look: PortfolioLook, templates: Sequence[Template], languages: Sequence[str]) -> None:
        """Offer these templates and languages, and show this appearance."""
        self._templates = templates
        ui = self._ui
        ui.template_.clear()
        for template in templates:
            ui.template_.addItem(shown_line(template.title), template.id)
        ui.language.clear()
        for code in languages:
            ui.language.addItem(language_name(code), code)
        for box, chosen in ((ui.template_, look.template), (ui.language, look.language)):
            box.setCurrentIndex(max(0, box.findData(chosen)))
        select_entry(ui.paper, look.setup.paper.value)
        select_entry(ui.carried, look.carried.value, name_in(CARRIED, look.carried))
        with QSignalBlocker(ui.mostPages):
            ui.mostPages.setValue(look.most_pages)
        ui.largePrint.setChecked(look.setup.large_print)
        ui.twoSided.setChecked(look.setup.two_sided)
        ui.readiness.setChecked(look.readiness)
        self._explain()

    def look(self) -> PortfolioLook:
        """The chosen appearance."""
        ui = self._ui
        setup = PrintSetup(Paper(ui.paper.currentData()), ui.largePrint.isChecked(), ui.twoSided.isChecked())
        return PortfolioLook(
            template=ui.template_.currentData() or PortfolioLook().template,
            language=ui.language.currentData() or PortfolioLook().language,
            setup=setup,
            carried=EmbeddedData(ui.carried.currentData()),
            most_pages=ui.mostPages.value(),
            readiness=ui.readiness.isChecked(),
        )

    def show_limit(self, limit: int, pages: int, omitted: Omissions) -> None:
        """Say what the page limit of the displayed pages leaves out."""
        lines = [*omission_lines(omitted)]
        if omitted.shortened:
            told = self.tr("Reflections shortened to %n word(s) at most: {entries}", "", omitted.words)
            lines.append(told.format(entries=in_ranges(omitted.shortened)))
        if limit and pages > limit:
            lines.insert(0, self.tr("It needs %n page(s) at least.", "", pages))
        elif limit and not lines:
            lines = [self.tr("Everything fits.")]
        self._ui.pagesAbout.setText("\n".join(lines))

    def _tell(self) -> None:
        self._explain()
        self.changed.emit(self.look())

    def _explain(self) -> None:
        place = self._ui.template_.currentIndex()
        template = self._templates[place] if 0 <= place < len(self._templates) else None
        self._ui.templateAbout.setText(template.about if template else "")
        usual = template.most_pages if template else 0
        self._ui.mostPages.setSpecialValueText(
            self.tr("%n page(s), as usual for it", "", usual) if usual else self.tr("No limit")
        )
        self._ui.carriedAbout.setText(name_in(CARRIED_ABOUT, EmbeddedData(self._ui.carried.currentData())))
