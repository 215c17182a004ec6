"""Reading OPDS 2.0 feeds (opds-community/specs, opds-2.0.md; Readium Web Publication Manifest).

The parser is lenient, because real servers deviate: a value of the wrong type counts as absent; an entry without a
title or a file is left out and named in the feed's problems; everything else is used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from desktop_app.catalogue import terms
from desktop_app.catalogue.bundles import read_bundle_links
from desktop_app.catalogue.caption_links import caption_links
from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.dates import date_in
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.languages import first_language
from desktop_app.catalogue.lenient_json import (
    JsonDict,
    address_of,
    all_clean,
    count_of,
    list_of,
    names_in,
    object_of,
    objects_in,
    parse_object,
    text_of,
)
from desktop_app.catalogue.links import LICENCES, BaseAddress, absolute, base_of, picture_in, plain_type
from desktop_app.catalogue.marked_up_text import has_markup, text_of_html, unescaped
from desktop_app.domain.audiobook import MANIFEST as AUDIOBOOK_MANIFEST
from desktop_app.domain.editions import is_language, once_each
from desktop_app.domain.feed import CatalogueSearch, Feed, FeedEntry, PublicationSummary
from desktop_app.domain.foreign_text import is_address, short_line
from desktop_app.domain.hashes import from_integrity
from desktop_app.domain.message import Message
from desktop_app.domain.publication import (
    ENDINGS,
    Audience,
    Edition,
    Link,
    MaterialKind,
    Publication,
    kind_of_file,
)
from desktop_app.domain.school_level import SchoolLevel, level_in

ACQUISITIONS = {terms.ACQUISITION, terms.OPEN_ACCESS, "acquisition", "download", "open-access"}
MAX_LENGTH = 60_000_000
"""Seconds: as many minutes as `timeRequired` may state."""
CATALOGUES = {"http://opds-spec.org/catalog", "catalog"}


def read_feed(data: bytes, address: str) -> Feed:
    """Parse a feed page. A single publication becomes a page with one entry.

    Args:
        data: the document.
        address: its address, against which links are resolved.

    Raises:
        DocumentError: the bytes are not an OPDS 2.0 document.
    """
    root = parse_object(data, address)
    if not any(key in root for key in ("publications", "navigation", "groups", "catalogs")):
        if _is_audiobook(root) or any(_is_acquisition(one) for one in objects_in(root.get("links"))):
            root = {"metadata": root.get("metadata"), "publications": [root]}
        else:
            raise DocumentError(DocumentCode.NOT_A_CATALOGUE, address)
    metadata = object_of(root.get("metadata"))
    links = objects_in(root.get("links"))
    own = _first(links, "self", BaseAddress(address))
    base = base_of(address, own.href if own else "")
    groups = objects_in(root.get("groups"))
    summaries: list[PublicationSummary] = []
    entries: list[FeedEntry] = []
    pages: list[Link | None] = []
    problems: list[Message] = []
    for part in (root, *groups):
        lane = "" if part is root else _title(part)
        pages += [_link(one, base) for one in objects_in(part.get("navigation"))]
        if part is not root and not part.get("navigation"):
            # A group shows only some of its publications; its own feed has all of them.
            pages.append(_first(objects_in(part.get("links")), "self", base))
        for entry in objects_in(part.get("publications")):
            read = _publication(entry, base)
            if not isinstance(read, Message) and not all_clean(entry):
                problems.append(DocumentCode.UNFIT_CHARACTERS.message(name=_name(entry)))
            if isinstance(read, Publication):
                changed = short_line(text_of(object_of(entry.get("metadata")).get("modified")))
                entries.append(FeedEntry(read, lane, changed))
            elif isinstance(read, Link):
                summaries.append(PublicationSummary(text_of(object_of(entry.get("metadata")).get("identifier")), read))
            else:
                problems.append(read)
    return Feed(
        address=address,
        title=_title(root) or urlsplit(address).netloc,
        entries=tuple(entries),
        pages=tuple(page for page in pages if page),
        summaries=tuple(summaries),
        next_page=_first(links, "next", base),
        crawlable=_first(links, terms.CRAWLABLE, base),
        campaign=_typed(links, terms.CAMPAIGN, base),
        manifest=_typed(links, terms.MANIFEST, base),
        search=_search(links, base),
        catalogues=tuple(found for one in objects_in(root.get("catalogs")) if (found := _catalogue(one, base))),
        stated_items=count_of(metadata.get("numberOfItems")),
        problems=tuple(problems),
        updated=short_line(text_of(metadata.get("modified"))),
        bundles=read_bundle_links(links, base),
    )


def _search(links: list[JsonDict], base: BaseAddress) -> CatalogueSearch | None:
    """The templated search of the feed, or the link to a search description."""
    for link in links:
        if "search" in _rels(link) and is_address(address_of(link.get("href"))):
            described = text_of(link.get("type")).startswith(terms.OPENSEARCH)
            template = address_of(link.get("href"))
            if described:
                template = absolute(template, base) or ""
            if template and (described or link.get("templated") is True):
                return CatalogueSearch(template, base.address, described)
    return None


def _catalogue(entry: JsonDict, base: BaseAddress) -> Link | None:
    """A registry's link to a catalogue, with the catalogue's title."""
    links = objects_in(entry.get("links"))
    ours = [one for one in links if _rels(one) & CATALOGUES or text_of(one.get("type")).startswith(terms.OPDS_FEED)]
    found = next((link for one in ours if (link := _link(one, base))), None)
    return replace(found, alternative=_title(entry) or found.href) if found else None


def _title(described: JsonDict) -> str:
    """The title of a feed, a group or a publication.

    It is plain text (opds-2.0.md, section 2.2), but servers write what they have for their web pages.
    """
    return unescaped(text_of(object_of(described.get("metadata")).get("title")))


def _file(link: JsonDict, base: BaseAddress) -> Link | None:
    """An acquisition link directly to a file.

    None for files that need a licence or a shop's page, because they can't be opened.
    """
    found = _link(link, base)
    steps = objects_in(object_of(link.get("properties")).get("indirectAcquisition"))
    return None if found is None or steps or found.media_type in {*LICENCES, terms.OPDS_PUBLICATION} else found


def _rels(link: JsonDict) -> set[str]:
    return {one for one in list_of(link.get("rel")) if isinstance(one, str)}


def _link(link: JsonDict, base: BaseAddress) -> Link | None:
    """A link with an absolute address, or None if the program does not follow it."""
    href = None if link.get("templated") is True else absolute(address_of(link.get("href")), base)
    if href is None:
        return None
    return Link(
        href=href,
        media_type=plain_type(text_of(link.get("type")), href),
        size=count_of(link.get("size")),
        sha256=from_integrity(text_of(link.get("integrity"))),
        alternative=text_of(link.get("title")),
        interactive=object_of(link.get("properties")).get(terms.INTERACTIVE) is True,
    )


def _first(links: list[JsonDict], rel: str, base: BaseAddress) -> Link | None:
    return next((found for link in links if rel in _rels(link) and (found := _link(link, base))), None)


def _typed(links: list[JsonDict], media_type: str, base: BaseAddress) -> Link | None:
    """The link to a document type that only our catalogues have."""
    return _first([link for link in links if text_of(link.get("type")) == media_type], terms.DESCRIBED_BY, base)


def _is_acquisition(link: JsonDict) -> bool:
    return bool(_rels(link) & ACQUISITIONS)


def _whole_elsewhere(links: list[JsonDict], base: BaseAddress) -> Link | None:
    """The link to the complete publication, if the entry is a summary or has indirect acquisition.

    Sources: opds-2.0.md, section 5; opds-1.2.md, section 5.2.3.
    """
    ours = [link for link in links if text_of(link.get("type")).startswith(terms.OPDS_PUBLICATION)]
    taken = next((found for one in ours if _is_acquisition(one) and (found := _link(one, base))), None)
    return taken or _first(ours, "self", base) or _first(ours, "alternate", base)


def _publication(entry: JsonDict, base: BaseAddress) -> Publication | Link | Message:
    """The publication of an entry, the link to it if the entry is a summary, or a message why it is left out."""
    metadata = object_of(entry.get("metadata"))
    links = objects_in(entry.get("links"))
    files = [found for link in links if _is_acquisition(link) and (found := _file(link, base))]
    files = files or _manifests(entry, links, base)
    whole = _whole_elsewhere(links, base)
    if whole and not files and whole.href != base.address:
        return whole
    name = _name(entry)
    coded = _coded_subjects(metadata)
    plain = _as_written if terms.KIND_SCHEME in coded else unescaped
    title = plain(text_of(metadata.get("title")))
    if not title:
        return DocumentCode.ENTRY_WITHOUT_TITLE.message(name=name)
    if not files:
        return DocumentCode.ENTRY_WITHOUT_FILE.message(name=name)
    images = [found for one in objects_in(entry.get("images")) if (found := _image(one, base))]
    return Publication(
        id=text_of(metadata.get("identifier")) or files[0].href,
        title=title,
        kind=_kind(coded.get(terms.KIND_SCHEME, []), files),
        subtopic=next(iter(coded.get(terms.SUBTOPIC_SCHEME, [])), ""),
        files=tuple(files),
        cover=images[0] if images else None,
        description=_description(text_of(metadata.get("description")), plain),
        contributors=tuple(map(plain, names_in(metadata.get("author")))),
        subjects=tuple(map(plain, _plain_subjects(metadata))),
        language=first_language(map(text_of, list_of(metadata.get("language")))),
        audiences=tuple(Audience(one) for one in coded.get(terms.AUDIENCE_SCHEME, []) if one),
        levels=_levels(metadata.get("educationalLevel")),
        minutes=_minutes(text_of(metadata.get("timeRequired"))) or _length(metadata.get("duration")),
        licence=text_of(metadata.get("license")),
        interactivity=short_line(text_of(metadata.get("interactivityType"))),
        published=date_in(text_of(metadata.get("published"))),
        editions=once_each(edition for link in links if (edition := _edition(link, base))),
        caption_links=caption_links(_captions(links, base)),
    )


def _as_written(words: str) -> str:
    """A text of a catalogue that Springshelf wrote: nothing in it is escaped."""
    return words


def _levels(stated: object) -> tuple[SchoolLevel, ...]:
    """The levels that schema.org's `educationalLevel` states: each a text or a `DefinedTerm`."""
    texts = (
        text_of(one.get("termCode") if one.get("inDefinedTermSet") == terms.LEVEL_SCHEME else one.get("name"))
        if isinstance(one, dict)
        else text_of(one)
        for one in list_of(stated)
    )
    return tuple(dict.fromkeys(level_in(text) for text in texts if text.strip()))


