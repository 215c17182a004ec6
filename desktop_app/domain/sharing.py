"""Posts about an activity: composed here, sent by the person. The program never posts anything."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.post import Post
from desktop_app.domain.text_search import names_in

UNKNOWN = 100_000


@dataclass(frozen=True, slots=True)
class SocialNetwork:
    """A social network: the maximum text length in characters, and the page that accepts a text, if it has one.

    The lengths are the usual ones of free accounts, from general knowledge and not looked up; servers may differ. They
    are used only for a warning: nothing is ever cut. If no length is known, it is `UNKNOWN`.
    """

    id: str
    name: str
    longest: int
    page: str = ""


NETWORKS = (
    SocialNetwork("mastodon", "Mastodon", 500),
    SocialNetwork("bluesky", "Bluesky", 300, "https://bsky.app/intent/compose?text="),
    SocialNetwork("x", "X", 280, "https://x.com/intent/post?text="),
    SocialNetwork("facebook", "Facebook", 63206),
    SocialNetwork("esep", "European School Education Platform", UNKNOWN),
)
GROUP_NETWORK = "esep"
"""The network on which a campaign has its group."""


def network_of(name: str) -> SocialNetwork:
    """The social network with this id; one that is not known has no page and no known length."""
    return next((one for one in NETWORKS if one.id == name), SocialNetwork(name, name, UNKNOWN))


def proposed_text(activity: Activity, hashtag: str, longest: int) -> str:
    """A first version of the text: title, first sentences of the notes as far as they fit, and the hashtag."""
    ending = f"\n{hashtag}" if hashtag else ""
    room = longest - len(ending)
    text = activity.title[:room]
    for sentence in re.split(r"(?<=[.!?…])\s+", " ".join(activity.notes.split())):
        longer = f"{text}\n{sentence}" if text == activity.title else f"{text} {sentence}"
        if not sentence or len(longer) > room:
            break
        text = longer
    return text + ending


class PostWarning(StrEnum):
    """Warnings about a post."""

    TOO_LONG = "too-long"
    NO_HASHTAG = "no-hashtag"
    NAME = "name"
    NO_CONSENT = "no-consent"
    NO_ALTERNATIVE = "no-alternative"


def concerns(
    post: Post, network: SocialNetwork, hashtag: str, names: Iterable[str], picture: Evidence | None
) -> tuple[tuple[PostWarning, str], ...]:
    """Warnings to check before a post is sent, each with its subject.

    Args:
        post: the text.
        network: the social network.
        hashtag: the campaign's hashtag, empty if it has none.
        names: words that must not be published: the names of pupils, from the person's list.
        picture: the evidence to be shared.
    """
    found = []
    if len(post.text) > network.longest:
        found.append((PostWarning.TOO_LONG, str(len(post.text) - network.longest)))
    if hashtag and hashtag.casefold() not in post.text.casefold():
        found.append((PostWarning.NO_HASHTAG, hashtag))
    found += [(PostWarning.NAME, name) for name in names_in(post.text, names)]
    if picture is not None:
        found += [(PostWarning.NAME, name) for name in names_in(f"{picture.caption} {picture.alternative}", names)]
        if not picture.consent.allows:
            found.append((PostWarning.NO_CONSENT, picture.caption))
        if not picture.alternative.strip():
            found.append((PostWarning.NO_ALTERNATIVE, picture.caption))
    return tuple(found)


def compose_address(network: SocialNetwork, text: str) -> str:
    """The page where the text is ready to be sent; empty if the network has none."""
    return network.page + quote(text) if network.page else ""
