"""Plain text and Markdown as pages, which then are shown, indexed and highlighted like HTML."""

from __future__ import annotations

import re
from html import escape

from desktop_app.domain.foreign_encoding import decoded

MARKDOWN, PLAIN = "text/markdown", "text/plain"
TEXT_TYPES = (MARKDOWN, PLAIN)
BREAK, LINE = "\n", "<br/>"
_BREAKS = re.compile(r"\n[ \t]*\n\s*")
_BLOCKS = re.compile(r"<(p|li|h[1-6]|blockquote)>")
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")


def text_page(data: bytes, media_type: str) -> bytes:
    """A text as a page of HTML.

    In Markdown (CommonMark 0.31), HTML is shown as text and never interpreted. In plain text, an empty line separates
    paragraphs, and line breaks are kept.

    Args:
        data: the file.
        media_type: `text/markdown` or `text/plain`.
    """
    text = _UNFIT.sub("\ufffd", decoded(data).replace("\r\n", "\n").replace("\r", "\n"))
    if media_type == MARKDOWN:
        from markdown_it import MarkdownIt  # noqa: PLC0415 - slow to import, and seldom needed

        # Each block gets the direction of its own letters.
        body = _BLOCKS.sub(r'<\1 dir="auto">', str(MarkdownIt("commonmark", {"html": False}).render(text)))
    else:
        parts = (part for part in _BREAKS.split(text.replace("\f", "\n\n")) if part.strip())
        body = "\n".join(f'<p dir="auto">{escape(part.strip()).replace(BREAK, LINE)}</p>' for part in parts)
    head = '<!DOCTYPE html><html><head><meta charset="utf-8"/><title></title></head>'
    return f"{head}<body>{body}</body></html>".encode()
