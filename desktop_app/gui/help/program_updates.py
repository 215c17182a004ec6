"""The state of updates in the window, between the dialog and the service; work runs on the window's workers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.policy import UpdateMode
from desktop_app.domain.progress import Control
from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.tasks import Tasks
from desktop_app.services.updates.running import ThisProgram

if TYPE_CHECKING:  # its libraries are imported when somebody looks for an update
    from desktop_app.services.updates.updates import UpdateOffer, Updates, UpdateState


class UpdateStep(Enum):
    """What is known, and so what can be done next."""

    OFF = auto()
    IMPOSSIBLE = auto()
    NOTHING_KNOWN = auto()
    CHECKING = auto()
    CURRENT = auto()
    FOUND = auto()
    FETCHING = auto()
    READY = auto()
    CHOSEN = auto()
    BACK = auto()
    PACKAGE = auto()


@dataclass(frozen=True, slots=True)
class FoundUpdate:
    """A version, the bytes to download, and for a package the command that installs it."""

    version: str = ""
    size: int = 0
    command: str = ""


class ProgramUpdates(QObject):
    """Looks for updates and downloads them.

    Args:
        make: makes the service; called on a worker.
        program: the running program.
        mode: the administrator's decision.
        tasks: the window's workers.
        messages: the window's messages.
        parent: the owner.

    Signals:
        changed: another state.
        progressed: the steps done and in total of a download.
    """

    changed = Signal()
    progressed = Signal(int, int)

    def __init__(
        self,
        make: Callable[[], Updates],
        program: ThisProgram,
        mode: UpdateMode,
        tasks: Tasks,
        messages: Messages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._make, self._tasks, self._messages = make, tasks, messages
        self._mode, self.version = mode, program.version
        self._service: Updates | None = None
        self._addresses: Sequence[str] = ()
        self.found = FoundUpdate()
        self.problem = self.previous = ""
        self._possible = program.kind is not None
        self.goes_back = program.installation is not None and mode is not UpdateMode.OFF
        self.step = (
            UpdateStep.OFF
            if mode is UpdateMode.OFF
            else UpdateStep.NOTHING_KNOWN
            if self._possible
            else UpdateStep.IMPOSSIBLE
        )

    def begin(self) -> None:
        """Offer a version that is ready; if the administrator wants that, download one first."""
        if self._possible and self._mode is not UpdateMode.OFF:
            fetches = self._mode is UpdateMode.FETCH
            self._tasks.run_background(
                lambda control: (self._updates().fetch((), control) if fetches else (), self._updates().state())[1],
                self._offer,
                lambda _error: self._read_state(self._offer),  # the next start tries again
            )

    def _offer(self, state: UpdateState) -> None:
        self._take(state)
        if self.step is UpdateStep.READY and self.found.version not in state.failed:
            text = self.tr("Springshelf {version} is ready.").format(version=self.found.version)
            self._messages.offer(text, self.tr("Install when you close"), self.install)

    def read(self) -> None:
        """Read what is ready on this computer, without a network."""
        if self._possible and self.step is UpdateStep.NOTHING_KNOWN:
            self._read_state(self._take)

    def _read_state(self, then: Callable[[UpdateState], None]) -> None:
        self._tasks.run_query(lambda: self._updates().state(), then, self._failed)

    def _take(self, state: UpdateState) -> None:
        self.previous = state.previous
        if state.chosen:
            self._go_to(UpdateStep.CHOSEN, FoundUpdate(state.chosen))
        elif state.ready:
            self._go_to(UpdateStep.READY, FoundUpdate(state.ready))
        else:
            self.changed.emit()

    def check(self) -> None:
        """Look for an update in the usual places."""
        self._check(())

    def check_folder(self, folder: Path) -> None:
        """Look for an update in a folder or on a stick."""
        self._check((str(folder),))

    def _check(self, addresses: Sequence[str]) -> None:
        self._addresses = addresses
        self._go_to(UpdateStep.CHECKING)
        self._tasks.run_job(
            "",
            lambda control: (self._updates().check(self._addresses, control), self._updates().state()),
            lambda done: self._checked(*done),
            self._failed,
            shown=False,
        )

    def _checked(self, offer: UpdateOffer, state: UpdateState) -> None:
        if offer.release is None:
            self._go_to(UpdateStep.CURRENT)
        elif offer.release.version == state.ready:
            self._go_to(UpdateStep.READY, FoundUpdate(state.ready))
        else:
            self._go_to(UpdateStep.FOUND, FoundUpdate(offer.release.version, offer.size))

    def fetch(self) -> None:
        """Download the version that was found; it goes on when the dialog is closed."""
        self._go_to(UpdateStep.FETCHING, self.found)
        label = self.tr("Downloading version {version}").format(version=self.found.version)
        task = self._tasks.run_job(label, self._fetched, self._show_fetched, self._failed)
        task.progressed.connect(lambda done, total, _text: self.progressed.emit(done, total))
        task.cancelled.connect(lambda: self._go_to(UpdateStep.FOUND, self.found))

    def _fetched(self, control: Control) -> tuple[str, UpdateState]:
        updates = self._updates()
        updates.fetch(self._addresses, control)
        package = updates.package()
        return package[1] if package else "", updates.state()

    def _show_fetched(self, done: tuple[str, UpdateState]) -> None:
        command, state = done
        if command:
            self._go_to(UpdateStep.PACKAGE, FoundUpdate(self.found.version, command=command))
        else:
            self._take(state)

    def install(self) -> None:
        """Have the version installed when the window closes."""
        version = self.found.version
        self._tasks.run_query(
            lambda: self._updates().choose(version),
            lambda _done: self._go_to(UpdateStep.CHOSEN, FoundUpdate(version)),
            self._failed,
        )

    def go_back(self) -> None:
        """Use the version before this one from the next start on."""
        self._tasks.run_query(lambda: self._updates().go_back(), self._gone_back, self._failed)

    def _gone_back(self, version: str) -> None:
        self.previous = ""
        self._go_to(UpdateStep.BACK, FoundUpdate(version))

    def _updates(self) -> Updates:
        if self._service is None:
            self._service = self._make()
        return self._service

    def _failed(self, error: Exception) -> None:
        self._messages.explain(error, self._tell)

    def _tell(self, text: str) -> None:
        fallback = UpdateStep.FOUND if self.step is UpdateStep.FETCHING else UpdateStep.NOTHING_KNOWN
        self.step, self.problem = fallback, text
        self.changed.emit()

    def _go_to(self, step: UpdateStep, found: FoundUpdate | None = None) -> None:
        self.step, self.problem = step, ""
        self.found = found or FoundUpdate()
        self.changed.emit()
