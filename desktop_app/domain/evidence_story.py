"""What happened to a piece of evidence: the consent of the people in it over time, and the versions that hold it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.records.evidence import Consent, Evidence
from desktop_app.domain.records.portfolio_version import PortfolioVersion
from desktop_app.domain.revision import RevisionId


@dataclass(frozen=True, slots=True)
class EvidenceState:
    """The evidence in one of its revisions; None if that deleted it."""

    revision: RevisionId
    made_at: datetime
    value: Evidence | None


@dataclass(frozen=True, slots=True)
class ConsentStep:
    """The consent, and when it was stated so."""

    made_at: datetime
    consent: Consent


@dataclass(frozen=True, slots=True)
class GivenVersion:
    """A version of a portfolio that contains the evidence: its number, when it was given out, and for whom."""

    portfolio: str
    number: int
    given_at: datetime
    mentor: str = ""
    institution: str = ""


def consent_steps(states: Iterable[EvidenceState]) -> tuple[ConsentStep, ...]:
    """The consent each time that it changed, first one first."""
    steps: list[ConsentStep] = []
    for state in states:
        if state.value is not None and (not steps or steps[-1].consent != state.value.consent):
            steps.append(ConsentStep(state.made_at, state.value.consent))
    return tuple(steps)


def versions_with(
    states: Iterable[EvidenceState], versions: Iterable[tuple[datetime, PortfolioVersion]]
) -> tuple[GivenVersion, ...]:
    """The given-out versions in which the evidence is printed: it had consent when they were made."""
    printed = {one.revision for one in states if one.value is not None and one.value.consent.allows}
    found: list[GivenVersion] = []
    for given_at, version in versions:
        if printed.intersection(version.revisions):
            person = version.person
            mentor, institution = (person.mentor, person.institution) if person else ("", "")
            found.append(GivenVersion(version.portfolio, version.number, given_at, mentor, institution))
    return tuple(sorted(found, key=lambda one: one.given_at))
