"""EPUBCheck over every book of the shipped campaign; what it finds valid is recorded for the tests."""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop_app.app import resources_folder
from desktop_app.services.resources.resources import DEFAULT_CAMPAIGN, Resources
from tests.publishing.epub_checks import complaints, record


def prove() -> None:
    """Check all books, and record them where none has an error or a warning."""
    folder = Resources(resources_folder()).ready_made(DEFAULT_CAMPAIGN)
    books = sorted(folder.rglob("files/*.epub"))
    with tempfile.TemporaryDirectory() as copies, tempfile.TemporaryDirectory() as other:
        broken = Path(other) / "broken.epub"
        broken.write_bytes(books[0].read_bytes()[:-100])
        found = complaints([*books, broken], Path(copies))
    assert found.pop(broken.name), "EPUBCheck found nothing wrong with a broken book"
    for name, messages in found.items():
        print(f"{name}: {'; '.join(messages) or 'valid'}")
    assert not any(found.values()), "EPUBCheck has complaints"
    record(books)
