"""The mentor's pages: room to write, a rubric to tick, actions to agree on, two signatures."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether, Spacer

from desktop_app.domain.portfolio import Portfolio
from desktop_app.portfolio.parts import grid, section_head
from desktop_app.typesetting.flowables import Symbol, Text, WritingLines
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.styles import SOFT, Styles

DEPTH = (
    ("Descriptive", "tells what happened"),
    ("Explanatory", "says why it may have happened"),
    ("In dialogue", "weighs other views, of pupils, colleagues or texts"),
    ("Critical", "questions what was taken for granted, and sees it in a wider setting"),
)
"""Levels of reflective writing after Hatton, N., & Smith, D. (1995). Reflection in teacher education: Towards
definition and implementation. Teaching and Teacher Education, 11(1), 33-49. Put into words of ours."""


def mentor_pages(portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    """Two pages that can be filled in by hand within ten minutes."""
    flowables = section_head(
        "Feedback by the mentor",
        "feedback",
        styles,
        "Ten minutes are enough. Notes in the margins of the reflections count as feedback too.",
    )
    for title, lines in (("What is strong", 4), ("What I would look at next", 4), ("My questions", 3)):
        flowables.append(KeepTogether([Text(title, styles.subheading, "H2"), WritingLines(lines)]))
    flowables += [Spacer(0, 10), Text("How deep do the reflections go?", styles.subheading, "H2")]
    rows = [(name, meaning, *(Symbol("box", SOFT) for _ in range(3))) for name, meaning in DEPTH]
    flowables.append(grid(("Level", "The writing …", "rarely", "at times", "often"), rows, (2, 5, 1, 1.2, 1), styles))
    flowables.append(KeepTogether(_agreed(portfolio, styles)))
    return flowables


def _agreed(portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    empty = [("", "\n\n", "", "")] * 4
    mentor = portfolio.person.mentor or "Mentor"
    signatures = [("\n\n\n", "", ""), ("\n\n\n", "", "")]
    return [
        Text("What we agree on", styles.subheading, "H2"),
        grid(("No.", "Action", "Who", "By when"), empty, (0.6, 5, 1.6, 1.6), styles),
        Spacer(0, 16),
        Text("Signatures", styles.subheading, "H2"),
        grid(
            ("Name", "Day", "Signature"),
            [
                (f"{name}{rest}", day, sign)
                for name, (rest, day, sign) in zip((portfolio.owner, mentor), signatures, strict=True)
            ],
            (3, 2, 4),
            styles,
        ),
        Text(markup(f"{portfolio.id}, version {portfolio.version}"), styles.prompt),
    ]
