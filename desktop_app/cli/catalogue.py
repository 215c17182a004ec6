"""`springshelf catalogue …`: the sources of the shelf's materials."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.codes import UsageCode
from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings
from desktop_app.cli.sign_in import save_login, signed_in
from desktop_app.cli.usage_errors import LocalizedUsageError
from desktop_app.cli.values import Seconds
from desktop_app.domain.fetching import KeepMode, KeepRule
from desktop_app.domain.own_files import is_own

if TYPE_CHECKING:  # the command's module is also imported for its help
    from desktop_app.domain.catalogue import Catalogue
    from desktop_app.domain.feed import SyncReport
    from desktop_app.domain.wording import Wording
    from desktop_app.services.catalogues.catalogues import CataloguePreview


@click.group()
def catalogue() -> None:
    """Add, inspect, list and remove catalogues."""


def _data(one: Catalogue) -> dict[str, Any]:
    return {
        "name": one.name,
        "title": one.title,
        "address": one.address,
        "checked_at": one.checked_at.isoformat() if one.checked_at else None,
        "keep": one.rule.keeping.value,
        "subtopics": list(one.rule.subtopics),
        "signed_by": one.key or None,
        "version": one.version or None,
    }


def _rule(keep: str | None, subtopics: tuple[str, ...]) -> KeepRule | None:
    if subtopics:
        return KeepRule(KeepMode.SUBTOPICS, subtopics)
    return KeepRule(KeepMode(keep)) if keep else None


rule_options = [
    click.option("--keep", type=click.Choice(["all", "ask"]), help="Keep all of it, or only what you ask for."),
    click.option("--subtopic", "subtopics", multiple=True, help="Keep materials of this subtopic; may be repeated."),
]


def _with_rule(command: Callable[..., None]) -> Callable[..., None]:
    for option in reversed(rule_options):
        command = option(command)
    return command


@catalogue.command(
    epilog=examples(
        "catalogue add --shipped",
        "catalogue add https://library.example/feed.json --name library --keep all",
        "catalogue add /media/stick",
    )
)
@click.argument("address", required=False)
@click.option("--shipped", is_flag=True, help="The campaign that comes with the program; needs no network.")
@click.option("--name", default="", help="A short name for it.")
@click.option("--user", help="The name to sign in with; the password is asked for, or read from standard input.")
@_with_rule
@click.pass_obj
def add(
    settings: Settings,
    address: str | None,
    name: str,
    user: str | None,
    keep: str | None,
    subtopics: tuple[str, ...],
    *,
    shipped: bool,
) -> None:
    """Add a catalogue to the shelf.

    ADDRESS is a web address or a folder. --shipped adds the campaign that comes with the program.
    """
    rule = _rule(keep, subtopics)
    if shipped:
        if address or name or user:
            raise LocalizedUsageError(UsageCode.SHIPPED_ALONE)
        _add_shipped(settings, rule)
    elif address:
        _add(settings, address, name, user, rule)
    else:
        raise LocalizedUsageError(UsageCode.ADDRESS_MISSING)


def _add_shipped(settings: Settings, rule: KeepRule | None) -> None:
    with settings.shelf() as shelf:
        added = shelf.shipped.campaign()
        if rule:
            shelf.catalogues.change_rule(added.id, rule)
        report = shelf.catalogues.sync(added.id)
        added = shelf.catalogues.named(added.name)
        title = shelf.catalogues.contents.text(added.title)
    _show_added(settings, added, report, title)


def _add(settings: Settings, address: str, name: str, user: str | None, rule: KeepRule | None) -> None:
    with settings.shelf() as shelf:
        if user is not None:
            save_login(settings.say, shelf.logins, address, user)
        added, report = signed_in(
            settings.say,
            shelf.logins,
            address,
            lambda: shelf.catalogues.add(address, name=name, rule=rule),
        )
    _show_added(settings, added, report, added.title)


def _show_added(settings: Settings, added: Catalogue, report: SyncReport, title: str) -> None:
    counted = settings.say.counted("{count} material", "{count} materials", report.found)
    lines = [f"{added.name}: {title}, {counted}."]
    refused = settings.sentences(report.refused)
    settings.show([*lines, *refused], _data(added) | {"publications": report.found, "errors": refused})


@catalogue.command()
@click.argument("address")
@click.pass_obj
def look(settings: Settings, address: str) -> None:
    """Show what is at ADDRESS, without adding it."""
    with settings.shelf() as shelf:
        found = signed_in(settings.say, shelf.logins, address, lambda: shelf.catalogues.preview(address))
    if found.catalogues:
        count = settings.say.counted(
            "a list of {count} catalogue", "a list of {count} catalogues", len(found.catalogues)
        )
        lines = [f"{found.title}: {count}.", *(f"  {one.alternative}  {one.href}" for one in found.catalogues)]
    else:
        lines = _look_lines(found, settings.say)
    catalogues = [{"title": one.alternative, "address": one.href} for one in found.catalogues]
    settings.show(lines, asdict(found) | {"catalogues": catalogues})


def _look_lines(found: CataloguePreview, say: Wording) -> list[str]:
    """The lines about a catalogue that is not a list of others."""
    if found.materials is not None:
        facts = [say.counted("{count} material", "{count} materials", found.materials)]
    else:
        facts = [say.counted("{count} material on its first page", "{count} materials on its first page", found.listed)]
    facts.append(say.counted("{count} further page", "{count} further pages", found.pages))
    facts.append(say("signed") if found.signed else say("not signed"))
    facts += [say("with a campaign")] * found.campaign + [say("can be searched")] * found.searchable
    return [f"{found.title}: {', '.join(facts)}.", *[say("It is on your shelf already.")] * found.known]


@catalogue.command(name="list")
@click.pass_obj
def list_(settings: Settings) -> None:
    """List all catalogues, and when they were last checked."""
    with settings.shelf_lists() as lists:
        found, contents = lists.catalogues(), lists.shelf.contents
    lines = [_line(one, contents.text(one.title), settings.say) for one in found]
    settings.show(lines or [settings.say("There is no catalogue yet.")], [_data(one) for one in found])


def _line(one: Catalogue, title: str, say: Wording) -> str:
    if is_own(one.id):
        return f"{one.name}  {say('My files')}"
    return f"{one.name}  {title}  {one.address}  {_checked(one, say)}"


def _checked(one: Catalogue, say: Wording) -> str:
    return say("checked {time}", time=f"{one.checked_at:%Y-%m-%d %H:%M}") if one.checked_at else say("never checked")


@catalogue.command(epilog=examples("catalogue rule library --keep all", "catalogue rule library --subtopic ai"))
@click.argument("name")
@_with_rule
@click.pass_obj
def rule(settings: Settings, name: str, keep: str | None, subtopics: tuple[str, ...]) -> None:
    """Choose what is kept of the catalogue NAME.

    From the next check on, it is kept automatically.
    """
    wanted = _rule(keep, subtopics)
    if wanted is None:
        raise LocalizedUsageError(UsageCode.RULE_MISSING)
    with settings.filled_shelf() as shelf:
        shelf.catalogues.change_rule(shelf.catalogues.named(name).id, wanted)
        changed = shelf.catalogues.named(name)
    settings.show(
        [settings.say("{name} is kept by this rule from the next check on.", name=changed.name)], _data(changed)
    )


@catalogue.command()
@click.argument("name")
@click.argument("user")
@click.pass_obj
def login(settings: Settings, name: str, user: str) -> None:
    """Sign in to the catalogue NAME as USER from now on."""
    with settings.filled_shelf() as shelf:
        found = shelf.catalogues.named(name)
        save_login(settings.say, shelf.logins, found.address, user)
    settings.show([settings.say("This login is now used for {name}.", name=found.name)], _data(found))


@catalogue.command()
@click.argument("name")
@click.pass_obj
def logout(settings: Settings, name: str) -> None:
    """Forget the login for the catalogue NAME."""
    with settings.filled_shelf() as shelf:
        found = shelf.catalogues.named(name)
        shelf.logins.forget(found.address)
    settings.show([settings.say("The login for {name} is forgotten.", name=found.name)], _data(found))


@catalogue.command()
@click.argument("name")
@click.argument("words", nargs=-1, required=True)
@click.pass_obj
def search(settings: Settings, name: str, words: tuple[str, ...]) -> None:
    """Search the catalogue NAME at its source.

    This also finds materials that are not on the shelf.
    """
    with settings.filled_shelf() as shelf:
        found = shelf.catalogues.search(shelf.catalogues.named(name).id, " ".join(words))
    lines = [f"{one.title}  {', '.join(one.contributors)}" for one in found] or [
        settings.say("Nothing was found there.")
    ]
    settings.show(lines, [{"id": one.id, "title": one.title, "files": [f.href for f in one.files]} for one in found])


@catalogue.command()
@click.option("--seconds", type=Seconds(), default=3.0, show_default=True, help="How long to listen.")
@click.pass_obj
def neighbours(settings: Settings, seconds: float) -> None:
    """Listen for shelves that are lent in this network."""
    found = settings.composer.neighbours(seconds)
    nobody = settings.say("No shelf is lent here. Type its address instead.")
    settings.show([f"{one.name}  {one.address}" for one in found] or [nobody], [asdict(one) for one in found])


@catalogue.command()
@click.argument("name")
@click.pass_obj
def remove(settings: Settings, name: str) -> None:
    """Remove the catalogue NAME from the shelf.

    The files that only this catalogue lists are removed too.
    """
    with settings.filled_shelf() as shelf:
        found = shelf.catalogues.named(name)
        shelf.catalogues.remove(found.id)
    settings.show([settings.say("{name} is removed from the shelf.", name=found.name)], _data(found))
