"""`springshelf post`: texts to share, prepared here and posted by the person. The program posts nothing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.campaign import chosen_campaign
from desktop_app.cli.codes import CliCode, UsageCode
from desktop_app.cli.columns import column
from desktop_app.cli.examples import examples
from desktop_app.cli.settings import Settings
from desktop_app.cli.usage_errors import LocalizedUsageError
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.records.post import Post, PostState, thread_record
from desktop_app.domain.revision import RecordId
from desktop_app.domain.sharing import (
    GROUP_NETWORK,
    NETWORKS,
    PostWarning,
    compose_address,
    concerns,
    network_of,
    proposed_text,
)
from desktop_app.domain.wording import Wording

if TYPE_CHECKING:  # as above, only what is called is imported
    from desktop_app.domain.campaign import Campaign
    from desktop_app.services.home.profile_services import ProfileServices


@click.group()
def post() -> None:
    """Prepare posts with the campaign's hashtag.

    Springshelf posts nothing: copy the text and post it yourself.
    """


@post.command(epilog=examples("post write --activity 3f2a1b --network mastodon", "post write --thread ideas --text -"))
@click.option("--activity", help="The activity that it is about; the beginning of its id is enough.")
@click.option("--thread", help="The thread of the campaign's group that it is for.")
@click.option("--network", type=click.Choice([one.id for one in NETWORKS]), default="mastodon", show_default=True)
@click.option("--text", help="The text; - reads it from standard input. Without it, a text is proposed.")
@click.option("--campaign", help="The campaign's id; the default is the newest campaign.")
@click.pass_obj
def write(
    settings: Settings, activity: str | None, thread: str | None, network: str, text: str | None, campaign: str | None
) -> None:
    """Write a post about an activity, or for a thread, into the outbox."""
    if (activity is None) == (thread is None):
        raise LocalizedUsageError(UsageCode.ONE_OF_TWO, first="--activity", second="--thread")
    given = sys.stdin.read().strip() if text == "-" else text
    with settings.filled_shelf() as shelf, settings.profile(shelf.home) as profile:
        chosen = chosen_campaign(shelf, campaign)
        if thread is not None:
            record, value = _for_thread(profile, chosen, thread, given)
        else:
            record, value = _about_activity(profile, chosen, activity or "", network, given)
        names = profile.sharing.names()
    warnings = _warnings(value, chosen.hashtag, names, settings.say)
    lines = [settings.say("In the outbox: {record}", record=record[:6]), "", value.text, *warnings]
    settings.show(lines, _data(record, value) | {"warnings": warnings})


def _for_thread(profile: ProfileServices, chosen: Campaign, thread: str, text: str | None) -> tuple[RecordId, Post]:
    if chosen.group is None:
        raise SpringshelfError(CliCode.NO_GROUP, chosen.title)
    if thread not in {one.id for one in chosen.group.threads}:
        raise SpringshelfError(CliCode.NO_SUCH_THREAD, thread)
    if not (text or "").strip():
        raise SpringshelfError(CliCode.NOTHING_TO_POST, thread)
    profile.sharing.save_thread_post(chosen, thread, text or "", PostState.OUTBOX)
    return thread_record(chosen.id, thread), profile.sharing.thread_posts(chosen)[thread]


def _about_activity(
    profile: ProfileServices, chosen: Campaign, name: str, network: str, text: str | None
) -> tuple[RecordId, Post]:
    activity = profile.journal.named(name)
    found = profile.sharing.begin(activity)
    if found is None:
        raise SpringshelfError(CliCode.NO_SUCH_ENTRY, name)
    longest = network_of(network).longest
    words = proposed_text(found.activity, chosen.hashtag, longest) if text is None else text
    if not words.strip():
        raise SpringshelfError(CliCode.NOTHING_TO_POST, name)
    known, before = found.post or (None, None)
    value = Post(activity, network, words, before.picture if before else None)
    return profile.sharing.save(value, known), value


def _warnings(value: Post, hashtag: str, names: tuple[str, ...], say: Wording) -> list[str]:
    wanted = "" if value.network == GROUP_NETWORK else hashtag
    found = concerns(value, network_of(value.network), wanted, names, None)
    return [_warning(warning, subject, say) for warning, subject in found]


def _warning(warning: PostWarning, subject: str, say: Wording) -> str:
    if warning is PostWarning.TOO_LONG:
        return say("The text is {count} characters too long.", count=subject)
    if warning is PostWarning.NO_HASHTAG:
        return say("{hashtag} is missing.", hashtag=subject)
    return say("The text contains the name “{name}”.", name=subject)


def _data(record: RecordId, value: Post) -> dict[str, Any]:
    return {
        "record": record,
        "activity": value.activity,
        "thread": value.thread,
        "network": value.network,
        "state": value.state.value,
        "text": value.text,
        "address": compose_address(network_of(value.network), value.text),
    }


@post.command("list")
@click.pass_obj
def list_(settings: Settings) -> None:
    """List your posts."""
    with settings.profile() as profile:
        found = profile.sharing.posts()
    states = column((settings.say(value.state.value) for _, value in found), 7)
    lines = [
        f"{record[:6]}  {state} {value.network:<9} {value.text.strip().partition(chr(10))[0]}"
        for (record, value), state in zip(found, states, strict=True)
    ]
    settings.show(lines or [settings.say("No posts yet.")], [_data(*one) for one in found])


@post.command()
@click.argument("record")
@click.pass_obj
def show(settings: Settings, record: str) -> None:
    """Print the text of a post, and the page that takes it."""
    with settings.profile() as profile:
        name, value = _post(profile, record)
    data = _data(name, value)
    settings.show([value.text, *([str(data["address"])] if data["address"] else [])], data)


@post.command()
@click.argument("record")
@click.pass_obj
def sent(settings: Settings, record: str) -> None:
    """Record that you have posted it."""
    with settings.profile() as profile:
        name, value = _post(profile, record)
        profile.sharing.mark_sent(name, value)
    settings.show([settings.say("Recorded as posted: {record}", record=name[:6])], {"record": name, "state": "sent"})


@post.command()
@click.argument("record")
@click.pass_obj
def remove(settings: Settings, record: str) -> None:
    """Delete a post. “springshelf journal undelete” restores it."""
    with settings.profile() as profile:
        name, _value = _post(profile, record)
        profile.sharing.remove(name)
    settings.show([settings.say("Deleted: {record}", record=name[:6])], {"record": name})


def _post(profile: ProfileServices, name: str) -> tuple[RecordId, Post]:
    """The post whose id begins like this."""
    found = [(record, value) for record, value in profile.sharing.posts() if record.startswith(name)]
    if len(found) != 1 or not name:
        raise SpringshelfError(CliCode.NO_SUCH_POST, name)
    return found[0]
