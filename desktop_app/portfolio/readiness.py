"""A person's readiness before and after the campaign, in a table. It is printed only if the person wants that."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether

from desktop_app.portfolio.render_context import RenderContext

ITEM_NAMES = {
    "subject": "Knowing the content of the subjects that I teach",
    "pedagogy": "Explaining that content so that pupils understand it",
    "plan": "Planning a lesson that fits the pupils in front of me",
    "mixed": "Teaching a group whose members know very different amounts",
    "languages": "Teaching pupils who speak other languages at home",
    "behaviour": "Keeping a class working together calmly",
    "digital": "Using digital tools where they help the learning",
    "feedback": "Seeing what pupils have learned, and telling them so that it helps",
    "wellbeing": "Noticing how pupils are, and knowing what to do then",
    "together": "Working with colleagues, also in other countries",
    "new": "Trying something new and finding out what it was worth",
}
STEP_NAMES = {1: "Not yet", 2: "A little", 3: "Well", 4: "Very well"}
NO_ANSWER = "–"


def readiness(context: RenderContext) -> list[Flowable]:
    """Build the table; nothing if the person rated nothing or does not want it printed."""
    say, shown = context.say, context.portfolio.readiness
    if not shown:
        return []
    rows = [
        (say(ITEM_NAMES[one.item]), *(say(STEP_NAMES[step]) if step else NO_ANSWER for step in (one.before, one.after)))
        for one in shown
    ]
    header = (say("How ready I feel"), say("Before the campaign"), say("After the campaign"))
    table = context.grid(header, rows, (6, 2, 2), row_headers=0)
    return [KeepTogether([context.subhead(say("How ready I feel, before and after"), "readiness"), *table])]
