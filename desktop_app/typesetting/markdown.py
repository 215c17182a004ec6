"""Markdown as a flat row of blocks for paper: CommonMark 0.31, and the tables, strikethrough and tasks of GFM 0.29.

Nothing that a person wrote may be missing on paper. Where CommonMark leaves something out, it is set all the same: the
address of a link, the language of a code block, a definition that no link uses, cells beyond a table's header.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.markdown_parser import shared_parser

# People indent paragraphs: a line that begins with a tab is a paragraph, and no code.
_READER = shared_parser({"html": False, "store_labels": True}, ["table", "strikethrough"], ["code"])
OWN_ADDRESSES = ("evidence:", "urn:")
"""Where links of the program lead; paper names the material or the plate in words."""
TASK = re.compile(r"\[(?P<state>[ xX])\](?=\s)\s*")
BULLET, TO_DO, DONE = "•", "\u25fb", "\u2611"
QUOTE_MARKS = re.compile(r"^[\s>]*")
MARKS = {
    "strong_open": "<b>",
    "strong_close": "</b>",
    "em_open": "<i>",
    "em_close": "</i>",
    "s_open": "<strike>",
    "s_close": "</strike>",
    "softbreak": " ",
    "hardbreak": "<br/>",
}


NOT_PLAIN = re.compile(
    r"[\\`*_\[\]<&~|\x00\r\t]|^ *(?:[#+=:>-]|\d+[.)])|^ *[^\S \n]|[^\S\n]$",
    re.MULTILINE,
)
"""What may give a text form, or what stands at the edges of a line and is left out there."""
BLANK_LINES = re.compile(r"\n{2,}")


class BlockKind(StrEnum):
    """What a block is. An item is the first paragraph of a list item."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CODE = "code"
    LANGUAGE = "language"
    RULE = "rule"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text. `markup` has `<b>`, `<i>`, `<strike>`, `<super>` and `<br/>`.

    `marker` stands before an item (`•`, `2023.`). `inside` names the lists, items and quotations around the block, the
    outermost first, each with a number of its own (`list 3`). `rows` are a table's cells, the header first. The
    `alignments` of its columns are `left`, `center`, `right`, or empty.
    """

    kind: BlockKind
    markup: str = ""
    marker: str = ""
    inside: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    alignments: tuple[str, ...] = ()

    @property
    def quoted(self) -> bool:
        """Whether it stands in a quotation."""
        return any(one.startswith("quote") for one in self.inside)

    @property
    def depth(self) -> int:
        """In how many lists it stands."""
        return sum(one.startswith("list") for one in self.inside)


def to_blocks(text: str, *, keep_breaks: bool = False, notes: list[str] | None = None) -> Iterator[Block]:
    """The text as blocks.

    Args:
        text: the Markdown.
        keep_breaks: whether single line breaks stay, as people expect who write letters.
        notes: addresses of links are added here, and their numbers stand in the text; None: addresses are left out.
    """
    plain = _plain_paragraphs(text)
    if plain is not None:
        between = MARKS["hardbreak" if keep_breaks else "softbreak"]
        yield from (Block(BlockKind.PARAGRAPH, between.join(map(markup, lines))) for lines in plain)
        return
    found: dict[str, Any] = {}
    tokens = _READER.parse(text, found)
    unused = _unused_definitions(tokens, found, text.split("\n"))
    walk = _Walk(tokens, text.split("\n"), keep_breaks, notes)
    for block in walk.blocks():
        while unused and unused[0][0] <= walk.line:
            yield Block(BlockKind.PARAGRAPH, markup(unused.pop(0)[1]))
        yield block
    yield from (Block(BlockKind.PARAGRAPH, markup(words)) for _, words in unused)


def plain_text(text: str) -> str:
    """The words of the text alone, without what gives them form."""
    plain = _plain_paragraphs(text)
    if plain is not None:
        return " ".join(line for lines in plain for line in lines)
    found: dict[str, Any] = {}
    tokens = _READER.parse(text, found)
    parts = [_plain(token) for token in tokens if token.type in ("inline", "fence")]
    return " ".join(one for one in parts if one)


def _plain_paragraphs(text: str) -> list[list[str]] | None:
    """The lines of each paragraph of a text that is nothing but paragraphs, as most are; None if it may be more."""
    if NOT_PLAIN.search(text):
        return None
    return [[line.lstrip(" ") for line in one.split("\n")] for one in BLANK_LINES.split(text.strip("\n")) if one]


def _plain(token: Token) -> str:
    if token.type == "fence":
        return " ".join(token.content.split())
    spaces = {"softbreak": " ", "hardbreak": " "}
    words = "".join(spaces.get(one.type, one.content) for one in token.children or ())
    return TASK.sub("", words, count=1) if TASK.match(words) else words


def _unused_definitions(tokens: Sequence[Token], found: dict[str, Any], lines: list[str]) -> list[tuple[int, str]]:
    """Lines that CommonMark takes for definitions of links, where no link uses them: their line and their words."""
    children = (child for token in tokens for child in token.children or ())
    used = {child.meta["label"] for child in children if child.meta.get("label")}
    unused = [one for label, one in found.get("references", {}).items() if label not in used]
    places = sorted(tuple(one["map"]) for one in (*unused, *found.get("duplicate_refs", ())))
    return [(start, QUOTE_MARKS.sub("", " ".join(lines[start:end]))) for start, end in places]


@dataclass(slots=True)
class _Walk:
    """Goes through the tokens of one text; `line` is where the block begins that is given next."""

    tokens: Sequence[Token]
    lines: list[str]
    keep_breaks: bool
    notes: list[str] | None
    line: int = 0
    inside: list[str] = field(default_factory=list)
    marker: str = ""
    opened: int = 0
    counters: list[Iterator[str]] = field(default_factory=list)

    def blocks(self) -> Iterator[Block]:
        place = 0
        while place < len(self.tokens):
            token = self.tokens[place]
            self.line = token.map[0] if token.map and token.level == 0 else self.line
            if token.type == "table_open":
                end = next(each for each in range(place, len(self.tokens)) if self.tokens[each].type == "table_close")
                yield from self._bare_marker()
                tokens, inside = self.tokens[place:end], (*self.inside,)
                yield Block(BlockKind.TABLE, inside=inside, rows=(*self._rows(tokens),), alignments=_alignments(tokens))
                place = end
            else:
                yield from self._one(token, place)
            place += 1

    def _one(self, token: Token, place: int) -> Iterator[Block]:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                yield from self._bare_marker()
                self._open("list")
                self.counters.append(_markers(self.tokens, place))
            case "bullet_list_close" | "ordered_list_close":
                self.inside.pop()
                self.counters.pop()
            case "list_item_open":
                self._open("item")
                self.marker = next(self.counters[-1])
            case "list_item_close":
                yield from self._bare_marker()
                self.inside.pop()
            case "blockquote_open":
                self._open("quote")
            case "blockquote_close":
                self.inside.pop()
            case "hr":
                yield from self._bare_marker()
                yield Block(BlockKind.RULE, inside=(*self.inside,))
            case "fence" | "code_block":
                yield from self._code(token)
            case "inline":
                yield self._paragraph(token, heading=self.tokens[place - 1].type == "heading_open")

    def _open(self, kind: str) -> None:
        self.opened += 1
        self.inside.append(f"{kind} {self.opened}")

    def _bare_marker(self) -> Iterator[Block]:
        """The marker of an item that does not begin with a paragraph, and has no other place to stand."""
        if self.marker:
            yield Block(BlockKind.ITEM, marker=self._taken(), inside=(*self.inside,))

    def _taken(self) -> str:
        marker, self.marker = self.marker, ""
        return marker

    def _paragraph(self, token: Token, *, heading: bool) -> Block:
        children = [*(token.children or ())]
        task = TASK.match(children[0].content) if self.marker and children and children[0].type == "text" else None
        if task:
            self.marker = TO_DO if task["state"] == " " else DONE
            children[0] = replace(children[0], content=children[0].content[task.end() :])
        shown, inside = self._markup(children), (*self.inside,)
        if self.marker:
            return Block(BlockKind.ITEM, f"<b>{shown}</b>" if heading else shown, self._taken(), inside)
        return Block(BlockKind.HEADING if heading else BlockKind.PARAGRAPH, shown, inside=inside)

    def _code(self, token: Token) -> Iterator[Block]:
        """A code block, with what is said of it (its language) in a line above."""
        yield from self._bare_marker()
        inside = (*self.inside,)
        if token.info.strip():
            yield Block(BlockKind.LANGUAGE, markup(token.info.strip()), inside=inside)
        if token.content.strip():
            lines = token.content.expandtabs(4).rstrip("\n").split("\n")
            kept = (markup(one).replace("  ", "\u00a0 ") for one in lines)
            shown = "<br/>".join("\u00a0" + one[1:] if one.startswith(" ") else one for one in kept)
            yield Block(BlockKind.CODE, shown, inside=inside)

    def _rows(self, tokens: Sequence[Token]) -> Iterator[tuple[str, ...]]:
        """The cells of each row. What stands beyond the last column of the header goes into the last cell."""
        cells: list[str] = []
        line = columns = 0
        for token in tokens:
            if token.type == "tr_open":
                cells, line = [], token.map[0] if token.map else 0
            elif token.type == "inline":
                cells.append(self._markup(token.children or ()))
            elif token.type == "tr_close":
                beyond = _cells(self.lines[line])[columns:] if columns else []
                inline = (one for text in beyond for one in _READER.parseInline(text))
                more = [shown for one in inline if (shown := self._markup(one.children or ()))]
                yield (*cells[:-1], " | ".join([cells[-1], *more]))
                columns = len(cells)

    def _markup(self, children: Sequence[Token]) -> str:
        """Text with its emphasis. A picture is named, since it stands among the plates."""
        parts, links = [], list[tuple[str, int]]()
        for child in children:
            if child.type == "softbreak" and self.keep_breaks:
                parts.append("<br/>")
            elif child.type in MARKS:
                parts.append(MARKS[child.type])
            elif child.type == "link_open":
                links.append((_address(child), len(parts)))
            elif child.type == "link_close":
                address, start = links.pop()
                parts.append(self._note(address) if address != "".join(parts[start:]) else "")
            elif child.type == "image":
                parts += [f"<i>[{markup(_words(child))}]</i>", self._note(_address(child, "src"))]
            else:
                parts.append(markup(child.content))
        return "".join(parts)

    def _note(self, address: str) -> str:
        """The number that refers to an address below the text; nothing where no notes are wanted."""
        if self.notes is None or not address:
            return ""
        self.notes.append(address)
        return f"<super>\u00a0[{len(self.notes)}]</super>"


def _alignments(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The alignment of each column of a table as it was typed."""
    headers = (one for one in tokens if one.type == "th_open")
    return tuple(str(one.attrs.get("style", "")).removeprefix("text-align:") for one in headers)


