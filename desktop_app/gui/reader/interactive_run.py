"""Running the interactive material that is open in the reader: starting, stopping, its state and its results."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.domain.publication import Publication
from desktop_app.domain.runtime.outcome import Outcome
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.reader.interactive_bar import InteractiveBar
from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.reader.views import ViewRegistry
from desktop_app.gui.texts.outcome_text import answers_text, outcome_line, outcome_notes
from desktop_app.services.interactive.package_records import PackageRecords, ToldOutcome

if TYPE_CHECKING:  # Chromium is started when it is needed
    from desktop_app.domain.runtime.package_session import PackageSession
    from desktop_app.gui.reader.package_view import PackageView
    from desktop_app.services.reading.material import OpenBook

SAVING_PAUSE = 10_000
"""Milliseconds between two times that the state is saved while a material runs, besides at its end."""


class InteractiveRun(QObject):
    """Runs one material at a time.

    Signals:
        started: the material runs in this view (MaterialView).
        ended: it has ended; its text is to be shown again.
        journal_changed: a result was added to the journal.
    """

    started = Signal(MaterialView)
    ended = Signal()
    journal_changed = Signal()

    def __init__(self, bar: InteractiveBar, views: ViewRegistry, context: PageContext) -> None:
        super().__init__(bar)
        self.bar, self._views, self._context = bar, views, context
        self._records = PackageRecords(context.profile.journal, context.shelf.home.clock)
        self._publication: Publication | None = None
        self._book: OpenBook | None = None
        self._key = ""
        self._session: PackageSession | None = None
        self._added: Outcome | None = None
        self._then: Callable[[], None] | None = None
        self.view: PackageView | None = None
        """The view of the running material; None if none runs."""
        self._saving = QTimer(self, interval=SAVING_PAUSE)
        self._saving.timeout.connect(self.save)
        self._looking = QTimer(self, interval=1_000)
        self._looking.timeout.connect(self._offer_journal)
        bar.run_requested.connect(self.run)
        bar.stop_requested.connect(self.stop)
        bar.journal_requested.connect(self._add_to_journal)

    def offer(self, publication: Publication, book: OpenBook, key: str) -> None:
        """Show the bar for a material with scripts, and hide it for any other.

        Args:
            publication: what is open.
            book: its file.
            key: the name under which its state is saved.
        """
        self.withdraw()
        self._publication, self._book, self._key = publication, book, key
        if book.package is not None:
            self.bar.show_idle()

    def run(self) -> None:
        """Run the open material, where it was the last time."""
        book, key = self._book, self._key
        if book is None or book.package is None or self.view is not None:
            return
        self._context.tasks.run_query(
            lambda: self._records.state(key), lambda state: self._begin(state) if self._book is book else None
        )

    def _begin(self, state: dict[str, object]) -> None:
        book = self._book
        if book is None or book.package is None or self.view is not None:
            return
        from desktop_app.domain.runtime.package_session import PackageSession  # noqa: PLC0415 - needed by a run

        session = self._session = PackageSession(book.package, state, time.monotonic)
        view = self.view = self._views.run(book, book.package, session.call)
        self._added = None
        session.on_end = lambda: QTimer.singleShot(0, view, view.ended)
        view.part_shown.connect(session.show_part)
        view.silent.connect(lambda silent: self.bar.show_running(silent=silent))
        # Queued, because the page that tells it is deleted then.
        view.broke_down.connect(self._broke_down, Qt.ConnectionType.QueuedConnection)
        view.stopped.connect(self._stopped, Qt.ConnectionType.QueuedConnection)
        view.show_book(book)
        self.bar.show_running()
        self._saving.start()
        self._looking.start()
        self.started.emit(view)

    def _offer_journal(self) -> None:
        """Offer the journal when something was reported that is not in it yet."""
        if self._session is not None:
            outcome = self._session.outcome()
            self.bar.offer_journal(offered=not outcome.is_empty and outcome != self._added)

    def save(self) -> None:
        """Save the state of the running material."""
        if self._session is not None and self._key:
            state, key = self._session.saved(), self._key
            self._context.tasks.run_query(lambda: self._records.save_state(key, state))

    def stop(self, then: Callable[[], None] | None = None) -> None:
        """Stop the running material; it may report what it has not reported yet. Then call `then`."""
        if self.view is None:
            if then is not None:
                then()
            return
        self._then = then
        if self.view.is_silent:
            self.view.kill()
        else:
            self.view.stop()

    def _broke_down(self, too_large: bool) -> None:
        self._context.messages.say(
            self.tr("This material was stopped, because it used too much memory. What it had reported is kept.")
            if too_large
            else self.tr("This material crashed and was stopped. What it had reported is kept.")
        )
        self._stopped()

    def _stopped(self) -> None:
        self._finish()
        if self._book is not None:
            self.bar.show_idle()
        then, self._then = self._then, None
        if then is not None:
            then()
        else:
            self.ended.emit()

    def _finish(self) -> None:
        """Save the state, offer the result to the journal, and end the view."""
        self.save()
        if self._session is not None:
            self._offer_result(self._session.outcome())
        self.dispose()

    def dispose(self) -> None:
        """End what runs without saving it, because `save` was called and the workers have ended."""
        self._saving.stop()
        self._looking.stop()
        view, self._session, self.view = self.view, None, None
        if view is not None:
            self._views.end_run(view)

    def _offer_result(self, outcome: Outcome) -> None:
        publication = self._publication
        if publication is None or outcome.is_empty or outcome == self._added:
            return
        text = self.tr("“{title}” reported a result. {result}")
        self._context.messages.offer(
            text.format(title=publication.title, result=outcome_line(outcome)).rstrip(),
            self.tr("Add to journal"),
            lambda: self._add(publication, outcome),
        )

    def _add_to_journal(self) -> None:
        if self._session is not None and self._publication is not None:
            self._add(self._publication, self._session.outcome())

    def _add(self, publication: Publication, outcome: Outcome) -> None:
        """Add an outcome to the journal, in the newest campaign."""
        self._added = outcome
        self.bar.offer_journal(offered=False)
        catalogues = self._context.shelf.catalogues
        told = ToldOutcome(
            outcome,
            outcome_notes(outcome),
            answers_text(outcome, publication.title),
            file_name=self.tr("answers.txt"),
            caption=self.tr("My answers in “{title}”").format(title=publication.title),
        )

        def write() -> None:
            campaign = catalogues.newest_campaign()
            self._records.add(publication, told, campaign.id if campaign else "")

        def tell(_result: None) -> None:
            self._context.messages.say(self.tr("The result is in your journal."))
            self.journal_changed.emit()

        self._context.tasks.run_query(write, tell)

    def withdraw(self) -> None:
        """End what runs at once, because its material is closed."""
        self._then = None
        if self.view is not None:
            self._finish()
        self._book, self._publication, self._key = None, None, ""
        self.bar.hide()
