"""The dialog with the campaign's group: its rules, and the person's contributions to the threads of its forum."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.addresses import is_web_address
from desktop_app.domain.campaign import Campaign, Group
from desktop_app.domain.foreign_text import shown_line, shown_text
from desktop_app.domain.records.post import Post, PostState
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.unfinished_texts import TextField, UnfinishedTexts
from desktop_app.gui.base.unsaved_box import UnsavedBox
from desktop_app.gui.campaign.thread_panel import ThreadPanel
from desktop_app.gui.forms.ui_group import Ui_GroupForm
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.tab_order import order_tabs
from desktop_app.gui.widgets.web_page import visit_address


class GroupDialog(BaseDialog):
    """Shows the group of a campaign.

    Signals:
        written: the contributions were saved in the journal.
    """

    written = Signal()

    def __init__(self, context: PageContext, campaign: Campaign, group: Group, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._campaign = context, campaign
        self._known: dict[str, Post] = {}
        self._ui = ui = Ui_GroupForm()
        ui.setupUi(self)
        ui.heading.setText(shown_line(group.title))
        ui.summary.setText(shown_text(group.summary))
        ui.rules.setText("\n".join(f"{number}. {shown_text(rule)}" for number, rule in enumerate(group.rules, 1)))
        for label in (ui.rules, ui.rulesHeading):
            label.setVisible(bool(group.rules))
        for label in (ui.threadsHeading, ui.hint):
            label.setVisible(bool(group.threads))
        ui.visit.setVisible(is_web_address(group.address))
        ui.visit.clicked.connect(lambda _checked: visit_address(group.address))
        self.panels = [ThreadPanel(thread) for thread in group.threads]
        layout = QVBoxLayout(ui.threads)
        layout.setContentsMargins(0, 0, 0, 0)
        for panel in self.panels:
            panel.copied.connect(lambda: ui.done.setText(self.tr("Copied. Paste it into the group.")))
            layout.addWidget(panel)
        order_tabs(
            ui.scroll, *(control for panel in self.panels for control in panel.controls), ui.visit, ui.cancel, ui.save
        )
        ui.save.clicked.connect(self._save)
        ui.cancel.clicked.connect(self.reject)
        fields: dict[str, TextField] = {panel.thread_id: panel.text for panel in self.panels}
        self._unfinished = UnfinishedTexts(context, f"group.{campaign.id}", fields, self)
        self.finished.connect(self._leave)
        sharing = context.profile.sharing
        context.tasks.run_query(lambda: sharing.thread_posts(campaign), self._show)

    def reject(self) -> None:
        """Close the dialog; unsaved contributions are asked about."""
        if any(map(self._is_changed, self.panels)):
            UnsavedBox(self, self._save, super().reject).open()
        else:
            super().reject()

    def _show(self, known: dict[str, Post]) -> None:
        self._known = known
        for panel in self.panels:
            panel.show_post(known.get(panel.thread_id))
        self._unfinished.restore()

    def _save(self) -> None:
        sharing, campaign = self._context.profile.sharing, self._campaign
        changed = [
            (panel.thread_id, panel.text.toPlainText(), panel.state) for panel in self.panels if self._is_changed(panel)
        ]

        def write() -> None:
            for thread, text, state in changed:
                sharing.save_thread_post(campaign, thread, text, state)

        self._context.tasks.run_query(write, lambda _none: self._saved())

    def _is_changed(self, panel: ThreadPanel) -> bool:
        known = self._known.get(panel.thread_id)
        before = (known.text, known.state) if known else ("", PostState.OUTBOX)
        return (panel.text.toPlainText(), panel.state) != before

    def _saved(self) -> None:
        self.written.emit()
        self.accept()

    def _leave(self) -> None:
        self._unfinished.forget()
        self._context.tasks.delete_after(self)
