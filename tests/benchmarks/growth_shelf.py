"""The work on shelves and catalogues whose growth is measured."""

from __future__ import annotations

import itertools
import shutil
from dataclasses import replace
from pathlib import Path

from desktop_app.catalogue.opds2_write import link_to
from desktop_app.domain.publication import Publication
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder
from tests.benchmarks.big_shelf import MATERIALS, Prose
from tests.benchmarks.growth_journal import nothing
from tests.benchmarks.growth_work import Run, Work
from tests.benchmarks.sync import publication
from tests.open_home import OpenHome, open_home

HOME, CATALOGUE = "home", "catalogue"
TYPED = 100
CAMPAIGN = MATERIALS / "spring-2023"
MATERIAL = "exit-question"


def _described(number: int, prose: Prose, *, edition: str = "") -> Publication:
    made = publication(number, replace(link_to(f"../files/{number}.epub", "application/epub+zip", b"x"), size=20_000))
    return replace(made, title=prose.words(6) + edition, description=prose.words(40))


def _write_catalogue(size: int, folder: Path, *, edition: str = "") -> None:
    prose = Prose(1)
    made = [_described(number, prose, edition=edition) for number in range(size)]
    CatalogueFolder(folder / CATALOGUE).write_catalogue("Many", None, None, made)


def _add(made: OpenHome, folder: Path) -> None:
    made.catalogues.add(str(folder / CATALOGUE / "feed.json"))


def _listed(size: int, folder: Path) -> None:
    """A home with a catalogue of so many publications, whose next version has another title for each of them."""
    _write_catalogue(size, folder)
    made = open_home(folder / HOME)
    _add(made, folder)
    made.close()
    _write_catalogue(size, folder, edition=", second edition")


def _list(_: int, folder: Path) -> Run:
    made = open_home(folder / "other")
    made.catalogues.all()
    return lambda: _add(made, folder)


def _list_changed(_: int, folder: Path) -> Run:
    made = open_home(folder / HOME)
    (catalogue,) = made.catalogues.all()
    return lambda: made.catalogues.sync(catalogue.id)


def _search(_: int, folder: Path) -> Run:
    made, prose = open_home(folder / HOME), Prose(3)
    made.catalogues.all()
    typed = itertools.cycle([prose.typed() for _ in range(TYPED)])

    def run() -> None:
        found = made.shelf.find(ShelfView(next(typed)))
        made.shelf.cards(found, found.numbers[:12])

    return run


def _with_files(size: int, folder: Path) -> None:
    """A home with a catalogue of so many pages of HTML, none of which it keeps."""
    prose, here = Prose(2), folder / CATALOGUE
    (here / "files").mkdir(parents=True)
    made = []
    for number in range(size):
        page = f"<html><title>{number}</title><body><p>{prose.words(400)}</p></body></html>".encode()
        name = f"files/{number:06}.html"
        (here / name).write_bytes(page)
        made.append(publication(number, link_to(f"../{name}", "text/html", page)))
    CatalogueFolder(here).write_catalogue("Files", None, None, made)
    there = open_home(folder / HOME)
    _add(there, folder)
    there.close()


def _keep_all(made: OpenHome) -> None:
    made.shelf.keep([item.key for item in made.shelf.items()])


def _keep(_: int, folder: Path) -> Run:
    made = open_home(folder / HOME)
    made.catalogues.all()
    return lambda: _keep_all(made)


def _kept(size: int, folder: Path) -> None:
    """A home that keeps so many pages of HTML, which are not in the index yet."""
    _with_files(size, folder)
    made = open_home(folder / HOME)
    _keep_all(made)
    made.close()


def _index(_: int, folder: Path) -> Run:
    made = open_home(folder / HOME)
    made.catalogues.all()
    return made.text_indexer.run


def _stick(_: int, folder: Path) -> Run:
    made = open_home(folder / HOME)
    made.catalogues.all()
    return lambda: made.stick.write(folder / "stick")


def _publications(size: int, folder: Path) -> Run:
    prose = Prose(1)
    made = [_described(number, prose) for number in range(size)]
    return lambda: CatalogueFolder(folder / CATALOGUE).write_catalogue("Many", None, None, made)


def _materials(size: int, folder: Path) -> None:
    """The folder of a campaign with so many materials."""
    source = folder / "campaign"
    (source / "materials").mkdir(parents=True)
    shutil.copy(CAMPAIGN / "campaign.toml", source)
    text = (CAMPAIGN / "materials" / f"{MATERIAL}.md").read_text("utf-8")
    for number in range(size):
        name = f"{MATERIAL}-{number}"
        (source / "materials" / f"{name}.md").write_text(text.replace(f'"{MATERIAL}"', f'"{name}"', 1), "utf-8")


def _publish(_: int, folder: Path) -> Run:
    publisher = open_home(folder / HOME).publisher
    return lambda: publisher.publish(folder / "campaign", folder / "published")


WORK = {
    "shelf: list": Work(_listed, _list, 250, "publications"),
    "shelf: list again, all changed": Work(_listed, _list_changed, 250, "publications"),
    "shelf: search": Work(_listed, _search, 250, "publications", 2 * TYPED),
    "shelf: keep files": Work(_with_files, _keep, 125, "files"),
    "shelf: index files": Work(_kept, _index, 32, "files"),
    "shelf: write a stick": Work(_kept, _stick, 125, "files"),
    "shelf: publish materials": Work(_materials, _publish, 4, "materials"),
    "shelf: publish publications": Work(nothing, _publications, 500, "publications"),
}
