"""The codes of `services/campaign`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class CampaignCode(MessageCode, prefix="campaign"):
    """The error codes of this package."""

    TOO_LARGE = ("This calendar is too large", "Export a shorter time.")
    UNREADABLE = ("This file can't be read ({reason})", "Choose it again.")
    NOT_WRITTEN = ("The calendar can’t be written there ({reason})", "Choose another folder.")
    NO_WEB_ADDRESS = ("This is not a web address", "It begins with https:// or http://.")
