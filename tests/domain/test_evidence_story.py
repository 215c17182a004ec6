"""What happened to evidence: consent over time, and the versions that hold it."""

from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.domain.evidence_story import EvidenceState, consent_steps, versions_with
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.records.evidence import Consent, Evidence, PictureArea
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.portfolio_version import PortfolioVersion
from desktop_app.domain.revision import RevisionId

WALL = Evidence(Sha256("a" * 64), "wall.png", "image/png", 9, "The wall", "A wall.", Consent.ASKED)


def day(number: int) -> datetime:
    return datetime(2023, 3, number, tzinfo=UTC)


STATES = [
    EvidenceState(RevisionId("r1"), day(1), WALL),
    EvidenceState(RevisionId("r2"), day(2), replace(WALL, caption="Our wall")),
    EvidenceState(RevisionId("r3"), day(3), replace(WALL, consent=Consent.GIVEN)),
    EvidenceState(RevisionId("r4"), day(5), None),
    EvidenceState(RevisionId("r5"), day(6), replace(WALL, consent=Consent.WITHDRAWN)),
]


def test_each_change_of_consent_is_a_step() -> None:
    steps = [(one.made_at.day, one.consent) for one in consent_steps(STATES)]
    assert steps == [(1, Consent.ASKED), (3, Consent.GIVEN), (6, Consent.WITHDRAWN)]


def test_a_version_holds_evidence_that_had_consent_then() -> None:
    mentor = Person("Ana", "School", mentor="M. Mentor")
    versions = [
        (day(7), PortfolioVersion("p", 3, ("r5",))),
        (day(4), PortfolioVersion("p", 2, ("x", "r3"), person=mentor)),
        (day(2), PortfolioVersion("p", 1, ("r1",))),
    ]
    (found,) = versions_with(STATES, versions)
    assert (found.number, found.given_at, found.mentor, found.institution) == (2, day(4), "M. Mentor", "School")


def test_an_area_turns_with_its_picture() -> None:
    area = PictureArea(0.0, 0.0, 0.5, 0.25)
    assert area.turned() == PictureArea(0.75, 0.0, 0.25, 0.5)
    assert area.turned().turned().turned().turned() == area
