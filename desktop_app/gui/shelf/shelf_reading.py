"""What the shelf's page reads for a view: the result with its first cards, and the status around it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.progress import Control
from desktop_app.domain.shelf_view import ShelfCard, ShelfChoices, ShelfResult, ShelfView
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.shelf.shelf_model import BLOCK

VIEW_SETTING, LIST_SETTING = "shelf-view", "shelf-as-list"


@dataclass(frozen=True)
class ShelfSurroundings:
    """The status around a result.

    `kept` is the number of kept materials in it, `choices` what the filters offer, `unread` the number of kept files
    that are not in the index yet, and `unkept` that of materials whose text is not searched; both are 0 without words.
    """

    kept: int
    choices: ShelfChoices
    catalogues: tuple[Catalogue, ...]
    unread: int
    unkept: int


@dataclass(frozen=True)
class ShelfBeginning:
    """All that the page shows first: a person's last view, whether it is a list of lines, and its content."""

    view: ShelfView
    as_list: bool
    found: ShelfResult
    cards: tuple[ShelfCard, ...]
    around: ShelfSurroundings


def read_beginning(context: PageContext) -> ShelfBeginning:
    """Read what the page shows first."""
    journal = context.profile.journal
    view, as_list = ShelfView.from_text(journal.setting(VIEW_SETTING)), journal.setting(LIST_SETTING) == "1"
    found, cards = read_shelf(context, view, Control())
    return ShelfBeginning(view, as_list, found, cards, read_surroundings(context, found))


def read_shelf(context: PageContext, view: ShelfView, control: Control) -> tuple[ShelfResult, tuple[ShelfCard, ...]]:
    """Read a view's result, with the cards that are painted first.

    Raises:
        CancelledError: another view is wanted now.
    """
    control.check()
    used = context.profile.journal.mentioned() if view.unused else ()
    found = context.shelf.shelf.find(view, used, control)
    control.check()
    return found, context.shelf.shelf.cards(found, found.numbers[:BLOCK])


def read_surroundings(context: PageContext, found: ShelfResult) -> ShelfSurroundings:
    """Read the status around a result."""
    status = context.shelf.text_indexer.status() if found.view.words.strip() else None
    return ShelfSurroundings(
        kept=context.shelf.shelf.kept_among(found),
        choices=context.shelf.shelf.choices(),
        catalogues=context.shelf.catalogues.translated(),
        unread=status.files - status.read if status else 0,
        unkept=status.unkept if status else 0,
    )
