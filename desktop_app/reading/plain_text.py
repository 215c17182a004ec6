"""Plain text and Markdown as pages, which then are shown, indexed and highlighted like HTML."""

from __future__ import annotations

import codecs
import re
from html import escape

from markdown_it import MarkdownIt

MARKDOWN, PLAIN = "text/markdown", "text/plain"
TEXT_TYPES = (MARKDOWN, PLAIN)
MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
"""Byte order marks, with the encodings that they announce."""
OLD = "cp1252"
"""The encoding of a text that is not UTF-8: with it, every byte is a character."""
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
        # Each block gets the direction of its own letters.
        body = _BLOCKS.sub(r'<\1 dir="auto">', str(MarkdownIt("commonmark", {"html": False}).render(text)))
    else:
        parts = (part for part in _BREAKS.split(text.replace("\f", "\n\n")) if part.strip())
        body = "\n".join(f'<p dir="auto">{escape(part.strip()).replace(BREAK, LINE)}</p>' for part in parts)
    head = '<!DOCTYPE html><html><head><meta charset="utf-8"/><title></title></head>'
    return f"{head}<body>{body}</body></html>".encode()


def decoded(data: bytes) -> str:
    """The characters of a text: by its byte order mark, else as UTF-8, else in the old encoding of Windows."""
    for mark, encoding in MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A text that was cut in the middle of a character is UTF-8 nevertheless.
        return data.decode("utf-8" if error.start >= len(data) - 3 else OLD, errors="replace")
