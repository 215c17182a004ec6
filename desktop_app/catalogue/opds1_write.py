"""Writing a static OPDS 1.2 catalogue: a navigation feed, and chains of acquisition pages (opds-1.2.md; RFC 4287).

An entry's `updated` is an argument, because only the folder knows what it had before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from uuid import NAMESPACE_URL, uuid5

from lxml import etree

from desktop_app.catalogue import terms
from desktop_app.catalogue.xml import Element
from desktop_app.domain.foreign_markup import UNFIT
from desktop_app.domain.publication import Link, Publication
from desktop_app.domain.school_level import level_name

NAME = "Springshelf"
"""The generator that marks our own feeds."""
ATOM, DC = "http://www.w3.org/2005/Atom", "http://purl.org/dc/terms/"
NAVIGATION = f"{terms.ATOM};profile=opds-catalog;kind=navigation"
ACQUISITION = f"{terms.ATOM};profile=opds-catalog;kind=acquisition"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
IMAGE, THUMBNAIL = "http://opds-spec.org/image", "http://opds-spec.org/image/thumbnail"
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>{}|^`\"\\]+")
_TYPES = {"video": "MovingImage", "audio": "Sound", "image": "StillImage"}
_NOT_LISTED = re.compile(r"[^\w.-]")


@dataclass(frozen=True, slots=True)
class FeedHead:
    """What stands at the beginning of a feed: its id, title, time and links (relation, address, media type)."""

    id: str
    title: str
    updated: str
    links: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class GroupEntry:
    """The entry of a group in the root: its id, title, time, the address of its first page, its number of items."""

    id: str
    title: str
    updated: str
    href: str
    count: int


def atom_id(name: str, *, within: str = "") -> str:
    """An id that is an IRI (RFC 4287, section 4.2.6): the name itself if it is one, or else one derived from it.

    Args:
        name: the name.
        within: the id of the catalogue, if the name is unique only there.
    """
    return name if not within and _IRI.fullmatch(name) else uuid5(NAMESPACE_URL, f"{within} {name}").urn


def entry_of(publication: Publication, updated: str) -> Element:
    """The entry of a publication (opds-1.2.md, section 5; DCMI Metadata Terms for what Atom has no element for)."""
    entry = etree.Element(_atom("entry"), nsmap={None: ATOM, "dc": DC})
    _add(entry, "id", atom_id(publication.id))
    _add(entry, "title", publication.title)
    _add(entry, "updated", updated)
    for name in publication.contributors:
        _add(_add(entry, "author", ""), "name", name)
    _add(entry, f"{{{DC}}}identifier", publication.id)
    for name, text in (("language", publication.language), ("issued", publication.published)):
        if text and text != "und":
            _add(entry, f"{{{DC}}}{name}", text)
    if kind := _type_of(publication):
        _add(entry, f"{{{DC}}}type", kind)
    for level in publication.levels:
        _add(entry, f"{{{DC}}}educationLevel", level_name(level).capitalize() if level.is_known else level.value)
    for subject in (*publication.subjects, *([publication.subtopic] if publication.subtopic else [])):
        _add(entry, "category", "", term=_NOT_LISTED.sub("-", subject), label=_clean(subject))
    if publication.licence:
        _add(entry, "rights", publication.licence)
    if publication.description:
        _add(entry, "summary", publication.description, type="text")
    _add_links(entry, publication)
    return entry


def _type_of(publication: Publication) -> str:
    """The term of the DCMI Type Vocabulary for what is not simply read; empty for texts."""
    if publication.interactivity == terms.ACTIVE or any(file.interactive for file in publication.files):
        return terms.INTERACTIVE_RESOURCE
    kinds = {file.media_type.partition("/")[0] for file in publication.files}
    return next((name for kind, name in _TYPES.items() if kind in kinds), "")


def _add_links(entry: Element, publication: Publication) -> None:
    """The links to the cover, the files, those in other languages, and captions (RFC 4287, 4.1.2 and 4.2.7.2)."""
    if publication.cover:
        for relation in (IMAGE, THUMBNAIL):
            _add(entry, "link", "", rel=relation, href=publication.cover.href, type=publication.cover.media_type)
    for file in publication.files:
        _add_file(entry, terms.OPEN_ACCESS, file, file.alternative)
    for edition in publication.editions:
        _add_file(entry, terms.ALTERNATE, edition.file, edition.title, hreflang=edition.language)
    for captions in publication.caption_links:
        _add_file(entry, terms.RELATED, captions.file, captions.file.alternative, hreflang=captions.language)


def _add_file(entry: Element, relation: str, file: Link, title: str, **about: str) -> None:
    known = {"length": "" if file.size is None else str(file.size), "title": _clean(title), **about}
    stated = {name: value for name, value in known.items() if value}
    _add(entry, "link", "", rel=relation, href=file.href, type=file.media_type, **stated)


def entry_key(entry: Element) -> str:
    """A hash of an entry without its time, to find out whether it has changed."""
    parts = [
        (one.tag, sorted(one.attrib.items()), one.text or "") for one in entry.iter() if one.tag != _atom("updated")
    ]
    return sha256(repr(parts).encode()).hexdigest()


def acquisition_feed(head: FeedHead, entries: Sequence[Element]) -> bytes:
    """A page of publications."""
    feed = _feed(head)
    feed.extend(entries)
    return _bytes(feed)


def navigation_feed(head: FeedHead, groups: Sequence[GroupEntry], language: str = "") -> bytes:
    """The root: an entry for each group.

    Args:
        head: its beginning.
        groups: the entries.
        language: the language of its titles.
    """
    feed = _feed(head)
    if language:
        feed.set(LANGUAGE, language)
    for group in groups:
        entry = etree.SubElement(feed, _atom("entry"))
        _add(entry, "id", group.id)
        _add(entry, "title", group.title)
        _add(entry, "updated", group.updated)
        _add(entry, "content", str(group.count), type="text")
        _add(entry, "link", "", rel="subsection", href=group.href, type=ACQUISITION, title=_clean(group.title))
    return _bytes(feed)


def search_description(title: str, pages: Sequence[tuple[str, str]]) -> bytes:
    """An OpenSearch 1.1 description.

    Args:
        title: the catalogue's title.
        pages: media type and address template of each kind of answer.
    """
    namespace = "http://a9.com/-/spec/opensearch/1.1/"
    root = etree.Element(f"{{{namespace}}}OpenSearchDescription", nsmap={None: namespace})
    etree.SubElement(root, f"{{{namespace}}}ShortName").text = _clean(title)[:16]
    etree.SubElement(root, f"{{{namespace}}}Description").text = _clean(title)[:1024]
    for media_type, template in pages:
        etree.SubElement(root, f"{{{namespace}}}Url", type=media_type, template=template)
    return _bytes(root)


def _feed(head: FeedHead) -> Element:
    feed = etree.Element(_atom("feed"), nsmap={None: ATOM, "dc": DC})
    _add(feed, "id", head.id)
    _add(feed, "title", head.title)
    _add(feed, "updated", head.updated)
    _add(_add(feed, "author", ""), "name", NAME)
    _add(feed, "generator", NAME)
    for relation, href, media_type in head.links:
        _add(feed, "link", "", rel=relation, href=href, type=media_type)
    return feed


def _add(parent: Element, name: str, text: str, **attributes: str) -> Element:
    element = etree.SubElement(parent, name if name.startswith("{") else _atom(name), attributes)
    element.text = _clean(text) or None
    return element


def _atom(name: str) -> str:
    return f"{{{ATOM}}}{name}"


def _clean(text: str) -> str:
    return UNFIT.sub("\ufffd", text)


def _bytes(root: Element) -> bytes:
    for element in root:
        element.tail = "\n"
    written: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"
