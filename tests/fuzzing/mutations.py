"""Bytes made of real files: cut, turned, doubled, joined, with values that programs stumble over."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

TRAPS = (
    b"\x00",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"-1",
    b"1e309",
    b"99999999999999999999",
    "²".encode(),
    "٣".encode(),
    b"NaN",
    b"null",
    b"true",
    b"[]",
    b"{}",
    b'""',
    b"[[[[[[[[",
    b"<![CDATA[",
    b"<!ENTITY a SYSTEM 'file:///etc/passwd'>&a;",
    b"&#0;",
    b"%00",
    b"../../../etc/passwd",
    b"file:///etc/passwd",
    b"http://[::1",
    b"javascript:alert(1)",
    b"9999-99-99T99:99:99Z",
    b"0000-00-00",
    b"FREQ=SECONDLY;COUNT=999999999",
    b"\r\n",
    b"\xf0\x9f\x8f\xb3",
    "\u202e\u0000".encode(),
)
LONGEST = 2_000_000


@st.composite
def mutated(draw: st.DrawFn, seeds: Sequence[bytes]) -> bytes:
    """One of the seeds with a few things done to it."""
    data = bytearray(draw(st.sampled_from(seeds)))
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(data)))
        length = draw(st.sampled_from((1, 1, 2, 4, 16, 64, 1024)))
        match draw(st.sampled_from(("flip", "trap", "trap", "cut", "double", "end", "join", "noise"))):
            case "flip" if start < len(data):
                data[start] ^= draw(st.integers(1, 255))
            case "trap":
                data[start : start + draw(st.integers(0, 12))] = draw(st.sampled_from(TRAPS))
            case "cut":
                del data[start : start + length]
            case "double":
                data[start:start] = data[start : start + length] * draw(st.sampled_from((1, 2, 50)))
            case "end":
                del data[start:]
            case "join":
                other = draw(st.sampled_from(seeds))
                begin = draw(st.integers(0, len(other)))
                data[start : start + length] = other[begin : begin + length]
            case "noise":
                data[start:start] = draw(st.binary(max_size=12))
            case _:
                pass
    return bytes(data[:LONGEST])
