"""Two people with a profile each on one computer: what one of them gives away holds nothing that the other wrote."""

import io
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pikepdf

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.codec import IDENTIFIER, LINE, TEXT, TEXTS
from desktop_app.domain.formats import ExportFormat, HighlightFormat
from desktop_app.domain.portfolio_choice import EmbeddedData, PortfolioChoice, PortfolioLook
from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.registry import KINDS, decode
from desktop_app.domain.revision import Json, RecordId
from desktop_app.services.journal.journal import PERSON
from desktop_app.services.lending.lending import lend
from tests.open_home import OpenHome
from tests.pdf_text import text_of

ANNA, BEN = "Caretakerwept", "Itrained"
"""A word that stands in everything that Anna wrote, and one of Ben's."""
OF_THE_JOURNAL = ("exports", "highlights", "carried", "portfolio", "events")
OF_THE_SHELF = ("stick", "lent", "published")


def write_day(home: OpenHome, campaign: Campaign, name: str, word: str, folder: Path) -> None:
    """Enter as a new person, and write a record of each kind, evidence, a draft and settings, all with this word."""
    home.leave()
    home.enter(home.profiles.add(name, PersonRole.STUDENT, own_keyring=False).opened)
    known = {"campaign": campaign.id, "starts": "2023-03-08T10:00:00+00:00", "zone": "UTC", "exact": word}
    for kind in KINDS.values():
        texts: dict[str, Json] = {
            field: known.get(field, word)
            for field, codec in kind.type.CODECS.items()
            if codec in (TEXT, LINE, IDENTIFIER)
        }
        lists: dict[str, Json] = {field: [word] for field, codec in kind.type.CODECS.items() if codec is TEXTS}
        record = PERSON if kind.id == Person.KIND else None
        home.journal.write(decode(kind.id, {**texts, **lists}), record)
    walk = home.journal.write(Activity(word, campaign.id, "social-innovation", notes=word))
    note = folder / f"{word}.txt"
    note.write_text(word, encoding="utf-8")
    home.journal.add_evidence(NewEvidence(note, "", word, "", Consent.NOT_NEEDED), walk)
    home.journal.save_draft(RecordId("d" * 16), Activity(word, campaign.id))
    home.portfolios.set_private_names([word])
    home.portfolios.ask(campaign, walk, word)


def give_everything(home: OpenHome, campaign: Campaign, folder: Path) -> None:
    """Write everything that a person can give away, each kind into a folder of its own."""
    for name in (*OF_THE_JOURNAL, *OF_THE_SHELF):
        (folder / name).mkdir(parents=True)
    for export in ExportFormat:
        home.export.write(export, folder / "exports" / export.value)
    for form in HighlightFormat:
        home.highlights.save(form, "Highlights", folder / "highlights" / form.value)
    home.exchange.export(folder / "carried" / "mine.journal")
    home.calendar.save(home.calendar.events(campaign), folder / "events" / "mine.ics")
    choice = PortfolioChoice(campaign, look=PortfolioLook(carried=EmbeddedData.EVIDENCE))
    portfolio = home.portfolios.build(choice)
    rendered = home.portfolios.render(portfolio)
    home.portfolios.save(portfolio, rendered.pdf, folder / "portfolio" / "mine.pdf")
    home.portfolios.write(home.portfolios.booklet(portfolio, rendered.pdf), folder / "portfolio" / "folded.pdf")
    home.stick.write(folder / "stick")
    lent = home.shelf_folder / "lent"
    with lend(home.stick, lent, "127.0.0.1", 0):
        shutil.copytree(lent, folder / "lent", dirs_exist_ok=True)
    source = folder.parent / "to publish"
    source.mkdir(exist_ok=True)
    (source / "walk.html").write_text("<html><head><title>A walk</title></head><body>Walk.</body></html>")
    (source / "walk.toml").write_text('title = "A walk"\n')
    home.publisher.publish(source, folder / "published")


def parts_of(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """A file, and everything inside it that is packed: the members of ZIPs, the text and attachments of PDFs."""
    yield name, data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for inner in archive.namelist():
                yield from parts_of(f"{name}/{inner}", inner.encode() + b"\n" + archive.read(inner))
    if data.startswith(b"%PDF"):
        yield f"{name}/text", text_of(data).encode()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            yield f"{name}/info", repr(dict(pdf.docinfo)).encode() + repr(pdf.Root.get("/Metadata")).encode()
            for inner, attached in pdf.attachments.items():
                yield from parts_of(f"{name}/{inner}", attached.get_file().read_bytes())


def holding(word: str, folder: Path) -> set[str]:
    """The files and parts of files below a folder in which the word stands, or in the names of which."""
    found = set()
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        parts = parts_of(name, path.read_bytes()) if path.is_file() else ((name, b""),)
        found |= {part for part, data in parts if word in part or word.encode() in data}
    return found


def test_what_a_person_gives_away_holds_nothing_that_another_profile_of_the_computer_wrote(
    workplace: OpenHome, campaign: Campaign, tmp_path: Path
) -> None:
    workplace.shelf.keep([item.key for item in workplace.shelf.items()][:2])
    write_day(workplace, campaign, "Anna", ANNA, tmp_path)
    give_everything(workplace, campaign, tmp_path / "of Anna")
    write_day(workplace, campaign, "Ben", BEN, tmp_path)
    give_everything(workplace, campaign, tmp_path / "of Ben")
    for kind in OF_THE_JOURNAL:
        assert holding(ANNA, tmp_path / "of Anna" / kind), kind
        assert holding(BEN, tmp_path / "of Ben" / kind), kind
    for kind in OF_THE_SHELF:
        assert holding("", tmp_path / "of Ben" / kind), kind
        assert holding(ANNA, tmp_path / "of Anna" / kind) == set()
    assert holding(ANNA, tmp_path / "of Ben") == set()
    assert holding(BEN, tmp_path / "of Anna") == set()
