"""What is kept of interactive packages: their state, and results that a person wants in the journal."""

from __future__ import annotations

from desktop_app.domain.publication import MaterialKind, Publication
from desktop_app.domain.records.activity import Status
from desktop_app.domain.records.evidence import Consent
from desktop_app.domain.runtime.outcome import Answer, Outcome, Progress, Score, Verdict
from desktop_app.services.interactive.package_records import MAX_STATE, PackageRecords, ToldOutcome
from tests.open_home import OpenHome

COURSE = Publication("urn:x", "Observing", MaterialKind.ACTIVITY, "wellbeing", ())
OUTCOME = Outcome(Progress.PASSED, Score(9, 10), 290, (Answer("Which birds?", "Robins", Verdict.RIGHT),))


def records(home: OpenHome) -> PackageRecords:
    return PackageRecords(home.of_profile.journal, home.of_profile.home.clock)


def test_a_state_is_kept_for_the_person_and_the_material_alone(workplace: OpenHome) -> None:
    kept = records(workplace)
    state: dict[str, object] = {"1.2 i1": {"values": {"cmi.suspend_data": "λ"}, "seconds": 1.5, "resumes": True}}
    kept.save_state("urn:x", state)
    assert kept.state("urn:x") == state
    assert kept.state("urn:y") == {}
    workplace.leave()
    workplace.enter(workplace.profiles.guest())
    assert records(workplace).state("urn:x") == {}


def test_a_state_that_is_damaged_or_far_too_large_is_as_good_as_none(workplace: OpenHome) -> None:
    kept, journal = records(workplace), workplace.of_profile.journal
    kept.save_state("urn:x", {"a": "1"})
    kept.save_state("urn:x", {})
    kept.save_state("urn:x", {"a": "x" * MAX_STATE})
    assert kept.state("urn:x") == {"a": "1"}
    for text in ("{", "[]", "[" * 100_000):
        journal.set_setting("package:urn:x", text)
        assert kept.state("urn:x") == {}


def test_a_result_is_an_activity_with_the_answers_as_evidence(workplace: OpenHome) -> None:
    told = ToldOutcome(OUTCOME, "Passed", "Which birds?\nRobins\n", "answers.txt", "My answers")
    record = records(workplace).add(COURSE, told, "spring")
    journal = workplace.of_profile.journal
    ((entry, activity),) = journal.activities()
    assert entry.record == record
    assert (activity.title, activity.campaign, activity.subtopic, activity.kind) == (
        "Observing",
        "spring",
        "wellbeing",
        "quiz",
    )
    assert (activity.status, activity.minutes, activity.notes) == (Status.FINISHED, 5, "Passed")
    assert activity.materials == ("urn:x",)
    ((_, evidence),) = journal.evidence_of(record)
    assert (evidence.file_name, evidence.media_type, evidence.consent) == (
        "answers.txt",
        "text/plain",
        Consent.NOT_NEEDED,
    )
    assert journal.file(evidence.sha256) == b"Which birds?\nRobins\n"


def test_a_result_without_answers_has_no_evidence_and_an_unfinished_one_is_begun(workplace: OpenHome) -> None:
    record = records(workplace).add(COURSE, ToldOutcome(Outcome(Progress.STARTED), "Begun"))
    journal = workplace.of_profile.journal
    ((_, activity),) = journal.activities()
    assert (activity.status, activity.kind) == (Status.STARTED, "read")
    assert journal.evidence_of(record) == ()