def _edition(link: JsonDict, base: BaseAddress) -> Edition | None:
    """The publication in another language, which an alternate names: a file with its title and its language."""
    language = next((text_of(one) for one in list_of(link.get("language"))), "")
    found = _link(link, base)
    if terms.ALTERNATE not in _rels(link) or not found or not is_language(language) or not found.alternative:
        return None
    if found.media_type not in ENDINGS or (found.media_type == terms.HTML and found.sha256 is None):
        return None  # a document of the catalogue, or a page of the publisher's website
    about = object_of(link.get("properties"))
    images = [picture for one in objects_in(about.get("images")) if (picture := _image(one, base))]
    return Edition(
        language,
        found.alternative,
        replace(found, alternative=text_of(about.get("alternative"))),
        images[0] if images else None,
        _description(text_of(about.get("description"))),
        names_in(about.get("subject")),
    )


def _captions(links: list[JsonDict], base: BaseAddress) -> Iterator[tuple[Link | None, str]]:
    """What may be the captions of a recording, each with its language.

    They are among the links, or the `alternate`s of the link to the recording itself. The first is what our
    catalogues write; the second is the Readium Web Publication Manifest, section 2.4.
    """
    inside = [one for link in links if _is_acquisition(link) for one in objects_in(link.get("alternate"))]
    beside = [link for link in links if _rels(link) & terms.CAPTION_RELATIONS]
    for link in (*beside, *inside):
        yield _link(link, base), next((text_of(one) for one in list_of(link.get("language"))), "")


