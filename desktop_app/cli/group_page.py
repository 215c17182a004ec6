"""`springshelf group`: the campaign's group on the organiser's platform, and what a person wrote for its threads."""

from __future__ import annotations

from dataclasses import asdict

import click

from desktop_app.cli.campaign import chosen_campaign
from desktop_app.cli.codes import CliCode
from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings
from desktop_app.domain.campaign import Thread
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.records.post import Post
from desktop_app.domain.wording import Wording


@click.command(epilog=examples("group", 'post write --thread introduce-yourself --text "We teach in Patras."'))
@click.option("--campaign", help="The campaign's id; the default is the newest campaign.")
@click.pass_obj
def group(settings: Settings, campaign: str | None) -> None:
    """Show the campaign's group, its rules and its threads."""
    with settings.filled_shelf() as shelf, settings.profile(shelf.home) as profile:
        chosen = chosen_campaign(shelf, campaign)
        posts = profile.sharing.thread_posts(chosen)
    found = chosen.group
    if found is None:
        raise SpringshelfError(CliCode.NO_GROUP, chosen.title)
    say = settings.say
    lines = [found.title, found.summary, found.address, "", say("Rules") + ":"]
    lines += [f"  {number}. {rule}" for number, rule in enumerate(found.rules, 1)]
    lines += ["", say("Threads") + ":"]
    for thread in found.threads:
        lines += _thread_lines(thread, posts.get(thread.id), say)
    data = asdict(found) | {
        "posts": {name: {"text": one.text, "state": one.state.value} for name, one in posts.items()}
    }
    settings.show(lines, data)


def _thread_lines(thread: Thread, post: Post | None, say: Wording) -> list[str]:
    state = f"  ({say(post.state.value)})" if post else ""
    return [f"  {thread.id}  {thread.title}{state}", f"    {thread.prompt}"]
