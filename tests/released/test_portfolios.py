"""Portfolios of the first version: what was frozen, what was handed out, what came back, and who signed."""

import hashlib
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.feedback import FeedbackAuthor
from desktop_app.domain.revision import RecordId
from tests.open_home import OpenHome
from tests.pdf_text import text_of
from tests.released.comparing import lost, revisions_in

HANDED_OUT = (
    "mine.journal",
    "other-computer.journal",
    "portfolio-1.pdf",
    "portfolio-1-filled.pdf",
    "portfolio-2.pdf",
    "portfolio-3.pdf",
)


@pytest.fixture
def somebody(workplace: OpenHome) -> OpenHome:
    """A fresh home with a new profile."""
    workplace.enter(workplace.profiles.add("Somebody", PersonRole.MENTOR, own_keyring=False).opened)
    return workplace


def test_each_version_opens_as_it_was_given_out(ana: OpenHome, told: dict[str, Any], spring: Campaign) -> None:
    found = [
        {"record": entry.record, **contents(ana.portfolios.build_version(spring, version.number))}
        for entry, version in ana.portfolios.versions(spring)
    ]
    assert lost(told["versions"], found) == []
    assert [(one["number"], one["frozen"]) for one in found] == [(1, True), (2, True), (3, False)]


def contents(made: Portfolio) -> dict[str, Any]:
    """What stands in a portfolio."""
    return {
        "number": made.version,
        "frozen": made.frozen,
        "fingerprint": made.fingerprint,
        "revisions": list(made.revisions),
        "made_at": made.made_at.isoformat(),
        "person": made.person.to_body(),
        "order": made.order.value,
        "look": made.look.to_body(),
        "attention": list(made.attention),
        "activities": [
            {"number": one.number, "record": one.record, "body": one.activity.to_body(), "plates": list(one.plates)}
            for one in made.activities
        ],
        "reflections": [
            {"number": one.number, "record": one.record, "body": one.reflection.to_body(), "question": one.question}
            for one in made.reflections
        ],
        "plates": [{"number": one.number, "record": one.record, "body": one.evidence.to_body()} for one in made.plates],
    }


def test_a_fingerprint_is_that_of_the_revisions_and_all_of_them_are_there(ana: OpenHome, spring: Campaign) -> None:
    for _, version in ana.portfolios.versions(spring):
        found = sorted(one.id for one in ana.journal.revisions_named(version.revisions))
        assert hashlib.sha256("\n".join(found).encode()).hexdigest() == version.fingerprint


def test_a_frozen_version_is_printed_with_the_words_that_were_handed_out(
    ana: OpenHome, place: Path, spring: Campaign
) -> None:
    handed_out = text_of((place / "handed-out" / "portfolio-1.pdf").read_bytes())
    printed = text_of(ana.portfolios.render(ana.portfolios.build_version(spring, 1)).pdf)
    own = (
        "Ana Kovač",
        "Dr Mira Sample",
        "The need-finding walk with class 6b",
        "Eight groups of three. The caretaker had agreed to be asked.",
        "They heard the cleaner",
        "The form of the sentence did the work",
        "Did I ask too early?",
        "Я питала.",
        "Γιατί όχι;",
        "The gallery of needs",
        "Two groups at work",
    )
    later = ("Kovač-Lind", "Dr Nina Sample", "told there", "At the bell", "Why the cleaner?")
    for text in (handed_out, printed):
        assert [words for words in own if words not in text] == []
        assert [words for words in later if words in text] == []


def test_a_frozen_version_no_longer_shows_evidence_whose_consent_was_taken_back(
    ana: OpenHome, spring: Campaign
) -> None:
    plates = {one.evidence.caption: one.evidence.consent for one in ana.portfolios.build_version(spring, 2).plates}
    assert not plates["At the bell"].allows
    assert plates["Two groups at work"].allows


