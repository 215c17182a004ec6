"""The keyring of the operating system, as far as there is one that is open.

Policy: a keyring that fails is none. Nothing that goes into it is logged.
"""

from __future__ import annotations

import logging

SERVICE = "springshelf"
log = logging.getLogger(__name__)


def remembered(name: str) -> str | None:
    """The secret under a name, None where there is none or no keyring."""
    import keyring  # noqa: PLC0415 - it looks for the system's keyring, which takes time
    from keyring.errors import KeyringError  # noqa: PLC0415 - as above

    try:
        return keyring.get_password(SERVICE, name)
    except KeyringError as error:
        log.info("The keyring can't be read: %s", type(error).__name__)
        return None


def remember(name: str, secret: str) -> bool:
    """Put a secret there; returns whether it is there now, which is looked up: some keyrings take all and keep none."""
    import keyring  # noqa: PLC0415 - as above
    from keyring.errors import KeyringError  # noqa: PLC0415 - as above

    try:
        keyring.set_password(SERVICE, name, secret)
    except KeyringError as error:
        log.info("The keyring did not take a secret: %s", type(error).__name__)
        return False
    return remembered(name) == secret


def forget(name: str) -> None:
    """Take a secret out."""
    import keyring  # noqa: PLC0415 - as above
    from keyring.errors import KeyringError  # noqa: PLC0415 - as above

    try:
        keyring.delete_password(SERVICE, name)
    except KeyringError as error:
        log.info("The keyring had nothing to forget: %s", type(error).__name__)
