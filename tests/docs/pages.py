"""The Markdown pages of the project: their links, headings and code spans."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = (*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md")))
MARKDOWN = MarkdownIt().enable("table")


def inline_tokens(page: Path) -> Iterator[Token]:
    """The links, pictures, code spans and pieces of text of a page."""
    for block in MARKDOWN.parse(page.read_text(encoding="utf-8")):
        yield from block.children or ()


def links(page: Path) -> Iterator[str]:
    """The targets of a page's links and pictures."""
    for token in inline_tokens(page):
        target = token.attrs.get("href" if token.type == "link_open" else "src")
        if isinstance(target, str):
            yield target


def code_spans(page: Path) -> Iterator[str]:
    """What stands between backquotes."""
    return (token.content for token in inline_tokens(page) if token.type == "code_inline")


def headings(page: Path) -> list[str]:
    """The texts of a page's headings."""
    tokens = MARKDOWN.parse(page.read_text(encoding="utf-8"))
    return [text.content for opening, text in pairwise(tokens) if opening.type == "heading_open"]


def anchors(page: Path) -> set[str]:
    """The names by which links find a page's headings."""
    plain = (re.sub(r"[^\w\s-]", "", heading.lower()).strip() for heading in headings(page))
    return {re.sub(r"\s", "-", heading) for heading in plain}


def fences(page: Path, language: str) -> list[str]:
    """The code blocks of a page in that language."""
    tokens = MARKDOWN.parse(page.read_text(encoding="utf-8"))
    return [token.content for token in tokens if token.type == "fence" and token.info.strip("{}") == language]
