"""The language that a browser prefers (RFC 9110, section 12.5.4)."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.transfer.serving.preferences import preferences


def preferred_language(header: str, known: Sequence[str]) -> str:
    """The best of the known languages for an `Accept-Language` header; the first known one if it names none.

    Args:
        header: the field's value; empty if the request has none.
        known: codes of languages, the usual one first.
    """
    for name, weight in preferences(header):
        code = name.partition("-")[0]
        if weight > 0 and (code in known or name == "*"):
            return code if code in known else known[0]
    return known[0]
