"""A text that attacks whoever reads it on a screen or in a terminal, and the search for what is left of it."""

from __future__ import annotations

import re

HOSTILE = "Walk\x1b]0;owned\x07\x1b[31m\u202egnp.exe\u2066\x9b2J\x85\x00\x7f\r\u2028Zed"
SAFE = "Walk"
"""Whereby it is found where it is shown."""
ATTACKS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066\u2067\ufff9-\ufffb\ud800-\udfff]")
"""Control characters but tabs and line feeds, and bidirectional controls but those that the program itself writes."""


def attacks_in(text: str) -> list[str]:
    """Each unfit character of a text, with what stands around it."""
    return [text[max(0, found.start() - 30) : found.end() + 10] for found in ATTACKS.finditer(text)]
