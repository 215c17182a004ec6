"""The whole way of each kind of foreign file through the program: taken in, listed, kept, indexed, opened."""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from desktop_app.app import resources_folder
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.records.feedback import FeedbackAuthor
from desktop_app.portfolio.template_file import read_template
from desktop_app.services.catalogues.codes import CatalogueCode
from desktop_app.services.provision.policy import load_policy
from desktop_app.services.reading.material import open_material
from tests.corpus import TYPES, books, make_catalogue, pdfs
from tests.epubs import make_epub, page
from tests.fuzzing.odd_journals import odd_journal
from tests.fuzzing.seeded import mutation
from tests.fuzzing.targets import TARGETS
from tests.open_home import OpenHome, open_home

if TYPE_CHECKING:
    from tests.proofs.mutation_window import WindowPlace

P = TypeVar("P")
LARGE = 300_000
GOOD = "urn:corpus:good"
FEED = json.dumps(
    {
        "metadata": {"title": "Mutated"},
        "links": [{"rel": "self", "href": "feed.json", "type": "application/opds+json"}],
        "publications": [
            {
                "metadata": {"title": f"Book {number}", "identifier": f"urn:m:{number}", "author": [{"name": "Ana"}]},
                "links": [
                    {"rel": "http://opds-spec.org/acquisition", "href": "a.html", "type": "text/html", "size": 9}
                ],
                "images": [{"href": "a.png", "type": "image/png"}],
            }
            for number in range(5)
        ],
    }
).encode()