def test_signatures_hold_and_one_that_was_taken_back_says_why(ana: OpenHome, spring: Campaign) -> None:
    first, second, _ = (version for _, version in ana.portfolios.versions(spring))
    signed = {(one.by.value, one.name, one.fingerprint) for _, one in ana.feedback.signatures(first)}
    assert signed == {
        ("owner", "Ana Kovač", first.fingerprint),
        ("mentor", "Dr Mira Sample", first.fingerprint),
    }
    ((_, taken_back),) = ana.feedback.signatures(second)
    assert (taken_back.fingerprint, taken_back.taken_back) == (second.fingerprint, "The wrong version.")


def test_what_was_last_chosen_is_proposed(ana: OpenHome, told: dict[str, Any], spring: Campaign) -> None:
    choice = ana.portfolios.choice(spring)
    reflection = told["versions"][0]["reflections"][0]["record"]
    assert choice.questions == ((reflection, "Did I ask too early?"),)
    assert choice.attention == (reflection,)
    assert ana.portfolios.private_names == ("Amra", "Lena-Marie")


def test_questions_and_names_that_were_settings_are_joined_from_a_file_and_a_backup(
    ana: OpenHome, somebody: OpenHome, told: dict[str, Any], spring: Campaign, tmp_path: Path
) -> None:
    reflection = told["versions"][0]["reflections"][0]["record"]
    made = ana.exchange.export(tmp_path / "ana.journal")
    assert made.revisions == ana.journal.revision_count()
    somebody.exchange.join(tmp_path / "ana.journal", accepted=True)
    assert somebody.portfolios.choice(spring).questions == ((reflection, "Did I ask too early?"),)
    assert somebody.portfolios.private_names == ("Amra", "Lena-Marie")


def test_a_returned_file_that_was_taken_in_adds_nothing_a_second_time(ana: OpenHome, place: Path) -> None:
    before = ana.journal.revision_count()
    taken = ana.feedback.import_file(place / "handed-out" / "portfolio-1-filled.pdf", FeedbackAuthor("Dr Mira Sample"))
    assert (taken.added, taken.known, ana.journal.revision_count()) == ((), 5, before)


def test_what_a_mentor_wrote_into_a_portfolio_lands_on_its_entries(
    somebody: OpenHome, place: Path, told: dict[str, Any]
) -> None:
    somebody.exchange.join(place / "handed-out" / "portfolio-1.pdf", accepted=True)
    taken = somebody.feedback.import_file(place / "handed-out" / "portfolio-1-filled.pdf", accepted=True)
    reflection = told["versions"][0]["reflections"][0]["record"]
    assert {one.text: (one.entry, one.quote, one.version) for one in taken.added} == {
        "Πώς το ξέρεις; كيف تعرف؟": (reflection, "", 1),
        "Who chose the threes?": (reflection, "They walked in threes", 1),
        "The cleaner was heard.": (None, "", 1),
        "In dialogue: at times": (None, "", 1),
        "Invite the caretaker – May": (None, "", 1),
    }


@pytest.mark.parametrize("name", HANDED_OUT)
def test_a_file_that_was_handed_out_brings_its_revisions_to_another_computer(
    somebody: OpenHome, recorded: dict[str, Any], place: Path, name: str
) -> None:
    then, file = recorded["handed_out"][name], place / "handed-out" / name
    joined = somebody.exchange.join(file, accepted=True)
    assert (joined.added, joined.refused, joined.bad_files) == (len(then["revisions"]), 0, 0)
    assert joined.files == len(then["files"])
    assert revisions_in(somebody.journal, then["revisions"]) == set(then["revisions"])
    assert hashlib.sha256(file.read_bytes()).hexdigest() == then["sha256"]


def test_no_file_that_was_handed_out_is_passed_over(recorded: dict[str, Any]) -> None:
    assert set(recorded["handed_out"]) == set(HANDED_OUT)


def test_a_journal_that_came_by_file_shows_the_same_as_the_one_that_it_came_from(
    ana: OpenHome, somebody: OpenHome, told: dict[str, Any], place: Path
) -> None:
    somebody.exchange.join(place / "handed-out" / "mine.journal", accepted=True)
    names = [RecordId(name) for name in told["records"]]
    assert [somebody.journal.entry(name) for name in names] == [ana.journal.entry(name) for name in names]
