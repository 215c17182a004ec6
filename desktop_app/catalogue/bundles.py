"""Bundles in documents: the index of a bundle, and the links to indexes in a page or root (docs/decisions/0019).

An index is read strictly, because one that lies about a member may lie about all: members lie one after the other
without gaps, and each has a size and a hash. A link that is not as it should be is left out; its files come one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.catalogue import terms
from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.lenient_json import JsonDict, address_of, count_of, list_of, object_of, parse_object, text_of
from desktop_app.catalogue.links import BaseAddress, absolute
from desktop_app.domain.bundle import (
    MAX_BUNDLE_SIZE,
    MAX_BUNDLES,
    MAX_INDEX_SIZE,
    MAX_MEMBER_SIZE,
    MAX_MEMBERS,
    Bundle,
    BundleContent,
    BundleLink,
    BundleMember,
)
from desktop_app.domain.editions import is_language
from desktop_app.domain.hashes import Sha256, from_integrity, to_integrity
from desktop_app.domain.publication import Link

BUNDLE_FILE = "application/octet-stream"
"""The media type of a bundle."""


def index_document(bundle: Bundle) -> JsonDict:
    """Write the index of a bundle; its addresses are relative to the index."""
    return {
        "bundle": {
            "href": bundle.href,
            "type": BUNDLE_FILE,
            "size": bundle.size,
            "integrity": to_integrity(bundle.sha256),
        },
        "files": [
            {"href": one.href, "offset": one.offset, "size": one.size, "integrity": to_integrity(one.sha256)}
            for one in bundle.members
        ],
    }


def read_index(data: bytes, address: str) -> Bundle:
    """Parse the index of a bundle.

    Args:
        data: the document, of which the hash was checked.
        address: its address, against which links are resolved.

    Raises:
        DocumentError: it is no index, or a value in it is not as `index_document` writes it.
    """
    if len(data) > MAX_INDEX_SIZE:
        raise DocumentError(DocumentCode.NOT_A_BUNDLE, address)
    document = parse_object(data, address)
    bundle = object_of(document.get("bundle"))
    href, size, digest = _checked(bundle, address, MAX_BUNDLE_SIZE)
    members = []
    offset = 0
    files = document.get("files")
    if not isinstance(files, list) or not 0 < len(files) <= MAX_MEMBERS:
        raise DocumentError(DocumentCode.NOT_A_BUNDLE, address)
    for file in files:
        place, length, content = _checked(file, address, MAX_MEMBER_SIZE)
        if count_of(file.get("offset")) != offset:
            raise DocumentError(DocumentCode.NOT_A_BUNDLE, address)
        members.append(BundleMember(place, offset, length, content))
        offset += length
    if offset != size or len({one.sha256 for one in members}) != len(members):
        raise DocumentError(DocumentCode.NOT_A_BUNDLE, address)
    return Bundle(href, size, digest, tuple(members))


def _checked(stated: object, address: str, most: int) -> tuple[str, int, Sha256]:
    """The address, size and hash of a file in an index."""
    file = object_of(stated)
    href = absolute(address_of(file.get("href")), address)
    size, digest = count_of(file.get("size")), from_integrity(text_of(file.get("integrity")))
    if href is None or digest is None or not size or size > most:
        raise DocumentError(DocumentCode.NOT_A_BUNDLE, address)
    return href, size, digest


def bundle_links(links: Sequence[BundleLink]) -> list[JsonDict]:
    """Write links to indexes, for the `links` of a page or root. OPDS clients ignore an unknown relation."""
    return [
        {
            "rel": terms.BUNDLE_RELATION,
            "href": link.index.href,
            "type": terms.BUNDLE,
            **({"language": link.language} if link.language else {}),
            "size": link.index.size,
            "integrity": to_integrity(link.index.sha256 or Sha256("")),
            "properties": {"content": link.content.value, "numberOfItems": link.items, "length": link.length},
        }
        for link in links
    ]


def read_bundle_links(links: Iterable[JsonDict], base: BaseAddress) -> tuple[BundleLink, ...]:
    """The links to indexes among the links of a document, at most `MAX_BUNDLES`.

    Args:
        links: the objects in the document's `links`.
        base: resolves their addresses.
    """
    found: list[BundleLink] = []
    for link in links:
        read = _bundle_link(link, base) if terms.BUNDLE_RELATION in list_of(link.get("rel")) else None
        if read is not None:
            found.append(read)
        if len(found) == MAX_BUNDLES:
            break
    return tuple(found)


def _bundle_link(link: JsonDict, base: BaseAddress) -> BundleLink | None:
    href = absolute(address_of(link.get("href")), base)
    size, digest = count_of(link.get("size")), from_integrity(text_of(link.get("integrity")))
    about = object_of(link.get("properties"))
    items, length = count_of(about.get("numberOfItems")), count_of(about.get("length"))
    language = text_of(link.get("language"))
    content = about.get("content")
    if (
        text_of(link.get("type")) != terms.BUNDLE
        or href is None
        or digest is None
        or not (size and size <= MAX_INDEX_SIZE)
        or not (items and items <= MAX_MEMBERS)
        or not (length and length <= MAX_BUNDLE_SIZE)
        or content not in list(BundleContent)
        or not (language == "" or is_language(language))
    ):
        return None
    return BundleLink(Link(href, terms.BUNDLE, size, digest), BundleContent(content), items, length, language)
