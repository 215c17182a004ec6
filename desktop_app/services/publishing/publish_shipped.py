"""Publishing a shipped catalogue."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.progress import Control
from desktop_app.files.atomic_file import write_atomically
from desktop_app.services.publishing.publisher import Publisher
from desktop_app.services.publishing.sources import STAMP, digest_of
from desktop_app.services.resources.page_languages import page_languages


def publish_shipped(source: Path, target: Path, control: Control | None, resources: Path) -> None:
    """Publish a shipped catalogue, with the digest of its sources.

    Args:
        source: the folder of its sources.
        target: the folder of the catalogue.
        control: reports progress and cancels.
        resources: the shipped resources, with the fixed texts of each language.

    It is not signed: its files come with the program, and it must not depend on a key that may be lost.
    It has no bundles: it is read from the disk.
    """
    Publisher(texts=page_languages(resources), bundled=False).publish(source, target, control)
    write_atomically(target / STAMP, digest_of(source, resources).encode(), public=True)
