import hashlib
import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import page
import pikepdf
import pytest

from desktop_app.catalogue.frameworks import read_framework
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import CancelledError
from desktop_app.domain.framework import Framework
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.portfolio_check import PortfolioIssue
from desktop_app.domain.portfolio_choice import (
    EmbeddedData,
    EntryOrder,
    PortfolioChoice,
    PortfolioLook,
    with_attention,
)
from desktop_app.domain.print_setup import Paper, PrintSetup
from desktop_app.domain.progress import Control
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, Evidence, NewEvidence
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.services.portfolios.errors import PortfolioError
from desktop_app.services.portfolios.portfolios import Portfolios
from desktop_app.services.resources import resource_files
from tests.open_home import OpenHome
from tests.pdf_text import text_of

HARD = "Grüße, Здравей, Γειά, გამარჯობა, ↳ ≙ \U0010fffd, İstanbul, & <b>not bold</b>, \u202eodd\x0c"


@pytest.fixture
def portfolios(workplace: OpenHome, campaign: Campaign) -> Portfolios:
    return workplace.portfolios


def test_what_was_done_is_numbered_and_linked(portfolios: Portfolios, campaign: Campaign, walk: RecordId) -> None:
    portfolio = portfolios.build(PortfolioChoice(campaign))
    (activity,) = portfolio.activities
    assert (activity.number, activity.plates, activity.reflections) == ("A-01", ("E-001",), ("R-01",))
    assert activity.materials == ("The need-finding walk",)
    assert activity.competences == ("LifeComp S1 Empathy",)
    assert portfolio.sources[0].used_in == ("A-01",)
    assert portfolio.maps[0].framework.id == "lifecomp-2020"


def test_what_is_left_out_takes_along_what_belongs_to_it(
    portfolios: Portfolios, campaign: Campaign, walk: RecordId
) -> None:
    portfolio = portfolios.build(PortfolioChoice(campaign, frozenset({walk})))
    assert (portfolio.activities, portfolio.reflections, portfolio.plates) == ((), (), ())


def test_the_next_version_says_what_is_new(
    portfolios: Portfolios, campaign: Campaign, walk: RecordId, workplace: OpenHome, tmp_path: Path
) -> None:
    first = portfolios.build(PortfolioChoice(campaign))
    assert first.activities[0].new
    portfolios.save(first, b"%PDF-", tmp_path / "one.pdf")
    portfolios.remember(first)
    workplace.journal.write(Activity("A later one", campaign.id, day=date(2023, 3, 20)))
    second = portfolios.build(PortfolioChoice(campaign))
    assert (second.version, second.previous) == (2, 1)
    assert [(one.number, one.new) for one in second.activities] == [("A-01", False), ("A-02", True)]
    assert second.fingerprint != first.fingerprint


@pytest.mark.parametrize("caption", ["many words " * 800, "x" * 5000], ids=["words", "one-word"])
@pytest.mark.parametrize("large", [False, True])
def test_a_caption_that_is_longer_than_a_page_is_printed_whole(
    workplace: OpenHome, campaign: Campaign, walk: RecordId, caption: str, *, large: bool
) -> None:
    ((_, evidence),) = workplace.journal.evidence()
    workplace.journal.write(replace(evidence, caption=f"{caption} ends here"))
    look = PortfolioLook(setup=PrintSetup(large_print=large))
    rendered = workplace.portfolios.render(workplace.portfolios.build(PortfolioChoice(campaign, look=look)))
    assert rendered.notes == ()
    text = " ".join(text_of(rendered.pdf).split())
    assert "ends here" in text
    assert "They went out." in text


def test_the_pdf_holds_what_was_written_and_conforms_to_pdf_ua(
    portfolios: Portfolios, campaign: Campaign, walk: RecordId, workplace: OpenHome, tmp_path: Path
) -> None:
    workplace.journal.save_person(Person("Ana Demo", "University", "Student", "Dr Mira"))
    pdf = portfolios.render(portfolios.build(PortfolioChoice(campaign))).pdf
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
    text = text_of(portfolios.render(portfolios.build(PortfolioChoice(campaign))).pdf)
    assert "They went out." in text
    assert "sun, see the walk" in text
    assert "[wall]" in text
    assert "**" not in text
    assert "urn:x" not in text