def _address(link: Token, key: str = "href") -> str:
    """Where a link leads as a person reads it, with its title; empty where paper names that in words."""
    target, title = str(link.attrs.get(key, "")), str(link.attrs.get("title", ""))
    if target.startswith(OWN_ADDRESSES):
        return title
    shown = _READER.normalizeLinkText(target.removeprefix("mailto:") if link.info == "auto" else target)
    return f"{shown} ({title})" if title else shown


def _words(picture: Token) -> str:
    return "".join(one.content or " " * (one.type in ("softbreak", "hardbreak")) for one in picture.children or ())


def _cells(line: str) -> list[str]:
    """The cells of a table's row as they were typed."""
    cells = escapedSplit(QUOTE_MARKS.sub("", line).strip())
    inner = cells[1:] if cells and not cells[0].strip() else cells
    return [one.strip() for one in (inner[:-1] if inner and not inner[-1].strip() else inner)]


def _markers(tokens: Sequence[Token], start: int) -> Iterator[str]:
    """What stands before each item of the list that opens there: bullets, or the numbers as they were typed.

    Items that all have the same number are counted up from it, as CommonMark does with all lists. Other numbers stay:
    a list of years has gaps.
    """
    level = tokens[start].level + 1
    items = []
    for token in tokens[start + 1 :]:
        if token.level < level:
            break
        if token.type == "list_item_open" and token.level == level:
            items.append(token)
    if tokens[start].type == "bullet_list_open":
        yield from (BULLET for _ in items)
        return
    counted = len({one.info for one in items}) == 1
    for place, one in enumerate(items):
        yield f"{int(one.info) + place if counted else one.info}{one.markup}"
