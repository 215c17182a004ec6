"""Removing camera metadata from photos inside the pages' own streams (inline images; ISO 32000-2, 8.9.7)."""

from __future__ import annotations

import re
from contextlib import suppress
from itertools import islice

import pikepdf

from desktop_app.reading.metadata.jpeg import strip_jpeg

_BEGIN = re.compile(rb"(?<!\S)BI(?=[\s/])")
_DATA = re.compile(rb"\sID\s")
_MOST_KEYS = 4000
"""The bytes between `BI` and `ID` that are searched; a picture has some hundred at most."""
_PHOTO = re.compile(rb"/DCT(?:Decode)?\b")
_END = re.compile(rb"\s*\sEI(?!\S)")
_PACKED = re.compile(rb"/(?:A85|ASCII85Decode|AHx|ASCIIHexDecode|Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)\b")
_MOST_ENDS = 100


def strip_inline_photos(one: pikepdf.Stream) -> None:
    """Strip the JPEG photos inside a content stream; other streams stay as they are.

    Raises:
        ValueError: a photo can't be stripped, or has another filter around it.
    """
    data = one.read_bytes()
    if b"DCT" not in data:
        return
    out, place = bytearray(data), 0
    while begin := _BEGIN.search(data, place):
        place = begin.end()
        found = _DATA.search(data, place, place + _MOST_KEYS)
        keys = data[place : found.start()] if found else b""
        if found is None or not _PHOTO.search(keys):
            continue
        if _PACKED.search(keys):
            raise ValueError("an inline photo has a second filter")
        photo, place = _stripped(data, found.end())
        out[found.end() : place] = photo.ljust(place - found.end(), b"\n")  # its length may be stated
    if out != data:
        one.write(bytes(out))


def _stripped(data: bytes, start: int) -> tuple[bytes, int]:
    """A photo without metadata, and its end in the stream: the first `EI` at which it is complete.

    `EI` can be among its bytes by chance.
    """
    for found in islice(_END.finditer(data, start), _MOST_ENDS):
        with suppress(ValueError, IndexError):
            return strip_jpeg(data[start : found.start()]), found.start()
    raise ValueError("an inline photo has no end")


def join_contents(pdf: pikepdf.Pdf) -> None:
    """Join the streams of each page with a photo inside them, as it may begin in one and end in another."""
    parts: list[pikepdf.Object] = []
    for page in pdf.pages:
        contents = page.obj.get("/Contents")
        if isinstance(contents, pikepdf.Array) and any(b"DCT" in each.read_bytes() for each in contents):
            parts += contents.as_list()
            page.obj.Contents = pdf.make_stream(b"\n".join(each.read_bytes() for each in contents.as_list()))
    used = {each.objgen for page in pdf.pages for each in _streams(page)}
    for part in parts:
        if part.objgen not in used:
            part.write(b"")


def _streams(page: pikepdf.Page) -> list[pikepdf.Object]:
    contents = page.obj.get("/Contents")
    return list(contents) if isinstance(contents, pikepdf.Array) else [] if contents is None else [contents]
