"""Markdown (CommonMark) as a flat list of blocks for paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token
from reportlab.platypus import Flowable

from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.styles import Styles
from desktop_app.typesetting.text import TaggedParagraph

_READER = MarkdownIt("commonmark", {"html": False})

HEADING, PARAGRAPH, QUOTE, BULLET, NUMBER = "heading", "paragraph", "quote", "bullet", "number"
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
    """A heading, paragraph, quotation or list item. `markup` has `<b>`, `<i>`, `<br/>`; `number` is a list item's."""

    kind: str
    markup: str
    number: int = 0


def to_blocks(text: str, *, keep_breaks: bool = False) -> Iterator[Block]:
    """Parse the text into blocks, with nested lists flattened; with `keep_breaks`, single line breaks are kept."""
    lists: list[list[int] | None] = []
    heading, quoted = False, 0
    for token in _READER.parse(text):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append([0] if token.type.startswith("ordered") else None)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "list_item_open" and lists and lists[-1] is not None:
            lists[-1][0] += 1
        elif token.type in ("heading_open", "heading_close"):
            heading = token.type == "heading_open"
        elif token.type in ("blockquote_open", "blockquote_close"):
            quoted += 1 if token.type == "blockquote_open" else -1
        elif token.type == "inline":
            block = _block(_markup(token, keep_breaks=keep_breaks), lists, heading=heading)
            yield replace(block, kind=QUOTE) if quoted and block.kind == PARAGRAPH else block


def _block(shown: str, lists: list[list[int] | None], *, heading: bool) -> Block:
    if heading:
        return Block(HEADING, shown)
    if not lists:
        return Block(PARAGRAPH, shown)
    counter = lists[-1]
    return Block(BULLET, shown) if counter is None else Block(NUMBER, shown, counter[0])


def _markup(token: Token, *, keep_breaks: bool) -> str:
    """The markup of a text. A link is reduced to its text; a picture to its name, since it is among the plates."""
    parts = []
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            parts.append(markup(child.content))
        elif child.type == "image":
            parts.append(f"<i>[{markup(child.content)}]</i>")
        elif child.type == "softbreak" and keep_breaks:
            parts.append("<br/>")
        else:
            parts.append(MARKS.get(child.type, ""))
    return "".join(parts)


def plain_text(text: str) -> str:
    """The plain text, without formatting."""
    tokens = (token for token in _READER.parse(text) if token.type == "inline")
    spaces = {"softbreak": " ", "hardbreak": " "}
    parts = ("".join(spaces.get(child.type, child.content) for child in token.children or ()) for token in tokens)
    return " ".join(parts)


def blocks_as_text(text: str, styles: Styles, heading: str, *, keep_breaks: bool = False) -> list[Flowable]:
    """The text as flowables; `heading` is the tag of its headings (`H2`, `H4`)."""
    flowables: list[Flowable] = []
    for block in to_blocks(text, keep_breaks=keep_breaks):
        if block.kind == HEADING:
            flowables.append(TaggedParagraph(block.markup, styles.subheading, heading, natural=True))
        elif block.kind == BULLET:
            flowables.append(TaggedParagraph(block.markup, styles.item, "LI", bullet="•", natural=True))
        elif block.kind == NUMBER:
            flowables.append(TaggedParagraph(block.markup, styles.item, "LI", bullet=f"{block.number}.", natural=True))
        else:
            flowables.append(
                TaggedParagraph(block.markup, styles.quote if block.kind == QUOTE else styles.body, natural=True)
            )
    return flowables
