"""The registry of pages. A new page is a file, a form, and a line here."""

from __future__ import annotations

from typing import TypeVar

from desktop_app.gui.base.page import Page
from desktop_app.gui.campaign.campaign_page import CampaignPage
from desktop_app.gui.campaign.quiz_page import QuizPage
from desktop_app.gui.journal.journal_page import JournalPage
from desktop_app.gui.portfolio.portfolio_page import PortfolioPage
from desktop_app.gui.reader.reader_page import ReaderPage
from desktop_app.gui.shelf.shelf_page import ShelfPage

PAGES: tuple[type[Page], ...] = (
    ShelfPage,
    CampaignPage,
    JournalPage,
    PortfolioPage,
    ReaderPage,
    QuizPage,
)
"""All pages. Those with an icon have a button in the rail, in this order; the first is shown first."""

_Page = TypeVar("_Page", bound=Page)


class WindowPages:
    """The pages of one window."""

    def __init__(self) -> None:
        self._pages: dict[type[Page], Page] = {}

    def add(self, page: Page) -> None:
        """Add a page."""
        self._pages[type(page)] = page

    def of(self, kind: type[_Page]) -> _Page:
        """The page of that class."""
        page = self._pages[kind]
        assert isinstance(page, kind)  # noqa: S101 - `add` stores each page under its own class
        return page

    def all(self) -> tuple[Page, ...]:
        """All pages, in the order of `PAGES`."""
        return tuple(self._pages.values())

    def in_rail(self) -> tuple[Page, ...]:
        """The pages with a button in the rail."""
        return tuple(page for page in self._pages.values() if page.icon)
