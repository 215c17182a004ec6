"""What a person should look at before they give a portfolio away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.entry_text import sections_of
from desktop_app.domain.portfolio import LoggedActivity, Plate, Portfolio, WrittenReflection
from desktop_app.domain.print_setup import PLATE_HEIGHT, POINTS_IN_INCH, PrintSetup
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.person import PERSON_RECORD
from desktop_app.domain.revision import RecordId
from desktop_app.domain.text_search import names_in

MIN_DOTS = 150
"""An inch; a picture with fewer is seen as steps."""


class PortfolioIssue(StrEnum):
    """What may be wrong with an entry on paper."""

    UNDECIDED = "undecided"
    NO_INSTITUTION = "no-institution"
    NO_MENTOR = "no-mentor"
    UNTITLED = "untitled"
    EMPTY = "empty"
    NO_CAPTION = "no-caption"
    NO_ALTERNATIVE = "no-alternative"
    NO_CONSENT = "no-consent"
    CONSENT_NOT_STATED = "consent-not-stated"
    PRIVATE_NAME = "private-name"
    NO_GLYPH = "no-glyph"
    TOO_FEW_DOTS = "too-few-dots"


@dataclass(frozen=True, slots=True)
class PortfolioFinding:
    """Something to look at: in which entry, and what exactly, as the person finds it there."""

    trouble: PortfolioIssue
    record: RecordId
    number: str
    detail: str


AnyPart = LoggedActivity | WrittenReflection | Plate


def check_portfolio(
    portfolio: Portfolio,
    private_names: Iterable[str],
    unprintable: Callable[[str], str],
    dots_of: Callable[[Evidence], tuple[int, int] | None],
) -> tuple[PortfolioFinding, ...]:
    """All findings: first what has several versions, then the others in the portfolio's order.

    Args:
        portfolio: what is going to be printed.
        private_names: names that must not be read by others.
        unprintable: gives the characters of a text that no typeface has.
        dots_of: gives a picture's width and height in dots, None where it is none.
    """
    names = tuple(private_names)
    found = [
        PortfolioFinding(PortfolioIssue.UNDECIDED, one.record, one.number, one.title) for one in portfolio.undecided
    ]
    found += _of_person(portfolio, unprintable)
    for one in portfolio.every:
        text = _text_of(one)
        found += [_finding(trouble, one, "") for trouble in _lacks(one)]
        found += [_finding(PortfolioIssue.PRIVATE_NAME, one, name) for name in names_in(text, names)]
        missing = unprintable(text)
        if missing:
            found.append(_finding(PortfolioIssue.NO_GLYPH, one, missing))
        if isinstance(one, Plate):
            found += _of_plate(one, dots_of, portfolio.look.setup)
    return tuple(found)


def _of_person(portfolio: Portfolio, unprintable: Callable[[str], str]) -> Iterator[PortfolioFinding]:
    """What the cover lacks."""
    person = portfolio.person
    if not person.institution.strip():
        yield PortfolioFinding(PortfolioIssue.NO_INSTITUTION, PERSON_RECORD, "", person.name)
    if not person.mentor.strip():
        yield PortfolioFinding(PortfolioIssue.NO_MENTOR, PERSON_RECORD, "", person.name)
    missing = unprintable(f"{person.name} {person.institution} {person.mentor}")
    if missing:
        yield PortfolioFinding(PortfolioIssue.NO_GLYPH, PERSON_RECORD, "", missing)


def _lacks(one: AnyPart) -> Iterator[PortfolioIssue]:
    """Whether an entry has no title, or nothing below it. A plan of an activity needs no more than its title."""
    match one:
        case LoggedActivity():
            title, empty = one.activity.title, False
        case WrittenReflection():
            title, empty = one.reflection.title, not any(each.text.strip() for each in one.reflection.stages)
        case Plate():
            return
    if not title.strip():
        yield PortfolioIssue.UNTITLED
    if empty:
        yield PortfolioIssue.EMPTY


def _text_of(one: AnyPart) -> str:
    match one:
        case LoggedActivity():
            sections = sections_of(one.activity)
        case WrittenReflection():
            sections = (*sections_of(one.reflection), ("question", one.question))
        case Plate():
            sections = sections_of(one.evidence)
    return "\n".join(text for _, text in sections)


def _of_plate(
    plate: Plate, dots_of: Callable[[Evidence], tuple[int, int] | None], setup: PrintSetup
) -> Iterator[PortfolioFinding]:
    evidence = plate.evidence
    if not evidence.caption.strip():
        yield _finding(PortfolioIssue.NO_CAPTION, plate, evidence.file_name or evidence.link)
    if evidence.is_picture and not evidence.alternative.strip():
        yield _finding(PortfolioIssue.NO_ALTERNATIVE, plate, evidence.caption)
    if not evidence.consent.is_known:
        yield _finding(PortfolioIssue.CONSENT_NOT_STATED, plate, evidence.caption)
    elif not evidence.consent.allows:
        yield _finding(PortfolioIssue.NO_CONSENT, plate, evidence.caption)
    dots = dots_of(evidence)
    if dots:
        inches = min(setup.text_width / dots[0], PLATE_HEIGHT / dots[1]) / POINTS_IN_INCH
        if 1 / inches < MIN_DOTS:
            yield _finding(PortfolioIssue.TOO_FEW_DOTS, plate, f"{dots[0]} x {dots[1]}")


def _finding(trouble: PortfolioIssue, one: AnyPart, detail: str) -> PortfolioFinding:
    return PortfolioFinding(trouble, one.record, one.number, detail)
