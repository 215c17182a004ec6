"""Verified metadata of a repository, by python-tuf (TUF specification 1.0.33, section 5, the client's workflow).

Policy: the first root comes with the program or from the administrator, never from the repository. Everything that was
verified is stored, so that an older state is refused later. The clock may be wrong: time never counts as earlier than
the last verified signature.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from tuf.api import exceptions
from tuf.api.metadata import Metadata, TargetFile, Timestamp
from tuf.ngclient import Updater, UpdaterConfig
from tuf.ngclient.fetcher import FetcherInterface

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.system_reason import reason_of
from desktop_app.domain.updates import PLATFORM, VERSION, Release, ReleaseKind
from desktop_app.files.atomic_file import write_atomically
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import MissingFileError, OutdatedError, UntrustedError, UpdateError
from desktop_app.updating.exclusive import exclusive
from desktop_app.updating.layout import CUSTOM, METADATA, SIGNED_AT, TARGETS, TIME
from desktop_app.updating.tree_list import SHA256

ReadPieces = Callable[[str], Iterator[bytes]]
"""Reads a file of the repository by its path, in pieces. Raises `MissingFileError` if it is not there."""
NOT_FOUND = 404
ROLES = ("root", "timestamp", "snapshot", "targets")
HISTORY = "root_history"
MAX_ROOT, MAX_ROOTS = 512_000, 256


@dataclass(frozen=True, slots=True)
class Verified:
    """What a repository offers: its releases, the time of its signature, and until when it is valid."""

    releases: tuple[Release, ...]
    signed_at: datetime | None
    valid_until: datetime


class _Fetcher(FetcherInterface):
    """Reads metadata through the program's own transports; python-tuf limits the sizes."""

    def __init__(self, read: ReadPieces) -> None:
        self._read = read

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = unquote(url)
        try:
            yield from self._read(path)
        except MissingFileError as error:
            raise exceptions.DownloadHTTPError(path, NOT_FOUND) from error


class _Client(Updater):
    """python-tuf's client with durable writes, and a lower limit of the time.

    It overrides three of its internal methods; the version is locked, and the tests notice if their meaning changes.
    """

    def __init__(self, folder: Path, root: bytes, read: ReadPieces, now: datetime) -> None:
        super().__init__(
            str(folder), f"{METADATA}/", None, f"{TARGETS}/", _Fetcher(read), UpdaterConfig(), bootstrap=root
        )
        self._trusted_set.reference_time = now

    def _persist_file(self, filename: str, data: bytes) -> None:
        """Write so that a power failure leaves the old or the new file; the original does not sync."""
        write_atomically(Path(filename), data, public=True)

    def _update_root_symlink(self) -> None:
        """Write no link: only a client without a given root reads it, and FAT has none."""

    @property
    def roles(self) -> Any:  # noqa: ANN401 - its type is internal
        """The verified metadata by role."""
        return self._trusted_set


