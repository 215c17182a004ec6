"""Headings in a text that becomes a part of a longer one."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from markdown_it import MarkdownIt

from desktop_app.typesetting.markdown_parser import shared_parser

DEEPEST = 6
ATX = re.compile(r"^((?:[ \t>]|[*+-][ \t]|\d{1,9}[.)][ \t])*)#{1,6}(?=[ \t]|$)")

SETEXT = re.compile(r"^[ \t>*+\-\d.)]*(?:=+|-+)[ \t]*$", re.MULTILINE)


@cache
def _parser() -> MarkdownIt:
    return shared_parser({})


def may_have_headings(text: str) -> bool:
    """Whether a text may have headings; quick, and never wrong about one that has."""
    return "#" in text or "\r" in text or SETEXT.search(text) is not None


def below(text: str, level: int) -> str:
    """The same Markdown with its headings below a heading of that level, and no level skipped.

    The highest heading gets the next level. Headings with a line below them (setext) are written with number signs.
    """
    return _below(text, level) if may_have_headings(text) else text


def _below(text: str, level: int) -> str:
    tokens = _parser().parse(text)
    found = [
        (token.map, int(token.tag[1:]), token.markup, inside.content)
        for token, inside in pairwise(tokens)
        if token.type == "heading_open" and token.map
    ]
    lines = text.split("\n")
    open_levels: list[int] = []
    for (first, end), depth, markup, content in found:
        while open_levels and open_levels[-1] >= depth:
            open_levels.pop()
        open_levels.append(depth)
        signs = "#" * min(DEEPEST, level + len(open_levels))
        if markup.startswith("#"):
            lines[first] = ATX.sub(lambda start, signs=signs: start[1] + signs, lines[first], count=1)  # type: ignore[misc]
        else:
            lines[first:end] = [f"{signs} {' '.join(content.split())}", *[""] * (end - first - 1)]
    return "\n".join(lines)
