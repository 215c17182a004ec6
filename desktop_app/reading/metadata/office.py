"""Removing people, times, computers and printers from office documents (OOXML, OpenDocument).

Authors of comments and of tracked changes are replaced with the same name, as office programs do on request; their
texts are kept.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass

_CORE = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp='
    b'"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)
_APP = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)
_CUSTOM = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>'
)
_ODF_META = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta xmlns:office='
    b'"urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>'
)
_NO_LABELS = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<clbl:labelList xmlns:clbl='
    b'"http://schemas.microsoft.com/office/2020/mipLabelMetadata"/>'
)
_REPLACED = {
    "docprops/core.xml": _CORE,
    "docprops/app.xml": _APP,
    "docprops/custom.xml": _CUSTOM,
    "docmetadata/labelinfo.xml": _NO_LABELS,
    "meta.xml": _ODF_META,
}
_REPLACED_TYPES = {
    b"core-properties+xml": _CORE,
    b"extended-properties+xml": _APP,
    b"custom-properties+xml": _CUSTOM,
}
"""Ends of media types; a package may call these parts as it likes (ISO/IEC 29500-2, 10.1.2)."""
_OVERRIDE = re.compile(rb"<Override\b[^>]*>")
_PART, _TYPE = re.compile(rb"PartName\s*=\s*[\"']/?([^\"']*)"), re.compile(rb"ContentType\s*=\s*[\"']([^\"']*)")
_THUMBNAILS = ("docprops/thumbnail", "thumbnails/")
_ONE_PIXEL = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU"
    b"\x00\x00\x00\nIDATx\x9cc`\x00\x00\x00\x02\x00\x01H\xaf\xa4q\x00\x00\x00\x00IEND\xaeB`\x82"
)
"""In place of a thumbnail: other parts of the package name it."""
_MAX_TYPES_SIZE = 4 * 1024 * 1024
_MIME_TYPES = (b"application/vnd.oasis.opendocument", b"application/epub")
_ANYBODY = rb"\g<1>Author\g<2>"
_XML_RULES: tuple[tuple[re.Pattern[bytes], bytes], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        # Word: comments and tracked changes
        (rb"(\bw\d*:author\s*=\s*[\"'])[^\"']*([\"'])", _ANYBODY),
        (rb"(\bw\d*:initials\s*=\s*[\"'])[^\"']*([\"'])", rb"\g<1>A\g<2>"),
        (rb"\s\bw\d*(?:cex|du)?:(?:date|dateUtc)\s*=\s*[\"'][^\"']*[\"']", rb""),
        (rb"(\bw15:(?:userId|providerId)\s*=\s*[\"'])[^\"']*([\"'])", rb"\g<1>None\g<2>"),
        # Excel: the path of the file, who changed it, comments and their threads
        (rb"(<x15ac:absPath\b[^>]*\burl\s*=\s*[\"'])[^\"']*([\"'])", rb"\g<1>\g<2>"),
        (rb"(<author>)[^<]*(</author>)", _ANYBODY),
        (rb"(<(?:\w+:)?header\b[^>]*?\buserName\s*=\s*[\"'])[^\"']*([\"'])", _ANYBODY),
        (rb"(<(?:\w+:)?person\b[^>]*?\bdisplayName\s*=\s*[\"'])[^\"']*([\"'])", _ANYBODY),
        (rb"(<(?:\w+:)?person\b[^>]*?\buserId\s*=\s*[\"'])[^\"']*([\"'])", rb"\g<1>None\g<2>"),
        (rb"(<(?:\w+:)?threadedComment\b[^>]*?\bdT\s*=\s*[\"'])[^\"']*([\"'])", rb"\g<1>2000-01-01T00:00:00.00\g<2>"),
        (rb"(<(?:\w+:)?header\b[^>]*?\bdateTime\s*=\s*[\"'])[^\"']*([\"'])", rb"\g<1>2000-01-01T00:00:00Z\g<2>"),
        # Comments of PowerPoint
        (rb"(<p:cmAuthor\b[^>]*?\bname\s*=\s*[\"'])[^\"']*([\"'])", _ANYBODY),
        (rb"(<p:cmAuthor\b[^>]*?\binitials\s*=\s*[\"'])[^\"']*([\"'])", rb"\g<1>A\g<2>"),
        (rb"(<p188:author\b[^>]*?\bname\s*=\s*[\"'])[^\"']*([\"'])", _ANYBODY),
        (rb"(<p188:author\b[^>]*?\binitials\s*=\s*[\"'])[^\"']*([\"'])", rb"\g<1>A\g<2>"),
        (rb"(<p188:author\b[^>]*?\buserId\s*=\s*[\"'])[^\"']*([\"'])", rb"\g<1>None\g<2>"),
        (rb"(<p:cm\b[^>]*?)\sdt\s*=\s*[\"'][^\"']*[\"']", rb"\g<1>"),
        (rb"(<p188:(?:cm|reply)\b[^>]*?\bcreated\s*=\s*[\"'])[^\"']*([\"'])", rb"\g<1>2000-01-01T00:00:00.000\g<2>"),
        # OpenDocument: comments, tracked changes, and the printer
        (rb"(<dc:creator>)[^<]*(</dc:creator>)", _ANYBODY),
        (rb"(<dc:date>)[^<]*(</dc:date>)", rb"\g<1>2000-01-01T00:00:00\g<2>"),
        (rb"(<(?:meta:creator|loext:sender)-initials>)[^<]*(</)", rb"\g<1>A\g<2>"),
        (rb"(config:name\s*=\s*\"Printer(?:Name|Setup)\"[^>]*>)[^<]*(<)", rb"\g<1>\g<2>"),
    )
)
"""What is replaced in XML, and by what."""
_CUSTOM_METADATA = re.compile(
    rb"^(?:<\?xml[^>]*\?>)?\s*<[^>]*schemas\.microsoft\.com/(?:office/2006/metadata|sharepoint)"
)
_PRINTERS = re.compile(r"printersettings/")
_DEVICE_NAME, _PUBLIC = 64, 220
"""Bytes of the printer's name, and of what is the same for all printers, in Windows' DEVMODE."""


@dataclass(frozen=True, slots=True)
class OfficePackage:
    """An office document; `replaced` are the parts, in lower case, that are replaced completely."""

    replaced: dict[str, bytes]

    @staticmethod
    def of(package: zipfile.ZipFile) -> OfficePackage | None:
        """The document in a package; None if it is a package of files."""
        names = {one.lower(): one for one in package.namelist()}
        if types := names.get("[content_types].xml"):
            return OfficePackage(_REPLACED | _typed_parts(_read(package, types, _MAX_TYPES_SIZE)))
        if (mimetype := names.get("mimetype")) and _read(package, mimetype, 100).startswith(_MIME_TYPES):
            return OfficePackage(_REPLACED)
        return None

    def replacement(self, name: str) -> bytes | None:
        """The replacement of a part; None if it is stripped by its type."""
        lower = name.lower()
        if lower in self.replaced:
            return self.replaced[lower]
        return _ONE_PIXEL if lower.startswith(_THUMBNAILS) and not lower.endswith("/") else None

    def strip_part(self, name: str, data: bytes) -> bytes:
        """Strip a part of the document itself: its XML, or printer settings; anything else is kept."""
        if (replaced := self.replacement(name)) is not None:
            return replaced
        lower = name.lower()
        if _PRINTERS.search(lower):
            return _without_printer(data)
        return _strip_xml(lower, data) if lower.endswith(".xml") else data


def _read(package: zipfile.ZipFile, name: str, most: int) -> bytes:
    with package.open(name) as file:
        return file.read(most)


def _typed_parts(types: bytes) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for override in _OVERRIDE.findall(types):
        part, kind = _PART.search(override), _TYPE.search(override)
        for ending, replacement in _REPLACED_TYPES.items():
            if part and kind and kind[1].lower().endswith(ending):
                found[part[1].decode("utf-8", "replace").lower()] = replacement
    return found


def _strip_xml(name: str, data: bytes) -> bytes:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise ValueError("a part is in UTF-16")
    if name.startswith("customxml/item") and _CUSTOM_METADATA.match(data.removeprefix(b"\xef\xbb\xbf")):
        return b'<?xml version="1.0" encoding="UTF-8"?>\n<metadata/>'
    for pattern, replacement in _XML_RULES:
        data = pattern.sub(replacement, data)
    return data


def _without_printer(data: bytes) -> bytes:
    """Windows' printer settings without the printer's name and the driver's data."""
    if data[:5] == b"<?xml":
        return b""
    return bytes(_DEVICE_NAME) + data[_DEVICE_NAME:_PUBLIC] + bytes(max(0, len(data) - _PUBLIC))
