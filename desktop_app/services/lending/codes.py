"""The codes of `services/lending`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class LendingCode(MessageCode, prefix="lending"):
    """The error codes of this package."""

    PORT_REFUSED = (
        "Nothing can be served at port {port} of {host} ({reason})",
        "Choose another port; 0 takes any that is free.",
    )
    NO_SUCH_PORT = ("no such port",)
    PAGES_NOT_WRITTEN = ("The pages of your shelf can’t be written ({reason})", "Make room on this disk.")
