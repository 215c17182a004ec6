"""Reading OPDS 1.2 feeds (opds-community/specs, opds-1.2.md; Atom, RFC 4287).

The parser is lenient, because real servers deviate: it finds elements by local name, since namespaces are often wrong;
it ignores the `kind` in a link's type; it ignores junk after the feed. It compares relations as complete strings, so
that `…/image/thumbnail` is never taken for `…/image`. No entity is resolved and no DTD is loaded (opds-1.2.md, section
7.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

from desktop_app.catalogue import terms
from desktop_app.catalogue.caption_links import caption_links
from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.dates import date_in
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.languages import first_language
from desktop_app.catalogue.links import LICENCES, BaseAddress, absolute, base_of, picture_in, plain_type
from desktop_app.catalogue.marked_up_text import paragraphs_in, text_in
from desktop_app.catalogue.xml import Element, name_of, repair_xml
from desktop_app.domain.editions import is_language, once_each
from desktop_app.domain.feed import CatalogueSearch, Feed, FeedEntry, PublicationSummary
from desktop_app.domain.foreign_text import clean_text, is_address, short_line
from desktop_app.domain.message import Message
from desktop_app.domain.numbers import parse_integer
from desktop_app.domain.publication import ENDINGS, Edition, Link, Publication, kind_of_file
from desktop_app.domain.school_level import level_in

ACQUISITIONS = {terms.ACQUISITION, terms.OPEN_ACCESS}
IMAGE = "http://opds-spec.org/image"
THUMBNAIL = "http://opds-spec.org/image/thumbnail"
COVERS = (
    IMAGE, "http://opds-spec.org/cover", "x-stanza-cover-image",
    THUMBNAIL, "http://opds-spec.org/thumbnail", "x-stanza-cover-image-thumbnail",
)  # fmt: skip
"""Relations of covers, large ones before small ones; those of catalogues before OPDS 1.0 are still in use."""
PAGES = frozenset({terms.HTML, "application/xhtml+xml", "application/zip"})
"""Media types of files that may have scripts; what an EPUB has is known when it is here."""
DESCRIPTIONS = ("content", "summary", "description", "abstract")
"""Elements of Atom, and of Dublin Core for servers that use those instead."""
COLLECTIONS = {"collection", "http://opds-spec.org/group"}
NOT_INTO_THE_CATALOGUE = {"self", "start", "up", "search", "alternate", "related", "http://opds-spec.org/shelf"}
"""Relations of an entry's Atom links that do not lead further into the catalogue, or lead to personal pages."""


def read_feed(data: bytes, address: str) -> Feed:
    """Parse a feed page.

    Args:
        data: the document.
        address: its address, against which links are resolved.

    Raises:
        DocumentError: the bytes are not an Atom feed.
    """
    root, repaired = repair_xml(data)
    if root is None or name_of(root) not in {"feed", "entry"} or not len(root):
        raise DocumentError(DocumentCode.NOT_A_CATALOGUE, address)
    own = _first(list(_children(root, "link")), "self", BaseAddress(address))
    base = base_of(address, own.href if own else "")
    entries: list[FeedEntry] = []
    pages: list[Link] = []
    summaries: list[PublicationSummary] = []
    problems: list[Message] = []
    for element in [root] if name_of(root) == "entry" else _children(root, "entry"):
        read = _publication(element, base)
        inward = list(_inward(element, base))
        if isinstance(read, Publication):
            entries.append(FeedEntry(read, _collection(element), short_line(_text(element, "updated"))))
        elif whole := _whole_elsewhere(element, base):
            summaries.append(PublicationSummary(_text(element, "id"), whole))
        elif inward:
            pages += inward[:1]
        elif not _leads_aside(element):
            problems.append(read)
    links = list(_children(root, "link"))
    return Feed(
        address=address,
        title=_text(root, "title") or urlsplit(address).netloc,
        entries=tuple(entries),
        pages=tuple(pages),
        summaries=tuple(summaries),
        next_page=_first(links, "next", base),
        crawlable=_first(links, terms.CRAWLABLE, base),
        search=_search(links, base),
        stated_items=_count(root),
        problems=tuple(problems),
        repaired=repaired,
        updated="" if name_of(root) == "entry" else short_line(_text(root, "updated")),
    )


