"""Untrusted texts: cleaned for storage, display and print."""

from __future__ import annotations

import json
import re

MAX_TEXT_LENGTH = 200_000
"""The maximum length of a stored text. A longer one is not a title or a description."""
MAX_NAME_LENGTH = 200
"""The maximum length of a name in a sentence."""
_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters: an escape sequence commands a terminal
    "\u202a-\u202e\u2066-\u206f"  # bidirectional embeddings, overrides and isolates: they reorder the text after them
    "\ufff9-\ufffb\ufffe\uffff]"  # interlinear annotation, and what is no character
)
_HALF = re.compile("[\ud800-\udfff]")
"""A lone surrogate: JSON can contain one, UTF-8 can't (RFC 8259, section 8.2)."""


def clean_text(text: str) -> str:
    """The text without characters that are unsafe on a screen, in a terminal or in a database.

    Tabs are kept, and line breaks become line feeds, because a carriage return lets a terminal overwrite its line. A
    lone surrogate becomes U+FFFD; other unsafe characters are removed (see Unicode Technical Report 36, section 2). A
    text that is longer than `MAX_TEXT_LENGTH` is cut.
    """
    return shown_text(text[:MAX_TEXT_LENGTH])


def complete_characters(text: str) -> str:
    """The text with U+FFFD instead of each lone surrogate, so that positions in the text do not change."""
    return _HALF.sub("\ufffd", text)


def shown_text(text: str) -> str:
    """The text for a screen or a terminal: like `clean_text`, but never cut."""
    if text.isprintable():  # it has nothing that has to be removed, nor line breaks
        return text
    return _HALF.sub("\ufffd", _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def shown_line(text: str) -> str:
    """The text in one line, so that a line of it can't imitate one of the program's own."""
    return re.sub(r"[\t\n\u2028\u2029]+", " ", shown_text(text))


def short_line(text: str) -> str:
    """The beginning of a text for use in a sentence."""
    return shown_line(text[:MAX_NAME_LENGTH])


def shown_json(data: object, indent: int | None = None) -> str:
    """JSON for a terminal: complete, with unsafe characters escaped (RFC 8259, section 7)."""
    written = json.dumps(data, ensure_ascii=False, indent=indent)
    return re.sub(f"{_UNFIT.pattern}|{_HALF.pattern}", _escaped, written)


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def is_clean(text: str) -> bool:
    """Whether `clean_text` would remove nothing from the text, apart from carriage returns."""
    return len(text) <= MAX_TEXT_LENGTH and not _UNFIT.search(text) and not _HALF.search(text)


def is_address(text: str) -> bool:
    """Whether a text can be an address: it has no unsafe characters, line breaks or tabs (RFC 3986, section 2)."""
    return is_clean(text) and not re.search(r"[\t\n\r]", text)
