import hashlib
import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import page
import pikepdf
import pytest
from PIL import Image

from desktop_app.domain.activity import Activity
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.evidence import Consent, NewEvidence
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.journal import Person
from desktop_app.domain.portfolio_check import Trouble
from desktop_app.domain.portfolio_choice import Carried, Choice, Look, Order, with_attention, with_question
from desktop_app.domain.print_setup import Paper, PrintSetup
from desktop_app.domain.progress import Control
from desktop_app.domain.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId, RevisionId
from desktop_app.services.journal import Journal
from desktop_app.services.portfolios import PortfolioError, Portfolios
from desktop_app.services.workplace import Workplace
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.pdf_text import text_of

HARD = "Grüße, Здравей, Γειά, გამარჯობა, ↳ ≙ \U0010fffd, İstanbul, & <b>not bold</b>, \u202eodd\x0c"


@pytest.fixture
def campaign(workplace: Workplace) -> Campaign:
    found = workplace.install_default_campaign().campaign
    assert found is not None
    return found


@pytest.fixture
def portfolios(workplace: Workplace) -> Portfolios:
    return workplace.portfolios


@pytest.fixture
def other(tmp_path: Path, resources: Path) -> Iterator[Workplace]:
    """Another computer."""
    made = Workplace(tmp_path / "other", resources, open_source, SteppingClock())
    yield made
    made.close()


@pytest.fixture
def walk(workplace: Workplace, campaign: Campaign, tmp_path: Path) -> RecordId:
    """An activity with a reflection and a picture."""
    journal = workplace.journal
    record = journal.write(
        Activity(
            "The walk",
            campaign.id,
            "social-innovation",
            day=date(2023, 3, 7),
            materials=("urn:springshelf:need-finding-walk",),
            competences=(CompetenceRef("lifecomp-2020", "S1"),),
        ).finished(date(2023, 3, 7), 60)
    )
    written = "They went **out**.\n\n## Then\n\n- rain\n- sun, see [the walk](urn:x)\n\n1. first ![wall](evidence:x)"
    stages = (StageText("what", "What?", ("What happened?",), written), StageText("now", "Now?", ("?",), ""))
    journal.write(Reflection("Looking back", "what-so-what@1", stages, record))
    picture = tmp_path / "wall.png"
    Image.new("RGB", (40, 30), "red").save(picture)
    journal.add_evidence(NewEvidence(picture, "", "The wall", "A red wall.", Consent.GIVEN), record)
    return record


def test_what_was_done_is_numbered_and_linked(portfolios: Portfolios, campaign: Campaign, walk: RecordId) -> None:
    portfolio = portfolios.gather(Choice(campaign))
    (activity,) = portfolio.activities
    assert (activity.number, activity.plates, activity.reflections) == ("A-01", ("E-001",), ("R-01",))
    assert activity.materials == ("The need-finding walk",)
    assert activity.competences == ("LifeComp S1 Empathy",)
    assert portfolio.sources[0].used_in == ("A-01",)
    assert portfolio.maps[0].framework.id == "lifecomp-2020"


def test_what_is_left_out_takes_along_what_belongs_to_it(
    portfolios: Portfolios, campaign: Campaign, walk: RecordId
) -> None:
    portfolio = portfolios.gather(Choice(campaign, frozenset({walk})))
    assert (portfolio.activities, portfolio.reflections, portfolio.plates) == ((), (), ())


def test_the_next_version_says_what_is_new(
    portfolios: Portfolios, campaign: Campaign, walk: RecordId, workplace: Workplace, tmp_path: Path
) -> None:
    first = portfolios.gather(Choice(campaign))
    assert first.activities[0].new
    portfolios.save(first, b"%PDF-", tmp_path / "one.pdf")
    portfolios.remember(first)
    workplace.journal.write(Activity("A later one", campaign.id, day=date(2023, 3, 20)))
    second = portfolios.gather(Choice(campaign))
    assert (second.version, second.previous) == (2, 1)
    assert [(one.number, one.new) for one in second.activities] == [("A-01", False), ("A-02", True)]
    assert second.fingerprint != first.fingerprint


