"""Whether a page has scripts that a browser would run."""

from __future__ import annotations

import re

TAG = re.compile(r"<[a-z][^<>]{0,20000}>", re.IGNORECASE)
SCRIPT = re.compile(r"<script(?=[\s>/])([^<>]{0,20000})>", re.IGNORECASE)
TYPE = re.compile(r"""\stype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
HANDLER = re.compile(r"""\son[a-z]{2,24}\s*=\s*["'\w]""", re.IGNORECASE)
LINK = re.compile(r"""\s(?:href|src|action)\s*=\s*["']?\s*javascript:""", re.IGNORECASE)
RUN = frozenset(
    {"", "module", "text/javascript", "application/javascript", "text/ecmascript", "application/ecmascript"}
)
"""The types of a `script` element that is run (HTML, section 4.12.1); all others are blocks of data."""
OLD_TYPES = ("text/javascript", "text/x-javascript", "application/x-javascript", "text/jscript", "text/livescript")
MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def has_scripts(data: bytes) -> bool:
    """Whether a page has a script, an event handler or a `javascript:` link. Blocks of data are no scripts."""
    text = data.decode(MARKS.get(data[:2], "latin-1"), "replace")
    if any(_is_run(one[1]) for one in SCRIPT.finditer(text)):
        return True
    lower = text.lower()
    if "javascript:" not in lower and "on" not in lower:
        return False
    return any(HANDLER.search(tag[0]) or LINK.search(tag[0]) for tag in TAG.finditer(text))


def _is_run(attributes: str) -> bool:
    found = TYPE.search(attributes)
    stated = next((one for one in found.groups() if one is not None), "") if found else ""
    plain = stated.partition(";")[0].strip().lower()
    return plain in RUN or plain.startswith(OLD_TYPES)
