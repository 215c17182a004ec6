"""Reading a feed of either OPDS version. The content decides the version, because servers state wrong media types."""

from __future__ import annotations

from desktop_app.catalogue import opds1, opds2
from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.errors import DocumentError
from desktop_app.domain.feed import Feed

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_feed(data: bytes, address: str) -> Feed:
    """Parse a feed page of OPDS 1.2 or 2.0.

    Raises:
        DocumentError: the bytes are neither.
    """
    begin = data.removeprefix(BYTE_ORDER_MARK).lstrip()[:1]
    if begin == b"<":
        return opds1.read_feed(data, address)
    if begin == b"{":
        return opds2.read_feed(data.removeprefix(BYTE_ORDER_MARK), address)
    raise DocumentError(DocumentCode.NOT_A_CATALOGUE, address)
