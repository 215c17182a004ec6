"""The codes of `services/portfolios`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class PortfolioCode(MessageCode, prefix="portfolios"):
    """The error codes of this package."""

    NO_SUCH_VERSION = ("There is no such version", "Check which versions exist.")
    AMBIGUOUS_VERSION = ("Several versions have this number", "Name one of them by its letters: {names}.")
    NOTHING_TO_FREEZE = ("There is nothing to freeze yet", "Write an entry first.")
    NOT_SAVED = ("The portfolio can’t be saved there ({reason})", "Choose another folder.")
    NOT_RENDERED = (
        "The pages could not be prepared: this needed too much memory, or was ended by the system",
        "Close other programs, then try again.",
    )
    EMPTY = "There is nothing in this portfolio yet", "Write an entry first, or choose a longer period."
