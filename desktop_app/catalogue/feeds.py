"""Reading a feed of either OPDS version. The content decides the version, because servers state wrong media types."""

from __future__ import annotations

import re

from desktop_app.catalogue import opds1, opds2
from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.errors import DocumentError
from desktop_app.domain.feed import Feed

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
WIDE = {
    **dict.fromkeys((b"\xff\xfe", b"\xfe\xff"), "utf-16"),
    **dict.fromkeys((b"<\0", b"{\0"), "utf-16-le"),
    **dict.fromkeys((b"\0<", b"\0{"), "utf-16-be"),
}
"""How documents in UTF-16 begin, with and without a byte order mark (XML 1.0, appendix F)."""
DECLARED = re.compile(r"""^(<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']""")


def as_utf8(data: bytes) -> bytes:
    """A document in UTF-16 as one in UTF-8; any other as it is."""
    encoding = WIDE.get(data[:2])
    if encoding is None:
        return data
    # A truncated document may end within a character.
    return DECLARED.sub(r"\1", data.decode(encoding, errors="replace").lstrip("\ufeff"), count=1).encode()


def read_feed(data: bytes, address: str) -> Feed:
    """Parse a feed page of OPDS 1.2 or 2.0.

    Raises:
        DocumentError: the bytes are neither.
    """
    data = as_utf8(data)
    begin = data.removeprefix(BYTE_ORDER_MARK).lstrip()[:1]
    if begin == b"<":
        return opds1.read_feed(data, address)
    if begin == b"{":
        return opds2.read_feed(data.removeprefix(BYTE_ORDER_MARK), address)
    raise DocumentError(DocumentCode.NOT_A_CATALOGUE, address)