def test_a_picture_that_a_reflection_cites_is_named_with_its_plate(
    portfolios: Portfolios, workplace: OpenHome, campaign: Campaign, walk: RecordId
) -> None:
    ((entry, _),) = workplace.journal.evidence()
    text = f"See ![the wall](evidence:{entry.record}) and ![another](evidence:gone)."
    workplace.journal.write(Reflection("Cited", "free@1", (StageText("text", "Text", (), text),), walk))
    printed = text_of(portfolios.render(portfolios.build(PortfolioChoice(campaign))).pdf)
    assert "See [the wall, E-001] and [another]." in " ".join(printed.split())


def test_a_file_or_a_link_is_named_where_a_picture_would_be(
    portfolios: Portfolios, workplace: OpenHome, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    (tmp_path / "film.mp4").write_bytes(b"\0\0\0\x10ftypisom\0\0\0\0")
    workplace.journal.add_evidence(NewEvidence(tmp_path / "film.mp4", "", "The film", "", Consent.GIVEN), walk)
    workplace.journal.add_evidence(NewEvidence(None, "https://example.org/a", "A page", "", Consent.GIVEN), walk)
    text = text_of(portfolios.render(portfolios.build(PortfolioChoice(campaign))).pdf)
    assert "A file: film.mp4 (video/mp4" in text
    assert "A link: https://example.org/a" in text


def test_every_font_is_embedded_and_headings_are_in_the_outline(
    portfolios: Portfolios, campaign: Campaign, walk: RecordId
) -> None:
    with pikepdf.open(io.BytesIO(portfolios.render(portfolios.build(PortfolioChoice(campaign))).pdf)) as pdf:
        fonts = [font for one in pdf.pages for font in one.obj.Resources.get("/Font", {}).values()]
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
        with pdf.open_outline() as outline:
            titles = [str(item.title) for item in outline.root]
    assert titles[:3] == ["Read this in five minutes", "Competence map", "Activity log"]


def test_no_text_makes_it_fail_and_what_cannot_be_printed_is_shown_as_its_code(
    portfolios: Portfolios, campaign: Campaign, workplace: OpenHome
) -> None:
    journal = workplace.journal
    record = journal.write(Activity(HARD * 3, campaign.id, "no such subtopic", notes=(HARD + "\n\n") * 60))
    stages = (StageText("s", HARD, (HARD,), HARD + "x" * 400),)
    journal.write(Reflection(HARD, "a-model-of-the-future@9", stages, record))
    workplace.journal.save_person(Person(HARD, HARD, HARD, HARD))
    text = text_of(portfolios.render(portfolios.build(PortfolioChoice(campaign))).pdf)
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
    portfolio = portfolios.build(PortfolioChoice(campaign))
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
    workplace: OpenHome,
    campaign: Campaign,
    walk: RecordId,
    tmp_path: Path,
    digest: str,
    told: str,
) -> None:
    (tmp_path / "no.bin").write_bytes(b"no picture")
    workplace.journal.add_evidence(NewEvidence(tmp_path / "no.bin", "", "None", "", Consent.GIVEN), walk)
    portfolios = workplace.portfolios
    portfolio = portfolios.build(PortfolioChoice(campaign))
    broken = replace(portfolio.plates[0].evidence, sha256=Sha256(digest))
    rendered = portfolios.render(replace(portfolio, plates=(replace(portfolio.plates[0], evidence=broken),)))
    assert [note.number for note in rendered.notes] == ["E-001"]
    assert told in rendered.notes[0].sentence
    assert told in " ".join(text_of(rendered.pdf).split())


def test_an_empty_journal_makes_a_portfolio_too(portfolios: Portfolios, campaign: Campaign) -> None:
    assert portfolios.render(portfolios.build(PortfolioChoice(campaign))).pdf.startswith(b"%PDF-")


def test_the_same_content_makes_the_same_bytes(portfolios: Portfolios, campaign: Campaign, walk: RecordId) -> None:
    portfolio = portfolios.build(PortfolioChoice(campaign))
    assert portfolios.render(portfolio) == portfolios.render(portfolio)


