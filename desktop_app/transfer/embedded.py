"""Files whose bytes stand in their address: `data:` URLs (RFC 2397)."""

from __future__ import annotations

import base64
import binascii
from contextlib import AbstractContextManager, nullcontext
from urllib.parse import unquote_to_bytes

from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import RefusedError
from desktop_app.transfer.source import ByteSource, ResponseBody, ResumePoint

SCHEME = "data:"


def open_link(source: ByteSource, href: str, place: ResumePoint) -> AbstractContextManager[ResponseBody]:
    """Open the bytes of a link, from its address itself or from the source.

    Raises:
        RefusedError: the address has no bytes that can be read.
    """
    if href[: len(SCHEME)].lower() != SCHEME:
        return source.open(href, place)
    head, comma, text = href[len(SCHEME) :].partition(",")
    media_type, *parameters = head.split(";")
    data = unquote_to_bytes(text)
    if "base64" in parameters:
        try:
            data = base64.b64decode(data)
        except binascii.Error as error:
            raise RefusedError(TransferCode.NAMES_NO_FILE, href[:60]) from error
    if not comma or not data:
        raise RefusedError(TransferCode.NAMES_NO_FILE, href[:60])
    return nullcontext(ResponseBody(iter([data]), total=len(data), media_type=media_type.lower(), address=href))
