"""XML and HTML that strangers wrote, as text that a parser of XML accepts: encodings, characters and entities.

What is repaired here are faults below the level of tags. The tags are left to the parsers.
"""

from __future__ import annotations

import re
from html import escape, unescape
from html.entities import html5

from desktop_app.domain.foreign_encoding import decoded

HEAD = 4096
"""Bytes in which a document names its encoding."""
DECLARED = re.compile(
    rb"""<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)|<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What is no character of XML (XML 1.0, section 2.2)."""
DECLARATION = re.compile(r"\s*<\?xml\s.*?\?>", re.DOTALL)
DOCTYPE_START = re.compile("<!DOCTYPE", re.IGNORECASE)
DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*(?:\[(?P<subset>.*?)\]\s*)?>", re.DOTALL | re.IGNORECASE)
ENTITY = re.compile(r"""<!ENTITY\s+([\w:.-]+)\s+(?:(["'])(.*?)\2|(?:SYSTEM|PUBLIC)\b)""", re.DOTALL)
TOKEN = re.compile(r"<!--|<!\[CDATA\[|<\?|&(?:#(?:[xX][0-9a-fA-F]+|[0-9]+);?|[\w:.-]+;?)?(?=(=?))")
ENDS = {"<!--": "-->", "<![CDATA[": "]]>", "<?": "?>"}
MAX_DEPTH, MAX_ENTITY_LENGTH, MAX_DECLARED = 8, 10_000, 2_000
MAX_GROWTH = 2_000_000
"""Characters that declared entities may add to a document: a few lines can ask for billions."""


def readable_markup(data: bytes) -> str:
    """The text of a document, without its XML declaration and DTD, with all entities resolved.

    Entities are those that the document declares, with their texts in it, and those of HTML, which many use without a
    DTD. An ampersand that begins none is escaped. Control characters are left out. Nothing is loaded from elsewhere.
    """
    found = DECLARED.search(data[:HEAD])
    declared = (found[1] or found[2]).decode("ascii", "replace") if found else ""
    text = UNFIT.sub("", decoded(data, declared))
    # Both are matched in one place only: a search would try an unclosed one again at each of its beginnings.
    declaration = DECLARATION.match(text)
    text = text[declaration.end() :] if declaration else text.lstrip()
    entities: dict[str, str] = {}
    end = text.find("<html") if "<html" in text else len(text)
    start = DOCTYPE_START.search(text, 0, end)
    doctype = DOCTYPE.match(text, start.start(), end) if start else None
    if doctype:
        entities = _declared(doctype["subset"] or "")
        text = text[: doctype.start()] + text[doctype.end() :]
    return _Resolver(entities).resolved(text)


def _declared(subset: str) -> dict[str, str]:
    """The entities of a DTD's internal subset; those whose text is elsewhere are empty."""
    declared: dict[str, str] = {}
    for number, found in enumerate(ENTITY.finditer(subset)):
        if number >= MAX_DECLARED:
            break
        declared.setdefault(found[1], found[3] or "")  # the first declaration counts (XML 1.0, section 4.2)
    return declared


class _Resolver:
    """Resolves references to entities, within a limit of what they may add."""

    def __init__(self, entities: dict[str, str]) -> None:
        self._entities = entities
        self._depth = 0
        self._left = MAX_GROWTH
        self._known: dict[str, str] = {}

    def resolved(self, text: str) -> str:
        """The text with a character, or the text of a declared entity, in place of each reference."""
        if "&" not in text and "<!" not in text and "<?" not in text:
            return text
        pieces: list[str] = []
        place = 0
        missing: set[str] = set()
        while (found := TOKEN.search(text, place)) is not None:
            pieces.append(text[place : found.start()])
            token = found[0]
            end = ENDS.get(token)
            if end is None:
                pieces.append(self._character(token, before_equals=bool(found[1])))
                place = found.end()
                continue
            closed = -1 if end in missing else text.find(end, found.end())
            if closed < 0:  # it would swallow the rest of the document
                missing.add(end)
                pieces.append("&lt;")
                place = found.start() + 1
            else:
                place = closed + len(end)
                pieces.append(text[found.start() : place])
        pieces.append(text[place:])
        return "".join(pieces)

    def _character(self, reference: str, *, before_equals: bool) -> str:
        name = reference[1:]
        if name.startswith("#"):
            return escape(UNFIT.sub("", unescape(reference if name.endswith(";") else f"{reference};")))
        if name.endswith(";") and name[:-1] in self._entities:
            return self._text_of(name[:-1])
        # Without its semicolon, a name before an equals sign is a parameter of an address (HTML, section 13.2.5.73).
        if name in html5 and (name.endswith(";") or not before_equals):
            return escape(html5[name])
        return f"&amp;{name}"

    def _text_of(self, name: str) -> str:
        if name not in self._known:
            self._known[name] = ""  # an entity that names itself ends here
            if self._depth < MAX_DEPTH:
                self._depth += 1
                text = self.resolved(self._entities[name])
                self._depth -= 1
                self._known[name] = text if len(text) <= MAX_ENTITY_LENGTH else ""
        text = self._known[name]
        self._left -= len(text)
        return text if self._left >= 0 else ""