class Trust:
    """The verified metadata on this computer.

    Args:
        folder: where it is stored.
        root: the first trusted root.
        now: returns the time of this computer.
    """

    def __init__(self, folder: Path, root: bytes, now: Callable[[], datetime]) -> None:
        self._folder, self._root, self._now = folder, root, now

    def refresh(self, read: ReadPieces) -> Verified:
        """Read the current metadata of a repository, and verify it.

        Raises:
            UntrustedError: a signature, version or hash is wrong.
            OutdatedError: it has expired.
            UpdateError: another program does the same now, or the disk is full.
            SpringshelfError: `read` failed.
        """
        with exclusive(self._folder / "metadata.lock"):
            client = self._client(read)
            with self._explained(client):
                client.refresh()
            return _verified(client)

    def stored(self) -> dict[str, bytes]:
        """The verified metadata by its path in a repository; `timestamp.json` is last, so that it is written last."""
        found = {}
        for path in sorted((self._folder / HISTORY).glob("*.root.json")):
            found[f"{METADATA}/{path.name}"] = path.read_bytes()
        for role in ("targets", "snapshot", "timestamp"):
            data = (self._folder / f"{role}.json").read_bytes()
            version = json.loads(data)["signed"]["version"]
            name = f"{role}.json" if role == "timestamp" else f"{version}.{role}.json"
            found[f"{METADATA}/{name}"] = data
        return found

    def earlier_roots(self, read: ReadPieces) -> dict[str, bytes]:
        """The roots before the first trusted one, which programs that are older than this one need.

        They are not verified here: whoever reads them verifies each by the one before.
        """
        found = {}
        first = int(json.loads(self._root)["signed"]["version"])
        for version in range(max(1, first - MAX_ROOTS), first):
            path, data = f"{METADATA}/{version}.root.json", b""
            with suppress(MissingFileError):
                for piece in read(path):
                    data += piece
                    if len(data) > MAX_ROOT:
                        break
                else:
                    found[path] = data
        return found

    def _client(self, read: ReadPieces) -> _Client:
        try:
            return _Client(self._folder, self._root, read, self._time())
        except exceptions.RepositoryError as error:
            raise UntrustedError(UpdateCode.SIGNATURE_WRONG) from error
        except OSError as error:
            raise UpdateError(UpdateCode.NOT_WRITTEN, str(self._folder), reason=reason_of(error)) from error

    def _time(self) -> datetime:
        """The time of this computer, but not before the last verified signature."""
        with suppress(OSError, ValueError, KeyError, exceptions.RepositoryError):
            stored = Metadata[Timestamp].from_bytes((self._folder / "timestamp.json").read_bytes())
            signed_at = _signed_at(stored.signed)
            if signed_at is not None:
                return max(self._now(), signed_at)
        return self._now()

    @contextmanager
    def _explained(self, client: _Client) -> Iterator[None]:
        try:
            yield
        except exceptions.ExpiredMetadataError as error:
            until, today = _first_expiry(client), self._now()
            raise OutdatedError(UpdateCode.OUTDATED, until=f"{until:%Y-%m-%d}", today=f"{today:%Y-%m-%d}") from error
        except exceptions.BadVersionNumberError as error:
            raise UntrustedError(UpdateCode.OLDER_THAN_KNOWN) from error
        except exceptions.LengthOrHashMismatchError as error:
            raise UntrustedError(UpdateCode.DIFFERENT, name=METADATA) from error
        except exceptions.RepositoryError as error:
            raise UntrustedError(UpdateCode.SIGNATURE_WRONG) from error
        except exceptions.DownloadLengthMismatchError as error:
            raise UntrustedError(UpdateCode.TOO_LARGE, name=METADATA) from error
        except exceptions.DownloadHTTPError as error:
            raise UpdateError(UpdateCode.INCOMPLETE, name=str(error.args[0])) from error
        except OSError as error:
            raise UpdateError(UpdateCode.NOT_WRITTEN, str(self._folder), reason=reason_of(error)) from error


def _first_expiry(client: _Client) -> datetime:
    """When the first of the roles that were read expires."""
    found: list[datetime] = [client.roles[role].expires for role in ROLES if role in client.roles]
    return min(found)


def _verified(client: _Client) -> Verified:
    roles = client.roles
    found = (release_of(name, target) for name, target in roles.targets.targets.items())
    return Verified(tuple(one for one in found if one), _signed_at(roles.timestamp), _first_expiry(client))


def _signed_at(timestamp: Timestamp) -> datetime | None:
    try:
        return datetime.strptime(str(timestamp.unrecognized_fields.get(SIGNED_AT)), TIME).replace(tzinfo=UTC)
    except ValueError:
        return None


def release_of(name: str, target: TargetFile) -> Release | None:
    """The release of a target; None for a target that this version of the program does not know."""
    about = target.custom.get(CUSTOM) if isinstance(target.custom, dict) else None
    digest = target.hashes.get("sha256", "")
    if not isinstance(about, dict) or not SHA256.fullmatch(digest) or "/" in name or "\\" in name:
        return None
    version, platform, kind = (about.get(key) for key in ("version", "platform", "kind"))
    if not isinstance(version, str) or not VERSION.fullmatch(version) or kind not in set(ReleaseKind):
        return None
    if not isinstance(platform, str) or not PLATFORM.fullmatch(platform):
        return None
    return Release(version, platform, ReleaseKind(kind), name, Sha256(digest), target.length)
