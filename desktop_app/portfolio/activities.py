"""The activity log: a table of all activities with totals, and a section for each activity."""

from __future__ import annotations

from collections import Counter

from reportlab.platypus import Flowable, KeepTogether, Spacer

from desktop_app.domain.portfolio import LoggedActivity
from desktop_app.domain.records.activity import ACTIVITY_KINDS, Status
from desktop_app.portfolio.answers import answers_on
from desktop_app.portfolio.render_context import SMALL_QR_SIDE, RenderContext
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.text import TaggedParagraph

STATUS_NAMES = {Status.PLANNED: "planned", Status.STARTED: "started", Status.FINISHED: "done"}


def activity_log(sheet: RenderContext) -> list[Flowable]:
    """Build the log, its totals, and a section for each activity."""
    say, activities = sheet.say, sheet.portfolio.activities
    flowables = sheet.head(say("Activity log"), "activities", say("What was planned and done, and how long it took."))
    if not activities:
        return [
            *flowables,
            TaggedParagraph(markup(say("There is no activity in this portfolio yet.")), sheet.styles.body),
        ]
    header = tuple(map(say, ("No.", "Day", "Activity", "Kind", "Time", "Evidence", "State")))
    rows = [_row(one, sheet) for one in activities]
    shares = (0.9, 1.9, 4.4, 1.8, 1.3, 1.4, 1.2)
    flowables += [*sheet.grid(header, rows, shares), Spacer(0, 10), *_totals(sheet)]
    # Keep the heading with the first activity: ReportLab does not keep a heading with a group.
    head = [sheet.subhead(say("The activities"), "each-activity")]
    for one in activities:
        made = sheet.safely(one.number, lambda one=one: _one(one, sheet))  # type: ignore[misc]
        flowables.append(KeepTogether([*head, *made]))
        head = []
    return flowables


def _row(one: LoggedActivity, sheet: RenderContext) -> tuple[str, ...]:
    activity, say = one.activity, sheet.say
    return (
        one.number,
        say.day(activity.day) or "–",
        f"{activity.title}\n{one.subtopic or say('Other')}",
        say(ACTIVITY_KINDS.get(activity.kind, activity.kind)),
        say.minutes(activity.minutes) if activity.minutes else "–",
        ", ".join(one.plates) or "–",
        say(STATUS_NAMES.get(activity.status, "unknown status")),
    )


def _totals(sheet: RenderContext) -> list[Flowable]:
    """The totals by kind of activity."""
    say = sheet.say
    done = [one.activity for one in sheet.portfolio.activities if one.activity.status is Status.FINISHED]
    if not done:
        return []
    counts: Counter[str] = Counter()
    minutes: Counter[str] = Counter()
    for one in done:
        name = say(ACTIVITY_KINDS.get(one.kind, one.kind))
        counts[name] += 1
        minutes[name] += one.minutes
    people = sum(one.people for one in done)
    rows = [(name, str(number), say.minutes(minutes[name])) for name, number in counts.most_common()]
    rows.append((say("Together"), str(len(done)), say.minutes(sum(minutes.values()))))
    header = (say("What was done"), say("Times"), say("Time"))
    reached = say("People reached, as counted at each activity: {people}.", people=people)
    return [
        sheet.subhead(say("Totals"), "totals"),
        *sheet.grid(header, rows, (4, 1, 1)),
        *([Spacer(0, 4), TaggedParagraph(markup(reached), sheet.styles.small)] if people else []),
        Spacer(0, 8),
    ]


def _one(one: LoggedActivity, sheet: RenderContext) -> list[Flowable]:
    activity, say, styles = one.activity, sheet.say, sheet.styles
    facts = [
        say.day(activity.day),
        say.minutes(activity.minutes) if activity.minutes else "",
        say.counted("{count} person", "{count} people", activity.people) if activity.people else "",
        activity.place,
        say(STATUS_NAMES.get(activity.status, "unknown status")),
        say("entry {id}", id=one.short_id),
        say("new") if one.new and sheet.portfolio.previous else "",
    ]
    lines = [
        (say("From the shelf"), ", ".join(one.materials)),
        (say("Competences"), "; ".join(one.competences)),
        (say("Reflections"), ", ".join(one.reflections)),
        (say("Evidence"), ", ".join(one.plates)),
    ]
    title = markup(sheet.facts(one.number, activity.title))
    beside = sheet.beside(styles.small, SMALL_QR_SIDE)
    return [
        sheet.entry_mark(one.number, one.record, SMALL_QR_SIDE),
        TaggedParagraph(
            title,
            sheet.beside(styles.small_bold, SMALL_QR_SIDE),
            "H3",
            bookmark=f"entry-{one.number}",
            anchor=f"entry.{one.record}",
        ),
        TaggedParagraph(markup(sheet.facts(*facts)), beside),
        Spacer(0, max(0.0, SMALL_QR_SIDE - 2 * styles.small.leading)),
        *sheet.versions(one.record),
        *sheet.body(activity.notes, "H4"),
        *[TaggedParagraph(f"<b>{markup(name)}:</b> {markup(text)}", styles.small) for name, text in lines if text],
        *answers_on(one.feedback, sheet),
        Spacer(0, 12),
    ]
