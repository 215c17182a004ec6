"""The menu beside “Print…”, with the other actions on a portfolio."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop_app.domain.campaign import Campaign
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.portfolio.feedback_dialog import FeedbackDialog
from desktop_app.gui.portfolio.preview import Preview, proposed_path
from desktop_app.gui.portfolio.versions_dialog import VersionsDialog
from desktop_app.gui.widgets.file_dialogs import choose_target


class PortfolioMenuHost(Protocol):
    """What the menu needs from its page."""

    @property
    def preview(self) -> Preview | None: ...

    @property
    def campaign(self) -> Campaign | None: ...

    def print_pages(self, pages: tuple[int, ...] = ()) -> None: ...


class PortfolioMenu(QObject):
    """Fills the menu of a button, and runs the chosen action.

    Signals:
        changed: versions or feedback have changed.
        entry_requested: show this entry in the journal (RecordId).
    """

    changed = Signal()
    entry_requested = Signal(str)

    def __init__(self, context: PageContext, page: QWidget, button: QPushButton) -> None:
        super().__init__(page)
        self._context = context
        self.menu = QMenu(button)
        self.menu.addAction(self.tr("Feedback…"), self.show_feedback)
        self.menu.addAction(self.tr("Versions and signatures…"), self.show_versions)
        self.menu.addSeparator()
        self._changed = self.menu.addAction(self.tr("Print only what changed…"), self._print_changed)
        self._booklet = self.menu.addAction(self.tr("Save as a booklet to fold…"), self._choose_booklet)
        self.menu.aboutToShow.connect(self._look)
        button.setMenu(self.menu)

    @property
    def _page(self) -> PortfolioMenuHost:
        return cast("PortfolioMenuHost", self.parent())

    @property
    def _window(self) -> QWidget:
        # Do not store this: a child with the last reference to its parent would be deleted twice.
        return cast("QWidget", self.parent())

    def _look(self) -> None:
        for action in (self._changed, self._booklet):
            action.setEnabled(self._page.preview is not None)

    def show_feedback(self) -> FeedbackDialog | None:
        """Show the mentor's feedback, and offer to import more."""
        dialog = FeedbackDialog(self._context, self._window)
        dialog.changed.connect(self.changed)
        dialog.entry_requested.connect(self.entry_requested)
        dialog.open()
        return dialog

    def show_versions(self) -> VersionsDialog | None:
        """Show the versions that were given out, and signatures."""
        preview, campaign = self._page.preview, self._page.campaign
        if campaign is None:
            return None
        dialog = VersionsDialog(self._context, campaign, preview.portfolio if preview else None, self._window)
        dialog.changed.connect(self.changed)
        dialog.open()
        return dialog

    def _print_changed(self) -> None:
        preview = self._page.preview
        if preview is None:
            return
        portfolios, messages = self._context.portfolios, self._context.messages

        def show(pages: tuple[int, ...]) -> None:
            if pages:
                self._page.print_pages(pages)
            else:
                messages.say(self.tr("Nothing has changed since it was printed."))

        self._context.tasks.run_query(lambda: portfolios.changed_pages(preview.portfolio, preview.pdf), show)

    def _choose_booklet(self) -> None:
        preview = self._page.preview
        if preview is not None:
            title = self.tr("Save as a booklet to fold")
            proposed = proposed_path(preview, "-booklet")
            choose_target(self._window, title, ["PDF (*.pdf)"], "pdf", self.save_booklet, proposed)

    def save_booklet(self, target: Path) -> None:
        """Save the pages in the order for folding, and record the version as given out."""
        preview = self._page.preview
        if preview is None:
            return
        portfolios, messages = self._context.portfolios, self._context.messages

        def work() -> None:
            portfolios.save(preview.portfolio, preview.pdf, target, as_booklet=True)

        told = self.tr("Saved as {path}. Print it on both sides, turned over the short edge.").format(path=target)
        self._context.tasks.run_query(work, lambda _none: messages.say(told))
