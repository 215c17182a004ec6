"""What the window is furnished with, imported in one go while its first sight is on the screen."""

from __future__ import annotations

from desktop_app.gui.campaign.campaign_page import CampaignPage
from desktop_app.gui.campaign.quiz_page import QuizPage
from desktop_app.gui.campaign.reminders import Reminders
from desktop_app.gui.help.helping import Helping
from desktop_app.gui.journal.journal_page import JournalPage
from desktop_app.gui.portfolio.portfolio_page import PortfolioPage
from desktop_app.gui.profiles.entering import Entering
from desktop_app.gui.profiles.sitting import Sitting
from desktop_app.gui.profiles.welcome_page import WelcomePage
from desktop_app.gui.reader.reader_page import ReaderPage
from desktop_app.gui.shelf.fetching import Fetching
from desktop_app.gui.shelf.indexing import Indexing
from desktop_app.gui.shelf.shelf_page import ShelfPage
from desktop_app.gui.shell.message_bar import MessageBar
from desktop_app.gui.shell.navigation import Navigation, Pages
from desktop_app.gui.shell.rail import Rail
from desktop_app.gui.widgets.finishing import finish_form

__all__ = [
    "CampaignPage",
    "Entering",
    "Fetching",
    "Helping",
    "Indexing",
    "JournalPage",
    "MessageBar",
    "Navigation",
    "Pages",
    "PortfolioPage",
    "QuizPage",
    "Rail",
    "ReaderPage",
    "Reminders",
    "ShelfPage",
    "Sitting",
    "WelcomePage",
    "finish_form",
]
