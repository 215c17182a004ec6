"""What a mentor reads first: the five minutes, and the table of contents."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from desktop_app.domain.activity import Status
from desktop_app.domain.portfolio import Portfolio, attention, minutes_in_words
from desktop_app.domain.reflection import StageText
from desktop_app.portfolio.parts import grid, section_head
from desktop_app.typesetting.document import TEXT_WIDTH
from desktop_app.typesetting.flowables import Contents, Text, WritingLines
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.markdown import plain_text
from desktop_app.typesetting.styles import Styles

EXCERPT_WORDS = 38


def five_minutes(portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    """One page for a reader with little time: what is new, what to look at, what is asked."""
    flowables = section_head(
        "Read this in five minutes",
        "five-minutes",
        styles,
        "What is here, what is new since the last version, and where your feedback helps most.",
    )
    flowables += [Text("In numbers", styles.subheading, "H2"), _numbers(portfolio, styles)]
    flowables += [Text("What is new", styles.subheading, "H2"), Text(markup(_news(portfolio)), styles.body)]
    chosen = attention(portfolio)
    if chosen:
        flowables.append(Text("Please look at these", styles.subheading, "H2"))
        for one in chosen:
            line = f"<b>{one.number} {markup(one.reflection.title)}</b> – {markup(_excerpt(one.reflection.stages))}"
            flowables.append(Text(line, styles.item, "LI", bullet="•"))
    flowables += [
        Text("My question to you", styles.subheading, "H2"),
        Text("What do you see in these entries that I don’t see yet?", styles.body),
        WritingLines(4),
    ]
    return flowables


def _numbers(portfolio: Portfolio, styles: Styles) -> Flowable:
    finished = [one for one in portfolio.activities if one.activity.status is Status.FINISHED]
    minutes = sum(one.activity.minutes for one in finished)
    words = sum(one.reflection.words for one in portfolio.reflections)
    named = {ref for one in portfolio.activities for ref in one.activity.competences}
    header = ("Activities done", "Time", "Reflections", "Words written", "Evidence", "Competences named")
    row = (
        f"{len(finished)} of {len(portfolio.activities)}",
        minutes_in_words(minutes),
        str(len(portfolio.reflections)),
        str(words),
        str(len(portfolio.plates)),
        str(len(named)),
    )
    return grid(header, [row], (1, 1, 1, 1, 1, 1), styles)


def _news(portfolio: Portfolio) -> str:
    if not portfolio.previous:
        return "This is the first version: everything in it is new."
    new = [
        *(one.number for one in portfolio.activities if one.new),
        *(one.number for one in portfolio.reflections if one.new),
        *(one.number for one in portfolio.plates if one.new),
    ]
    if not new:
        return f"Nothing has changed since version {portfolio.previous}."
    return f"New or changed since version {portfolio.previous}: {', '.join(new)}."


def _excerpt(stages: tuple[StageText, ...]) -> str:
    words = next((plain_text(stage.text).split() for stage in stages if stage.text.strip()), [])
    return " ".join(words[:EXCERPT_WORDS]) + (" …" if len(words) > EXCERPT_WORDS else "")


def contents(portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    """The table of contents with page numbers, and the list of plates."""
    flowables: list[Flowable] = [
        Text("Contents", styles.title, "H1"),
        Spacer(0, 6),
        Contents(styles, TEXT_WIDTH),
    ]
    if portfolio.plates:
        flowables += [Spacer(0, 14), Text("Plates", styles.subheading, "H2")]
        rows = [(one.number, one.evidence.caption, one.activity) for one in portfolio.plates]
        flowables.append(grid(("No.", "Caption", "Activity"), rows, (1, 6, 1), styles))
    return flowables
