"""Findings that a person should check before giving a portfolio away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.domain.entry_text import sections_of
from desktop_app.domain.portfolio import AnyPart, LoggedActivity, Plate, Portfolio, WrittenReflection
from desktop_app.domain.print_setup import POINTS_IN_INCH, PrintSetup
from desktop_app.domain.records.evidence import Consent, Evidence
from desktop_app.domain.records.person import PERSON_RECORD
from desktop_app.domain.revision import RecordId
from desktop_app.domain.text_search import names_in

MIN_DOTS = 150
"""The minimum resolution in dots per inch; below, pixels are visible."""


class PortfolioIssue(StrEnum):
    """Possible problems of an entry on paper."""

    UNDECIDED = "undecided"
    NO_INSTITUTION = "no-institution"
    NO_MENTOR = "no-mentor"
    UNTITLED = "untitled"
    EMPTY = "empty"
    NO_CAPTION = "no-caption"
    NO_ALTERNATIVE = "no-alternative"
    NO_CONSENT = "no-consent"
    CONSENT_WITHDRAWN = "consent-withdrawn"
    CONSENT_NOT_STATED = "consent-not-stated"
    PRIVATE_NAME = "private-name"
    NO_GLYPH = "no-glyph"
    TOO_FEW_DOTS = "too-few-dots"


@dataclass(frozen=True, slots=True)
class PortfolioFinding:
    """A finding: its entry, and the problem as the person can find it there.

    `versions` are the numbers of the versions that were given out with evidence of which the consent was withdrawn.
    """

    trouble: PortfolioIssue
    record: RecordId
    number: str
    detail: str
    versions: tuple[int, ...] = ()


def check_portfolio(
    portfolio: Portfolio,
    private_names: Iterable[str],
    unprintable: Callable[[str], str],
    dots_of: Callable[[Evidence], tuple[int, int] | None],
    given_out: Callable[[RecordId], tuple[int, ...]] = lambda _record: (),
) -> tuple[PortfolioFinding, ...]:
    """All findings: first conflicts, then the others in the portfolio's order.

    Args:
        portfolio: the content to be printed.
        private_names: names that others must not read.
        unprintable: returns the characters of a text that no font has.
        dots_of: returns a picture's width and height in pixels, None if it is not a picture.
        given_out: returns the numbers of the versions that were given out with a piece of evidence.
    """
    names = tuple(private_names)
    undecided = (*portfolio.undecided, *(one for _, one in portfolio.undecided_feedback))
    found = [PortfolioFinding(PortfolioIssue.UNDECIDED, one.record, one.number, one.title) for one in undecided]
    found += _of_person(portfolio, unprintable)
    for one in portfolio.every:
        text = _text_of(one)
        found += [_finding(trouble, one, "") for trouble in _missing_texts(one)]
        found += [_finding(PortfolioIssue.PRIVATE_NAME, one, name) for name in names_in(text, names)]
        missing = unprintable(text)
        if missing:
            found.append(_finding(PortfolioIssue.NO_GLYPH, one, missing))
        if isinstance(one, Plate):
            found += _of_plate(one, dots_of, portfolio.look.setup)
            if one.evidence.consent == Consent.WITHDRAWN:
                found.append(
                    replace(
                        _finding(PortfolioIssue.CONSENT_WITHDRAWN, one, one.evidence.caption),
                        versions=given_out(one.record),
                    )
                )
    return tuple(found)


def _of_person(portfolio: Portfolio, unprintable: Callable[[str], str]) -> Iterator[PortfolioFinding]:
    """Findings about the cover."""
    person = portfolio.person
    if not person.institution.strip():
        yield PortfolioFinding(PortfolioIssue.NO_INSTITUTION, PERSON_RECORD, "", person.name)
    if not person.mentor.strip():
        yield PortfolioFinding(PortfolioIssue.NO_MENTOR, PERSON_RECORD, "", person.name)
    missing = unprintable(f"{person.name} {person.institution} {person.mentor}")
    if missing:
        yield PortfolioFinding(PortfolioIssue.NO_GLYPH, PERSON_RECORD, "", missing)


def _missing_texts(part: AnyPart) -> Iterator[PortfolioIssue]:
    """Whether an entry lacks a title, or a reflection its text. A planned activity needs a title only."""
    match part:
        case LoggedActivity():
            title, empty = part.activity.title, False
        case WrittenReflection():
            title, empty = part.reflection.title, not any(stage.text.strip() for stage in part.reflection.stages)
        case Plate():
            return
    if not title.strip():
        yield PortfolioIssue.UNTITLED
    if empty:
        yield PortfolioIssue.EMPTY


def _text_of(part: AnyPart) -> str:
    match part:
        case LoggedActivity():
            sections = sections_of(part.activity)
        case WrittenReflection():
            sections = (*sections_of(part.reflection), ("question", part.question))
        case Plate():
            sections = sections_of(part.evidence)
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
    elif not evidence.consent.allows and evidence.consent != Consent.WITHDRAWN:
        yield _finding(PortfolioIssue.NO_CONSENT, plate, evidence.caption)
    dots = dots_of(evidence)
    if dots:
        inches = min(setup.text_width / dots[0], setup.plate_height / dots[1]) / POINTS_IN_INCH
        if 1 / inches < MIN_DOTS:
            yield _finding(PortfolioIssue.TOO_FEW_DOTS, plate, f"{dots[0]} x {dots[1]}")


def _finding(trouble: PortfolioIssue, part: AnyPart, detail: str) -> PortfolioFinding:
    return PortfolioFinding(trouble, part.record, part.number, detail)
