"""`springshelf quiz` and `events`: the campaign from a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.codes import CliCode, UsageCode
from desktop_app.cli.columns import column
from desktop_app.cli.examples import examples
from desktop_app.cli.output import echo
from desktop_app.cli.settings import Settings
from desktop_app.cli.targets import Target
from desktop_app.cli.usage_errors import LocalizedValueError
from desktop_app.domain.campaign import Campaign, Event, Question, Quiz, score_quiz
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.records.attendance import Attendance, AttendanceState
from desktop_app.domain.records.quiz_result import QuizResult
from desktop_app.domain.wording import Wording

if TYPE_CHECKING:  # as above the commands, so below: only what is called is imported
    from desktop_app.services.home.profile_services import ProfileServices
    from desktop_app.services.home.shelf_services import ShelfServices

LETTERS = "abcdefghij"


def chosen_campaign(shelf: ShelfServices, name: str | None) -> Campaign:
    """The campaign of that id, or the newest."""
    found = [one for one in shelf.catalogues.campaigns() if name in {None, one.id}]
    if not found:
        raise SpringshelfError(CliCode.NO_SUCH_CAMPAIGN, name or "")
    return found[0]


@click.command(epilog=examples("quiz", "quiz --results"))
@click.option("--campaign", help="The campaign's id; the default is the newest campaign.")
@click.option("--answers", help="All answers at once, as b,a,c…; without it, you are asked one by one.")
@click.option("--results", is_flag=True, help="Show all results.")
@click.pass_obj
def quiz(settings: Settings, campaign: str | None, answers: str | None, *, results: bool) -> None:
    """Do the campaign's entry quiz.

    The results are for you alone; they are kept in your journal.
    """
    with settings.shelf() as shelf:
        chosen = chosen_campaign(shelf, campaign)
        home = shelf.home
    asked = chosen.quiz
    if asked is None:
        raise SpringshelfError(CliCode.NO_QUIZ, chosen.title)
    with settings.profile(home) as profile:
        if results:
            _show_results(settings, profile, chosen, asked)
            return
        given = _given(asked, answers) if answers else {one.id: _ask(one, settings.say) for one in asked.questions}
        scores = score_quiz(asked, given)
        right = sum(score.right for score in scores)
        profile.journal.write(QuizResult(asked.id, tuple(sorted(given.items())), right, len(asked.questions)))
    say = settings.say
    lines = [say("{right} of {asked} right.", right=right, asked=len(asked.questions))]
    for score in scores:
        subtopic = chosen.subtopic(score.subtopic)
        counted = say("{right} of {asked}", right=score.right, asked=score.asked)
        lines.append(f"  {counted}  {subtopic.title if subtopic else score.subtopic}")
        lines += ["           " + say("read next: {title}", title=one) for one in score.read_next[:1]]
    settings.show(lines, {"right": right, "asked": len(asked.questions), "subtopics": [asdict(one) for one in scores]})


def _given(asked: Quiz, answers: str) -> dict[str, int]:
    letters = [letter.strip().lower() for letter in answers.split(",")]
    if len(letters) != len(asked.questions):
        raise LocalizedValueError("--answers", UsageCode.ANSWERS_MISSING, count=len(asked.questions))
    found: dict[str, int] = {}
    for question, letter in zip(asked.questions, letters, strict=True):
        if letter not in LETTERS[: len(question.answers)] or len(letter) != 1:
            raise LocalizedValueError("--answers", UsageCode.NO_SUCH_ANSWER, value=letter, question=question.text)
        found[question.id] = LETTERS.index(letter)
    return found


def _ask(question: Question, say: Wording) -> int:
    echo(f"\n{question.text}")
    for letter, answer in zip(LETTERS, question.answers, strict=False):
        echo(f"  {letter}  {answer}")
    chosen = click.prompt(say("Your answer"), type=click.Choice([*LETTERS[: len(question.answers)]]))
    place = LETTERS.index(chosen)
    right = question.answers[question.right]
    echo(say("Right.") if place == question.right else say("Not right. The answer is: {answer}", answer=right))
    echo(question.explanation)
    return place


def _show_results(settings: Settings, profile: ProfileServices, chosen: Campaign, asked: Quiz) -> None:
    lines, data = [], []
    for entry, value in profile.journal.quiz_results():
        if value.quiz == asked.id:
            scores = score_quiz(asked, dict(value.answers))
            parts = ", ".join(f"{_title(chosen, one.subtopic)} {one.right}/{one.asked}" for one in scores)
            counted = settings.say("{right} of {asked}", right=value.right, asked=value.asked)
            lines.append(f"{entry.first_made_at:%Y-%m-%d}  {counted}  {parts}")
            data.append({"made_at": entry.first_made_at.isoformat(), "right": value.right, "asked": value.asked})
    settings.show(lines or [settings.say("No results yet.")], data)


def _title(chosen: Campaign, name: str) -> str:
    subtopic = chosen.subtopic(name)
    return subtopic.title if subtopic else name


@click.group(invoke_without_command=True, epilog=examples("events", "events export campaign.ics"))
@click.option("--campaign", help="The campaign's id; the default is the newest campaign.")
@click.pass_context
def events(context: click.Context, campaign: str | None) -> None:
    """List the campaign's events and your own."""
    if context.invoked_subcommand is not None:
        return
    settings: Settings = context.obj
    with settings.filled_shelf() as shelf, settings.profile(shelf.home) as profile:
        found = _events(shelf, profile, campaign)
        states = profile.calendar.attendance()
    lines = _event_lines([(event, states.get(event.uid, AttendanceState.OPEN)) for event in found], settings.say)
    data = [_event_data(event, states.get(event.uid, AttendanceState.OPEN)) for event in found]
    settings.show(lines or [settings.say("There are no events.")], data)


