"""What is known of updates on this computer without a network: the trusted keys, and the releases of the last check.

Nothing is written, so that a check of the installation leaves it as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tuf.api import exceptions
from tuf.api.metadata import Metadata, Root, Targets

from desktop_app.domain.updates import Release
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import UntrustedError
from desktop_app.updating.trust import HISTORY, release_of


@dataclass(frozen=True, slots=True)
class KnownState:
    """The current list of keys, by its number, and until when it is valid; the releases that it vouches for."""

    list_number: int
    valid_until: datetime
    releases: tuple[Release, ...] = ()


def known_state(folder: Path, root: bytes) -> KnownState:
    """Verify the lists of keys from the first one on, and read the releases that were verified last.

    Args:
        folder: where the verified metadata is stored.
        root: the first trusted list of keys.

    Raises:
        UntrustedError: the first list can't be used, or is not signed by its own keys.
    """
    try:
        current = _root(root, None)
    except exceptions.RepositoryError as error:
        raise UntrustedError(UpdateCode.KEYS_UNUSABLE) from error
    while (newer := _newer(folder, current)) is not None:
        current = newer
    return KnownState(current.version, current.expires, _releases(folder, current))


def _newer(folder: Path, current: Root) -> Root | None:
    """The list after the current one; None if it is not stored, or damaged: the next check reads it again."""
    try:
        return _root((folder / HISTORY / f"{current.version + 1}.root.json").read_bytes(), current)
    except (OSError, exceptions.RepositoryError):
        return None


def _root(data: bytes, before: Root | None) -> Root:
    document = Metadata[Root].from_bytes(data)
    if not isinstance(document.signed, Root):
        raise exceptions.RepositoryError
    for one in filter(None, (before, document.signed)):
        one.verify_delegate(Root.type, document.signed_bytes, document.signatures)
    return document.signed


def _releases(folder: Path, root: Root) -> tuple[Release, ...]:
    try:
        document = Metadata[Targets].from_bytes((folder / "targets.json").read_bytes())
        root.verify_delegate(Targets.type, document.signed_bytes, document.signatures)
    except (OSError, exceptions.RepositoryError):
        return ()
    found = (release_of(name, target) for name, target in document.signed.targets.items())
    return tuple(one for one in found if one)
