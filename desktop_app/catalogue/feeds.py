"""Reading a feed of either version: what it is, is told by its content. Servers state the type of both wrongly."""

from __future__ import annotations

from desktop_app.catalogue import opds1, opds2
from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.errors import DocumentError
from desktop_app.domain.feed import Feed

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_feed(data: bytes, address: str) -> Feed:
    """A feed page of OPDS 1.2 or 2.0.

    Raises:
        DocumentError: it is neither.
    """
    begin = data.removeprefix(BYTE_ORDER_MARK).lstrip()[:1]
    if begin == b"<":
        return opds1.read_feed(data, address)
    if begin == b"{":
        return opds2.read_feed(data.removeprefix(BYTE_ORDER_MARK), address)
    raise DocumentError(DocumentCode.NOT_A_CATALOGUE, address)
