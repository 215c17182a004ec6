"""The fonts in a PDF: all embedded, each with a valid map to Unicode."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, SUBSETN, TTFont

from desktop_app.typesetting.emoji import as_written
from desktop_app.typesetting.pdf_file import PdfFile, decimal, decimals, name

CMAP_BLOCK = 100
"""The maximum number of lines in one bfchar block (Adobe Technical Note 5014, section 1.4.1)."""
NOTHING = re.compile(r"[\x00\ufeff\ufffe]")
"""Values that a map must not contain (ISO 14289-1, 7.21.7)."""
CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
"""The frame of a map (ISO 32000-1, 9.10.3)."""


def write_fonts(file: PdfFile, document: PDFDocument) -> int:
    """Write the fonts that were drawn with, and return the number of the dictionary of all of them.

    ReportLab selects Helvetica or Times before it draws, although it then draws nothing with them: an embedded font
    stands in their place.
    """
    written: dict[str, int] = {}
    for font in document.delayedFonts:
        for place, characters in enumerate(font.state[document].subsets):
            known_as = font.getSubsetInternalName(place, document)[1:]
            written[known_as] = _write(file, font, known_as, place, characters)
    if written:
        embedded = {font.fontName for font in document.delayedFonts}
        first = written[min(written)]
        others = {one[1:] for font, one in document.fontMapping.items() if font not in embedded}
        written |= dict.fromkeys(others, first)
    return file.add(f"<<{''.join(f'{name(one)} {written[one]} 0 R' for one in sorted(written))}>>")


def _write(file: PdfFile, font: TTFont, known_as: str, place: int, characters: Sequence[int]) -> int:
    """A subset of a font (ISO 32000-1, 9.6 and 9.8)."""
    face = font.face
    base = (SUBSETN(place) + b"+" + face.name + face.subfontNameX).decode("latin-1")
    data = face.makeSubset(characters)
    descriptor = file.add(
        f"<</Type/FontDescriptor/FontName{name(base)}/Flags {face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC}"
        f"/FontBBox{decimals(face.bbox)}/ItalicAngle {decimal(face.italicAngle)}/Ascent {decimal(face.ascent)}"
        f"/Descent {decimal(face.descent)}/CapHeight {decimal(face.capHeight)}/StemV {decimal(face.stemV)}"
        f"/MissingWidth {decimal(face.defaultWidth)}"
        f"/FontFile2 {file.add_packed(data, f'/Length1 {len(data)}')} 0 R>>"
    )
    cmap = file.add_packed(character_map(characters).encode("latin-1"), may_grow=True)
    return file.add(
        f"<</Type/Font/Subtype/TrueType/BaseFont{name(base)}/Name{name(known_as)}/FirstChar 0"
        f"/LastChar {len(characters) - 1}/Widths{decimals([face.getCharWidth(one) for one in characters])}"
        f"/FontDescriptor {descriptor} 0 R/ToUnicode {cmap} 0 R>>"
    )


def character_map(characters: Sequence[int]) -> str:
    """A ToUnicode map (ISO 32000-1, 9.10.3) without codes that the subset does not use.

    Arabic presentation forms are replaced with their letters, and emoji with their sequence.

    Args:
        characters: those of the codes from 0.
    """
    lines = [f"<{code:02X}> <{shown}>" for code, one in enumerate(characters) if (shown := _unicode_of(one))]
    blocks = [lines[start : start + CMAP_BLOCK] for start in range(0, len(lines), CMAP_BLOCK)]
    shown_blocks = "\n".join(f"{len(one)} beginbfchar\n" + "\n".join(one) + "\nendbfchar" for one in blocks)
    return CMAP.format(blocks=shown_blocks)


def _unicode_of(character: int) -> str:
    """The text that a character stands for in UTF-16, as hexadecimal digits; empty if there is none."""
    text = as_written(chr(character))
    if "\ufb50" <= text <= "\ufefc":
        text = unicodedata.normalize("NFKC", text)
    return "" if not text or NOTHING.search(text) else text.encode("utf-16-be").hex().upper()
