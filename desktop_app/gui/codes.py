"""The codes of the window's own errors, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class WindowCode(MessageCode, prefix="window"):
    """What can go wrong with windows."""

    ALREADY_OPEN = "Springshelf is already open over this folder", "Close it there first."
    ALREADY_OPEN_ELSEWHERE = (
        "Springshelf is already open over this folder, on the computer {computer}",
        "Close it there first.",
    )
    PROFILE_OPEN = "This profile is open in another window", "Close it there first."
