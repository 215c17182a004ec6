"""What travels inside a portfolio, and versions: frozen, compared, signed."""

import io
import time
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.portfolio_choice import EmbeddedData, EntryOrder, PortfolioChoice, PortfolioLook
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.portfolio_version import Handing
from desktop_app.domain.records.project import CriterionCheck, CriterionState, Project
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.revision import RecordId, RevisionId
from desktop_app.services.journal.journal import Journal
from desktop_app.services.portfolios.portfolio_builder import PortfolioBuilder
from tests.open_home import OpenHome
from tests.pdf_text import text_of


def test_a_portfolio_carries_its_entries_so_that_another_springshelf_takes_them_in(
    workplace: OpenHome, campaign: Campaign, walk: RecordId, tmp_path: Path, other: OpenHome
) -> None:
    rendered = workplace.portfolios.render(workplace.portfolios.build(PortfolioChoice(campaign)))
    (tmp_path / "p.pdf").write_bytes(rendered.pdf)
    joined = other.exchange.join(tmp_path / "p.pdf", accepted=True)
    assert (joined.added, joined.files, joined.refused) == (3, 1, 0)
    assert [value.title for _, value in other.journal.activities()] == ["The walk"]
    assert [value.title for _, value in other.journal.reflections()] == ["Looking back"]
    ((_, evidence),) = other.journal.evidence()
    assert other.journal.file(evidence.sha256) == workplace.journal.file(evidence.sha256)


def test_neither_earlier_states_nor_evidence_without_consent_travel_inside(
    workplace: OpenHome, campaign: Campaign, walk: RecordId, tmp_path: Path, other: OpenHome
) -> None:
    journal = workplace.journal
    ((entry, evidence),) = journal.evidence()
    journal.write(replace(evidence, consent=Consent.WITHDRAWN), entry.record)
    secret = Activity("Lena cried", campaign.id, day=date(2023, 3, 9))
    told = journal.write(secret)
    journal.write(replace(secret, title="A hard day"), told)
    journal.write(Activity("Left out", campaign.id))
    left_out = next(entry.record for entry, value in journal.activities() if value.title == "Left out")
    portfolio = workplace.portfolios.build(PortfolioChoice(campaign, frozenset({left_out})))
    (tmp_path / "p.pdf").write_bytes(workplace.portfolios.render(portfolio).pdf)
    other.exchange.join(tmp_path / "p.pdf", accepted=True)
    assert other.journal.evidence() == ()
    titles = {one.body["title"] for one in other.journal.revisions_named(journal_names(journal)) if one.body}
    assert titles == {"The walk", "A hard day", "Looking back"}


def journal_names(journal: Journal) -> list[RevisionId]:
    return [one.id for entry, _ in journal.activities() for one in journal.history(entry.record)] + [
        one.id for entry, _ in journal.reflections() for one in journal.history(entry.record)
    ]


