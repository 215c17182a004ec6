"""The interface between the window and a page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.theme.spacing import apply_spacing

if TYPE_CHECKING:  # the window's pages import what they call; not all services behind them
    from desktop_app.services.composition.composer import Composer
    from desktop_app.services.feedback.feedback import FeedbackService
    from desktop_app.services.home.home import Home
    from desktop_app.services.home.profile_services import ProfileServices
    from desktop_app.services.home.shelf_services import ShelfServices
    from desktop_app.services.portfolios.portfolios import Portfolios


@dataclass(frozen=True, slots=True)
class HomeContext:
    """What exists before a profile is open: the home, and the workers and messages of the window."""

    home: Home
    composer: Composer
    tasks: Tasks
    messages: Messages


@dataclass(frozen=True)
class PageContext:
    """The services of an opened profile, and the workers and messages of the window."""

    shelf: ShelfServices
    profile: ProfileServices
    composer: Composer
    tasks: Tasks
    messages: Messages

    @cached_property
    def portfolios(self) -> Portfolios:
        """The service that makes portfolios; imported when it is needed first."""
        return self.composer.portfolios(self.shelf, self.profile, in_another_process=True)

    @cached_property
    def feedback(self) -> FeedbackService:
        """The service for feedback; imported when it is needed first."""
        return self.composer.feedback(self.profile, self.portfolios)

    @property
    def of_home(self) -> HomeContext:
        """The part that belongs to no profile."""
        return HomeContext(self.shelf.home, self.composer, self.tasks, self.messages)


class Page(QWidget):
    """A page of the window, constructed with its services; see `shell.places` for the list of pages.

    A page overrides what it needs.
    """

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def start(self) -> None:
        """Load the content; called once, for the first page before the others are made."""

    def refresh(self) -> None:
        """Load the content again; called each time the person opens the page."""

    def fill_up(self) -> None:
        """Show what was loaded while the page was not visible; called before its commands are listed."""

    def pause(self) -> None:
        """Save unsaved input; called when the person goes to another page."""

    def leave(self) -> None:
        """Save unsaved input; called when the window closes."""

    def dispose(self) -> None:
        """Release resources; called when all workers have ended."""

    @property
    def has_unwritten(self) -> bool:
        """Whether some of the person's input could not be saved yet."""
        return False

    @property
    def has_content(self) -> bool:
        """Whether something can be done on it now; the reader has nothing to do without an open material."""
        return True

    def use_small_screen(self, *, small: bool) -> None:
        """Use less space in a small window."""
        apply_spacing(self, small=small)