def _is_audiobook(entry: JsonDict) -> bool:
    """Whether an entry names the tracks of an audiobook in their order (Readium Audiobook Profile)."""
    types = [text_of(one.get("type")) for one in objects_in(entry.get("readingOrder"))]
    return any(one.startswith("audio/") for one in types)


def _manifests(entry: JsonDict, links: list[JsonDict], base: BaseAddress) -> list[Link]:
    """The manifest of an audiobook, if the entry links to it without calling it a file, or is one itself."""
    found = [link for one in links if (link := _link(one, base)) and link.media_type == AUDIOBOOK_MANIFEST]
    if found or not _is_audiobook(entry):
        return found[:1]
    own = _first(links, "self", base)
    return [replace(own or Link(base.address, ""), media_type=AUDIOBOOK_MANIFEST)]


def _image(link: JsonDict, base: BaseAddress) -> Link | None:
    return _link(link, base) or picture_in(address_of(link.get("href")), text_of(link.get("type")))


def _description(words: str, plain: Callable[[str], str] = _as_written) -> str:
    """A description as paragraphs; some servers write HTML into it, which OPDS 2.0 doesn't name."""
    return text_of_html(words) if has_markup(words) else plain(words)


def _name(entry: JsonDict) -> str | Message:
    """The name of an entry in a problem message."""
    metadata = object_of(entry.get("metadata"))
    found = _title(entry) or text_of(metadata.get("identifier"))
    return short_line(found) or DocumentCode.NAMELESS_ENTRY.message()


