"""Checks of option values; an unknown value is a usage error (exit 2)."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches
from typing import TYPE_CHECKING

from desktop_app.cli.codes import UsageCode
from desktop_app.cli.usage_errors import LocalizedValueError

if TYPE_CHECKING:  # the help of a command loads no services
    from desktop_app.services.home.shelf_services import ShelfServices

MAX_NAMED = 12


def check_choice(value: str, known: Collection[str], option: str) -> None:
    """Check that a value is known.

    Raises:
        LocalizedValueError: it is unknown; the message names similar values, or all if there are few.
    """
    if value in known:
        return
    near = get_close_matches(value, known) or sorted(known)[:MAX_NAMED]
    if not near:
        raise LocalizedValueError(option, UsageCode.NONE_KNOWN, value=value)
    raise LocalizedValueError(option, UsageCode.NOT_KNOWN, value=value, known=", ".join(near))


def check_text(value: str, option: str) -> None:
    """Check that a text is not empty.

    Raises:
        LocalizedValueError: it is empty.
    """
    if not value.strip():
        raise LocalizedValueError(option, UsageCode.EMPTY)


def subtopics_of(shelf: ShelfServices, campaign: str = "") -> set[str]:
    """The subtopics of a campaign; without a campaign, those of all campaigns and materials."""
    campaigns = [one.campaign for one in shelf.catalogues.all() if one.campaign]
    named = {part.id for one in campaigns if campaign in {"", one.id} for part in one.subtopics}
    listed = {item.publication.subtopic for item in shelf.shelf.items()} if not campaign else set()
    return (named | listed) - {""}