def test_rendering_can_be_stopped(portfolios: Portfolios, campaign: Campaign, walk: RecordId) -> None:
    control = Control()
    control.cancel()
    with pytest.raises(CancelledError):
        portfolios.render(portfolios.build(PortfolioChoice(campaign)), control)


def test_a_place_that_cannot_be_written_is_told_and_counts_no_version(
    portfolios: Portfolios, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    portfolio = portfolios.build(PortfolioChoice(campaign))
    with pytest.raises(PortfolioError, match="another folder"):
        portfolios.save(portfolio, b"%PDF-", tmp_path / "file" / "p.pdf")
    assert portfolios.build(PortfolioChoice(campaign)).version == 1


def test_the_check_finds_what_should_not_leave_the_house(
    workplace: OpenHome, campaign: Campaign, walk: RecordId
) -> None:
    journal, portfolios = workplace.journal, workplace.portfolios
    ((entry, evidence),) = journal.evidence()
    journal.write(replace(evidence, consent=Consent.ASKED, alternative="", caption=""), entry.record)
    journal.write(Activity("Lena and \U0010fffd", campaign.id))
    portfolios.set_private_names(["Lena", " "])
    found = portfolios.check(portfolios.build(PortfolioChoice(campaign)))
    assert {(one.trouble, one.number) for one in found} == {
        (PortfolioIssue.NO_INSTITUTION, ""),
        (PortfolioIssue.NO_MENTOR, ""),
        (PortfolioIssue.PRIVATE_NAME, "A-02"),
        (PortfolioIssue.NO_GLYPH, "A-02"),
        (PortfolioIssue.NO_CAPTION, "E-001"),
        (PortfolioIssue.NO_ALTERNATIVE, "E-001"),
        (PortfolioIssue.NO_CONSENT, "E-001"),
        (PortfolioIssue.TOO_FEW_DOTS, "E-001"),
    }


def test_a_period_takes_in_what_was_written_in_it(workplace: OpenHome, campaign: Campaign, walk: RecordId) -> None:
    journal, portfolios = workplace.journal, workplace.portfolios
    journal.write(replace(journal.activities()[0][1], day=date(2020, 1, 1)), walk)
    portfolio = portfolios.build(PortfolioChoice(campaign, since=date(2020, 1, 2)))
    assert (portfolio.activities, len(portfolio.reflections), len(portfolio.plates)) == ((), 1, 1)
    earlier = portfolios.build(PortfolioChoice(campaign, until=date(2020, 1, 1)))
    assert (len(earlier.activities), earlier.reflections, earlier.plates) == (1, (), ())


def test_a_choice_is_proposed_again(workplace: OpenHome, campaign: Campaign, walk: RecordId) -> None:
    look = PortfolioLook("mentor-digest", "el", PrintSetup(Paper.LETTER, large_print=True), EmbeddedData.TEXTS)
    asked = with_attention(PortfolioChoice(campaign, look=look), walk, wanted=True)
    chosen = replace(asked, without=frozenset({RecordId("ab")}), since=date(2023, 3, 2), order=EntryOrder.SUBTOPIC)
    workplace.portfolios.remember_choice(chosen)
    workplace.portfolios.ask(campaign, walk, "Why?")
    assert workplace.portfolios.choice(campaign) == replace(chosen, questions=((walk, "Why?"),))


def test_pages_of_a_pdf_stand_on_plates_of_their_own(
    workplace: OpenHome, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    page_text = workplace.portfolios.render(workplace.portfolios.build(PortfolioChoice(campaign))).pdf
    (tmp_path / "plan.pdf").write_bytes(page_text)
    workplace.journal.add_evidence(NewEvidence(tmp_path / "plan.pdf", "", "The plan", "", Consent.GIVEN), walk)
    rendered = workplace.portfolios.render(workplace.portfolios.build(PortfolioChoice(campaign)))
    assert rendered.notes == ()
    assert "E-002, page 2 of" in " ".join(text_of(rendered.pdf).split())


def test_a_locked_or_broken_pdf_is_told_in_its_place(workplace: OpenHome, campaign: Campaign, walk: RecordId) -> None:
    """An earlier version took it in as it was."""
    digest = workplace.journal.keep_file(b"%PDF-1.7\nnothing")
    plan = Evidence(digest, "plan.pdf", "application/pdf", 16, "The plan", "", Consent.GIVEN, walk)
    workplace.journal.write(plan)
    rendered = workplace.portfolios.render(workplace.portfolios.build(PortfolioChoice(campaign)))
    assert [note.number for note in rendered.notes] == ["E-002"]


def test_a_booklet_holds_two_pages_on_each_side(workplace: OpenHome, campaign: Campaign, walk: RecordId) -> None:
    portfolio = workplace.portfolios.build(PortfolioChoice(campaign))
    rendered = workplace.portfolios.render(portfolio)
    with pikepdf.open(io.BytesIO(workplace.portfolios.booklet(portfolio, rendered.pdf))) as folded:
        assert len(folded.pages) == 2 * -(-rendered.pages // 4)
        assert [float(edge) for edge in folded.pages[0].mediabox[2:]] == pytest.approx([841.89, 595.28], abs=0.1)


def test_a_name_that_posts_are_watched_for_is_watched_for_here_too(workplace: OpenHome) -> None:
    workplace.sharing.remember_names("Léna, Tom Sawyer")
    watched = workplace.portfolios.private_names
    workplace.portfolios.set_private_names(watched[:1])
    assert (watched, workplace.portfolios.private_names) == (("Léna", "Tom Sawyer"), ("Léna",))


@pytest.mark.parametrize("written", ["Reflection-in-action", "Réflexion dans l’action", "التأمّل أثناء الفعل"])
def test_what_ships_is_in_the_documents_language_whichever_it_was_written_down_in(
    written: str, portfolios: Portfolios, workplace: OpenHome, campaign: Campaign, walk: RecordId
) -> None:
    workplace.journal.save_person(Person("Ana Demo", role="Futur enseignant, future enseignante"))
    workplace.journal.write(Reflection("Own", "schon@1", (StageText("x", written, (), "Own words."),)), walk)
    for language, role, stage, subtopic in (
        ("en", "Student teacher", "Reflection-in-action", campaign.subtopics[0].title),
        ("ar", "طالب معلّم", "التأمّل أثناء الفعل", "الابتكار الاجتماعي داخل المدرسة"),
    ):
        made = portfolios.build(PortfolioChoice(campaign, look=PortfolioLook(language=language)))
        assert made.person.role == role
        assert stage in {one.name for each in made.reflections for one in each.reflection.stages}
        assert made.campaign.subtopics[0].title == subtopic
        assert "Own words." in {one.text for each in made.reflections for one in each.reflection.stages}


def test_a_role_and_a_stage_in_own_words_stay_in_every_language(
    portfolios: Portfolios, workplace: OpenHome, campaign: Campaign, walk: RecordId
) -> None:
    workplace.journal.save_person(Person("Ana Demo", role="Wanderer"))
    workplace.journal.write(Reflection("Own", "mine@1", (StageText("x", "My stage", ("Why?",), "Words."),)), walk)
    made = portfolios.build(PortfolioChoice(campaign, look=PortfolioLook(language="uk")))
    assert made.person.role == "Wanderer"
    assert ("My stage", ("Why?",)) in {(one.name, one.prompts) for e in made.reflections for one in e.reflection.stages}


def test_frameworks_are_read_once_however_many_competences_are_named(
    workplace: OpenHome, portfolios: Portfolios, campaign: Campaign, monkeypatch: pytest.MonkeyPatch
) -> None:
    refs = tuple(one.ref for one in workplace.resources.frameworks[0].competences[:4])
    for number in range(5):
        workplace.journal.write(Activity(f"Walk {number}", campaign.id, competences=refs))
    read: list[str] = []

    def reading(document: Any) -> Framework:
        read.append(document["id"])
        return read_framework(document)

    monkeypatch.setattr(resource_files, "read_framework", reading)
    portfolio = portfolios.build(PortfolioChoice(campaign))
    assert [len(one.competences) for one in portfolio.activities] == [4] * 5
    assert len(read) == len(set(read))
