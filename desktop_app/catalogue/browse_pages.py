"""Writing a catalogue as pages for a browser: no scripts, no other files than covers and materials.

Each page is written once for each language. Titles and descriptions keep the direction of their own letters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from desktop_app.catalogue.browse_style import style
from desktop_app.catalogue.listing import Listing
from desktop_app.domain.editions import in_language
from desktop_app.domain.file_kinds import kind_of_type
from desktop_app.domain.language_names import language_name
from desktop_app.domain.page_language import PageLanguage
from desktop_app.domain.publication import Link, Publication
from desktop_app.domain.school_level import LEVEL_NAMES

GENERATOR = '<meta name="generator" content="Springshelf"/>'
"""Marks our own pages."""
SHOWN = ("text/html", "application/pdf", "text/plain")
"""Media types beside pictures, sounds and films that a browser opens itself."""
KILO, MEGA = 1_000, 1_000_000
_UNFIT_IN_NAMES = re.compile(r"[\s\x00-\x1f\x7f\"*/:<>?\\|]+")


@dataclass(frozen=True, slots=True)
class GroupPages:
    """A group in the root page: its title, the number of its materials, and the addresses of its pages."""

    title: str
    colour: str
    count: int
    hrefs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageFrame:
    """What a page needs beside its content: its language, the catalogue's title, and the address of its root.

    `others` are addresses and languages of the same page in other languages; `search` is the address of the search
    page, empty if nothing answers it.
    """

    language: PageLanguage
    title: str
    home: str
    others: tuple[tuple[str, PageLanguage], ...] = ()
    search: str = ""


def root_page(
    frame: PageFrame, listing: Listing, groups: Sequence[GroupPages], feeds: Sequence[tuple[str, str]]
) -> bytes:
    """The first page: what the catalogue is about, its groups, and links for other programs.

    Args:
        frame: language and title.
        listing: the catalogue.
        groups: its groups.
        feeds: media type and address of each feed, which programs find by these links.
    """
    say = frame.language.say
    found = "".join(
        f'<link rel="alternate" type="{escape(media_type)}" href="{escape(href)}"/>\n' for media_type, href in feeds
    )
    campaign = listing.campaign and frame.language.contents.campaign(listing.campaign)
    about = f'<p class="lead" dir="auto">{escape(campaign.summary)}</p>\n' if campaign else ""
    listed = "".join(_group(frame, group) for group in groups)
    apps = "".join(f'<li><a href="{escape(href)}"><bdi>{escape(href)}</bdi></a></li>' for _media_type, href in feeds)
    notice = f'<p dir="auto">{escape(campaign.notice)}</p>' if campaign and campaign.notice else ""
    body = (
        f'{about}{_search(frame)}<ul class="groups">\n{listed}</ul>\n'
        f'<footer>{notice}<p>{escape(say("For reading apps (OPDS):"))}</p><ul class="feeds">{apps}</ul></footer>\n'
    )
    return _page(frame, frame.title, body, found)


def material_page(frame: PageFrame, title: str, publications: Sequence[Publication], colour: str = "") -> bytes:
    """A page with the materials of a group, or those that a search has found.

    Args:
        frame: language and catalogue.
        title: the page's title.
        publications: the materials; their files are relative to this page.
        colour: the colour of the group as `#rrggbb`.
    """
    say = frame.language.say
    cards = "".join(_card(frame.language, one) for one in publications)
    nothing = "" if publications else f'<p class="lead">{escape(say("Nothing was found."))}</p>'
    back = f'<p class="back"><a href="{escape(frame.home)}" dir="auto">{escape(frame.title)}</a></p>\n'
    return _page(frame, title, f"{_search(frame)}{nothing}{cards}", "", above=back, colour=colour)


def _group(frame: PageFrame, group: GroupPages) -> str:
    count = frame.language.say.counted("{count} material", "{count} materials", group.count)
    more = "".join(
        f' <a class="number" href="{escape(href)}">{number}</a>' for number, href in enumerate(group.hrefs[1:], 2)
    )
    return (
        f'<li style="border-inline-start-color:{_colour(group.colour)}"><a href="{escape(group.hrefs[0])}" dir="auto">'
        f"{escape(group.title)}</a> <span>{escape(count)}</span>{f'<p>{more}</p>' if more else ''}</li>\n"
    )


def _card(language: PageLanguage, publication: Publication) -> str:
    publication = in_language(publication, language.code)
    one = language.contents.publication(publication)
    spoken = "" if publication.language in {"", "und"} else f' lang="{escape(publication.language)}"'
    is_translated = (one.title, one.description) != (publication.title, publication.description)
    words = "" if is_translated else spoken
    cover = (
        f'<img src="{escape(one.cover.href)}" alt="" loading="lazy"/>' if one.cover else '<span class="none"></span>'
    )
    by = ", ".join(one.contributors)
    minutes = language.say.minutes(one.minutes) if one.minutes else ""
    levels = ", ".join(language.say(LEVEL_NAMES[level]) if level.is_known else level.value for level in one.levels)
    facts = _facts(by, minutes, levels)
    return (
        f"<article>{cover}<div>"
        f'<h2 dir="auto"{words}>{escape(one.title)}</h2>'
        f"{f'<p class=facts>{facts}</p>' if facts else ''}"
        f"{f'<p dir=auto{words}>{escape(one.description)}</p>' if one.description else ''}"
        f"{''.join(_file(language, one, file) for file in one.files)}{_editions(one)}"
        "</div></article>\n"
    )


def _editions(publication: Publication) -> str:
    """The links to the same material in other languages."""
    links = " · ".join(
        f'<a href="{escape(one.file.href)}" hreflang="{escape(one.language)}" lang="{escape(one.language)}"'
        f' title="{escape(one.title)}"><bdi>{escape(language_name(one.language))}</bdi></a>'
        for one in publication.editions
    )
    return f'<p class="facts">{links}</p>' if links else ""


def _file(language: PageLanguage, publication: Publication, file: Link) -> str:
    """The buttons of a file: open it here if a browser can, and take it along."""
    say, href = language.say, escape(file.href)
    major = file.media_type.partition("/")[0]
    shown = file.media_type in SHOWN or major in {"image", "audio", "video"}
    label = say("Play") if major in {"audio", "video"} else say("View")
    about = _facts(file_ending(file).upper(), _size(language, file.size))
    view = f'<a class="button" href="{href}">{escape(label)}</a> ' if shown else ""
    name = f"{_UNFIT_IN_NAMES.sub(' ', publication.title).strip(' .')[:80] or 'material'}.{file_ending(file)}"
    return (
        f'<p class="file">{view}<a class="button{" second" if shown else ""}" href="{href}" download="{escape(name)}">'
        f"{escape(say('Download'))}</a> <small>{about}</small></p>"
    )


def _facts(*parts: str) -> str:
    return " · ".join(f"<bdi>{escape(part)}</bdi>" for part in parts if part)


def file_ending(file: Link) -> str:
    """The extension of a file: that of its media type, or else that of its address."""
    kind = kind_of_type(file.media_type)
    return kind.ending if kind else file.href.rpartition("/")[2].rpartition(".")[2].lower()[:8] or "bin"


def _size(language: PageLanguage, size: int | None) -> str:
    if size is None:
        return ""
    if size < MEGA:
        return language.say("{size} kB", size=max(1, round(size / KILO)))
    return language.say("{size} MB", size=round(size / MEGA))


def _search(frame: PageFrame) -> str:
    if not frame.search:
        return ""
    say = frame.language.say
    return (
        f'<form action="{escape(frame.search)}" role="search"><input type="search" name="q" required dir="auto" '
        f'aria-label="{escape(say("Search"))}"/> <button>{escape(say("Search"))}</button></form>\n'
    )


def _page(frame: PageFrame, title: str, body: str, head: str, *, above: str = "", colour: str = "") -> bytes:
    language = frame.language
    others = " · ".join(
        f'<a href="{escape(href)}" hreflang="{one.code}" lang="{one.code}" dir="{one.direction}">{escape(one.name)}</a>'
        for href, one in frame.others
    )
    shown = title if title == frame.title else f"{title} – {frame.title}"
    return (
        f'<!DOCTYPE html>\n<html lang="{language.code}" dir="{language.direction}">\n<head>\n<meta charset="utf-8"/>\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"/>\n{GENERATOR}\n'
        f"<title>{escape(shown)}</title>\n{head}<style>\n{style(_colour(colour))}</style>\n</head>\n<body>\n"
        f'{f"<nav>{others}</nav>" if others else ""}\n{above}<h1 dir="auto">{escape(title)}</h1>\n'
        f"<main>\n{body}</main>\n</body>\n</html>\n"
    ).encode()


def _colour(colour: str) -> str:
    return colour if re.fullmatch("#[0-9a-fA-F]{6}", colour) else "#4a5568"
