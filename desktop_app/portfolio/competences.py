"""The competence map: which competence was shown in which activity, by mark and text, and which not yet."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from desktop_app.domain.portfolio import CompetenceMap, Portfolio
from desktop_app.portfolio.parts import grid, section_head
from desktop_app.typesetting.flowables import Symbol, Text
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.styles import Styles


def competence_map(portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    """One table for each framework that the activities name."""
    flowables = section_head(
        "Competence map",
        "competences",
        styles,
        "Which competences the activities were meant for. An empty ring is a competence that no activity names yet: "
        "a gap to talk about, not a fault.",
    )
    if not portfolio.maps:
        return [*flowables, Text("No activity names a competence yet.", styles.body)]
    for one in portfolio.maps:
        flowables += _framework(one, styles)
    return flowables


def _framework(one: CompetenceMap, styles: Styles) -> list[Flowable]:
    shown = sum(bool(row.activities) for row in one.rows)
    title = f"{one.framework.short_title}: {shown} of {len(one.rows)} named"
    rows = [
        (
            Symbol("disc" if row.activities else "ring", styles.accent),
            row.competence.ref.code,
            row.competence.name,
            ", ".join(row.activities) or "not yet",
        )
        for row in one.rows
    ]
    slug = f"framework-{one.framework.id}"
    return [
        Text(markup(title), styles.subheading, "H2", contents_level=1, bookmark=slug),
        grid(("", "Code", "Competence", "Shown in"), rows, (0.4, 0.8, 6, 3), styles),
        Spacer(0, 5),
        Text(markup(f"{one.framework.title} ({one.framework.year})."), styles.prompt),
    ]
