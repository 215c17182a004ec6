"""Materials' CommonMark, read once: as XHTML for screens, as blocks for paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

_READER = MarkdownIt("commonmark", {"xhtmlOut": True, "html": False})

HEADING, PARAGRAPH, BULLET, NUMBER = "heading", "paragraph", "bullet", "number"
MARKS = {
    "strong_open": "<b>",
    "strong_close": "</b>",
    "em_open": "<i>",
    "em_close": "</i>",
    "softbreak": " ",
    "hardbreak": "<br/>",
}


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph or a list item. `markup` has `<b>`, `<i>` and `<br/>`; `number` counts a numbered item."""

    kind: str
    markup: str
    number: int = 0


def to_xhtml(text: str) -> str:
    """The text as well-formed XHTML elements. Raw HTML in it is shown, never passed on."""
    return str(_READER.render(text))


def to_blocks(text: str) -> Iterator[Block]:
    """The text as a flat row of blocks, nested lists flattened."""
    lists: list[list[int] | None] = []
    heading = False
    for token in _READER.parse(text):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append([0] if token.type.startswith("ordered") else None)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "list_item_open" and lists and lists[-1] is not None:
            lists[-1][0] += 1
        elif token.type in ("heading_open", "heading_close"):
            heading = token.type == "heading_open"
        elif token.type == "inline":
            yield _block(_markup(token), lists, heading=heading)


def _block(markup: str, lists: list[list[int] | None], *, heading: bool) -> Block:
    if heading:
        return Block(HEADING, markup)
    if not lists:
        return Block(PARAGRAPH, markup)
    counter = lists[-1]
    return Block(BULLET, markup) if counter is None else Block(NUMBER, markup, counter[0])


def _markup(token: Token) -> str:
    parts = []
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            parts.append(escape(child.content, quote=False))
        else:
            parts.append(MARKS.get(child.type, ""))
    return "".join(parts)
