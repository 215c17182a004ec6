"""The publisher's side of a repository: its keys and signed metadata (TUF specification 1.0.33, sections 4 and 6).

Policy: a reader of the folder finds a consistent state at any moment, also after a kill: files and lists come first,
then the metadata under names with versions, and `timestamp.json` last.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.api.serialization.json import JSONSerializer

from desktop_app.files.atomic_file import write_atomically
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import UpdateError
from desktop_app.updating.layout import METADATA, SIGNED_AT, TIME, TIMESTAMP

ROOT_DAYS, OTHER_DAYS = 5 * 365, 2 * 365
"""The lifetimes of signatures; decision record 17 has the reasons."""
PENDING = "pending.root.json"
TARGETS, SNAPSHOT, TIMESTAMP_ROLE, ROOT = "targets", "snapshot", "timestamp", "root"


@dataclass(frozen=True, slots=True)
class RoleKeys:
    """The public keys of a role, and how many of them must sign."""

    keys: tuple[SSlibKey, ...]
    threshold: int = 1


@dataclass(frozen=True, slots=True)
class RootState:
    """The result of writing keys: the version of the root, and the signatures that are still missing by role.

    While any are missing, it is pending and not used.
    """

    version: int
    missing: Mapping[str, int]


class UpdateRepository:
    """The metadata of a repository in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._metadata = folder / METADATA

    @property
    def exists(self) -> bool:
        """Whether it has a first root."""
        return (self._metadata / "1.root.json").is_file()

    def root(self) -> Metadata[Root]:
        """The newest complete root.

        Raises:
            UpdateError: there is none.
        """
        versions = [int(one.name.partition(".")[0]) for one in self._metadata.glob("[0-9]*.root.json")]
        if not versions:
            raise UpdateError(UpdateCode.NOT_A_REPOSITORY, str(self.folder))
        return Metadata[Root].from_file(str(self._metadata / f"{max(versions)}.root.json"))

    def write_root(self, roles: Mapping[str, RoleKeys], signers: Sequence[CryptoSigner], now: datetime) -> RootState:
        """Write the first root, or one with other keys for these roles; other roles keep theirs.

        Raises:
            OSError: it can't be written.
        """
        before = self.root().signed if self.exists else None
        root = Root(
            version=before.version + 1 if before else 1,
            expires=_expiry(now, ROOT_DAYS),
            keys=dict(before.keys) if before else {},
            roles=deepcopy(before.roles) if before else None,  # those before have to sign, too
            consistent_snapshot=True,
        )
        for role, wanted in roles.items():
            for keyid in list(root.roles[role].keyids):
                root.revoke_key(keyid, role)
            for key in wanted.keys:
                root.add_key(key, role)
            root.roles[role].threshold = wanted.threshold
        document = Metadata(root)
        for signer in signers:
            document.sign(signer, append=True)
        return self._settle(document, before)

    def sign_pending(self, signers: Sequence[CryptoSigner]) -> RootState:
        """Add signatures to the pending root; if it then has enough, it is used from now on.

        Raises:
            UpdateError: there is none.
        """
        path = self._metadata / PENDING
        if not path.is_file():
            raise UpdateError(UpdateCode.NOTHING_TO_SIGN, str(self.folder))
        document = Metadata[Root].from_file(str(path))
        for signer in signers:
            document.sign(signer, append=True)
        return self._settle(document, self.root().signed if self.exists else None)

    def _settle(self, document: Metadata[Root], before: Root | None) -> RootState:
        """Store a root: as the newest one if it is signed by its own keys and by those before, else as pending."""
        missing = {}
        for name, root in (("root", document.signed), ("root before", before)):
            if root is not None:
                role = root.roles[ROOT]
                signed = root.get_verification_result(ROOT, document.signed_bytes, document.signatures).signed
                if len(signed) < role.threshold:
                    missing[name] = role.threshold - len(signed)
        name = PENDING if missing else f"{document.signed.version}.root.json"
        write_atomically(self._metadata / name, _bytes(document), public=True)
        if not missing:
            (self._metadata / PENDING).unlink(missing_ok=True)
        return RootState(document.signed.version, missing)

    def targets(self) -> dict[str, TargetFile]:
        """The published targets by name; none in a new repository."""
        if not (self.folder / TIMESTAMP).is_file():
            return {}
        version = self._snapshot().meta["targets.json"].version
        return dict(Metadata[Targets].from_file(str(self._metadata / f"{version}.targets.json")).signed.targets)

    def _snapshot(self) -> Snapshot:
        version = Metadata[Timestamp].from_file(str(self.folder / TIMESTAMP)).signed.snapshot_meta.version
        return Metadata[Snapshot].from_file(str(self._metadata / f"{version}.snapshot.json")).signed

    def publish(self, targets: Mapping[str, TargetFile], signers: Sequence[CryptoSigner], now: datetime) -> int:
        """Sign these targets, and write the metadata; the timestamp is last.

        Returns:
            The version of the new timestamp.

        Raises:
            UpdateError: signatures of a role are missing.
            OSError: it can't be written.
        """
        root = self.root().signed
        versions = {TARGETS: 1, SNAPSHOT: 1, TIMESTAMP_ROLE: 1}
        if (self.folder / TIMESTAMP).is_file():
            timestamp = Metadata[Timestamp].from_file(str(self.folder / TIMESTAMP)).signed
            versions[TIMESTAMP_ROLE] = timestamp.version + 1
            versions[SNAPSHOT] = timestamp.snapshot_meta.version + 1
            versions[TARGETS] = self._snapshot().meta["targets.json"].version + 1
        expires = _expiry(now, OTHER_DAYS)
        listed = Targets(version=versions[TARGETS], expires=expires, targets=dict(targets))
        made = {f"{versions[TARGETS]}.targets.json": _signed(TARGETS, listed, root, signers)}
        snapshot = Snapshot(version=versions[SNAPSHOT], expires=expires)
        snapshot.meta["targets.json"] = _described(versions[TARGETS], *made.values())
        made[f"{versions[SNAPSHOT]}.snapshot.json"] = data = _signed(SNAPSHOT, snapshot, root, signers)
        newest = Timestamp(
            version=versions[TIMESTAMP_ROLE],
            expires=expires,
            snapshot_meta=_described(versions[SNAPSHOT], data),
            unrecognized_fields={SIGNED_AT: now.strftime(TIME)},
        )
        made["timestamp.json"] = _signed(TIMESTAMP_ROLE, newest, root, signers)
        for name, written in made.items():
            write_atomically(self._metadata / name, written, public=True)
        self._remove_outdated(set(made))
        return newest.version

    def _remove_outdated(self, current: set[str]) -> None:
        """Remove metadata that the new timestamp no longer leads to; roots stay."""
        for role in (TARGETS, SNAPSHOT):
            for path in self._metadata.glob(f"[0-9]*.{role}.json"):
                if path.name not in current:
                    path.unlink(missing_ok=True)


def _expiry(now: datetime, days: int) -> datetime:
    return now.replace(microsecond=0) + timedelta(days=days)


def _described(version: int, data: bytes) -> MetaFile:
    return MetaFile.from_data(version, data, ["sha256"])


def _signed(role: str, content: Targets | Snapshot | Timestamp, root: Root, signers: Sequence[CryptoSigner]) -> bytes:
    """Signed metadata of a role, with the signatures of those of its keys that are there."""
    document: Metadata[Any] = Metadata(content)
    for signer in signers:
        if signer.public_key.keyid in root.roles[role].keyids:
            document.sign(signer, append=True)
    try:
        root.verify_delegate(role, document.signed_bytes, document.signatures)
    except RepositoryError as error:
        wanted, there = root.roles[role].threshold, len(document.signatures)
        raise UpdateError(UpdateCode.KEYS_MISSING, role=role, there=there, needed=wanted) from error
    return _bytes(document)


def _bytes(document: Metadata[Any]) -> bytes:
    return document.to_bytes(JSONSerializer(compact=False))
