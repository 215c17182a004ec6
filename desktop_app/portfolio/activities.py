"""The activity log: a table of all activities with totals, and where the time went."""

from __future__ import annotations

from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.platypus import Flowable, KeepTogether, Spacer

from desktop_app.domain.activity import ACTIVITY_KINDS, Status
from desktop_app.domain.portfolio import LoggedActivity, Portfolio, day_in_words, minutes_by_subtopic, minutes_in_words
from desktop_app.portfolio.parts import body, grid, section_head
from desktop_app.typesetting.document import TEXT_WIDTH
from desktop_app.typesetting.flowables import Figure, Text
from desktop_app.typesetting.fonts import Cut
from desktop_app.typesetting.glyphs import markup, printable
from desktop_app.typesetting.styles import INK, SOFT, Styles

STATUS_NAMES = {Status.PLANNED: "planned", Status.STARTED: "started", Status.FINISHED: "done"}
BAR_PITCH, BAR_HEIGHT, LABEL_WIDTH = 26.0, 14.0, 200.0


def activity_log(portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    """The log, its totals, and a page part for each activity."""
    flowables = section_head("Activity log", "activities", styles, "What was planned and done, and how long it took.")
    if not portfolio.activities:
        return [*flowables, Text("There is no activity in this portfolio yet.", styles.body)]
    header = ("No.", "Day", "Activity", "Kind", "Time", "Evidence", "State")
    rows = [_row(one) for one in portfolio.activities]
    flowables += [grid(header, rows, (0.9, 1.9, 4.4, 1.8, 1.3, 1.4, 1.2), styles), Spacer(0, 10)]
    flowables += [
        Text("Time by subtopic", styles.subheading, "H2", contents_level=1, bookmark="time-by-subtopic"),
        _chart(portfolio, styles),
        Spacer(0, 8),
        Text("The activities", styles.subheading, "H2", contents_level=1, bookmark="each-activity"),
    ]
    return [*flowables, *(KeepTogether(_one(one, styles)) for one in portfolio.activities)]


def _row(one: LoggedActivity) -> tuple[str, ...]:
    activity = one.activity
    return (
        one.number,
        day_in_words(activity.day) or "–",
        f"{activity.title}\n{one.subtopic}",
        ACTIVITY_KINDS.get(activity.kind, activity.kind),
        minutes_in_words(activity.minutes) if activity.minutes else "–",
        ", ".join(one.plates) or "–",
        STATUS_NAMES[activity.status],
    )


def _chart(portfolio: Portfolio, styles: Styles) -> Flowable:
    """Bars by subtopic; the alternative says the same numbers."""
    totals = minutes_by_subtopic(portfolio.activities)
    most = max((minutes for _, minutes in totals), default=0) or 1
    room = TEXT_WIDTH - LABEL_WIDTH - 70
    drawing = Drawing(TEXT_WIDTH, BAR_PITCH * len(totals))
    for number, (title, minutes) in enumerate(totals):
        y = BAR_PITCH * (len(totals) - 1 - number) + 6
        width = room * minutes / most
        drawing.add(_label(0, y + 3, _short(title), SOFT))
        drawing.add(Rect(LABEL_WIDTH, y, max(width, 1), BAR_HEIGHT, fillColor=styles.accent, strokeColor=None))
        drawing.add(_label(LABEL_WIDTH + max(width, 1) + 6, y + 3, minutes_in_words(minutes), INK))
    words = "; ".join(f"{title}: {minutes_in_words(minutes)}" for title, minutes in totals)
    return Figure(drawing, f"Bar chart of the time spent by subtopic. {words}.")


def _label(x: float, y: float, text: str, colour: object) -> String:
    return String(x, y, printable(text), fontName=Cut.REGULAR.value, fontSize=8.5, fillColor=colour)


def _short(title: str, most: int = 42) -> str:
    return title if len(title) <= most else title[: most - 1].rstrip() + "…"


def _one(one: LoggedActivity, styles: Styles) -> list[Flowable]:
    activity = one.activity
    facts = [
        day_in_words(activity.day),
        minutes_in_words(activity.minutes) if activity.minutes else "",
        f"{activity.people} people" if activity.people else "",
        activity.place,
        STATUS_NAMES[activity.status],
        f"entry {one.short_id}",
    ]
    lines = [
        ("From the shelf", ", ".join(one.materials)),
        ("Competences", "; ".join(one.competences)),
        ("Reflections", ", ".join(one.reflections)),
        ("Evidence", ", ".join(one.plates)),
    ]
    return [
        Text(f"{one.number} · {markup(activity.title)}", styles.small_bold, "H3"),
        Text(markup(" · ".join(fact for fact in facts if fact)), styles.small),
        *body(activity.notes, styles, "H4"),
        *[Text(f"<b>{name}:</b> {markup(text)}", styles.small) for name, text in lines if text],
        Spacer(0, 12),
    ]
