"""Adding described files to a catalogue: `lesson.pdf`, and `lang/CODE/lesson.pdf` as the same in another language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePath

from desktop_app.domain.editions import is_language
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Edition, Link, Publication
from desktop_app.files.file_hash import sha256_of
from desktop_app.publishing.described_files import DescribedFile, media_type_of
from desktop_app.reading.interactive.recognition import package_of
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder
from desktop_app.services.publishing.material_entries import captions_in
from desktop_app.services.publishing.sources import LANGUAGES
from desktop_app.services.shelf.captions_beside import captions_beside

BELOW = 3
"""The number of parts in the path of a translation: the folder of languages, the language, the path of the original."""


def write_described(
    files: Sequence[DescribedFile], source: Path, target: CatalogueFolder, control: Control
) -> list[Publication]:
    """Add the files to the catalogue, each copied only if it is not there yet; returns the entries.

    Raises:
        CancelledError: the person cancelled it.
        OSError: a file can't be read or written.
    """
    stems = {one.path.relative_to(source).with_suffix("") for one in files}
    editions: dict[PurePath, list[Edition]] = {}
    originals: list[tuple[PurePath, Publication]] = []
    for one in files:
        control.check(one.path.name)
        stem = one.path.relative_to(source).with_suffix("")
        original, language = _translated(stem)
        if language and original in stems:
            editions.setdefault(original, []).append(_edition(one, language, target, control))
        else:
            file, cover = _links(one, "", target, control)
            captions = captions_in(captions_beside(one.path, one.media_type), target)
            originals.append((stem, replace(one.publication, files=(file,), cover=cover, caption_links=captions)))
    return [replace(entry, editions=tuple(editions.get(stem, ()))) for stem, entry in originals]


def _translated(stem: PurePath) -> tuple[PurePath, str]:
    """The path of the original and the language of a file in the folder of a language; otherwise no language."""
    parts = stem.parts
    if len(parts) < BELOW or parts[0] != LANGUAGES or not is_language(parts[1]):
        return stem, ""
    return PurePath(*parts[2:]), parts[1]


def _edition(one: DescribedFile, language: str, target: CatalogueFolder, control: Control) -> Edition:
    file, cover = _links(one, f"{LANGUAGES}/{language}/", target, control)
    entry = one.publication
    return Edition(language, entry.title, file, cover, entry.description, entry.subjects)


def _links(one: DescribedFile, below: str, target: CatalogueFolder, control: Control) -> tuple[Link, Link | None]:
    file = _carried(one.path, one.media_type, f"{below}files", target, control)
    if one.cover is None:
        return file, None
    return file, _carried(one.cover, media_type_of(one.cover) or "", f"{below}covers", target, control)


def _carried(path: Path, media_type: str, folder: str, target: CatalogueFolder, control: Control) -> Link:
    digest, size = sha256_of(path), path.stat().st_size
    name = f"{folder}/{digest}{path.suffix.lower()}"
    if target.needs(name, size, digest):
        target.copy(name, path, digest, control)
    return Link(f"../{name}", media_type, size, digest, interactive=package_of(path, media_type) is not None)