def test_a_pdf_without_a_journal_says_so(
    workplace: OpenHome, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    choice = PortfolioChoice(campaign, look=PortfolioLook(carried=EmbeddedData.NOTHING))
    (tmp_path / "p.pdf").write_bytes(workplace.portfolios.render(workplace.portfolios.build(choice)).pdf)
    with pytest.raises(SpringshelfError, match="no journal inside"):
        workplace.exchange.join(tmp_path / "p.pdf", accepted=True)


def test_a_frozen_version_keeps_its_text_whatever_is_written_later(
    workplace: OpenHome, campaign: Campaign, walk: RecordId
) -> None:
    portfolios, journal = workplace.portfolios, workplace.journal
    ((looking_back, _),) = journal.reflections()
    journal.save_person(Person("Ana Demo", mentor="Dr Mira"))
    asked = PortfolioChoice(campaign, questions=((looking_back.record, "Why him?"),))
    frozen = portfolios.freeze(portfolios.build(asked))
    before = portfolios.build_version(campaign, 1)
    workplace.feedback.type_in(looking_back.record, "Good.", FeedbackAuthor("Dr Mira"))
    activity = journal.activities()[0][1]
    journal.write(replace(activity, title="The walk, told otherwise"), walk)
    journal.delete(journal.reflections()[0][0].record, Reflection.KIND)
    journal.write(Activity("A later one", campaign.id, day=date(2023, 3, 20)))
    journal.save_person(Person("Ana Married", mentor="Dr Nina"))
    portfolios.remember_choice(replace(asked, order=EntryOrder.LATEST))
    portfolios.ask(campaign, looking_back.record, "Otherwise?")
    after = portfolios.build_version(campaign, 1)
    assert (after.fingerprint, after.version, after.frozen) == (frozen.fingerprint, 1, True)
    assert [one.question for one in after.reflections] == ["Why him?"]
    assert portfolios.render(after).pdf == portfolios.render(before).pdf
    now = portfolios.build(PortfolioChoice(campaign))
    assert (now.version, now.frozen) == (2, False)


def test_who_took_consent_back_is_not_shown_again_by_a_frozen_version(
    workplace: OpenHome, campaign: Campaign, walk: RecordId
) -> None:
    portfolios, journal = workplace.portfolios, workplace.journal
    portfolios.freeze(portfolios.build(PortfolioChoice(campaign)))
    ((entry, evidence),) = journal.evidence()
    journal.write(replace(evidence, consent=Consent.WITHDRAWN), entry.record)
    version = portfolios.build_version(campaign, 1)
    with pikepdf.open(io.BytesIO(portfolios.render(version).pdf)) as pdf:
        assert [one for page_ in pdf.pages for one in page_.get_images()] == []


def test_evidence_that_is_too_large_to_send_stays_here_and_that_is_told(
    workplace: OpenHome, campaign: Campaign, walk: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.services.portfolios.files.MAX_CARRIED", 10)
    rendered = workplace.portfolios.render(workplace.portfolios.build(PortfolioChoice(campaign)))
    assert [note.sentence for note in rendered.notes] == [
        "The evidence is too large to travel inside: the texts travel alone."
    ]
    with pikepdf.open(io.BytesIO(rendered.pdf)) as pdf:
        inside = zipfile.ZipFile(io.BytesIO(pdf.attachments["springshelf.journal"].get_file().read_bytes()))
        assert sorted(inside.namelist()) == ["journal.json", "revisions.ndjson"]


def test_what_the_mentor_has_is_told_from_what_there_is_now(
    workplace: OpenHome, campaign: Campaign, walk: RecordId
) -> None:
    portfolios, journal = workplace.portfolios, workplace.journal
    portfolios.remember(portfolios.build(PortfolioChoice(campaign)))
    assert portfolios.differences(campaign, 1) == ()
    journal.write(replace(journal.activities()[0][1], title="Changed"), walk)
    gone = journal.reflections()[0][0].record
    journal.delete(gone, Reflection.KIND)
    new = journal.write(Activity("New", campaign.id))
    told = {
        one.record: (one.issued is not None, one.current is not None) for one in portfolios.differences(campaign, 1)
    }
    assert told == {walk: (True, True), gone: (True, False), new: (False, True)}


def test_the_same_content_keeps_its_version(workplace: OpenHome, campaign: Campaign, walk: RecordId) -> None:
    portfolios = workplace.portfolios
    portfolios.remember(portfolios.build(PortfolioChoice(campaign)))
    portfolios.remember(portfolios.build(PortfolioChoice(campaign)))
    assert [one.number for _, one in portfolios.versions(campaign)] == [1]
    assert portfolios.build(PortfolioChoice(campaign)).version == 1


def test_the_same_version_makes_the_same_bytes_also_later_in_the_day(
    workplace: OpenHome, campaign: Campaign, walk: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    portfolio = workplace.portfolios.build(PortfolioChoice(campaign))
    first = workplace.portfolios.render(portfolio).pdf
    # A ZIP file knows of every other second.
    later = time.time() + 7
    monkeypatch.setattr(time, "time", lambda: later)
    assert workplace.portfolios.render(portfolio).pdf == first


def test_what_a_project_shows_for_an_award_is_frozen_too(workplace: OpenHome, campaign: Campaign) -> None:
    criterion = next(one for one in workplace.resources.criteria if one.id == "european-ite-award").criteria[0]
    shown = Project(
        "Rivers", campaign.id, checks=(CriterionCheck(criterion.key, CriterionState.SHOWN, "Two schools."),)
    )
    record = workplace.journal.write(shown)
    portfolios = workplace.portfolios
    portfolios.freeze(portfolios.build(PortfolioChoice(campaign, look=PortfolioLook("ite-award"))))
    workplace.journal.write(replace(shown, checks=()), record)
    version = portfolios.build_version(campaign, 1)
    assert version.criteria[0].check.note == "Two schools."
    printed = text_of(portfolios.render(version).pdf)
    assert "Two schools." in printed
    assert "Rivers shown: 1" in printed
    assert "Endorsement by the institution" in printed


def test_a_frozen_version_is_the_pdf_that_was_given_out_also_without_the_file_of_its_template(
    workplace: OpenHome, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    portfolios, template = workplace.portfolios, tmp_path / "faculty.toml"
    template.write_text('title = "Faculty"\nsections = ["cover", "activities"]\n', encoding="utf-8")
    portfolio = portfolios.build(PortfolioChoice(campaign, look=PortfolioLook(str(template))))
    pdf = portfolios.render(portfolio).pdf
    assert portfolios.save(portfolio, pdf, tmp_path / "given.pdf")
    template.unlink()
    other_look = PortfolioChoice(campaign, look=PortfolioLook("campaign-report"))
    frozen = portfolios.freeze(portfolios.build(other_look))
    assert (frozen.number, frozen.look.template, len(frozen.documents)) == (1, "faculty", 1)
    workplace.journal.write(Activity("A later one", campaign.id))
    assert portfolios.render(portfolios.build_version(campaign, 1)).pdf == pdf
    ((_, version),) = portfolios.versions(campaign)
    assert [one.how for one in version.handed] == [Handing.SAVED]


def test_a_frozen_version_in_another_look_is_the_next_version(
    workplace: OpenHome, campaign: Campaign, walk: RecordId
) -> None:
    portfolios = workplace.portfolios
    first = portfolios.build(PortfolioChoice(campaign))
    portfolios.freeze(first, b"")
    assert portfolios.build(PortfolioChoice(campaign)).frozen
    other = portfolios.build(PortfolioChoice(campaign, look=PortfolioLook("mentor-digest")))
    assert (other.version, other.previous, other.frozen) == (2, 1, False)
    assert other.id != first.id


def test_a_version_is_frozen_with_the_cover_that_is_shown(
    workplace: OpenHome, campaign: Campaign, walk: RecordId
) -> None:
    portfolios, choice = workplace.portfolios, PortfolioChoice(campaign)
    shown = Person(name="Anna", mentor="Dr Mira")  # as proposed by the profile: the journal has no cover yet
    portfolios.freeze(portfolios.build(choice, shown))
    again = portfolios.build(choice, shown)
    assert (again.version, again.frozen) == (1, True)
    other = portfolios.build(choice, Person(name="Anna", mentor="Dr Another"))
    assert (other.version, other.frozen) == (2, False)


def test_a_version_has_one_pdf_whoever_gets_it_and_when(
    workplace: OpenHome, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    portfolios, clock = workplace.portfolios, PortfolioChoice(campaign)
    early = portfolios.build(clock)
    first, stale = (
        portfolios.render(early).pdf,
        portfolios.render(replace(early, made_at=early.made_at.replace(year=2031))).pdf,
    )
    assert first != stale
    portfolios.save(early, first, tmp_path / "first.pdf")
    portfolios.save(early, stale, tmp_path / "again.pdf")
    portfolios.remember_printed(early, stale)
    assert (tmp_path / "again.pdf").read_bytes() == first
    again = portfolios.build(clock)
    assert portfolios.render(again).pdf == first
    assert (again.version, again.frozen, again.made_at == early.made_at) == (1, False, False)
    ((_, version),) = portfolios.versions(campaign)
    assert (len(version.documents), [one.how for one in version.handed]) == (
        1,
        [Handing.SAVED, Handing.SAVED, Handing.PRINTED],
    )


def test_what_was_given_out_in_another_look_is_another_version_in_which_nothing_is_new(
    workplace: OpenHome, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    portfolios = workplace.portfolios
    first = portfolios.build(PortfolioChoice(campaign))
    portfolios.save(first, portfolios.render(first).pdf, tmp_path / "first.pdf")
    other = portfolios.build(PortfolioChoice(campaign, look=PortfolioLook("mentor-digest")))
    assert (other.version, other.previous, {one.new for one in other.every}) == (2, 1, {False})
    portfolios.save(other, portfolios.render(other).pdf, tmp_path / "second.pdf")
    assert [(one.number, len(one.documents)) for _, one in portfolios.versions(campaign)] == [(1, 1), (2, 1)]
    assert portfolios.render(portfolios.build_version(campaign, 1)).pdf == (tmp_path / "first.pdf").read_bytes()


def test_feedback_that_came_in_makes_the_next_version_unless_the_last_one_is_frozen(
    workplace: OpenHome, campaign: Campaign, walk: RecordId
) -> None:
    portfolios, choice = workplace.portfolios, PortfolioChoice(campaign)
    portfolios.remember(portfolios.build(choice))
    workplace.journal.write(Feedback("Good question.", entry=walk, portfolio="P", version=1))
    assert portfolios.build(choice).version == 2
    portfolios.freeze(portfolios.build(choice), as_shown=True)
    workplace.journal.write(Feedback("One more.", entry=walk, portfolio="P", version=2))
    again = portfolios.build(choice)
    assert (again.version, again.frozen) == (2, True)


def test_the_document_that_is_shown_is_frozen_where_that_is_asked(
    workplace: OpenHome, campaign: Campaign, walk: RecordId
) -> None:
    portfolios = workplace.portfolios
    portfolios.remember(portfolios.build(PortfolioChoice(campaign)))
    other = portfolios.build(PortfolioChoice(campaign, look=PortfolioLook("mentor-digest")))
    frozen = portfolios.freeze(other, as_shown=True)
    assert (frozen.number, frozen.frozen, frozen.look.template) == (2, True, "mentor-digest")


def test_an_earlier_look_that_is_taken_again_is_the_version_and_the_pdf_of_that_time(
    workplace: OpenHome, campaign: Campaign, walk: RecordId, tmp_path: Path
) -> None:
    portfolios, looks = workplace.portfolios, [PortfolioLook(), PortfolioLook("mentor-digest")]
    for look in looks:
        portfolio = portfolios.build(PortfolioChoice(campaign, look=look))
        portfolios.save(portfolio, portfolios.render(portfolio).pdf, tmp_path / f"{portfolio.version}.pdf")
    again = portfolios.build(PortfolioChoice(campaign, look=looks[0]))
    assert (again.version, again.previous, {one.new for one in again.every}) == (1, 0, {True})
    assert portfolios.render(again).pdf == (tmp_path / "1.pdf").read_bytes()
    portfolios.save(again, b"of another day", tmp_path / "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == (tmp_path / "1.pdf").read_bytes()
    assert [(one.number, len(one.handed)) for _, one in portfolios.versions(campaign)] == [(1, 2), (2, 1)]
    workplace.journal.write(Feedback("Good question.", entry=walk, portfolio=again.id, version=1))
    assert portfolios.build(PortfolioChoice(campaign, look=looks[0])).version == 3


def test_content_is_gathered_once_also_in_another_look(
    workplace: OpenHome, campaign: Campaign, walk: RecordId, monkeypatch: pytest.MonkeyPatch
) -> None:
    portfolios, gathered = workplace.portfolios, []
    portfolios.remember(portfolios.build(PortfolioChoice(campaign)))
    activity = PortfolioBuilder.activity
    monkeypatch.setattr(
        PortfolioBuilder, "activity", lambda *given: (gathered.append(given[1].record), activity(*given))[1]
    )
    assert portfolios.build(PortfolioChoice(campaign, look=PortfolioLook("mentor-digest"))).version == 2
    assert gathered == [walk]
