"""A shelf of 100,000 publications, made of words in the frequencies of a language (Zipf), for the benchmarks."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterator
from pathlib import Path

from desktop_app.domain.feed import Feed, FeedEntry
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.passages import Passage
from desktop_app.domain.publication import Audience, Link, MaterialKind, Publication
from desktop_app.store.database import open_database
from desktop_app.store.listing_store import ListedVersion
from desktop_app.store.passage_store import PassageStore
from tests.benchmarks.scripts import SCRIPTS, Script
from tests.open_home import OpenHome

PUBLICATIONS, PAGE = 100_000, 1_000
PASSAGES_OF_FILES = 20_000
SYLLABLES = [one + other for one in "bcdfghjklmnprstvz" for other in ("a", "e", "i", "o", "u", "ai", "en", "or")]
LATIN = SCRIPTS["Latin"]
MATERIALS = Path(__file__).resolve().parents[2] / "resources" / "campaigns"


class Prose:
    """Makes text: real words of the campaign's materials first, made-up ones after them, the first ones most often."""

    def __init__(self, seed: int, script: Script = LATIN) -> None:
        self._dice, self._space = random.Random(seed), script.space
        found = itertools.chain.from_iterable(
            re.findall(r"[a-z]{2,}", file.read_text("utf-8").lower()) for file in sorted(MATERIALS.rglob("*.md"))
        )
        real = list(dict.fromkeys(found))
        made = {"".join(self._dice.choices(SYLLABLES, k=self._dice.randint(2, 5))) for _ in range(25_000)}
        self._words = [script.word(one) for one in (*real, *sorted(made))]
        self._weights = list(itertools.accumulate(1 / (rank + 5) for rank in range(len(self._words))))

    def words(self, count: int) -> str:
        return self._space.join(self._dice.choices(self._words, cum_weights=self._weights, k=count))

    def typed(self) -> str:
        """What stands in a search field at some moment: one to three words, the last one perhaps not whole."""
        words = self.words(self._dice.choice((1, 1, 2, 3)))
        return words[: self._dice.randint(1, len(words))].strip() or "a"


def fill(made: OpenHome, publications: int = PUBLICATIONS, *, script: str = "Latin") -> str:
    """Fill the shelf beside the campaign that ships; returns the catalogue's id."""
    made.shipped.campaign()
    prose, kinds = Prose(1, SCRIPTS[script]), list(MaterialKind)
    catalogue, _ = made.catalogues.add(str(_empty_catalogue(made.folder)))
    listing = made.shelf._store.listing(catalogue.id)
    listing.begin()
    subtopics = ("social-innovation", "wellbeing", "pedagogical-innovation", "ai", "")
    for start in range(0, publications, PAGE):
        entries = tuple(
            FeedEntry(
                Publication(
                    id=f"urn:bench:{number}",
                    title=prose.words(6).capitalize(),
                    kind=kinds[number % 3],
                    subtopic=subtopics[number * 5 // publications],
                    files=(Link(f"https://example.org/{number}.epub", "application/epub+zip", 20_000),),
                    description=prose.words(40),
                    contributors=(prose.words(2).title(),),
                    subjects=tuple(prose.words(4).split()),
                    language=("en", "fr", "el", "uk", "ar")[number % 5],
                    audiences=(Audience.STUDENT_TEACHER,) if number % 2 else (Audience.TEACHER_EDUCATOR,),
                    minutes=number % 90,
                )
            )
            for number in range(start, start + PAGE)
        )
        address = f"https://example.org/page{start}"
        listing.store_page(
            address, start // PAGE, ListedVersion(Sha256(f"{start:064}")), Feed(address, "Bench", entries)
        )
    listing.finish(whole=False)
    made.shelf.keep([one.key for one in made.shelf.of_catalogue(made.catalogues.all()[0].id)])
    made.text_indexer.run()
    return catalogue.id


def read_inside(made: OpenHome, *, script: str = "Latin") -> None:
    """Have text of books in the index, too: of one kept file, as long as a shelf of books together.

    The indexer then ends its run, as it does in the program.
    """
    prose = Prose(2, SCRIPTS[script])
    kept = made.shelf.of_catalogue(made.catalogues.all()[0].id)
    store = PassageStore(open_database(made.home.shelf_file))
    each = PASSAGES_OF_FILES // len(kept)
    for item in kept:
        passages: Iterator[Passage] = (Passage("a.xhtml", "", n * 3_000, prose.words(450)) for n in range(each))
        store.save(item.kept_files[0], tuple(passages))
    made.text_indexer.run()


def _empty_catalogue(home: Path) -> Path:
    place = home / "bench" / "feed.json"
    place.parent.mkdir(parents=True)
    place.write_text('{"metadata": {"title": "Bench"}, "links": [], "publications": []}', "utf-8")
    return place
