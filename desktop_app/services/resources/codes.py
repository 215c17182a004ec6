"""The codes of `services/resources`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class ResourceCode(MessageCode, prefix="resources"):
    """The error codes of this package."""

    NO_SUCH_TEMPLATE = ("There is no such template", "Choose another one.")
    FRAMEWORK_SHIPPED = ("This framework ships with the program already",)
    FRAMEWORK_TOO_LARGE = ("This file is too large for a framework", "Choose another one.")
    FRAMEWORK_UNREADABLE = ("This file can't be read ({reason})", "Choose it again.")
