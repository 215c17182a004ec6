"""The evidence plates: pictures with number, caption, consent and what they belong to."""

from __future__ import annotations

import io

from PIL import Image as Picture
from reportlab.platypus import Flowable, Image, KeepTogether, Spacer

from desktop_app.domain.evidence import Consent
from desktop_app.domain.portfolio import Plate, Portfolio
from desktop_app.portfolio.parts import section_head
from desktop_app.typesetting.document import TEXT_WIDTH
from desktop_app.typesetting.flowables import Figure, Text
from desktop_app.typesetting.glyphs import markup, printable
from desktop_app.typesetting.styles import Styles

MOST_HEIGHT = 222.0
CONSENT_NAMES = {
    Consent.NOT_NEEDED: "no person can be recognised",
    Consent.ASKED: "consent was asked for and is not given yet",
    Consent.GIVEN: "consent was given",
    Consent.WITHDRAWN: "consent was withdrawn",
}
SHOWABLE = {Consent.NOT_NEEDED, Consent.GIVEN}
"""A picture is printed only where nobody can be recognised or those who can agreed."""


def plates(portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    """All plates, two to a page where they fit."""
    if not portfolio.plates:
        return []
    flowables = section_head("Evidence", "evidence", styles, "What shows that it was done, and how it was.")
    for one in portfolio.plates:
        flowables += [KeepTogether(_one(one, portfolio, styles)), Spacer(0, 18)]
    return flowables


def _one(one: Plate, portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    facts = [
        f"belongs to {one.activity}" if one.activity else "",
        CONSENT_NAMES[one.evidence.consent],
        "new" if one.new and portfolio.previous else "",
    ]
    return [
        Text(f"{one.number}", styles.kicker, "H2"),
        *_picture(one, styles),
        Text(f"<b>{markup(one.evidence.caption)}</b>", styles.caption, "Caption"),
        Text(markup(" · ".join(fact for fact in facts if fact)), styles.small),
    ]


def _picture(one: Plate, styles: Styles) -> list[Flowable]:
    """The picture, or a sentence that says why it is not shown: one bad picture never spoils a portfolio."""
    if one.evidence.consent not in SHOWABLE:
        return [Text(f"Not printed: {CONSENT_NAMES[one.evidence.consent]}.", styles.body)]
    if not one.evidence.is_picture:
        return [Text(markup(_description(one)), styles.body)]
    if one.data is None:
        return [Text("This picture is missing from the journal.", styles.body)]
    try:
        with Picture.open(io.BytesIO(one.data)) as opened:
            opened.load()
            width, height = opened.size
    except (OSError, ValueError):
        return [Text(f"This file can’t be shown as a picture: {markup(one.evidence.file_name)}", styles.body)]
    scale = min(TEXT_WIDTH / width, MOST_HEIGHT / height)
    image = Image(io.BytesIO(one.data), width * scale, height * scale, hAlign="LEFT")
    return [Figure(image, printable(one.evidence.alternative))]


def _description(one: Plate) -> str:
    """What is said of evidence that paper can't show: enough to ask for it, and to know that it is the same."""
    evidence = one.evidence
    if evidence.link:
        return f"A link: {evidence.link}"
    told = f"A file: {evidence.file_name} ({evidence.media_type}, {evidence.size / 1e6:.1f} MB)."
    return " ".join(part for part in (told, evidence.alternative, f"SHA-256 {evidence.sha256}") if part)
