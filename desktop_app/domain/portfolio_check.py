"""What a person should look at before they give a portfolio away."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.entry_text import sections_of
from desktop_app.domain.evidence import Consent, Evidence
from desktop_app.domain.portfolio import LoggedActivity, Plate, Portfolio, WrittenReflection
from desktop_app.domain.print_setup import PrintSetup
from desktop_app.domain.revision import RecordId

LEAST_DOTS = 150
"""An inch; a picture with fewer is seen as steps."""
LARGEST_HEIGHT_INCHES = 3.1
"""About what a plate takes on paper."""


class Trouble(StrEnum):
    """What may be wrong with an entry on paper."""

    NO_CAPTION = "no-caption"
    NO_ALTERNATIVE = "no-alternative"
    NO_CONSENT = "no-consent"
    PRIVATE_NAME = "private-name"
    NO_GLYPH = "no-glyph"
    TOO_FEW_DOTS = "too-few-dots"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at: in which entry, and what exactly, as the person finds it there."""

    trouble: Trouble
    record: RecordId
    number: str
    detail: str


AnyPart = LoggedActivity | WrittenReflection | Plate


def check_portfolio(
    portfolio: Portfolio,
    private_names: Iterable[str],
    unprintable: Callable[[str], str],
    dots_of: Callable[[Evidence], tuple[int, int] | None],
) -> tuple[Finding, ...]:
    """All findings, in the portfolio's order.

    Args:
        portfolio: what is going to be printed.
        private_names: names that must not be read by others.
        unprintable: gives the characters of a text that no typeface has.
        dots_of: gives a picture's width and height in dots, None where it is none.
    """
    names = [name for name in private_names if name.strip()]
    private = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b", re.IGNORECASE) if names else None
    found: list[Finding] = []
    for one in portfolio.every:
        text = _text_of(one)
        if private is not None:
            found += [_finding(Trouble.PRIVATE_NAME, one, name) for name in dict.fromkeys(private.findall(text))]
        missing = unprintable(text)
        if missing:
            found.append(_finding(Trouble.NO_GLYPH, one, missing))
        if isinstance(one, Plate):
            found += _of_plate(one, dots_of, portfolio.look.setup)
    return tuple(found)


def _text_of(one: AnyPart) -> str:
    value = (
        one.activity
        if isinstance(one, LoggedActivity)
        else (one.reflection if isinstance(one, WrittenReflection) else one.evidence)
    )
    return "\n".join(text for _, text in sections_of(value))


def _of_plate(
    plate: Plate, dots_of: Callable[[Evidence], tuple[int, int] | None], setup: PrintSetup
) -> Iterator[Finding]:
    evidence = plate.evidence
    if not evidence.caption.strip():
        yield _finding(Trouble.NO_CAPTION, plate, evidence.file_name or evidence.link)
    if evidence.is_picture and not evidence.alternative.strip():
        yield _finding(Trouble.NO_ALTERNATIVE, plate, evidence.caption)
    if evidence.consent in (Consent.ASKED, Consent.WITHDRAWN):
        yield _finding(Trouble.NO_CONSENT, plate, evidence.caption)
    dots = dots_of(evidence)
    if dots:
        printed = min(setup.text_width / 72 / dots[0], LARGEST_HEIGHT_INCHES / dots[1])
        if 1 / printed < LEAST_DOTS:
            yield _finding(Trouble.TOO_FEW_DOTS, plate, f"{dots[0]} x {dots[1]}")


def _finding(trouble: Trouble, one: AnyPart, detail: str) -> Finding:
    return Finding(trouble, one.record, one.number, detail)
