"""The text in bytes that a stranger wrote, whatever encoding it is in and whatever it says of it."""

from __future__ import annotations

import codecs
import re
from collections import Counter

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 stands before UTF-16: its mark begins with that of UTF-16."""
LABELS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}
"""What is meant by a label where another encoding is usual (WHATWG Encoding, section 4.2)."""
SEVEN_BITS = ("iso2022", "hz")
"""Encodings whose bytes are valid UTF-8 without being it."""
NO_TEXTS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "utf-7", "undefined", "mbcs", "oem"})
SCRIPTS = (
    ("cp1251", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщеєіїґ"),
    ("koi8-u", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщеєіїґ"),
    ("cp866", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщеєіїґ"),
    ("cp1253", "αοιετσνηυρπκμλςωγδχθφβξζψάέήίόύώ"),
    ("cp1256", "الينمورتبةعدسفهكقحجشطصخذزضغءثظ"),
    ("cp1255", "יוהלאתרבשמנחדקעכפצגסזטםןךץף"),
)
"""Encodings of one byte for other scripts than Latin, each with the small letters of its languages."""
BYTE_WORD = re.compile(rb"[A-Za-z\x80-\xff]+")
LAST_OF_ASCII = 0x7F
HEAD_OF_MARKUP = "<?".encode("utf-16-le")
SAMPLE = 200_000
"""Bytes by which an encoding is guessed."""
UTF8_UNIT = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


def decoded(data: bytes, declared: str = "") -> str:
    """The text of these bytes.

    A byte order mark counts first, then valid UTF-8, which hardly occurs by chance, then what is declared, if the bytes
    are valid in it. Else the encoding is guessed from the bytes. Nothing is ever refused.

    Args:
        data: the bytes.
        declared: the encoding that the file or its sender names; empty where none is named.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _without_mark(data[: len(HEAD_OF_MARKUP)])
    if wide:
        return data.decode(wide, "replace")
    name = _known(declared)
    if not name.startswith(SEVEN_BITS):
        text = _strictly(data, "utf-8")
        if text is not None:
            return text
        if _is_mostly_utf8(data[:SAMPLE]):
            return _patched(data)
    text = _strictly(data, name) if name not in {"", "utf-8"} else None
    return data.decode(_guess(data[:SAMPLE]), "replace") if text is None else text


def _without_mark(head: bytes) -> str:
    """UTF-16 without a mark: each second byte of markup or of a calendar is zero."""
    if len(head) == len(HEAD_OF_MARKUP) and head[0] and head[2] and not head[1] and not head[3]:
        return "utf-16-le"
    if len(head) == len(HEAD_OF_MARKUP) and head[1] and head[3] and not head[0] and not head[2]:
        return "utf-16-be"
    return ""


def _known(declared: str) -> str:
    """The codec for a label; empty where there is none."""
    try:
        name = codecs.lookup(declared.strip().strip("\"'")).name
        "".encode(name)  # it raises for codecs that are not of texts
    except (LookupError, ValueError, UnicodeError):
        return ""
    if name in NO_TEXTS or name.startswith(("utf-16", "utf-32")):
        return ""  # bytes of two or four a character were recognized before
    return LABELS.get(name, name)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _is_mostly_utf8(data: bytes) -> bool:
    """Whether a text is UTF-8 with a few foreign bytes in it, pasted or cut."""
    good = sum(len(found) for found in UTF8_UNIT.findall(data))
    high = sum(byte > LAST_OF_ASCII for byte in data)
    return good * 2 > high  # other encodings reach far less by chance


def _patched(data: bytes) -> str:
    """UTF-8 in which each foreign byte is read as Windows' Western European encoding."""
    text = data.decode("utf-8", "surrogateescape")
    return re.sub("[\udc80-\udcff]", lambda found: bytes([ord(found[0]) - 0xDC00]).decode("cp1252", "replace"), text)


def _guess(data: bytes) -> str:
    """The encoding of one byte a character that gives the likeliest letters.

    In Latin texts, letters beyond ASCII stand among those of ASCII; in other scripts, whole words are beyond it.
    """
    words = [word for word in BYTE_WORD.findall(data) if max(word) > LAST_OF_ASCII]
    foreign = sum(len(word) for word in words if len(word) > 1 and min(word) > LAST_OF_ASCII)
    if foreign * 2 < sum(byte > LAST_OF_ASCII for word in words for byte in word):
        return "cp1252"
    counted = Counter(b"".join(words))
    return max(SCRIPTS, key=lambda script: _likelihood(counted, *script))[0]


def _likelihood(counted: Counter[int], encoding: str, letters: str) -> float:
    """How well bytes fit an encoding: common letters count more, what is no small letter counts against it."""
    weight = {letter: 2 - place / len(letters) for place, letter in enumerate(letters)}
    return sum(
        count * weight.get(bytes([byte]).decode(encoding, "replace"), -1)
        for byte, count in counted.items()
        if byte > LAST_OF_ASCII
    )
