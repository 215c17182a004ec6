"""`springshelf activity` and `reflect`: writing into the journal from a terminal."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from desktop_app.cli.codes import CliCode, UsageCode
from desktop_app.cli.entry_lines import line_data, line_texts, words_text
from desktop_app.cli.examples import examples
from desktop_app.cli.option_checks import check_choice, check_text, subtopics_of
from desktop_app.cli.settings import Settings
from desktop_app.cli.usage_errors import LocalizedUsageError, LocalizedValueError
from desktop_app.cli.values import AMOUNT
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.folding import fold
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.records.activity import ACTIVITY_KINDS, Activity, Status
from desktop_app.domain.records.reflection import Reflection, StageText

if TYPE_CHECKING:  # as above, only what is called is imported
    from desktop_app.domain.framework import ReflectionModel
    from desktop_app.services.home.shelf_services import ShelfServices
    from desktop_app.services.resources.resources import Resources

DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def activity() -> None:
    """Record what you plan, do and finish."""


@activity.command(
    epilog=examples('activity add "A walk with class 6b" --day 2023-03-08 --minutes 40 --competence lifecomp-2020:S3')
)
@click.argument("title")
@click.option("--subtopic", default="", help="The campaign's subtopic.")
@click.option("--kind", type=click.Choice([*ACTIVITY_KINDS]), default="try-in-class", show_default=True)
@click.option("--day", type=DAY, help="The day, for example 2023-03-08.")
@click.option("--minutes", type=AMOUNT, default=0)
@click.option("--people", type=AMOUNT, default=0, help="How many people took part; a number, no names.")
@click.option("--place", default="")
@click.option("--notes", default="")
@click.option("--material", "materials", multiple=True, help="The id of a material on the shelf; may be repeated.")
@click.option("--competence", "competences", multiple=True, help="For example lifecomp-2020:S3; may be repeated.")
@click.option("--campaign", help="The campaign's id; the default is the newest campaign.")
@click.option("--done", is_flag=True, help="Mark it as finished.")
@click.pass_obj
def add(  # noqa: PLR0913, PLR0917 - one argument for each option
    settings: Settings,
    title: str,
    subtopic: str,
    kind: str,
    day: datetime | None,
    minutes: int,
    people: int,
    place: str,
    notes: str,
    materials: tuple[str, ...],
    competences: tuple[str, ...],
    campaign: str | None,
    *,
    done: bool,
) -> None:
    """Add an activity."""
    refs = tuple(_competence(text) for text in competences)
    check_text(title, "TITLE")
    with settings.filled_shelf() as shelf, settings.profile(shelf.home) as profile:
        _check_references(shelf, campaign, subtopic, materials, refs)
        value = Activity(
            title=title,
            campaign=campaign or _newest(shelf),
            subtopic=subtopic,
            kind=kind,
            status=Status.FINISHED if done else Status.PLANNED,
            day=day.date() if day else None,
            minutes=minutes,
            people=people,
            place=place,
            notes=notes,
            materials=materials,
            competences=refs,
        )
        record = profile.journal.write(value)
    settings.show([settings.say("Written: {record}  {title}", record=record[:6], title=title)], {"record": record})


def _check_references(
    shelf: ShelfServices,
    campaign: str | None,
    subtopic: str,
    materials: tuple[str, ...],
    competences: tuple[CompetenceRef, ...],
) -> None:
    """Check that everything that an activity refers to is known here; a typo would only be found on paper."""
    if campaign:
        check_choice(campaign, [one.campaign.id for one in shelf.catalogues.all() if one.campaign], "--campaign")
    if subtopic:
        check_choice(subtopic, subtopics_of(shelf, campaign or _newest(shelf)), "--subtopic")
    for material in materials:
        check_choice(material, [item.publication.id for item in shelf.shelf.items()], "--material")
    _check_competences(shelf.home.resources, competences)


def _check_competences(resources: Resources, competences: tuple[CompetenceRef, ...]) -> None:
    codes = {framework.id: {str(one.ref) for one in framework.competences} for framework in resources.frameworks}
    for one in competences:
        if one.framework in codes:  # a competence of another computer may arrive later
            check_choice(str(one), codes[one.framework], "--competence")


def _newest(shelf: ShelfServices) -> str:
    newest = shelf.catalogues.newest_campaign()
    return newest.id if newest else ""


def _competence(text: str) -> CompetenceRef:
    try:
        return CompetenceRef.parse(text)
    except ValueError as error:
        raise LocalizedValueError("--competence", UsageCode.NOT_A_COMPETENCE, value=text) from error


@activity.command("list")
@click.option("--state", type=click.Choice([one.value for one in Status]), help="Only activities in this state.")
@click.pass_obj
def list_(settings: Settings, state: str | None) -> None:
    """List activities, the latest first."""
    with settings.journal_lists() as lists:
        lines = [line for line in lists.journal.lines(Activity.KIND) if state in {None, line.status}]
    shown = line_texts(lines, settings.say)
    settings.show(shown or [settings.say("There is no activity yet.")], [line_data(line) for line in lines])


@activity.command(epilog=examples("activity done 1ebce4 --minutes 55"))
@click.argument("name")
@click.option("--minutes", type=AMOUNT, help="How long it took.")
@click.option("--day", type=DAY, help="The day it was done; the default is today, if it has no day yet.")
@click.pass_obj
def done(settings: Settings, name: str, minutes: int | None, day: datetime | None) -> None:
    """Mark the activity NAME as finished.

    The first letters of its name are enough.
    """
    with settings.profile() as profile:
        record = profile.journal.named(name)
        entry = profile.journal.entry(record)
        if entry is None or not isinstance(entry.value, Activity):
            raise SpringshelfError(CliCode.NOT_AN_ACTIVITY, name)
        value, today = entry.value, profile.home.clock().astimezone().date()
        when: date = day.date() if day else value.day or today
        finished = value.finished(when, value.minutes if minutes is None else minutes)
        profile.journal.write(finished, record)
    settings.show(
        [settings.say("Finished: {record}  {title}", record=record[:6], title=finished.title)], {"record": record}
    )


@click.command(epilog=examples('reflect --model alact --activity 1ebce4 --stage "action=We walked to the pond."'))
@click.option("--model", "model_name", required=True, help="A reflection model, for example alact or gibbs.")
@click.option("--activity", "about", help="The activity that it is about; the first letters of its name are enough.")
@click.option("--follows", help="The reflection that it continues.")
@click.option("--title", default="")
@click.option("--stage", "texts", multiple=True, metavar="NAME=TEXT", help="What you write for a stage; repeat it.")
@click.option("--competence", "competences", multiple=True, help="For example lifecomp-2020:S3; may be repeated.")
@click.pass_obj
def reflect(
    settings: Settings,
    model_name: str,
    about: str | None,
    follows: str | None,
    title: str,
    texts: tuple[str, ...],
    competences: tuple[str, ...],
) -> None:
    """Write a reflection, stage by stage.

    `--stage NAME=TEXT` with the beginning of a stage's id or name is enough.
    """
    refs = tuple(_competence(text) for text in competences)
    with settings.profile() as profile:
        _check_competences(profile.home.resources, refs)
        model = profile.home.resources.reflection_model(model_name)
        if model is None:
            known = ", ".join(one.id for one in profile.home.resources.reflection_models)
            raise SpringshelfError(CliCode.NO_SUCH_REFLECTION_MODEL, model_name, known=known)
        journal = profile.journal
        activity_record = journal.named(about) if about else None
        named = journal.entry(activity_record) if activity_record else None
        value = Reflection(
            title=title or (named.value.title if named and isinstance(named.value, Activity) else ""),
            model=model.reference,
            stages=_stages(model, texts),
            activity=activity_record,
            follows=journal.named(follows) if follows else None,
            competences=refs,
        )
        if not value.words:
            raise LocalizedUsageError(UsageCode.EMPTY_REFLECTION)
        record = journal.write(value)
    say = settings.say
    written = say("Written: {record}  {title}", record=record[:6], title=value.title or model.title)
    settings.show([f"{written}, {words_text(value.words, say)}"], {"record": record})


def _stages(model: ReflectionModel, texts: tuple[str, ...]) -> tuple[StageText, ...]:
    written: dict[str, str] = {}
    for pair in texts:
        name, separator, text = pair.partition("=")
        wanted = fold(name).strip()
        found = [one for one in model.stages if wanted and _begins(one.id, one.name, wanted)]
        exact = [one for one in model.stages if wanted in {fold(one.id), fold(one.name)}] or found
        if not separator or len(exact) != 1:
            known = ", ".join(one.id for one in model.stages)
            raise LocalizedValueError("--stage", UsageCode.NO_SUCH_STAGE, value=name, model=model.title, known=known)
        written[exact[0].id] = text
    return tuple(StageText(one.id, one.name, one.prompts, written.get(one.id, "")) for one in model.stages)


def _begins(name: str, title: str, wanted: str) -> bool:
    return fold(name).startswith(wanted) or fold(title).startswith(wanted)
