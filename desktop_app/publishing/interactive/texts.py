"""What an interactive material says itself, in the language of the material."""

from __future__ import annotations

from desktop_app.domain.wording import Wording


def texts_of(say: Wording) -> dict[str, str]:
    """The texts of the script. It fills in the places in braces itself."""
    return {
        "start": say("Start"),
        "next": say("Next"),
        "back": say("Back"),
        "again": say("Begin again"),
        "asText": say("Show as text"),
        "asExercise": say("Show as exercise"),
        "step": say("Step {place} of {count}"),
        "chooseOne": say("Choose one answer"),
        "chooseAll": say("Choose all right answers"),
        "check": say("Check"),
        "retry": say("Try again"),
        "nothing": say("Choose something first."),
        "right": say("Right"),
        "notRight": say("Not right"),
        "notAll": say("Not all right yet."),
        "allRight": say("All right."),
        "someRight": say("{place} of {count} are right. Change the others and check again."),
        "solve": say("Show the solution"),
        "up": say("Move up: {text}"),
        "down": say("Move down: {text}"),
        "moved": say("{text}: now at place {place} of {count}"),
        "pick": say("Choose a statement, then a group."),
        "toSort": say("Statements"),
        "none": say("No statements left"),
        "picked": say("Chosen: {text}. Now choose a group."),
        "put": say("Put here"),
        "putInto": say("Put here: {group}"),
        "placed": say("{text}: now in {group}"),
        "write": say("Your text"),
        "private": say("Only you see what you write here. It is gone when you close this page."),
        "kept": say("What you write here is saved with your results."),
        "tooLong": say("Your texts are too long to be saved with your results. Print this page to keep them."),
        "summary": say("Looking back"),
        "forYou": say("This is for yourself and is not a grade."),
        "atOnce": say("right at the first try"),
        "later": say("right after another try"),
        "open": say("not finished"),
        "seen": say("read"),
        "written": say("written"),
        "way": say("Your way"),
        "noteworthy": say("The answers with their reasons are in the text version."),
    }
