"""Real files beside the project, for tests that read them where they are; they are not part of it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
WHY_SKIPPED = "the corpus of real files is not beside this checkout"
TYPES = {".epub": "application/epub+zip", ".pdf": "application/pdf", ".html": "text/html", ".mp3": "audio/mpeg"}


def books() -> list[Path]:
    """The EPUBs of the corpus."""
    return sorted([*CORPUS.glob("epub/*.epub"), *CORPUS.glob("opds2-test-catalog/assets/*/file.epub")])


def pdfs() -> list[Path]:
    """The PDFs of the corpus."""
    return sorted(CORPUS.glob("pdf/*/*.pdf"))


def name_of(file: Path) -> str:
    """What a file is called in a catalogue and in the name of a test."""
    return file.parent.name if file.stem == "file" else file.stem


def make_catalogue(folder: Path, files: Iterable[Path]) -> Path:
    """Make a catalogue of copies of these files in a folder; returns the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    publications = []
    for file in files:
        name = name_of(file)
        shutil.copyfile(file, folder / f"{name}{file.suffix}")
        link = {
            "href": f"{name}{file.suffix}",
            "type": TYPES[file.suffix],
            "rel": "http://opds-spec.org/acquisition/open-access",
        }
        metadata = {"@type": "http://schema.org/Book", "title": name, "identifier": f"urn:corpus:{name}"}
        publications.append({"metadata": metadata, "links": [link]})
    feed = {"metadata": {"title": "Corpus"}, "links": [], "publications": publications}
    (folder / "feed.json").write_text(json.dumps(feed), "utf-8")
    return folder
