"""The activity log: a table of all activities with totals, and a section for each activity."""

from __future__ import annotations

from collections import Counter

from reportlab.platypus import Flowable, KeepTogether, Spacer

from desktop_app.domain.abridgement import MIN_LOGGED, in_ranges
from desktop_app.domain.portfolio import LoggedActivity
from desktop_app.domain.records.activity import ACTIVITY_KINDS, Status
from desktop_app.domain.template import PortfolioSection
from desktop_app.portfolio.answers import answers_on
from desktop_app.portfolio.guarded import guarded_entry
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.text import TaggedParagraph

STATUS_NAMES = {Status.PLANNED: "planned", Status.STARTED: "started", Status.FINISHED: "done"}


def activity_log(context: RenderContext) -> list[Flowable]:
    """Build the log, its totals, and a section for each activity; a few activities need no table."""
    say, activities = context.say, context.portfolio.activities
    hidden, only_listed = context.omitted.notes, context.omitted.listed
    told = say("Not printed: the notes of {entries}.", entries=in_ranges(hidden))
    told_of_table = say("Only in the table: {entries}.", entries=in_ranges(only_listed))
    flowables = [*context.head(say("Activity log"), "activities"), *context.left_out(told, hidden)]
    flowables += context.left_out(told_of_table, only_listed)
    if not activities:
        return [
            *flowables,
            TaggedParagraph(markup(say("There is no activity in this portfolio yet.")), context.styles.body),
        ]
    if len(activities) >= MIN_LOGGED:
        flowables += _log(context)
    if not context.template.has(PortfolioSection.CHARTS):
        flowables += totals(context)
    if context.abridged.only_log:
        return flowables
    if len(activities) >= MIN_LOGGED:
        flowables.append(context.subhead(say("The activities"), "each-activity"))
    for one in activities:
        flowables += guarded_entry(one, context, lambda one=one: [KeepTogether(_one(one, context))])  # type: ignore[misc]
    return flowables


def _log(context: RenderContext) -> list[Flowable]:
    """The table of all activities."""
    say = context.say
    header = tuple(map(say, ("No.", "Day", "Activity", "Kind", "Time", "Evidence", "State")))
    rows = [_row(activity, context) for activity in context.portfolio.activities]
    shares = (0.9, 1.9, 4.2, 1.7, 1.6, 1.4, 1.2)
    return [*context.grid(header, rows, shares, dense=True), Spacer(0, 6)]


def _row(one: LoggedActivity, context: RenderContext) -> tuple[str, ...]:
    activity, say = one.activity, context.say
    return (
        one.number,
        say.day(activity.day) or "–",
        f"{activity.title}\n{say.own(one.subtopic or say('Other'))}",
        say(ACTIVITY_KINDS.get(activity.kind, activity.kind)),
        say.minutes(activity.minutes) if activity.minutes else "–",
        context.numbers(PortfolioSection.EVIDENCE, one.plates) or "–",
        say(STATUS_NAMES.get(activity.status, "unknown status")),
    )


def totals(context: RenderContext) -> list[Flowable]:
    """The totals by kind of activity; empty if none is done."""
    say = context.say
    done = [
        activity.activity for activity in context.portfolio.activities if activity.activity.status is Status.FINISHED
    ]
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
        context.subhead(say("Totals"), "totals"),
        *context.grid(header, rows, (3, 1, 1.7)),
        *([Spacer(0, 4), TaggedParagraph(markup(reached), context.styles.small)] if people else []),
        Spacer(0, 8),
    ]


def _one(one: LoggedActivity, context: RenderContext) -> list[Flowable]:
    activity, say, styles = one.activity, context.say, context.styles
    facts = [
        say.day(activity.day),
        say(ACTIVITY_KINDS.get(activity.kind, activity.kind)),
        one.subtopic,
        say.minutes(activity.minutes) if activity.minutes else "",
        say.counted("{count} person", "{count} people", activity.people) if activity.people else "",
        activity.place,
        say(STATUS_NAMES.get(activity.status, "unknown status")),
        say("entry {id}", id=one.short_id),
        say("new") if one.new and context.portfolio.previous else "",
    ]
    related = [
        context.label(name, text)
        for name, text in (
            (say("Competences"), context.listed(one.competences, ";")),
            (say("Reflections"), context.numbers(PortfolioSection.REFLECTIONS, one.reflections)),
            (say("Evidence"), context.numbers(PortfolioSection.EVIDENCE, one.plates)),
        )
        if text
    ]
    title = markup(context.facts(one.number, activity.title))
    level = "H3" if len(context.portfolio.activities) >= MIN_LOGGED else "H2"
    return [
        TaggedParagraph(
            title,
            styles.small_bold,
            level,
            bookmark=f"entry-{one.number}",
            anchor=f"entry.{one.record}",
        ),
        TaggedParagraph(markup(context.facts(*facts)), styles.small),
        Spacer(0, 2),
        *context.versions(one.record),
        *(() if context.abridged.without_notes else context.body(activity.notes, f"H{int(level[1]) + 1}")),
        *([context.labelled(say("From the shelf"), shelf)] if (shelf := context.listed(one.materials)) else []),
        *([TaggedParagraph(" · ".join(related), styles.small)] if related else []),
        *answers_on(one.feedback, context),
        context.end_of(one.record),
        Spacer(0, 8),
    ]
