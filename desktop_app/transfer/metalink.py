"""Metalinks (RFC 5854): a small document with the addresses, size and hash of a large file.

Some catalogues link to a metalink with the large file's type (Kiwix's library); without this, it would be kept instead
of the file.
"""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

from lxml import etree

from desktop_app.domain.foreign_size import xml_parts
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.numbers import parse_integer
from desktop_app.domain.publication import Link
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import MismatchError
from desktop_app.transfer.source import ByteSource, read_document

SPACE = "{urn:ietf:params:xml:ns:metalink}"
ENDING = ".meta4"
MAX_METALINK_PARTS = 10_000
"""The maximum number of elements and attributes in a metalink: one file with its addresses."""


def resolved(source: ByteSource, link: Link) -> Link:
    """The link to the large file if `link` leads to a metalink; otherwise the link itself.

    Raises:
        TransferError: the metalink can't be downloaded, or contains no usable address.
    """
    if not urlsplit(link.href).path.endswith(ENDING):
        return link
    document = read_document(source, link.href)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        small = xml_parts(document.data) <= MAX_METALINK_PARTS
        file = etree.fromstring(document.data, parser).find(f"{SPACE}file") if small else None
    except (etree.XMLSyntaxError, ValueError):
        file = None
    urls = [] if file is None else sorted(file.findall(f"{SPACE}url"), key=_priority)
    found = [href for url in urls if (href := _followed(url.text or "", document.address))]
    if file is None or not found:
        raise MismatchError(TransferCode.NO_FILE, link.href)
    size = parse_integer(file.findtext(f"{SPACE}size") or "")
    hashes = {one.get("type", ""): (one.text or "").strip().lower() for one in file.findall(f"{SPACE}hash")}
    digest = hashes.get("sha-256", "")
    return replace(
        link,
        href=found[0],
        size=link.size if size is None else size,
        sha256=Sha256(digest) if _is_digest(digest) else link.sha256,
    )


def _priority(url: etree._Element) -> int:
    """The sort key: the smallest priority first, addresses without one last (RFC 5854, section 4.2.17)."""
    found = parse_integer(url.get("priority", ""))
    return 1_000_000 if found is None else found


def _followed(href: str, base: str) -> str | None:
    try:
        found = urljoin(base, href.strip())
        scheme = urlsplit(found).scheme
    except ValueError:
        return None
    return found if scheme in {"http", "https"} or scheme == urlsplit(base).scheme else None


def _is_digest(text: str) -> bool:
    return re.fullmatch("[0-9a-f]{64}", text) is not None
