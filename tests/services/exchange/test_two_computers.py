"""Two computers with one journal: each writes, and they are joined both ways. No word and no version is gone."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.codec import IDENTIFIER, LINE, TEXT, TEXTS
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.feedback import FeedbackAuthor, Signer
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.registry import KINDS, decode
from desktop_app.domain.revision import Json, RecordId, short_id
from desktop_app.services.portfolios.errors import PortfolioError
from desktop_app.services.profiles.profile_folder import read_profile
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome

KEPT = {"campaign", "starts", "zone", "exact", "prefix", "suffix"}
"""Texts that are no words of a person."""


@pytest.fixture
def second(tmp_path: Path, resources: Path) -> Iterator[OpenHome]:
    """Another computer, without a journal."""
    made = OpenHome(tmp_path / "second", resources, open_source, SteppingClock())
    yield made
    made.close()


def by_file(source: OpenHome, target: OpenHome) -> None:
    path = source.folder.parent / "carried.journal"
    source.exchange.export(path)
    target.exchange.join(path, accepted=True)


def by_backup(source: OpenHome, target: OpenHome) -> None:
    made = source.backups().create_in(source.folder.parent / f"{source.folder.name}-stick")
    target.of_profile.join(target.profiles.open(read_profile(made.folder)), accepted=True)


TEXT_CODECS = (TEXT, LINE, IDENTIFIER)
BOTH = ("Loudhere", "Calmthere")
WAYS = pytest.mark.parametrize("carry", [by_file, by_backup])
Carry = Callable[[OpenHome, OpenHome], None]


def both_ways(one: OpenHome, other: OpenHome, carry: Carry) -> None:
    carry(one, other)
    carry(other, one)
    carry(one, other)


def texts_of(kind: str) -> list[str]:
    """The fields of a kind of record that hold a person's words."""
    return [name for name, codec in KINDS[kind].type.CODECS.items() if codec in TEXT_CODECS and name not in KEPT]


def with_words(kind: str, word: str) -> dict[str, Json]:
    """A record with this word in each text."""
    known: dict[str, Json] = {"campaign": "c", "starts": "2023-03-08T10:00:00+00:00", "zone": "UTC", "exact": "x"}
    lists: dict[str, Json] = {name: [word] for name, codec in KINDS[kind].type.CODECS.items() if codec is TEXTS}
    return {**known, **{name: f"{name} {word}" for name in texts_of(kind)}, **lists}


def shown(home: OpenHome, record: RecordId) -> str:
    """All versions of a record that a person can see."""
    entry = home.journal.entry(record)
    assert entry is not None, "it is not shown"
    return repr([entry.value, *(one.value for one in entry.conflicts)])


WITH_TEXTS = [kind for kind in KINDS if kind != "readiness"]


@WAYS
@pytest.mark.parametrize(
    "kinds", [("person", "highlight", "feedback"), pytest.param(WITH_TEXTS, marks=pytest.mark.slow)]
)
def test_each_kind_of_record_keeps_what_both_wrote(
    workplace: OpenHome, second: OpenHome, carry: Carry, kinds: Sequence[str]
) -> None:
    def write(home: OpenHome, kind: str, word: str, record: str) -> None:
        home.journal.write(decode(kind, with_words(kind, word)), RecordId(f"{record}{kind}"))

    for kind in kinds:
        for record in ("same", "deleted", "edited"):
            write(workplace, kind, "first", record)
    carry(workplace, second)
    for kind in kinds:
        for home, word in ((workplace, "Loudhere"), (second, "Calmthere")):
            write(home, kind, word, "same")
            write(home, kind, word, "new")
        workplace.journal.delete(RecordId(f"deleted{kind}"), kind)
        write(second, kind, "Calmthere", "deleted")
        write(workplace, kind, "Loudhere", "edited")
        second.journal.delete(RecordId(f"edited{kind}"), kind)
    both_ways(workplace, second, carry)
    for home in (workplace, second):
        for kind in kinds:
            for record, words in (("same", BOTH), ("new", BOTH), ("deleted", BOTH[1:]), ("edited", BOTH[:1])):
                told = shown(home, RecordId(f"{record}{kind}"))
                missing = [(name, word) for name in texts_of(kind) for word in words if f"{name} {word}" not in told]
                assert not missing, (record, kind, missing, told)


def give_out(home: OpenHome, campaign: Campaign, title: str) -> RecordId:
    """Write an activity, and freeze the first version of the portfolio."""
    home.journal.write(Activity(title, campaign.id))
    frozen = home.portfolios.freeze(home.portfolios.build(PortfolioChoice(campaign)))
    assert frozen.number == 1
    return home.portfolios.version(campaign, 1)[0].record


def test_versions_with_the_same_number_are_each_printed_compared_and_signed(
    workplace: OpenHome, second: OpenHome, campaign: Campaign
) -> None:
    shutil.copytree(workplace.shelf_folder, second.shelf_folder)
    mine, theirs = give_out(workplace, campaign, "Walk"), give_out(second, campaign, "Talk")
    both_ways(workplace, second, by_file)
    for home in (workplace, second):
        with pytest.raises(PortfolioError, match=r"Several versions.*") as caught:
            home.portfolios.build_version(campaign, 1)
        assert {short_id(mine), short_id(theirs)} == set(str(caught.value.message.parameters["names"]).split(", "))
        for record, title in ((mine, "Walk"), (theirs, "Talk")):
            made = home.portfolios.build_version(campaign, record[:6])
            assert [one.activity.title for one in made.activities] == [title]
            assert [one.issued is None for one in home.portfolios.differences(campaign, record)] == [True]
    workplace.feedback.sign(campaign, theirs, Signer.MENTOR, "Dr Mira")
    signed = {
        entry.record: [one.name for _, one in workplace.feedback.signatures(version)]
        for entry, version in workplace.portfolios.versions(campaign)
    }
    assert signed == {mine: [], theirs: ["Dr Mira"]}


def test_feedback_and_highlights_of_both_are_there_once(workplace: OpenHome, second: OpenHome) -> None:
    walk = workplace.journal.write(Activity("Walk", "c"))
    by_file(workplace, second)
    mark = Highlight("urn:x", "The weather report", "1", "", "storm", "a ", " b")
    for home, word in ((workplace, "here"), (second, "there")):
        home.feedback.type_in(walk, "Well done.", FeedbackAuthor("Dr Mira"))
        home.feedback.type_in(walk, f"Well done {word}.", FeedbackAuthor("Dr Mira"))
        home.journal.write(replace(mark, notes=word))
    both_ways(workplace, second, by_backup)
    for home in (workplace, second):
        told = sorted(one.text for _, one in home.feedback.on(walk))
        assert told == ["Well done here.", "Well done there.", "Well done."]
        assert sorted(one.notes for _, one in home.journal.highlights()) == ["here", "there"]
