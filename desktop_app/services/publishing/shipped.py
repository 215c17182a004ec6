"""The shipped catalogues: the default campaign and the manual.

Each is published once when the program is built or set up (`packaging/make_shipped.py`), and copied into a new home. If
there is no up-to-date copy, it is published into the home instead. Its address is relative to the home, so that a moved
home has it only once.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.addresses import home_address
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import ShelfItem
from desktop_app.files.atomic_file import write_atomically
from desktop_app.files.file_batch import FileBatch
from desktop_app.services.catalogues.catalogues import Catalogues
from desktop_app.services.catalogues.folder_names import MANIFEST, ROOT_FEED
from desktop_app.services.publishing.sources import LANGUAGES, STAMP, digest_of, is_made_of
from desktop_app.services.resources.resources import DEFAULT_CAMPAIGN, MANUAL, Resources
from desktop_app.services.shelf.shelf import Shelf

LAST = (ROOT_FEED, MANIFEST, STAMP)
PublishShipped = Callable[[Path, Path, Control | None], None]


class ShippedCatalogues:
    """Adds the shipped catalogues to the shelf.

    Args:
        resources: the shipped resources.
        shelf_folder: the shelf of the home.
        catalogues: the shelf's catalogues.
        shelf: the shelf.
        publish: publishes a catalogue if there is no up-to-date copy; see `publish_shipped`.
    """

    def __init__(
        self, resources: Resources, shelf_folder: Path, catalogues: Catalogues, shelf: Shelf, publish: PublishShipped
    ) -> None:
        self._resources = resources
        self._folder = shelf_folder / "campaigns"
        self._catalogues = catalogues
        self._shelf = shelf
        self._publish = publish

    def campaign(self, control: Control | None = None) -> Catalogue:
        """Add the default campaign to the shelf, or update it if its texts have changed.

        It needs no network and no input. Kept materials stay kept. Covers follow the person's language.
        """
        found = self._on_shelf(self._resources.campaign_folder(), DEFAULT_CAMPAIGN, control)
        self._catalogues.fetch_covers(found.id, control)
        return found

    def manual(self, control: Control | None = None) -> ShelfItem | None:
        """Add the manual to the shelf when it is first opened, or update it if its text has changed."""
        self._on_shelf(self._resources.manual_folder, MANUAL, control)
        return self._shelf.item(MANUAL)

    def _on_shelf(self, source: Path, name: str, control: Control | None) -> Catalogue:
        address = home_address(f"campaigns/{name}/{ROOT_FEED}")
        known = next((one for one in self._catalogues.all() if one.address == address), None)
        digest = digest_of(source, self._resources.root)
        # A catalogue without a root was not read completely.
        if known and known.root and is_made_of(self._folder / name, digest):
            return known
        self._make(source, self._folder / name, digest, control)
        catalogue, _ = self._catalogues.add(address, control)
        return catalogue

    def _make(self, source: Path, target: Path, digest: str, control: Control | None) -> None:
        if is_made_of(target, digest):
            return
        ready = self._resources.ready_made(target.name)
        if is_made_of(ready, digest):
            copy_catalogue(ready, target)
        else:
            self._publish(source, target, control)


def copy_catalogue(source: Path, target: Path) -> None:
    """Copy a published catalogue; the files that refer to others are copied last, when all others are on the disk.

    Those of translations stay where they are, and are read there when a material is kept; see `allowed_sources`.
    """
    every = (path.relative_to(source) for path in source.rglob("*") if path.is_file())
    files = [path for path in every if path.parts[0] != LANGUAGES]
    batch = FileBatch(target)
    for name in files:
        if name.parent.name:  # the names of files in folders tell their content
            with batch.open(target / name, None) as file:
                file.write((source / name).read_bytes())
    batch.sync()
    first = [name for name in files if not name.parent.name]
    for name in sorted(first, key=lambda path: LAST.index(path.name) if path.name in LAST else -1):
        write_atomically(target / name, (source / name).read_bytes(), public=True)