def _search(links: list[Element], base: BaseAddress) -> CatalogueSearch | None:
    """A templated Atom link, or the link to a search description; the description is preferred, as it says more."""
    found = [
        link for link in links if link.get("rel") == "search" and link.get("href") and is_address(link.get("href"))
    ]
    found.sort(key=lambda one: not one.get("type", "").startswith(terms.OPENSEARCH))
    for one in found:
        if one.get("type", "").startswith(terms.OPENSEARCH):
            href = absolute(_in_base(one, "href"), base)
            if href:
                return CatalogueSearch(href, base.address, described=True)
        elif "{" in one.get("href") or "%7b" in one.get("href").lower():
            return CatalogueSearch(_in_base(one, "href"), base.address)
    return None


def _collection(entry: Element) -> str:
    """The title of the group of an entry (opds-1.2.md, section 8.1)."""
    found = (
        clean_text(child.get("title", "")) for child in _children(entry, "link") if child.get("rel") in COLLECTIONS
    )
    return next(found, "")


def _leads_aside(entry: Element) -> bool:
    """Whether an entry leads to a page outside the catalogue: a personal shelf or a website."""
    links = list(_children(entry, "link"))
    return bool(links) and all(link.get("rel", "") in NOT_INTO_THE_CATALOGUE for link in links)


def _children(element: Element, name: str) -> Iterator[Element]:
    return (child for child in element if name_of(child) == name)


def _text(element: Element, name: str) -> str:
    """The text of the first child with that name, without its markup."""
    child = next(_children(element, name), None)
    if child is None:
        return ""
    return " ".join(text_in(child).split())


def _description(entry: Element) -> str:
    """What an entry says of itself, as paragraphs."""
    found = (paragraphs_in(child) for name in DESCRIPTIONS for child in _children(entry, name))
    return next(filter(None, found), "")


def _published(entry: Element) -> str:
    """When it was published; when the entry was put into the catalogue only where nothing else is said."""
    dates = (_text(entry, name) for name in ("issued", "date", "published"))
    return next(filter(None, map(date_in, dates)), "")


def _link(element: Element, base: BaseAddress) -> Link | None:
    href = absolute(_in_base(element, "href"), base)
    if href is None:
        return None
    stated = plain_type(clean_text(element.get("type", "")), href)
    return Link(
        href, stated, parse_integer(element.get("length", "")), alternative=clean_text(element.get("title", ""))
    )


def _in_base(element: Element, name: str) -> str:
    """An address in an attribute, resolved against the element's `xml:base` (RFC 4287, section 2), if it has one."""
    href = element.get(name, "")
    try:
        return urljoin(element.base or "", href) if href else ""
    except ValueError:
        return ""


def _first(links: list[Element], rel: str, base: BaseAddress) -> Link | None:
    return next((found for link in links if link.get("rel") == rel and (found := _link(link, base))), None)


def _cover(links: list[Element], rel: str, base: BaseAddress) -> Link | None:
    embedded = (picture_in(one.get("href", ""), one.get("type", "")) for one in links if one.get("rel") == rel)
    return _first(links, rel, base) or next(filter(None, embedded), None)


def _inward(entry: Element, base: BaseAddress) -> Iterator[Link]:
    """The links of an entry that lead further into the catalogue."""
    for element in _children(entry, "link"):
        rel = element.get("rel", "subsection")
        link = _link(element, base)
        if link is None or link.media_type != terms.ATOM:
            continue
        if rel not in NOT_INTO_THE_CATALOGUE and "acquisition/" not in rel:
            yield link


