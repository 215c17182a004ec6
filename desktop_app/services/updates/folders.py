"""Where the updates of a computer are: in the shelf's folder, so that all profiles share them."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.policy import UpdatePolicy
from desktop_app.services.updates.mirror import Mirror

PACKAGES = "update-packages"


def mirror_in(shelf_folder: Path) -> Mirror:
    """The fetched updates."""
    return Mirror(shelf_folder / "updates")


def trust_folder(shelf_folder: Path) -> Path:
    """The folder of the verified metadata."""
    return shelf_folder / "updates-trust"


def package_folder(shelf_folder: Path) -> Path:
    """The folder of the fetched packages for the system's installer."""
    return shelf_folder / PACKAGES


def root_file(policy: UpdatePolicy, resources: Path) -> Path:
    """The first list of trusted keys: that of the policy, or else that of the program, which may not exist.

    Args:
        policy: the administrator's policy for updates.
        resources: the program's resources.
    """
    return Path(policy.root) if policy.root else resources / "updates" / "root.json"