def test_the_pdf_holds_what_was_written_and_conforms_to_pdf_ua(
    portfolios: Portfolios, campaign: Campaign, walk: RecordId, workplace: Workplace, tmp_path: Path
) -> None:
    workplace.journal.save_person(Person("Ana Demo", "University", "Student", "Dr Mira"))
    pdf = portfolios.render(portfolios.gather(Choice(campaign))).pdf
    text = text_of(pdf)
    for words in ("Ana Demo", "The walk", "They went out.", "The wall", "Dr Mira", "Page 2 of", "LifeComp", "E-001"):
        assert words in text
    target = tmp_path / "p.pdf"
    target.write_bytes(pdf)
    result = page.validate_pdf(str(target), profile=page.ValidationProfile.PDF_UA_1)
    assert result.is_compliant, result.failures


def test_what_was_written_in_markdown_has_its_form_and_not_its_marks(
    portfolios: Portfolios, campaign: Campaign, walk: RecordId
) -> None:
    text = text_of(portfolios.render(portfolios.gather(Choice(campaign))).pdf)
    assert "They went out." in text
    assert "sun, see the walk" in text
    assert "[wall]" in text
    assert "**" not in text
    assert "urn:x" not in text


def test_a_picture_that_a_reflection_cites_is_named_with_its_plate(
    portfolios: Portfolios, workplace: Workplace, campaign: Campaign, walk: RecordId
) -> None:
    ((entry, _),) = workplace.journal.evidence()
    text = f"See ![the wall](evidence:{entry.record}) and ![another](evidence:gone)."
    workplace.journal.write(Reflection("Cited", "free@1", (StageText("text", "Text", (), text),), walk))
    printed = text_of(portfolios.render(portfolios.gather(Choice(campaign))).pdf)
    assert "See [the wall, E-001] and [another]." in " ".join(printed.split())


