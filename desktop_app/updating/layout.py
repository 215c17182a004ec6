"""The names in a repository of updates, which is static files: any server, stick or folder can carry it.

- `metadata/1.root.json`, `2.root.json` …: the keys of all roles. Each version stays, so that old programs find the way.
- `metadata/timestamp.json`: the latest snapshot. `metadata/7.snapshot.json`: the versions of the metadata.
- `metadata/7.targets.json`: the targets with their hashes.
- `targets/HASH.NAME`: a package, or the list of a version's files.
- `files/ab/HASH`: the files of all versions, packed or not, by the hash of the stored bytes.
"""

from __future__ import annotations

from desktop_app.domain.hashes import Sha256

METADATA, TARGETS, FILES = "metadata", "targets", "files"
TIMESTAMP = f"{METADATA}/timestamp.json"
CUSTOM = "springshelf"
"""The key of our own statements about a target (TUF specification 1.0.33, section 4.5, "custom")."""
SIGNED_AT = "x-springshelf-signed-at"
"""The field of `timestamp.json` with the time of signing (section 4, "unrecognized fields")."""
TIME = "%Y-%m-%dT%H:%M:%SZ"


def stored_target(target: str, digest: Sha256) -> str:
    """The path of a target (section 7.1, consistent snapshots)."""
    return f"{TARGETS}/{digest}.{target}"


def stored_file(digest: Sha256) -> str:
    """The path of a file of a version."""
    return f"{FILES}/{digest[:2]}/{digest}"
