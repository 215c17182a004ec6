"""The pictures of an interactive material: drawings (SVG) that become part of its page."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping

IN_TEXT = re.compile(r"!\[[^\]\n]*\]\(([^():/\s]+\.svg)\)")
IN_PAGE = re.compile(r'(<img src=")([^":/]+\.svg)(")')


def pictures_in(text: str) -> tuple[str, ...]:
    """The names of the pictures in a text of CommonMark."""
    return tuple(dict.fromkeys(IN_TEXT.findall(text)))


def with_pictures(markup: str, pictures: Mapping[str, bytes]) -> str:
    """XHTML with its pictures inside, as `data:` addresses."""

    def inside(found: re.Match[str]) -> str:
        return f"{found[1]}data:image/svg+xml;base64,{base64.b64encode(pictures[found[2]]).decode()}{found[3]}"

    return IN_PAGE.sub(inside, markup)