def test_a_file_or_a_link_is_named_where_a_picture_would_be(
    portfolios: Portfolios, workplace: Workplace, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    (tmp_path / "film.mp4").write_bytes(b"film" * 1000)
    workplace.journal.add_evidence(NewEvidence(tmp_path / "film.mp4", "", "The film", "", Consent.GIVEN), walk)
    workplace.journal.add_evidence(NewEvidence(None, "https://example.org/a", "A page", "", Consent.GIVEN), walk)
    text = text_of(portfolios.render(portfolios.gather(Choice(campaign))).pdf)
    assert "A file: film.mp4 (video/mp4" in text
    assert "A link: https://example.org/a" in text


def test_every_font_is_embedded_and_headings_are_in_the_outline(
    portfolios: Portfolios, campaign: Campaign, walk: RecordId
) -> None:
    with pikepdf.open(io.BytesIO(portfolios.render(portfolios.gather(Choice(campaign))).pdf)) as pdf:
        fonts = [font for one in pdf.pages for font in one.obj.Resources.get("/Font", {}).values()]
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
        with pdf.open_outline() as outline:
            titles = [str(item.title) for item in outline.root]
    assert titles[:3] == ["Read this in five minutes", "Competence map", "Activity log"]


def test_no_text_makes_it_fail_and_what_cannot_be_printed_is_shown_as_its_code(
    portfolios: Portfolios, campaign: Campaign, workplace: Workplace
) -> None:
    journal = workplace.journal
    record = journal.write(Activity(HARD * 3, campaign.id, "no such subtopic", notes=(HARD + "\n\n") * 60))
    stages = (StageText("s", HARD, (HARD,), HARD + "x" * 400),)
    journal.write(Reflection(HARD, "a-model-of-the-future@9", stages, record))
    workplace.journal.save_person(Person(HARD, HARD, HARD, HARD))
    text = text_of(portfolios.render(portfolios.gather(Choice(campaign))).pdf)
    assert "[U+10FFFD]" in text
    assert "<b>not bold</b>" in text
    assert "გამარჯობა" in text


@pytest.mark.parametrize(
    ("consent", "printed"),
    [(Consent.NOT_NEEDED, 1), (Consent.GIVEN, 1), (Consent.ASKED, 0), (Consent.WITHDRAWN, 0)],
)
def test_a_picture_is_printed_only_with_consent(
    portfolios: Portfolios, campaign: Campaign, walk: RecordId, consent: Consent, printed: int
) -> None:
    portfolio = portfolios.gather(Choice(campaign))
    refused = replace(portfolio.plates[0], evidence=replace(portfolio.plates[0].evidence, consent=consent))
    with pikepdf.open(io.BytesIO(portfolios.render(replace(portfolio, plates=(refused,))).pdf)) as pdf:
        pictures = [one for page_ in pdf.pages for one in page_.get_images()]
    assert len(pictures) == printed


@pytest.mark.parametrize(
    ("digest", "told"),
    [("0" * 64, "missing from the journal"), (hashlib.sha256(b"no picture").hexdigest(), "shown as a picture")],
)
def test_a_missing_or_damaged_picture_spoils_nothing_and_is_told(
    portfolios: Portfolios,
    workplace: Workplace,
    campaign: Campaign,
    walk: RecordId,
    tmp_path: Path,
    digest: str,
    told: str,
) -> None:
    (tmp_path / "no.bin").write_bytes(b"no picture")
    workplace.journal.add_evidence(NewEvidence(tmp_path / "no.bin", "", "None", "", Consent.GIVEN), walk)
    portfolios = workplace.portfolios
    portfolio = portfolios.gather(Choice(campaign))
    broken = replace(portfolio.plates[0].evidence, sha256=Sha256(digest))
    rendered = portfolios.render(replace(portfolio, plates=(replace(portfolio.plates[0], evidence=broken),)))
    assert [note.number for note in rendered.notes] == ["E-001"]
    assert told in rendered.notes[0].sentence
    assert told in " ".join(text_of(rendered.pdf).split())


def test_an_empty_journal_makes_a_portfolio_too(portfolios: Portfolios, campaign: Campaign) -> None:
    assert portfolios.render(portfolios.gather(Choice(campaign))).pdf.startswith(b"%PDF-")


def test_the_same_content_makes_the_same_bytes(portfolios: Portfolios, campaign: Campaign, walk: RecordId) -> None:
    portfolio = portfolios.gather(Choice(campaign))
    assert portfolios.render(portfolio) == portfolios.render(portfolio)


def test_rendering_can_be_stopped(portfolios: Portfolios, campaign: Campaign, walk: RecordId) -> None:
    control = Control()
    control.cancel()
    with pytest.raises(CancelledError):
        portfolios.render(portfolios.gather(Choice(campaign)), control)


def test_a_place_that_cannot_be_written_is_told_and_counts_no_version(
    portfolios: Portfolios, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    portfolio = portfolios.gather(Choice(campaign))
    with pytest.raises(PortfolioError, match="another folder"):
        portfolios.save(portfolio, b"%PDF-", tmp_path / "file" / "p.pdf")
    assert portfolios.gather(Choice(campaign)).version == 1


def test_a_portfolio_carries_its_entries_so_that_another_springshelf_takes_them_in(
    workplace: Workplace, campaign: Campaign, walk: RecordId, tmp_path: Path, other: Workplace
) -> None:
    rendered = workplace.portfolios.render(workplace.portfolios.gather(Choice(campaign)))
    (tmp_path / "p.pdf").write_bytes(rendered.pdf)
    joined = other.exchange.join(tmp_path / "p.pdf")
    assert (joined.added, joined.files, joined.refused) == (3, 1, 0)
    assert [value.title for _, value in other.journal.activities()] == ["The walk"]
    assert [value.title for _, value in other.journal.reflections()] == ["Looking back"]
    ((_, evidence),) = other.journal.evidence()
    assert other.journal.file(evidence.sha256) == workplace.journal.file(evidence.sha256)


def test_neither_earlier_states_nor_evidence_without_consent_travel_inside(
    workplace: Workplace, campaign: Campaign, walk: RecordId, tmp_path: Path, other: Workplace
) -> None:
    journal = workplace.journal
    ((entry, evidence),) = journal.evidence()
    journal.write(replace(evidence, consent=Consent.WITHDRAWN), entry.record)
    secret = Activity("Lena cried", campaign.id, day=date(2023, 3, 9))
    told = journal.write(secret)
    journal.write(replace(secret, title="A hard day"), told)
    journal.write(Activity("Left out", campaign.id))
    left_out = next(entry.record for entry, value in journal.activities() if value.title == "Left out")
    portfolio = workplace.portfolios.gather(Choice(campaign, frozenset({left_out})))
    (tmp_path / "p.pdf").write_bytes(workplace.portfolios.render(portfolio).pdf)
    other.exchange.join(tmp_path / "p.pdf")
    assert other.journal.evidence() == ()
    titles = {one.body["title"] for one in other.journal.revisions_named(journal_names(journal)) if one.body}
    assert titles == {"The walk", "A hard day", "Looking back"}


def journal_names(journal: Journal) -> list[RevisionId]:
    return [one.id for entry, _ in journal.activities() for one in journal.history(entry.record)] + [
        one.id for entry, _ in journal.reflections() for one in journal.history(entry.record)
    ]


def test_a_pdf_without_a_journal_says_so(
    workplace: Workplace, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    choice = Choice(campaign, look=Look(carried=Carried.NOTHING))
    (tmp_path / "p.pdf").write_bytes(workplace.portfolios.render(workplace.portfolios.gather(choice)).pdf)
    with pytest.raises(SpringshelfError, match="no journal inside"):
        workplace.exchange.join(tmp_path / "p.pdf")


def test_a_frozen_version_keeps_its_text_whatever_is_written_later(
    workplace: Workplace, campaign: Campaign, walk: RecordId
) -> None:
    portfolios, journal = workplace.portfolios, workplace.journal
    frozen = portfolios.freeze(portfolios.gather(Choice(campaign)))
    before = portfolios.gather_version(campaign, 1)
    activity = journal.activities()[0][1]
    journal.write(replace(activity, title="The walk, told otherwise"), walk)
    journal.delete(journal.reflections()[0][0].record, Reflection.KIND)
    journal.write(Activity("A later one", campaign.id, day=date(2023, 3, 20)))
    after = portfolios.gather_version(campaign, 1)
    assert (after.fingerprint, after.version, after.frozen) == (frozen.fingerprint, 1, True)
    assert portfolios.render(after).pdf == portfolios.render(before).pdf
    now = portfolios.gather(Choice(campaign))
    assert (now.version, now.frozen) == (2, False)


def test_who_took_consent_back_is_not_shown_again_by_a_frozen_version(
    workplace: Workplace, campaign: Campaign, walk: RecordId
) -> None:
    portfolios, journal = workplace.portfolios, workplace.journal
    portfolios.freeze(portfolios.gather(Choice(campaign)))
    ((entry, evidence),) = journal.evidence()
    journal.write(replace(evidence, consent=Consent.WITHDRAWN), entry.record)
    version = portfolios.gather_version(campaign, 1)
    with pikepdf.open(io.BytesIO(portfolios.render(version).pdf)) as pdf:
        assert [one for page_ in pdf.pages for one in page_.get_images()] == []


def test_evidence_that_is_too_large_to_send_stays_here_and_that_is_told(
    workplace: Workplace, campaign: Campaign, walk: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.services.portfolio_files.MOST_CARRIED", 10)
    rendered = workplace.portfolios.render(workplace.portfolios.gather(Choice(campaign)))
    assert [note.sentence for note in rendered.notes] == [
        "The evidence is too large to travel inside: the texts travel alone."
    ]
    with pikepdf.open(io.BytesIO(rendered.pdf)) as pdf:
        inside = zipfile.ZipFile(io.BytesIO(pdf.attachments["springshelf.journal"].get_file().read_bytes()))
        assert sorted(inside.namelist()) == ["journal.json", "revisions.ndjson"]


def test_what_the_mentor_has_is_told_from_what_there_is_now(
    workplace: Workplace, campaign: Campaign, walk: RecordId
) -> None:
    portfolios, journal = workplace.portfolios, workplace.journal
    portfolios.remember(portfolios.gather(Choice(campaign)))
    assert portfolios.differences(campaign, 1) == ()
    journal.write(replace(journal.activities()[0][1], title="Changed"), walk)
    gone = journal.reflections()[0][0].record
    journal.delete(gone, Reflection.KIND)
    new = journal.write(Activity("New", campaign.id))
    told = {one.record: (one.theirs is not None, one.mine is not None) for one in portfolios.differences(campaign, 1)}
    assert told == {walk: (True, True), gone: (True, False), new: (False, True)}


def test_the_same_content_keeps_its_version(workplace: Workplace, campaign: Campaign, walk: RecordId) -> None:
    portfolios = workplace.portfolios
    portfolios.remember(portfolios.gather(Choice(campaign)))
    portfolios.remember(portfolios.gather(Choice(campaign)))
    assert [one.number for _, one in portfolios.versions(campaign)] == [1]
    assert portfolios.gather(Choice(campaign)).version == 1


def test_the_check_finds_what_should_not_leave_the_house(
    workplace: Workplace, campaign: Campaign, walk: RecordId
) -> None:
    journal, portfolios = workplace.journal, workplace.portfolios
    ((entry, evidence),) = journal.evidence()
    journal.write(replace(evidence, consent=Consent.ASKED, alternative="", caption=""), entry.record)
    journal.write(Activity("Lena and \U0010fffd", campaign.id))
    portfolios.set_private_names(["Lena", " "])
    found = portfolios.check(portfolios.gather(Choice(campaign)))
    assert {(one.trouble, one.number) for one in found} == {
        (Trouble.PRIVATE_NAME, "A-02"),
        (Trouble.NO_GLYPH, "A-02"),
        (Trouble.NO_CAPTION, "E-001"),
        (Trouble.NO_ALTERNATIVE, "E-001"),
        (Trouble.NO_CONSENT, "E-001"),
        (Trouble.TOO_FEW_DOTS, "E-001"),
    }


def test_a_period_takes_in_what_was_written_in_it(workplace: Workplace, campaign: Campaign, walk: RecordId) -> None:
    journal, portfolios = workplace.journal, workplace.portfolios
    journal.write(replace(journal.activities()[0][1], day=date(2020, 1, 1)), walk)
    portfolio = portfolios.gather(Choice(campaign, since=date(2020, 1, 2)))
    assert (portfolio.activities, len(portfolio.reflections), len(portfolio.plates)) == ((), 1, 1)
    earlier = portfolios.gather(Choice(campaign, until=date(2020, 1, 1)))
    assert (len(earlier.activities), earlier.reflections, earlier.plates) == (1, (), ())


def test_a_choice_is_proposed_again(workplace: Workplace, campaign: Campaign, walk: RecordId) -> None:
    look = Look("mentor-digest", "el", PrintSetup(Paper.LETTER, large_print=True), Carried.TEXTS)
    asked = with_question(with_attention(Choice(campaign, look=look), walk, wanted=True), walk, "Why?")
    chosen = replace(asked, without=frozenset({RecordId("ab")}), since=date(2023, 3, 2), order=Order.SUBTOPIC)
    workplace.portfolios.remember_choice(chosen)
    assert workplace.portfolios.choice(campaign) == chosen


def test_pages_of_a_pdf_stand_on_plates_of_their_own(
    workplace: Workplace, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    page_text = workplace.portfolios.render(workplace.portfolios.gather(Choice(campaign))).pdf
    (tmp_path / "plan.pdf").write_bytes(page_text)
    workplace.journal.add_evidence(NewEvidence(tmp_path / "plan.pdf", "", "The plan", "", Consent.GIVEN), walk)
    rendered = workplace.portfolios.render(workplace.portfolios.gather(Choice(campaign)))
    assert rendered.notes == ()
    assert "E-002, page 2 of" in " ".join(text_of(rendered.pdf).split())


def test_a_locked_or_broken_pdf_is_told_in_its_place(
    workplace: Workplace, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.7\nnothing")
    workplace.journal.add_evidence(NewEvidence(tmp_path / "plan.pdf", "", "The plan", "", Consent.GIVEN), walk)
    rendered = workplace.portfolios.render(workplace.portfolios.gather(Choice(campaign)))
    assert [note.number for note in rendered.notes] == ["E-002"]


def test_a_booklet_holds_two_pages_on_each_side(workplace: Workplace, campaign: Campaign, walk: RecordId) -> None:
    portfolio = workplace.portfolios.gather(Choice(campaign))
    rendered = workplace.portfolios.render(portfolio)
    with pikepdf.open(io.BytesIO(workplace.portfolios.booklet(portfolio, rendered.pdf))) as folded:
        assert len(folded.pages) == 2 * -(-rendered.pages // 4)
        assert [float(edge) for edge in folded.pages[0].mediabox[2:]] == pytest.approx([841.89, 595.28], abs=0.1)
