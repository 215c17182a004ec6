"""What the window asks of a page, and what a page gets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.theme.spacing import apply_spacing
from desktop_app.services.composition.composer import Composer
from desktop_app.services.feedback.feedback import FeedbackService
from desktop_app.services.home.home import Home
from desktop_app.services.home.profile_services import ProfileServices
from desktop_app.services.home.shelf_services import ShelfServices
from desktop_app.services.portfolios.portfolios import Portfolios


@dataclass(frozen=True, slots=True)
class HomeContext:
    """What there is before a profile is open: the home, and the workers and messages of the window."""

    home: Home
    composer: Composer
    tasks: Tasks
    messages: Messages


@dataclass(frozen=True, slots=True, weakref_slot=True)
class PageContext:
    """The services of an opened profile, and the workers and messages of the window."""

    shelf: ShelfServices
    profile: ProfileServices
    portfolios: Portfolios
    feedback: FeedbackService
    composer: Composer
    tasks: Tasks
    messages: Messages

    @property
    def of_home(self) -> HomeContext:
        """What of it belongs to no profile."""
        return HomeContext(self.shelf.home, self.composer, self.tasks, self.messages)


class Page(QWidget):
    """A page of the window, constructed with its services; see `shell.places` for the list of pages.

    A page overrides what it needs. One without an icon has no button in the rail. One without a shortcut of its own
    is reached by Ctrl and the number of its button.
    """

    icon: ClassVar[str] = ""
    shortcut: ClassVar[str] = ""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    @classmethod
    def title(cls) -> str:
        """Its name, in the person's language."""
        raise NotImplementedError

    def start(self) -> None:
        """Read what it shows; called once, when all pages are there."""

    def refresh(self) -> None:
        """Read what it shows again; called whenever the person comes to the page."""

    def pause(self) -> None:
        """Save what is being written; called when the person goes to another page."""

    def leave(self) -> None:
        """Save what is being written; called when the window closes."""

    def dispose(self) -> None:
        """Close what is open; called when all workers have ended."""

    @property
    def has_unwritten(self) -> bool:
        """Whether something that a person wrote could not be written yet."""
        return False

    def use_small_screen(self, *, small: bool) -> None:
        """Take less room where the window is small."""
        apply_spacing(self, small=small)