class Place:
    """A home with a good catalogue on its shelf, and a folder for what is tried."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home: OpenHome = open_home(folder / "home")
        good = folder / "good.html"
        good.write_text("<p>A good page</p>", "utf-8")
        self.home.catalogues.add(str(make_catalogue(folder / "good", [good])))
        self.campaign = Campaign("spring-2023", "Spring", "", "", date(2023, 3, 1), date(2023, 4, 7), "", (), ())

    def check(self) -> None:
        """What was there before is there still."""
        assert self.home.shelf.item(GOOD) is not None, "the good catalogue lost its material"

    def use_catalogue(self, source: Path) -> None:
        """Add a catalogue, sync all, list, keep, index, open, and remove it."""
        known = {one.id for one in self.home.catalogues.all()}
        with suppress(SpringshelfError):
            self.home.catalogues.add(str(source))
        try:
            said = [message.code for report in self.home.catalogues.sync_all() for message in report.refused]
            assert CatalogueCode.PROGRAM_FAULT.id not in said, "a check ended in a fault of the program"
            items = [item for item in self.home.shelf.items() if item.key[0] not in known]
            self.home.shelf.keep([item.key for item in items[:3]])
            self.home.text_indexer.run()
            assert self.home.text_indexer.run() == 0, "the index begins again with what it has tried"
            for item in items[:3]:
                with suppress(SpringshelfError):
                    open_material(self.home.shelf, item.key).close()
        finally:
            for one in self.home.catalogues.all():
                if one.id not in known:
                    self.home.catalogues.remove(one.id)


def feeds(place: Place, data: bytes) -> None:
    """A mutated page of a catalogue."""
    folder = place.folder / "feed"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "feed.json").write_bytes(data)
    (folder / "a.html").write_text("<p>Words", "utf-8")
    place.use_catalogue(folder / "feed.json")


def materials(place: Place, data: bytes) -> None:
    """A mutated book, page or PDF in a catalogue."""
    kind = ".epub" if data[:2] == b"PK" else ".pdf" if b"%PDF" in data[:1024] else ".html"
    file = place.folder / f"mutated{kind}"
    file.write_bytes(data)
    folder = place.folder / "materials"
    shutil.rmtree(folder, ignore_errors=True)
    place.use_catalogue(make_catalogue(folder, [file]))


def calendars(place: Place, data: bytes) -> None:
    """A mutated calendar, taken into the person's own and read as a campaign's."""
    file = place.folder / "mutated.ics"
    file.write_bytes(data)
    with suppress(SpringshelfError):
        taken = place.home.calendar.import_file(file)
        place.home.calendar.events(None)
        place.home.calendar.remove_imported(taken.records)
    TARGETS["calendar"].parse(data, file)


def portfolios(place: Place, data: bytes) -> None:
    """A mutated portfolio that came back: its remarks, and the journal inside."""
    file = place.folder / "mutated.pdf"
    file.write_bytes(data)
    with suppress(SpringshelfError):
        place.home.feedback.import_file(file, FeedbackAuthor(), accepted=True)
    with suppress(SpringshelfError):
        place.home.exchange.join(file, accepted=True)


def pictures(place: Place, data: bytes) -> None:
    """A mutated picture as evidence."""
    file = place.folder / "mutated.png"
    file.write_bytes(data)
    with suppress(SpringshelfError):
        place.home.journal.add_evidence(NewEvidence(file, "", "A plan", "A plan", Consent.NOT_NEEDED), None)
    place.home.journal.evidence()


def policies(place: Place, data: bytes) -> None:
    """A mutated policy and template."""
    file = place.folder / "mutated.toml"
    file.write_bytes(data)
    for read in (load_policy, read_template):
        with suppress(SpringshelfError):
            read(file)


def journals(place: Place, data: bytes) -> None:
    """A mutated journal, joined and listed."""
    file = place.folder / "mutated.journal"
    file.write_bytes(data)
    with suppress(SpringshelfError):
        place.home.exchange.join(file, accepted=True)
    journal = place.home.journal
    for line in journal.listed():
        journal.history(line.record)
    journal.search("walk")
    with suppress(SpringshelfError):
        place.home.portfolios.build(PortfolioChoice(place.campaign))


@dataclasses.dataclass(frozen=True)
class Kind(Generic[P]):
    """Files to begin from, what is done with a mutated one, and its part of all cases in a hundred.

    `memory` limits the process in bytes; Chromium reserves far more addresses than it uses.
    """

    seeds: Callable[[], list[bytes]]
    use: Callable[[P, bytes], None]
    share: int
    mutate: Callable[[Sequence[bytes], Random], bytes] = mutation
    place: Callable[[Path], P] = Place  # type: ignore[assignment]  # what all kinds but one are used in
    memory: int | None = 3 * 1024**3


def _feeds() -> list[bytes]:
    return [FEED, *TARGETS["feed"].seeds()]


def _materials() -> list[bytes]:
    with TemporaryDirectory() as folder:
        own = make_epub(Path(folder) / "b.epub", {"a.xhtml": page("<p>fine</p>"), "b.xhtml": page("<h1>x</h1>")})
        made = [own.read_bytes(), page("<h1>a</h1><table><tr><td>b</td></tr></table>").encode()]
    real = [path for path in (*books(), *pdfs()) if path.suffix in TYPES and path.stat().st_size <= LARGE]
    return made + [path.read_bytes() for path in real]


def _journals() -> list[bytes]:
    with TemporaryDirectory() as folder:
        home = open_home(Path(folder) / "home")
        record = home.journal.write(Activity("The walk", "spring-2023", "ai"))
        home.journal.add_evidence(NewEvidence(None, "https://example.org/", "A link", "", Consent.NOT_NEEDED), record)
        picture = Path(folder) / "a.png"
        picture.write_bytes(TARGETS["picture"].seeds()[0])
        home.journal.add_evidence(NewEvidence(picture, "", "A plan", "A plan", Consent.NOT_NEEDED), record)
        target = Path(folder) / "a.journal"
        home.exchange.export(target)
        home.close()
        return [target.read_bytes()]


def _policies() -> list[bytes]:
    shipped = sorted((resources_folder() / "portfolio-templates").glob("*.toml"))
    return [*TARGETS["policy"].seeds(), *TARGETS["template"].seeds(), *(path.read_bytes() for path in shipped)]


def in_window(place: WindowPlace, data: bytes) -> None:
    """A mutated book, page or PDF, opened in the window."""
    place.open(data)


def _window(folder: Path) -> WindowPlace:
    from tests.proofs.mutation_window import WindowPlace  # noqa: PLC0415 - Qt is imported for this kind alone

    return WindowPlace(folder)


KINDS: dict[str, Kind[Any]] = {
    "feeds": Kind(_feeds, feeds, 22),
    "materials": Kind(_materials, materials, 15),
    "calendars": Kind(lambda: TARGETS["calendar"].seeds() or [b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"], calendars, 15),
    "portfolios": Kind(TARGETS["returned"].seeds, portfolios, 10),
    "pictures": Kind(TARGETS["picture"].seeds, pictures, 15),
    "policies": Kind(_policies, policies, 10),
    "journals": Kind(_journals, journals, 10, odd_journal),
    "window": Kind(_materials, in_window, 3, place=_window, memory=None),
}
