"""Publishing a shipped catalogue."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.progress import Control
from desktop_app.files.atomic_file import write_atomically
from desktop_app.services.publishing.publisher import Publisher
from desktop_app.services.publishing.sources import STAMP, digest_of


def publish_shipped(source: Path, target: Path, control: Control | None = None) -> None:
    """Publish a shipped catalogue, with the digest of its sources.

    It is not signed: its files come with the program, and it must not depend on a key that may be lost.
    """
    Publisher().publish(source, target, control)
    write_atomically(target / STAMP, digest_of(source).encode(), public=True)
