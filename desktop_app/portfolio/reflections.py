"""The reflections, each on a page of its own, with a margin's worth of room for the mentor."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether, PageBreak

from desktop_app.domain.portfolio import Portfolio, WrittenReflection, day_in_words
from desktop_app.portfolio.parts import body, rule, section_head
from desktop_app.typesetting.flowables import Text, WritingLines
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.styles import Styles


def reflections(portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    """All reflections; prompts stand in grey, what was written in black."""
    flowables = section_head(
        "Reflections", "reflections", styles, "Each entry keeps the questions that it was written with."
    )
    if not portfolio.reflections:
        return [*flowables, Text("There is no reflection in this portfolio yet.", styles.body)]
    for number, one in enumerate(portfolio.reflections):
        flowables += [*([PageBreak()] if number else []), *_one(one, portfolio, styles)]
    return flowables


def _one(one: WrittenReflection, portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    reflection = one.reflection
    facts = [
        one.model,
        f"on {one.activity}" if one.activity else "",
        f"written {day_in_words(one.written.date())}",
        f"{reflection.words} words",
        f"entry {one.short_id}",
        "new" if one.new and portfolio.previous else "",
    ]
    flowables: list[Flowable] = [
        Text(
            f"{one.number} · {markup(reflection.title)}",
            styles.heading,
            "H2",
            contents_level=1,
            bookmark=f"reflection-{one.number}",
        ),
        Text(markup(" · ".join(fact for fact in facts if fact)), styles.small),
        Text(markup(one.citation), styles.source),
    ]
    for stage in reflection.stages:
        if not stage.text.strip():
            continue
        flowables += [
            Text(markup(stage.name), styles.subheading, "H3"),
            Text(markup(" ".join(stage.prompts)), styles.prompt),
            *body(stage.text, styles, "H4"),
        ]
    question = "For the mentor: what is the one question that would take this thought further?"
    return [*flowables, KeepTogether([*rule(), Text(question, styles.prompt), WritingLines(3)])]
