"""Reading OPDS 2.0 feeds (opds-community/specs, opds-2.0.md; Readium Web Publication Manifest).

Lenient as facts about real servers ask: a value of the wrong type counts as absent, an entry without title or without
a file is left out and named in the feed's problems, and the rest stands.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from desktop_app.catalogue import terms
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.links import absolute, plain_type
from desktop_app.catalogue.loose import (
    Object,
    count_of,
    list_of,
    names_in,
    object_of,
    objects_in,
    parse_object,
    text_of,
)
from desktop_app.domain.feed import Feed
from desktop_app.domain.hashes import from_integrity
from desktop_app.domain.publication import Audience, Kind, Link, Publication

ACQUISITIONS = {terms.ACQUISITION, terms.OPEN_ACCESS, "acquisition", "download"}


def read_feed(data: bytes, address: str) -> Feed:
    """A feed page.

    Args:
        data: the document.
        address: where it lies; links in it are resolved against this.

    Raises:
        DocumentError: it is no OPDS 2.0 feed.
    """
    root = parse_object(data, address)
    if not any(key in root for key in ("publications", "navigation", "groups")):
        raise DocumentError("This is not a catalogue", address, "Check the address with who gave it to you.")
    metadata = object_of(root.get("metadata"))
    links = objects_in(root.get("links"))
    groups = objects_in(root.get("groups"))
    publications: list[Publication] = []
    problems: list[str] = []
    for part in (root, *groups):
        for entry in objects_in(part.get("publications")):
            read = _publication(entry, address)
            if isinstance(read, Publication):
                publications.append(read)
            else:
                problems.append(read)
    pages = [_link(one, address) for part in (root, *groups) for one in objects_in(part.get("navigation"))]
    return Feed(
        address=address,
        title=text_of(metadata.get("title")) or urlsplit(address).netloc,
        publications=tuple(publications),
        pages=tuple(page for page in pages if page),
        next_page=_first(links, "next", address),
        campaign=_campaign_link(links, address),
        stated_items=count_of(metadata.get("numberOfItems")),
        problems=tuple(problems),
    )


def _rels(link: Object) -> set[str]:
    return {one for one in list_of(link.get("rel")) if isinstance(one, str)}


def _link(link: Object, base: str) -> Link | None:
    """A link made absolute, or None where it leads nowhere that is followed."""
    href = None if link.get("templated") is True else absolute(text_of(link.get("href")), base)
    if href is None:
        return None
    return Link(
        href=href,
        media_type=plain_type(text_of(link.get("type")), href),
        size=count_of(link.get("size")),
        sha256=from_integrity(text_of(link.get("integrity"))),
        alternative=text_of(link.get("title")),
    )


def _first(links: list[Object], rel: str, base: str) -> Link | None:
    return next((found for one in links if rel in _rels(one) and (found := _link(one, base))), None)


def _campaign_link(links: list[Object], base: str) -> Link | None:
    candidates = [one for one in links if text_of(one.get("type")) == terms.CAMPAIGN]
    return _first(candidates, terms.CAMPAIGN_REL, base)


def _is_acquisition(link: Object) -> bool:
    return bool(_rels(link) & ACQUISITIONS)


def _publication(entry: Object, base: str) -> Publication | str:
    """The publication of an entry, or a sentence that says why it is left out."""
    metadata = object_of(entry.get("metadata"))
    title = text_of(metadata.get("title"))
    links = objects_in(entry.get("links"))
    files = [found for one in links if _is_acquisition(one) and (found := _link(one, base))]
    name = title or text_of(metadata.get("identifier")) or "an entry without a name"
    if not title:
        return f"“{name}” has no title and was left out."
    if not files:
        return f"“{name}” has no file that can be fetched and was left out."
    images = [found for one in objects_in(entry.get("images")) if (found := _link(one, base))]
    coded = _coded_subjects(metadata)
    audiences = {one.value for one in Audience}
    return Publication(
        id=text_of(metadata.get("identifier")) or files[0].href,
        title=title,
        kind=_kind(coded.get(terms.KIND_SCHEME, [])),
        subtopic=next(iter(coded.get(terms.SUBTOPIC_SCHEME, [])), ""),
        files=tuple(files),
        cover=images[0] if images else None,
        description=text_of(metadata.get("description")),
        contributors=names_in(metadata.get("author")),
        subjects=_plain_subjects(metadata),
        language=next((text_of(one) for one in list_of(metadata.get("language"))), "") or "und",
        audiences=tuple(Audience(one) for one in coded.get(terms.AUDIENCE_SCHEME, []) if one in audiences),
        minutes=_minutes(text_of(metadata.get("timeRequired"))),
        licence=text_of(metadata.get("license")),
        published=text_of(metadata.get("published")),
    )


def _coded_subjects(metadata: Object) -> dict[str, list[str]]:
    """The codes of those subjects that carry something else than a topic, by scheme."""
    coded: dict[str, list[str]] = {}
    for subject in objects_in(metadata.get("subject")):
        coded.setdefault(text_of(subject.get("scheme")), []).append(text_of(subject.get("code")))
    return coded


def _plain_subjects(metadata: Object) -> tuple[str, ...]:
    ours = {terms.KIND_SCHEME, terms.SUBTOPIC_SCHEME, terms.AUDIENCE_SCHEME}
    topics = [
        one
        for one in list_of(metadata.get("subject"))
        if not (isinstance(one, dict) and text_of(one.get("scheme")) in ours)
    ]
    return names_in(topics)


def _kind(codes: list[str]) -> Kind:
    known = {kind.value for kind in Kind}
    return next((Kind(code) for code in codes if code in known), Kind.OTHER)


def _minutes(duration: str) -> int:
    """Minutes of an ISO 8601 duration of hours and minutes (`PT1H30M`); 0 for anything else."""
    found = re.fullmatch(r"PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?", duration)
    return int(found[1] or 0) * 60 + int(found[2] or 0) if found else 0
