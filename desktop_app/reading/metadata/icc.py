"""Colour profiles without the screen, people and time of their creation (ICC.1:2022)."""

from __future__ import annotations

_HEADER, _ENTRY = 128, 12
_TOLD_IN_HEADER = ((24, 36), (48, 56), (84, 100))
"""When it was made; for which maker's device of which model; and a hash of all, which would be another one."""
_TELLING = {b"desc", b"dmnd", b"dmdd", b"cprt", b"calt", b"targ", b"vued", b"dscm", b"meta", b"mmod", b"pseq", b"psid"}
"""Tags for people; the others are needed to compute colours."""
_LOCALIZED = b"mluc"
_FIRST_TEXT, _RECORD = 16, 12


def strip_icc(profile: bytes) -> bytes:
    """The same profile, with the same length and colours.

    Raises:
        ValueError: it is truncated.
    """
    out = bytearray(profile)
    if len(out) < _HEADER + 4:
        raise ValueError("a colour profile is cut")
    for start, end in _TOLD_IN_HEADER:
        out[start:end] = bytes(end - start)
    count = int.from_bytes(out[_HEADER : _HEADER + 4], "big")
    for place in range(_HEADER + 4, min(_HEADER + 4 + _ENTRY * count, len(out)), _ENTRY):
        start, size = (int.from_bytes(out[place + at : place + at + 4], "big") for at in (4, 8))
        if bytes(out[place : place + 4]) in _TELLING:
            _blank(out, start, min(start + size, len(out)))
    return bytes(out)


def _blank(out: bytearray, start: int, end: int) -> None:
    """Overwrite the content of a tag; its type and the positions of its texts are kept."""
    kept = 8
    if bytes(out[start : start + 4]) == _LOCALIZED:
        kept = _FIRST_TEXT + _RECORD * int.from_bytes(out[start + 8 : start + 12], "big")
    elif bytes(out[start : start + 4]) == b"desc":
        kept = 12
    if start + kept < end:
        out[start + kept : end] = bytes(end - start - kept)
