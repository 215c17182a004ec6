"""The fonts in a finished PDF: all embedded, each with a valid map to Unicode."""

from __future__ import annotations

import re
import unicodedata

import pikepdf
from pikepdf import Dictionary

from desktop_app.typesetting.emoji import as_written

CMAP_BLOCK = 100
"""The maximum number of lines in one bfchar block (Adobe Technical Note 5014, section 1.4.1)."""
LINE = re.compile(rb"<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>")
NOTHING = re.compile(r"[\x00\ufeff\ufffe]")
"""Values that a map must not contain (ISO 14289-1, 7.21.7)."""


def mend_fonts(pdf: pikepdf.Pdf) -> None:
    """Repair the fonts' ToUnicode maps, and replace fonts that are not embedded with ours.

    ReportLab selects Helvetica or Times before it draws, although it then draws nothing with them.
    """
    mended: set[tuple[int, int]] = set()
    for page in pdf.pages:
        fonts = page.obj.Resources.get("/Font", Dictionary())
        names = sorted(fonts.keys())  # pikepdf returns a set, with a different order in each run
        embedded = [fonts[name] for name in names if "/ToUnicode" in fonts[name]]
        for name in names:
            if "/ToUnicode" not in fonts[name]:
                if embedded:
                    fonts[name] = embedded[0]
                else:
                    del fonts[name]
        for font in embedded:
            if font.objgen not in mended:
                mended.add(font.objgen)
                font.ToUnicode.write(_mended(font.ToUnicode.read_bytes()))


def _mended(cmap: bytes) -> bytes:
    """A ToUnicode map without codes that the subset does not use, and with letters instead of presentation forms."""
    head, codespace, body = cmap.partition(b"endcodespacerange")
    lines = [line for found in LINE.finditer(body) if (line := _line(found[1], found[2]))]
    blocks = [lines[start : start + CMAP_BLOCK] for start in range(0, len(lines), CMAP_BLOCK)]
    written = b"\n".join(b"%d beginbfchar\n%s\nendbfchar" % (len(block), b"\n".join(block)) for block in blocks)
    return head + codespace + re.sub(rb"\d+ beginbfchar.*endbfchar", lambda _: written, body, flags=re.DOTALL)


def _line(code: bytes, value: bytes) -> bytes | None:
    """A line of the map; Arabic presentation forms are replaced with their letters, emoji with their sequence."""
    # ReportLab writes one code point, also beyond U+FFFF, where UTF-16 is required
    text = as_written(chr(int(value, 16)))
    if "\ufb50" <= text <= "\ufefc":
        text = unicodedata.normalize("NFKC", text)
    if not text or NOTHING.search(text):
        return None
    return b"<%s> <%s>" % (code, text.encode("utf-16-be").hex().upper().encode())
