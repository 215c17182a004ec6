"""Publishing updates: keys, signed lists of keys, and versions in a repository."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.progress import Control
from desktop_app.domain.system_reason import reason_of
from desktop_app.domain.updates import PLATFORM, VERSION, version_key
from desktop_app.files.file_lock import file_lock
from desktop_app.services.ports import Clock
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import UpdateError
from desktop_app.updating.keys import PUBLIC, make_key, needs_passphrase, read_public, read_signer
from desktop_app.updating.layout import CUSTOM
from desktop_app.updating.release_files import add_package, add_tree, remove_unlisted
from desktop_app.updating.repository import RoleKeys, RootState, UpdateRepository

if TYPE_CHECKING:
    from securesystemslib.signer import CryptoSigner, SSlibKey
    from tuf.api.metadata import TargetFile

KEPT_VERSIONS = 2
"""So many versions of each platform and form stay, so that a download that has begun can be finished."""


@dataclass(frozen=True, slots=True)
class GivenKey:
    """A key file with its passphrase; a public key has none."""

    path: Path
    passphrase: str = ""


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of the roles that are set, each as files of public keys; an empty role stays as it is.

    `daily` is the key of both snapshot and timestamp.
    """

    root: tuple[Path, ...] = ()
    root_threshold: int = 1
    targets: tuple[Path, ...] = ()
    targets_threshold: int = 1
    daily: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class PublishedUpdate:
    """What was published: the names of the listed targets, and the version of the timestamp."""

    targets: tuple[str, ...]
    version: int


@dataclass(frozen=True, slots=True)
class KeyState:
    """The result of setting keys: their number, and how many signatures are missing before they are used."""

    version: int
    missing: int


def _state(root: RootState) -> KeyState:
    return KeyState(root.version, max(root.missing.values(), default=0))


class UpdatePublisher:
    """Publishes updates into a folder.

    Args:
        clock: returns the time.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def make_key(self, target: Path, passphrase: str) -> tuple[Path, Path]:
        """Make a key; returns the private and the public file."""
        return make_key(target, passphrase)

    def needs_passphrase(self, path: Path) -> bool:
        """Whether a key file is encrypted."""
        return needs_passphrase(path)

    def set_keys(self, folder: Path, keys: Keys, signed_by: Sequence[GivenKey], *, new: bool) -> KeyState:
        """Write the list of keys: the first one of a new repository, or one with other keys for some roles.

        Raises:
            UpdateError: a key can't be read, or the folder contains updates or none, against `new`.
        """
        repository = UpdateRepository(folder)
        if new and repository.exists:
            raise UpdateError(UpdateCode.REPOSITORY_EXISTS, str(folder))
        if not new and not repository.exists:
            raise UpdateError(UpdateCode.NOT_A_REPOSITORY, str(folder))
        daily = RoleKeys(_public(keys.daily))
        wanted = {
            "root": RoleKeys(_public(keys.root), keys.root_threshold),
            "targets": RoleKeys(_public(keys.targets), keys.targets_threshold),
            "snapshot": daily,
            "timestamp": daily,
        }
        roles = {name: role for name, role in wanted.items() if role.keys}
        with _writing(folder):
            return _state(repository.write_root(roles, _signers(signed_by), self._clock()))

    def sign(self, folder: Path, signed_by: Sequence[GivenKey]) -> KeyState:
        """Add signatures to a list of keys that lacks some."""
        with _writing(folder):
            return _state(UpdateRepository(folder).sign_pending(_signers(signed_by)))

    def publish(
        self,
        folder: Path,
        signed_by: Sequence[GivenKey],
        source: Path | None = None,
        version: str = "",
        platform: str = "",
        control: Control | None = None,
    ) -> PublishedUpdate:
        """Publish a version, a folder or a package; without one, sign again what is there, for a new lifetime.

        Raises:
            UpdateError: it is not a version, signatures are missing, or it can't be written.
            CancelledError: it was cancelled; nothing has changed for readers.
        """
        repository = UpdateRepository(folder)
        signers = _signers(signed_by)
        if not repository.exists:
            raise UpdateError(UpdateCode.NOT_A_REPOSITORY, str(folder))
        with _writing(folder):
            targets = repository.targets()
            if source is not None:
                _check_names(version, platform)
                added = (
                    add_tree(folder, source, version, platform, control or Control())
                    if source.is_dir()
                    else add_package(folder, source, version, platform)
                )
                targets = _newest({**targets, added.path: added})
            number = repository.publish(targets, signers, self._clock())
            if source is not None:
                remove_unlisted(folder, targets.values())
        return PublishedUpdate(tuple(sorted(targets)), number)


def _newest(targets: dict[str, TargetFile]) -> dict[str, TargetFile]:
    """The newest versions of each platform and form."""
    groups: dict[tuple[str, str], list[TargetFile]] = {}
    for one in targets.values():
        about = one.custom[CUSTOM]
        groups.setdefault((about["platform"], about["kind"]), []).append(one)
    for group in groups.values():
        group.sort(key=lambda one: version_key(one.custom[CUSTOM]["version"]))
    return {one.path: one for group in groups.values() for one in group[-KEPT_VERSIONS:]}


def _check_names(version: str, platform: str) -> None:
    if not VERSION.fullmatch(version):
        raise UpdateError(UpdateCode.NOT_A_VERSION, version=version)
    if not PLATFORM.fullmatch(platform):
        raise UpdateError(UpdateCode.NOT_A_PLATFORM, platform=platform)


def _public(paths: Iterable[Path]) -> tuple[SSlibKey, ...]:
    """The public keys of files; a private key's public one lies beside it."""
    return tuple(read_public(one if one.suffix == PUBLIC else one.with_name(one.name + PUBLIC)) for one in paths)


def _signers(keys: Sequence[GivenKey]) -> list[CryptoSigner]:
    return [read_signer(one.path, one.passphrase) for one in keys]


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """Let one process at a time write, and explain what the disk refuses."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with file_lock(folder / "publish.lock") as alone:
            if not alone:
                raise UpdateError(UpdateCode.BUSY, str(folder))
            yield
    except OSError as error:
        raise UpdateError(UpdateCode.NOT_PUBLISHED, str(folder), reason=reason_of(error)) from error
