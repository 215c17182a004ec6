"""Revisions of a newer version: what this version does not know allows nothing, and is kept at every depth."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from PIL import Image

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.formats import ExportFormat
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.records.record import UnknownRecord
from desktop_app.domain.revision import DeviceId, Json, RecordId, RevisionId, new_revision
from desktop_app.services.journal.journal import Journal
from tests.open_home import OpenHome
from tests.pdf_text import text_of

RECORD = RecordId("aa11bb22")
EXTRA: dict[str, Json] = {"shared_with": ["mentor", {"id": "m-1", "until": None}], "mood": {"degrees": [3, True, None]}}
ACTIVITY: dict[str, Json] = {
    "title": "Walk",
    "campaign": "spring-2023",
    "kind": "co-teaching",
    "status": "cancelled",
    "day": "2023-03-08",
    "minutes": {"planned": 30, "taken": 40},
    "materials": ["m1", {"id": "m2", "page": 4}],
    "competences": ["lifecomp-2020:S3", "no competence"],
    "notes": "It was loud.",
    **EXTRA,
}
REFLECTION: dict[str, Json] = {
    "title": "Thoughts",
    "model": "what-so-what@9",
    "levels": {"lifecomp-2020:S3": "Confident", "lifecomp-2020:S4": {"from": 1}},
    "stages": [
        {"stage": "what", "name": "What?", "prompts": ["Why?", 7], "text": "We walked.", "voice": {"sha256": "0"}},
        {"stage": "so", "name": "So", "prompts": [], "text": "Loud.", **EXTRA},
        "a stage that is no object",
    ],
    **EXTRA,
}
PROJECT: dict[str, Json] = {
    "title": "Pond",
    "checks": [{"key": "a:1", "state": "half-shown", "note": "n", "by": {"id": "m-1"}}, {"key": "a:2", **EXTRA}],
    "partners": ["Uni", {"name": "School"}],
    **EXTRA,
}
READINESS: dict[str, Json] = {"campaign": "c", "moment": "during", "ratings": {"plan": 9, "mixed": 3, "new": "?"}}
QUIZ: dict[str, Json] = {"quiz": "q", "answers": {"q1": 1, "q2": [1, 2]}, **EXTRA}
HIGHLIGHT: dict[str, Json] = {"publication": "p", "exact": "words", "colour": "infrared", "notes": "", **EXTRA}


def write_newer(journal: Journal, kind: str, body: Mapping[str, Json], record: RecordId = RECORD) -> RevisionId:
    """Write a revision as a newer version on another computer did."""
    heads = journal._store.heads(record)
    moment = datetime(2020, 3, 8, 12, tzinfo=UTC)
    revision = new_revision(record, kind, heads, DeviceId("newer"), moment, body, canonical=rfc8785.dumps)
    journal._store.join([revision])
    return revision.id


def body_of(journal: Journal, record: RecordId = RECORD) -> Mapping[str, Json]:
    """The body of a record as it is now."""
    return journal._store.body(record)


def same(one: object, other: object) -> bool:
    """Whether two values are the same JSON; Python alone takes `True` for 1."""
    assert json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    return True


@pytest.fixture
def picture(workplace: OpenHome, campaign: Campaign, tmp_path: Path) -> dict[str, Json]:
    """The body of a picture of an activity, with a consent that only a newer version knows."""
    workplace.journal.write(Activity("Walk", campaign.id), RECORD)
    path = tmp_path / "wall.png"
    Image.new("RGB", (60, 40), "teal").save(path)
    record = workplace.journal.add_evidence(NewEvidence(path, "", "The wall", "A wall.", Consent.GIVEN), RECORD)
    body = {**body_of(workplace.journal, record), "consent": "only-inside-school", **EXTRA}
    write_newer(workplace.journal, "evidence", body, record)
    return body


@pytest.mark.parametrize(
    ("kind", "body", "field"),
    [
        ("activity", ACTIVITY, "place"),
        ("activity", ACTIVITY, "notes"),
        ("reflection", REFLECTION, "title"),
        ("project", PROJECT, "mentor"),
        ("highlight", HIGHLIGHT, "notes"),
        ("post", {"text": "Hello", "state": "scheduled", **EXTRA}, "network"),
        ("feedback", {"text": "Good", "part": "tone", "source": "voice", **EXTRA}, "name"),
        ("sign-off", {"portfolio": "p", "version": 1, "by": "dean", **EXTRA}, "name"),
        ("attendance", {"event": "u", "state": "waiting-list", **EXTRA}, "title"),
        (
            "readiness",
            {"campaign": "c", "moment": "during", "ratings": {"plan": 9, "mixed": 3, "new": "?"}},
            "campaign",
        ),
        ("quiz-result", QUIZ, "quiz"),
        ("portfolio-version", {"number": 1, "order": "mood", "look": {"paper": "B5", **EXTRA}, **EXTRA}, "portfolio"),
    ],
)
def test_editing_one_field_changes_nothing_else_at_any_depth(
    workplace: OpenHome, kind: str, body: dict[str, Json], field: str
) -> None:
    journal = workplace.journal
    write_newer(journal, kind, body)
    entry = journal.entry(RECORD)
    assert entry is not None
    journal.write(replace(entry.value, **{field: "changed"}), RECORD)
    assert same(body_of(journal), {**body, field: "changed"})


def test_a_stage_keeps_its_unknown_keys_when_its_text_is_edited(workplace: OpenHome) -> None:
    journal = workplace.journal
    write_newer(journal, "reflection", REFLECTION)
    ((_, value),) = journal.reflections()
    stages = (replace(value.stages[0], text="We ran."), *value.stages[1:])
    journal.write(replace(value, stages=stages), RECORD)
    wanted: Any = json.loads(json.dumps(REFLECTION))
    wanted["stages"][0]["text"] = "We ran."
    assert same(body_of(journal), wanted)


def test_editing_evidence_writes_an_unknown_consent_back(workplace: OpenHome, picture: dict[str, Json]) -> None:
    ((entry, value),) = workplace.journal.evidence()
    workplace.journal.write(replace(value, caption="Another wall"), entry.record)
    assert same(body_of(workplace.journal, entry.record), {**picture, "caption": "Another wall"})


@pytest.mark.parametrize("consent", ["only-inside-school", "GIVEN", "", None, True, 1, ["given"], {"given": True}])
def test_an_unknown_consent_allows_nothing(
    workplace: OpenHome, campaign: Campaign, picture: dict[str, Json], tmp_path: Path, consent: Json
) -> None:
    ((entry, _),) = workplace.journal.evidence()
    write_newer(workplace.journal, "evidence", {**picture, "consent": consent}, entry.record)
    ((_, value),) = workplace.journal.evidence()
    assert not value.consent.allows
    assert [workplace.export.write(one, tmp_path / one.value).withheld for one in ExportFormat] == [1] * len(
        ExportFormat
    )
    assert not list((tmp_path / "markdown").rglob("*.png"))
    portfolio = workplace.portfolios.build(PortfolioChoice(campaign))
    pdf = workplace.portfolios.render(portfolio).pdf
    assert "Not printed: consent is unknown" in text_of(pdf)
    assert value.sha256.encode() not in pdf


def test_evidence_without_any_consent_allows_nothing(workplace: OpenHome, picture: dict[str, Json]) -> None:
    ((entry, _),) = workplace.journal.evidence()
    body = {key: value for key, value in picture.items() if key != "consent"}
    write_newer(workplace.journal, "evidence", body, entry.record)
    ((_, value),) = workplace.journal.evidence()
    assert not value.consent.allows
    workplace.journal.write(replace(value, caption="New"), entry.record)
    assert same(body_of(workplace.journal, entry.record), {**body, "caption": "New"})


@pytest.mark.parametrize("choose", [0, 1])
def test_deciding_a_conflict_keeps_what_either_side_alone_knows(workplace: OpenHome, choose: int) -> None:
    journal = workplace.journal
    write_newer(journal, "activity", ACTIVITY)
    seen = journal._store.heads(RECORD)
    sides: list[dict[str, Json]] = [
        {**ACTIVITY, "status": "cancelled-by-school", "one": {"deep": [1]}},
        {**ACTIVITY, "status": "cancelled-by-me", "other": {"deep": [2]}},
    ]
    for number, body in enumerate(sides):
        moment = datetime(2020, 3, 9, 12, number, tzinfo=UTC)
        journal._store.join(
            [new_revision(RECORD, "activity", seen, DeviceId("d"), moment, body, canonical=rfc8785.dumps)]
        )
    entry = journal.entry(RECORD)
    assert entry is not None
    (conflict,) = entry.conflicts
    values = [conflict.value, entry.value]
    value = values[choose]
    assert value is not None
    journal.decide(value, RECORD, (*entry.heads, *conflict.heads))
    assert same(body_of(journal), {**sides[1], **sides[0], "status": sides[choose]["status"]})


def test_a_save_over_older_heads_does_not_claim_what_arrived_meanwhile(workplace: OpenHome) -> None:
    journal = workplace.journal
    seen = write_newer(journal, "activity", ACTIVITY)
    ((_, value),) = journal.activities()
    write_newer(journal, "activity", {**ACTIVITY, "weather": "rain"})
    journal.save(replace(value, place="Hall"), RECORD, (seen,))
    written = next(one for one in journal.history(RECORD) if journal.is_mine(one))
    assert same(written.body, {**ACTIVITY, "place": "Hall"})
    assert same(journal._store.body(RECORD), {**ACTIVITY, "place": "Hall", "weather": "rain"})


def test_a_draft_of_an_entry_loses_nothing(workplace: OpenHome) -> None:
    journal = workplace.journal
    write_newer(journal, "activity", ACTIVITY)
    ((entry, value),) = journal.activities()
    journal.save_draft(RECORD, replace(value, place="Hall"), entry.heads)
    draft = journal.draft(RECORD)
    assert draft is not None
    journal.write(draft.value, RECORD, draft.heads)
    assert same(body_of(journal), {**ACTIVITY, "place": "Hall"})


def test_a_draft_of_an_unknown_kind_is_not_opened_and_not_lost(workplace: OpenHome) -> None:
    journal = workplace.journal
    journal.save_draft(RECORD, UnknownRecord("hologram", {"title": "Half written"}))
    assert journal.drafts() == ()
    assert [draft.body for draft in journal._store.drafts()] == [{"title": "Half written"}]


def test_a_record_of_an_unknown_kind_is_listed_and_found_by_its_title_and_kept(workplace: OpenHome) -> None:
    journal = workplace.journal
    body: dict[str, Json] = {"title": "A hologram", "consent": "only-inside-school", **EXTRA}
    write_newer(journal, "hologram", body)
    (line,) = journal.listed()
    assert (line.kind, line.title) == ("hologram", "A hologram")
    assert [hit.line.record for hit in journal.search("hologram")] == [RECORD]
    entry = journal.entry(RECORD)
    assert entry is not None
    assert entry.value.KIND == "hologram"
    journal.delete(RECORD, "hologram")
    assert [one.line.title for one in journal.deleted()] == ["A hologram"]
    journal.undo()
    assert same(body_of(journal), body)


def test_a_record_of_an_unknown_kind_is_in_no_export(workplace: OpenHome, campaign: Campaign, tmp_path: Path) -> None:
    workplace.journal.write(Activity("Walk", campaign.id), RecordId("walk"))
    write_newer(workplace.journal, "hologram", {"title": "Secret hologram", "activity": "walk"})
    for one in ExportFormat:
        workplace.export.write(one, tmp_path / one.value)
    files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and "out" not in path.parts]
    assert not [data for data in files if b"Secret hologram" in data and not data.startswith(b"SQLite")]
    assert "Secret" not in text_of(
        workplace.portfolios.render(workplace.portfolios.build(PortfolioChoice(campaign))).pdf
    )
