"""Citations of evidence in a person's Markdown (`![words](evidence:ID)`), which mean nothing outside of a journal."""

from __future__ import annotations

import re
from collections.abc import Callable

CITED = re.compile(r"(?P<sign>!?)\[(?P<words>(?:\\.|[^\]\\])*)\]\(\s*<?evidence:(?P<record>\w+)>?(?P<title>[^)\n]*)\)")
SCHEME = "evidence:"
PLAIN_TARGET = re.compile(r"[^\s()<>]+")


def with_targets(text: str, target_of: Callable[[str], str]) -> str:
    """A text in which citations lead to what `target_of` returns for a record id; its words alone if that is empty."""

    def cited(found: re.Match[str]) -> str:
        target = target_of(found["record"])
        if not target:
            return found["words"]
        return f"{found['sign']}[{found['words']}]({link_target(target)}{found['title']})"

    return CITED.sub(cited, text)


def link_target(target: str) -> str:
    """A link's target as Markdown requires it (CommonMark 0.31, 6.3)."""
    if PLAIN_TARGET.fullmatch(target):
        return target
    escaped = re.sub(r"[<>\\]", lambda sign: f"%{ord(sign[0]):02X}", " ".join(target.split()))
    return f"<{escaped}>"
