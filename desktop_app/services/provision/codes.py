"""The codes of `services/provision`, with their English texts."""

from __future__ import annotations

from desktop_app.domain.message_code import MessageCode


class ProvisionCode(MessageCode, prefix="provision"):
    """The error codes of this package."""

    POLICY_UNREADABLE = ("The policy can’t be read ({reason})", "Ask whoever looks after this computer.")
    NO_SUCH_POLICY = ("There is no such policy", "Enter the path of a policy.toml.")
    POLICY_NOT_WRITTEN = (
        "The policy can’t be saved there ({reason})",
        "Run this command as administrator (sudo).",
    )