def _coded_subjects(metadata: JsonDict) -> dict[str, list[str]]:
    """The codes of subjects that are not topics, by scheme."""
    coded: dict[str, list[str]] = {}
    for subject in objects_in(metadata.get("subject")):
        coded.setdefault(text_of(subject.get("scheme")), []).append(text_of(subject.get("code")))
    return coded


def _plain_subjects(metadata: JsonDict) -> tuple[str, ...]:
    ours = {terms.KIND_SCHEME, terms.SUBTOPIC_SCHEME, terms.AUDIENCE_SCHEME}
    topics = [
        one
        for one in list_of(metadata.get("subject"))
        if not (isinstance(one, dict) and text_of(one.get("scheme")) in ours)
    ]
    return names_in(topics)


def _kind(codes: list[str], files: list[Link]) -> MaterialKind:
    """The first known kind, or else the first, so that a kind of a newer version is written back unchanged.

    If none is stated, the file tells it.
    """
    kinds = [MaterialKind(code) for code in codes if code]
    return next((kind for kind in kinds if kind.is_known), kinds[0] if kinds else kind_of_file(files))


def _minutes(duration: str) -> int:
    """The minutes of an ISO 8601 duration of hours and minutes (`PT1H30M`); 0 for anything else."""
    found = re.fullmatch(r"PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?", duration)
    return int(found[1] or 0) * 60 + int(found[2] or 0) if found else 0


def _length(seconds: object) -> int:
    """The minutes of a recording's length in seconds (Readium Web Publication Manifest, `duration`); 0 if unknown."""
    is_number = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
    return round(seconds / 60) if is_number and 0 < seconds < MAX_LENGTH else 0  # type: ignore[operator]  # a number
