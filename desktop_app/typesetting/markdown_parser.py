"""Parsers of CommonMark that several threads may use at the same time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markdown_it import MarkdownIt

ANY_TEXT = "*text*"
"""A text that asks for the rules of blocks, of what is inside them, and of emphasis."""


def shared_parser(options: Mapping[str, bool], enabled: Sequence[str] = (), disabled: Sequence[str] = ()) -> MarkdownIt:
    """A parser whose rules are complete before anybody gets it.

    markdown-it-py collects its rules when they are needed first (`ruler.Ruler.getRules`). A second thread that parses
    meanwhile gets only some of them: it leaves out what the others know, or fails.

    Args:
        options: options of the parser (`MarkdownIt`).
        enabled: names of rules beside those of CommonMark.
        disabled: names of rules of CommonMark that are left out.
    """
    parser = MarkdownIt("commonmark", dict(options)).enable([*enabled]).disable([*disabled])
    parser.render(ANY_TEXT)
    return parser
