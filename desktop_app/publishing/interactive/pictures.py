"""The pictures of an interactive material: drawings (SVG) that become part of its page."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping

IN_TEXT = re.compile(r"!\[[^\]\n]*\]\(([^():/\s]+\.svg)\)")
IN_PAGE = re.compile(r'(<img src=")([^":/]+\.svg)(")')
DIRECTED = re.compile(
    rb'(<svg [^>]*class="in-reading-order"[^>]*viewBox="0 0 ([\d.]+) [\d.]+"[^>]*>)(.*)(</svg>)', re.DOTALL
)
"""A drawing whose order is that of reading: it is mirrored in a language that is written from right to left."""


def pictures_in(text: str) -> tuple[str, ...]:
    """The names of the pictures in a text of CommonMark."""
    return tuple(dict.fromkeys(IN_TEXT.findall(text)))


def with_pictures(markup: str, pictures: Mapping[str, bytes], *, right_to_left: bool) -> str:
    """XHTML with its pictures inside, as `data:` addresses."""

    def inside(found: re.Match[str]) -> str:
        data = pictures[found[2]]
        data = mirrored(data) if right_to_left else data
        return f"{found[1]}data:image/svg+xml;base64,{base64.b64encode(data).decode()}{found[3]}"

    return IN_PAGE.sub(inside, markup)


def mirrored(drawing: bytes) -> bytes:
    """A drawing in the order of reading from right to left; one that has no such order, as it is."""
    return DIRECTED.sub(rb'\1<g transform="translate(\2 0) scale(-1 1)">\3</g>\4', drawing)