def _whole_elsewhere(entry: Element, base: BaseAddress) -> Link | None:
    """The link to the complete entry if this is a summary (opds-1.2.md, section 5.1) or has indirect acquisition."""
    for element in _children(entry, "link"):
        is_entry = "type=entry" in element.get("type", "").replace(" ", "")
        if is_entry and (element.get("rel") == "alternate" or element.get("rel") in ACQUISITIONS):
            return _link(element, base)
    return None


def _known_file(link: Element, base: BaseAddress) -> Link | None:
    """A link to a file of a kind that opens here, unless it is a page or a picture."""
    found = _link(link, base)
    if found is None or found.media_type not in ENDINGS:
        return None
    return None if found.media_type.startswith(("image/", "text/html")) else found


def _count(root: Element) -> int | None:
    """`totalResults`, in any namespace."""
    return parse_integer(_text(root, "totalResults"))


def _publication(entry: Element, base: BaseAddress) -> Publication | Message:
    """The publication of an entry, or a message that says why it is left out."""
    title = _text(entry, "title")
    links = list(_children(entry, "link"))
    files = [found for link in links if link.get("rel") in ACQUISITIONS and (found := _link(link, base))]
    # Some catalogues leave the relation out.
    files = files or [found for link in links if "rel" not in link.attrib and (found := _known_file(link, base))]
    files = [file for file in files if file.media_type != terms.ATOM and file.media_type not in LICENCES]
    if not title or not files:
        name = short_line(title or _text(entry, "id")) or DocumentCode.NAMELESS_ENTRY.message()
        return (DocumentCode.ENTRY_WITHOUT_FILE if title else DocumentCode.ENTRY_WITHOUT_TITLE).message(name=name)
    is_interactive = _is_interactive(entry)
    if is_interactive:
        files = [replace(file, interactive=file.media_type in PAGES) for file in files]
    authors = [_text(author, "name") for author in _children(entry, "author")]
    subjects = [clean_text(child.get("label") or child.get("term") or "") for child in _children(entry, "category")]
    levels = [" ".join(text_in(child).split()) for child in _children(entry, "educationLevel")]
    return Publication(
        id=_text(entry, "id") or files[0].href,
        title=title,
        kind=kind_of_file(files),
        subtopic="",
        files=tuple(files),
        cover=next((found for rel in COVERS if (found := _cover(links, rel, base))), None),
        description=_description(entry),
        contributors=tuple(name for name in authors if name),
        subjects=tuple(subject for subject in subjects if subject),
        language=first_language(map(text_in, _children(entry, "language"))),
        licence=_text(entry, "rights"),
        published=_published(entry),
        levels=tuple(dict.fromkeys(level_in(level) for level in levels if level)),
        editions=once_each(edition for link in links if (edition := _edition(link, base))),
        interactivity=terms.ACTIVE if is_interactive else "",
        caption_links=caption_links(_captions(links, base)),
    )


def _is_interactive(entry: Element) -> bool:
    """Whether an entry says that it is interactive: by `dc:type`, a term of the DCMI Type Vocabulary or its address."""
    types = ("".join(text_in(child)).strip().rpartition("/")[2] for child in _children(entry, "type"))
    return terms.INTERACTIVE_RESOURCE in types


def _captions(links: list[Element], base: BaseAddress) -> Iterator[tuple[Link | None, str]]:
    """What may be the captions of a recording: related or alternate links, each with its language."""
    return (
        (_link(link, base), link.get("hreflang", "")) for link in links if link.get("rel") in terms.CAPTION_RELATIONS
    )


def _edition(element: Element, base: BaseAddress) -> Edition | None:
    """The publication in another language: an alternate with a language and a title that is a file (RFC 4287, 4.2.7).

    A page is none, because it may be one of the publisher's website.
    """
    language = element.get("hreflang", "")
    if element.get("rel") != terms.ALTERNATE or not is_language(language):
        return None
    found = _link(element, base)
    if found is None or found.media_type not in ENDINGS or found.media_type == terms.HTML or not found.alternative:
        return None
    return Edition(language, found.alternative, replace(found, alternative=""))
