"""A PDF file that is written object by object (ISO 32000-1, 7.3 and 7.5)."""

from __future__ import annotations

import hashlib
import io
import re
import zlib

HEADER = b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n"
"""The version, and a comment with bytes above 127, which tells that the file is binary (7.5.2)."""
CARRIAGE_RETURN = 0x0D
MAY_GROW = b"\n"
"""White space that may be added to page content or a character map without effect."""
ESCAPED = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)", "\r": r"\r", "\n": r"\n"})
NOT_IN_NAMES = re.compile(rb"[^!-~]|[#%()<>\[\]{}/]")


class PdfFile:
    """Objects are numbered from 1 and written at once, so that none is in memory twice."""

    def __init__(self) -> None:
        self._buffer = io.BytesIO()
        self._buffer.write(HEADER)
        self._offsets = [0]

    def reserve(self) -> int:
        """The number of an object that is written later with `put`."""
        self._offsets.append(0)
        return len(self._offsets) - 1

    def put(self, number: int, body: str | bytes) -> None:
        """Write the object with a number that was reserved."""
        self._offsets[number] = self._buffer.tell()
        body = body.encode("latin-1") if isinstance(body, str) else body
        self._buffer.write(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def add(self, body: str | bytes) -> int:
        """Write an object, and return its number."""
        number = self.reserve()
        self.put(number, body)
        return number

    def add_stream(self, data: bytes, entries: str = "") -> int:
        """Write a stream as it is.

        Args:
            data: the bytes.
            entries: those of the stream's dictionary, without `Length`.
        """
        number = self.reserve()
        self._offsets[number] = self._buffer.tell()
        self._buffer.write(f"{number} 0 obj\n<<{entries}/Length {len(data)}>>\nstream\n".encode("latin-1"))
        self._buffer.write(data)
        self._buffer.write(b"\nendstream\nendobj\n")
        return number

    def add_packed(self, data: bytes, entries: str = "", *, may_grow: bool = False) -> int:
        """Write a stream, compressed if that makes it shorter.

        PDF/A requires that a stream's length covers its bytes up to the end-of-line marker before `endstream` (ISO
        19005-3, 6.1.7.1). If the last byte is a carriage return, it forms one end-of-line marker with the following
        line feed. Such data is compressed again until it ends differently if it `may_grow`, or else left as it is.
        """
        packed = zlib.compress(data)
        while may_grow and packed[-1] == CARRIAGE_RETURN:
            data += MAY_GROW
            packed = zlib.compress(data)
        if packed[-1] == CARRIAGE_RETURN or len(packed) >= len(data):
            return self.add_stream(data, entries)
        return self.add_stream(packed, f"{entries}/Filter/FlateDecode")

    def finish(self, root: int, info: int) -> bytes:
        """Write the cross-reference table and the trailer, and return the file; its name depends on its content."""
        name, start = hashlib.sha256(self._buffer.getbuffer()).hexdigest()[:32], self._buffer.tell()
        size = len(self._offsets)
        entries = b"".join(b"%010d 00000 n \n" % offset for offset in self._offsets[1:])
        self._buffer.write(b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, entries))
        trailer = f"<</Size {size}/Root {root} 0 R/Info {info} 0 R/ID[<{name}><{name}>]>>"
        self._buffer.write(f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode())
        return self._buffer.getvalue()


def text_string(text: str) -> str:
    """A text as a PDF string (7.9.2.2)."""
    if text.isascii():
        return f"({text.translate(ESCAPED)})"
    return f"<feff{text.encode('utf-16-be', 'replace').hex()}>"


def name(text: str) -> str:
    """A text as a PDF name (7.3.5)."""
    return "/" + NOT_IN_NAMES.sub(lambda found: b"#%02x" % found[0][0], text.encode()).decode()


def decimal(value: float) -> str:
    """A number with two decimals at most."""
    shown = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown


def decimals(values: tuple[float, ...] | list[float]) -> str:
    """An array of numbers."""
    return f"[{' '.join(map(decimal, values))}]"


def reference(number: int) -> str:
    """A reference to an object."""
    return f"{number} 0 R"
