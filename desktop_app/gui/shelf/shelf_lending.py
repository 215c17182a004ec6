"""Lending the shelf in the background, from the moment that the person asks for it until they stop it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import SpringshelfError
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.texts.languages import error_text

if TYPE_CHECKING:  # imported when the shelf is lent
    from desktop_app.services.lending.lending import Lender, LentShelf


@dataclass(frozen=True, slots=True)
class LendingState:
    """Whether the shelf is lent.

    Args:
        starting: lending is about to begin.
        lent: the lent shelf, None if it is not lent.
        picture: its address as a QR code in PNG.
        problem: why it could not be lent.
    """

    starting: bool = False
    lent: LentShelf | None = None
    picture: bytes = b""
    problem: str = ""


class ShelfLending(QObject):
    """Lends the shelf of a window.

    Signals:
        changed: the state has changed.
    """

    changed = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._lender: Lender | None = None
        self._wanted = 0
        self.state = LendingState()

    def start(self) -> None:
        """Lend the shelf, in the background."""
        if self.state.starting or self.state.lent is not None:
            return
        self._wanted += 1
        wanted = self._wanted
        self._become(LendingState(starting=True))
        self._context.tasks.run_job(
            "",
            lambda _control: self._begin(),
            lambda begun: self._begun(*begun, wanted),
            self._failed,
            shown=False,
        )

    def _begin(self) -> tuple[Lender, LentShelf, bytes]:
        lender = self._context.composer.lender(self._context.shelf)
        lent = lender.start()
        return lender, lent, lent.qr_png()

    def _begun(self, lender: Lender, lent: LentShelf, picture: bytes, wanted: int) -> None:
        if wanted != self._wanted:  # stopped before it began
            lender.stop()
            return
        self._lender = lender
        self._become(LendingState(lent=lent, picture=picture))

    def _failed(self, error: Exception) -> None:
        known = isinstance(error, SpringshelfError)
        self._become(LendingState(problem=error_text(error) if known else self.tr("Your shelf can’t be shared now.")))

    def stop(self) -> None:
        """Stop lending; does nothing if the shelf is not lent."""
        self._wanted += 1
        if self._lender is not None:
            self._lender.stop()
            self._lender = None
        if self.state != LendingState():
            self._become(LendingState())

    def _become(self, state: LendingState) -> None:
        self.state = state
        self.changed.emit()
