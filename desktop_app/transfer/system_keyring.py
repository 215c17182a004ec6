"""The keyring of the operating system, as far as there is one that is open.

Policy: a keyring that fails is none. Nothing that goes into it is logged.
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
    """The secret under a name, None where there is none or no keyring."""
    return _asked("be read", lambda keyring: keyring.get_password(SERVICE, name))


def remember(name: str, secret: str) -> bool:
    """Put a secret there; returns whether it is there now, which is looked up: some keyrings take all and keep none."""
    _asked("store a secret", lambda keyring: keyring.set_password(SERVICE, name, secret))
    return remembered(name) == secret


def forget(name: str) -> None:
    """Take a secret out."""
    _asked("delete a secret", lambda keyring: keyring.delete_password(SERVICE, name))


def _asked(what: str, ask: Callable[[KeyringBackend], Answer]) -> Answer | None:
    """What the keyring answers, None where it fails."""
    from keyring import errors, get_keyring  # noqa: PLC0415 - looking for the system's keyring takes 0.2 s

    try:
        return ask(get_keyring())
    except errors.KeyringError as error:
        log.info("The keyring can't %s: %s", what, type(error).__name__)
        return None
