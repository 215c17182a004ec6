"""EPUBs that tests make: small, or hostile."""

from __future__ import annotations

import zipfile
from collections.abc import Collection, Mapping
from pathlib import Path

CONTAINER = """<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
PACKAGE = """<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">{identifier}</dc:identifier>
<dc:title>Made</dc:title><dc:language>en</dc:language>{more}</metadata>
<manifest>{manifest}</manifest><spine>{spine}</spine></package>"""
PAGE = """<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title>{head}</head>
<body>{body}</body></html>"""
TYPES = {".xhtml": "application/xhtml+xml", ".svg": "image/svg+xml", ".png": "image/png", ".otf": "font/otf"}
IDENTIFIER = "urn:uuid:12345678-9abc-def0-1234-56789abcdef0"


def page(body: str, head: str = "") -> str:
    """An XHTML page."""
    return PAGE.format(body=body, head=head)


def _properties(properties: Mapping[str, str] | None, name: str) -> str:
    return f' properties="{properties[name]}"' if properties and name in properties else ""


def make_epub(
    path: Path,
    entries: Mapping[str, str | bytes],
    *,
    more: str = "",
    raw: Mapping[str, bytes] | None = None,
    aside: Collection[str] = (),
    properties: Mapping[str, str] | None = None,
) -> Path:
    """Make an EPUB of these entries below `EPUB/`; its pages are read in their order.

    Args:
        path: where to.
        entries: bytes or texts by name; those that end in `.xhtml` make the spine.
        more: further metadata.
        raw: entries by their whole name, which no package document lists.
        aside: pages that are not in the linear order.
        properties: of items, by name.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    manifest = "".join(
        f'<item id="i{number}" href="{name}" media-type="{TYPES[Path(name).suffix]}"{_properties(properties, name)}/>'
        for number, name in enumerate(entries)
    )
    spine = "".join(
        f'<itemref idref="i{number}" linear="{"no" if name in aside else "yes"}"/>'
        for number, name in enumerate(entries)
        if name.endswith(".xhtml")
    )
    package = PACKAGE.format(identifier=IDENTIFIER, more=more, manifest=manifest, spine=spine)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("EPUB/p.opf", package)
        for name, data in entries.items():
            archive.writestr(f"EPUB/{name}", data)
        for name, data in (raw or {}).items():
            archive.writestr(name, data)
    return path
