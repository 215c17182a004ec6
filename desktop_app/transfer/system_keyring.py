"""The operating system's keyring, if there is one that is unlocked.

Policy: a keyring that fails is treated as missing. Its content is never logged.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "springshelf"
log = logging.getLogger(__name__)
Answer = TypeVar("Answer")


def remembered(name: str) -> str | None:
    """The secret under a name, None if there is none or no keyring."""
    return _asked("be read", lambda keyring: keyring.get_password(SERVICE, name))


def remember(name: str, secret: str) -> bool:
    """Store a secret; returns whether it is stored, which is verified, because some keyrings store nothing silently."""
    _asked("store a secret", lambda keyring: keyring.set_password(SERVICE, name, secret))
    return remembered(name) == secret


def forget(name: str) -> None:
    """Delete a secret."""
    _asked("delete a secret", lambda keyring: keyring.delete_password(SERVICE, name))


def _asked(what: str, ask: Callable[[KeyringBackend], Answer]) -> Answer | None:
    """The keyring's result, None if it fails."""
    from keyring import errors, get_keyring  # noqa: PLC0415 - looking for the system's keyring takes 0.2 s

    try:
        return ask(get_keyring())
    except errors.KeyringError as error:
        log.info("The keyring can't %s: %s", what, type(error).__name__)
        return None