def _events(shelf: ShelfServices, profile: ProfileServices, campaign: str | None) -> tuple[Event, ...]:
    known = shelf.catalogues.campaigns()
    return profile.calendar.events(chosen_campaign(shelf, campaign) if known or campaign else None)


def _event(shelf: ShelfServices, profile: ProfileServices, uid: str) -> Event:
    event = next((one for one in _events(shelf, profile, None) if one.uid == uid), None)
    if event is None:
        raise SpringshelfError(CliCode.NO_SUCH_EVENT, uid)
    return event


def _event_lines(events: Sequence[tuple[Event, AttendanceState]], say: Wording) -> list[str]:
    states = column((say(state.value) if state is not AttendanceState.OPEN else "" for _, state in events), 9)
    lines = []
    for (event, _), state in zip(events, states, strict=True):
        here = event.starts.astimezone()
        when = f"{here:%Y-%m-%d}" if event.all_day else f"{here:%Y-%m-%d %H:%M}"
        lines.append(f"{when:<17} {state} {event.title}")
    return lines


def _event_data(event: Event, state: AttendanceState) -> dict[str, Any]:
    minutes = int(event.duration.total_seconds() // 60)
    starts = event.starts.isoformat()
    links = {"join": event.join, "recording": event.recording}
    about = {"uid": event.uid, "title": event.title, "starts": starts, "minutes": minutes, "state": state.value}
    return about | links


@events.command("import")
@click.argument("source", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--remove-missing", is_flag=True, help="Remove upcoming events that are no longer in this calendar.")
@click.pass_obj
def import_(settings: Settings, source: Path, *, remove_missing: bool) -> None:
    """Import the events of an .ics file into your calendar. Importing the same file twice adds nothing."""
    with settings.profile() as profile:
        done = profile.calendar.import_file(source)
        if remove_missing:
            profile.calendar.remove_imported(done.gone)
    say = settings.say
    lines = [
        say.counted("{count} event is new.", "{count} events are new.", done.added),
        say.counted("{count} event changed.", "{count} events changed.", done.changed),
        say.counted("{count} event was already known.", "{count} events were already known.", done.known),
    ]
    if done.removed:
        lines.append(
            say.counted(
                "{count} event was cancelled or moved.", "{count} events were cancelled or moved.", done.removed
            )
        )
    if done.gone:
        lines.append(_gone_text(settings, len(done.gone), removed=remove_missing))
    problems = settings.sentences(done.problems)
    settings.show([*lines, *problems], asdict(done) | {"problems": problems})


def _gone_text(settings: Settings, count: int, *, removed: bool) -> str:
    if removed:
        return settings.say.counted(
            "{count} event that is no longer in this calendar was removed.",
            "{count} events that are no longer in this calendar were removed.",
            count,
        )
    return settings.say.counted(
        "{count} event is no longer in this calendar. The option --remove-missing removes it.",
        "{count} events are no longer in this calendar. The option --remove-missing removes them.",
        count,
    )


@events.command("export")
@click.argument("target", type=Target(".ics"))
@click.option("--uid", help="Only this event.")
@click.pass_obj
def export_(settings: Settings, target: Path, uid: str | None) -> None:
    """Write the events as an .ics file.

    Other calendars read it. Each event has a reminder.
    """
    with settings.filled_shelf() as shelf, settings.profile(shelf.home) as profile:
        found = [event for event in _events(shelf, profile, None) if uid in {None, event.uid}]
        if not found:
            raise SpringshelfError(CliCode.NO_SUCH_EVENT, uid or "")
        profile.calendar.save(found, target.absolute())
    counted = settings.say.counted("{count} event", "{count} events", len(found))
    settings.show([f"{counted}: {target}"], {"events": len(found)})


@events.command()
@click.argument("uid")
@click.option("--join", metavar="ADDRESS", help="The link to join it.")
@click.option("--recording", metavar="ADDRESS", help="The link to its recording.")
@click.option("--questions", help="Questions that you want to ask.")
@click.option("--notes", help="Your notes.")
@click.pass_obj
def note(settings: Settings, /, uid: str, **texts: str | None) -> None:
    """Show or change your links, questions and notes for an event.

    An option that is left out changes nothing; an empty text removes what was there.
    """
    with settings.filled_shelf() as shelf, settings.profile(shelf.home) as profile:
        event = _event(shelf, profile, uid)
        if any(text is not None for text in texts.values()):
            profile.calendar.note(event, **texts)
        known = profile.calendar.attendances().get(uid, Attendance(uid, event.title))
    say = settings.say
    found = {
        "join": known.join or event.join,
        "recording": known.recording or event.recording,
        "questions": known.questions,
        "notes": known.notes,
    }
    labels = {
        "join": say("Joining link"),
        "recording": say("Recording"),
        "questions": say("Questions"),
        "notes": say("Notes"),
    }
    lines = [f"{labels[name]}: {text}" for name, text in found.items() if text]
    lines = lines or [say("No notes or links yet.")]
    settings.show([event.title, *lines], {"uid": uid, "title": event.title} | found)


@events.command()
@click.argument("uid")
@click.argument("state", type=click.Choice([one.value for one in AttendanceState]))
@click.pass_obj
def attend(settings: Settings, uid: str, state: str) -> None:
    """Record your attendance at an event.

    STATE is going, attended, missed or watched (its recording).
    """
    with settings.filled_shelf() as shelf, settings.profile(shelf.home) as profile:
        event = _event(shelf, profile, uid)
        profile.calendar.attend(event, AttendanceState(state))
    settings.show([f"{event.title}: {settings.say(state)}"], {"uid": uid, "state": state})
