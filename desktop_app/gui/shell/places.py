"""The registry of pages. A new page is a file, a form, and a line here.

It has what the rail and the help say of a page, so that a page's code is imported only when the page is made: the first
page is shown before the code of all others is imported.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.base.page import Page

if TYPE_CHECKING:
    from desktop_app.gui.campaign.campaign_page import CampaignPage
    from desktop_app.gui.campaign.quiz_page import QuizPage
    from desktop_app.gui.journal.journal_page import JournalPage
    from desktop_app.gui.portfolio.portfolio_page import PortfolioPage
    from desktop_app.gui.reader.reader_page import ReaderPage
    from desktop_app.gui.shelf.shelf_page import ShelfPage

PACKAGE = "desktop_app.gui"

translate = QCoreApplication.translate
_Page = TypeVar("_Page", bound=Page)


@dataclass(frozen=True, slots=True, eq=False)
class Place(Generic[_Page]):
    """A page of the window, before there is one.

    Attributes:
        module: the module of its class, in `desktop_app.gui`.
        kind: the name of its class.
        title: returns its title in the person's language.
        icon: the icon of its button in the rail; without one it has no button.
        shortcut: the shortcut of that button; by default Ctrl and the number of the button.
    """

    module: str
    kind: str
    title: Callable[[], str]
    icon: str = ""
    shortcut: str = ""

    def load(self) -> type[_Page]:
        """Import the page's class."""
        return cast("type[_Page]", getattr(import_module(f"{PACKAGE}.{self.module}"), self.kind))


SHELF: Place[ShelfPage] = Place("shelf.shelf_page", "ShelfPage", lambda: translate("Places", "Shelf"), "shelf")
CAMPAIGN: Place[CampaignPage] = Place(
    "campaign.campaign_page", "CampaignPage", lambda: translate("Places", "Campaign"), "campaign"
)
JOURNAL: Place[JournalPage] = Place(
    "journal.journal_page", "JournalPage", lambda: translate("Places", "Journal"), "journal"
)
PORTFOLIO: Place[PortfolioPage] = Place(
    "portfolio.portfolio_page", "PortfolioPage", lambda: translate("Places", "Portfolio"), "portfolio"
)
READER: Place[ReaderPage] = Place("reader.reader_page", "ReaderPage", lambda: translate("Places", "Reading"))
QUIZ: Place[QuizPage] = Place("campaign.quiz_page", "QuizPage", lambda: translate("Places", "Quiz"))

PLACES: tuple[Place[Any], ...] = (SHELF, CAMPAIGN, JOURNAL, PORTFOLIO, READER, QUIZ)
"""All pages. Those with an icon have a button in the rail, in this order; the first is shown first."""


class WindowPages:
    """The pages of one window."""

    def __init__(self) -> None:
        self._pages: dict[Place[Any], Page] = {}

    def add(self, place: Place[Any], page: Page) -> None:
        """Add a page."""
        self._pages[place] = page

    def at(self, place: Place[_Page]) -> _Page:
        """The page of that place."""
        return cast("_Page", self._pages[place])

    def place_of(self, page: Page) -> Place[Any]:
        """The place of a page."""
        return next(place for place, one in self._pages.items() if one is page)

    def all(self) -> tuple[Page, ...]:
        """All pages that were made, in the order of `PLACES`."""
        return tuple(self._pages[place] for place in PLACES if place in self._pages)

    def in_rail(self) -> tuple[Page, ...]:
        """The pages with a button in the rail."""
        return tuple(page for place, page in self._pages.items() if place.icon)

    def missing(self) -> tuple[Place[Any], ...]:
        """The places whose pages were not made yet."""
        return tuple(place for place in PLACES if place not in self._pages)
