"""Materials as EPUB 3 (W3C EPUB 3.3), with accessibility metadata (EPUB Accessibility 1.1, section 2)."""

from __future__ import annotations

import io
import re
import zipfile
from html import escape

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.direction import is_right_to_left
from desktop_app.domain.material import Material
from desktop_app.domain.wording import Wording
from desktop_app.publishing.html import accent_of, article_markup, direction_of
from desktop_app.publishing.page_style import style

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time in a ZIP, so that the bytes do not depend on the time."""

CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


def make_epub(material: Material, campaign: Campaign, cover: bytes, say: Wording) -> bytes:
    """Write the material as an EPUB; `cover` is a JPEG picture."""
    markup, headings = _with_anchors(article_markup(material, campaign, say))
    entries = {
        "META-INF/container.xml": CONTAINER.encode(),
        "EPUB/package.opf": _package(material, say).encode(),
        "EPUB/nav.xhtml": _page(material, say("Contents"), _navigation(material, headings, say)).encode(),
        "EPUB/text.xhtml": _page(material, material.title, f"<main>\n{markup}</main>\n").encode(),
        "EPUB/style.css": style(accent_of(material, campaign)).encode(),
        "EPUB/cover.jpg": cover,
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(_entry("mimetype", zipfile.ZIP_STORED), b"application/epub+zip")
        for name, data in entries.items():
            archive.writestr(_entry(name, zipfile.ZIP_DEFLATED), data)
    return buffer.getvalue()


def _entry(name: str, compression: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.compress_type = compression
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry


def _with_anchors(markup: str) -> tuple[str, list[tuple[str, str]]]:
    """Add an id to each h2, and return them as (id, heading markup)."""
    headings: list[tuple[str, str]] = []

    def anchor(found: re.Match[str]) -> str:
        headings.append((f"part-{len(headings) + 1}", found[1]))
        return f'<h2 id="{headings[-1][0]}">{found[1]}</h2>'

    return re.sub(r"<h2>(.*?)</h2>", anchor, markup), headings


def _package(material: Material, say: Wording) -> str:
    turned = ' page-progression-direction="rtl"' if is_right_to_left(material.language) else ""
    spoken = f'xml:lang="{material.language}"{direction_of(material.language)}'
    summary = say("Text with headings and lists; the cover is the only picture.")
    subjects = "".join(f"    <dc:subject>{escape(subject)}</dc:subject>\n" for subject in material.subjects)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" {spoken}>
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">urn:springshelf:{escape(material.id)}</dc:identifier>
    <dc:title>{escape(material.title)}</dc:title>
    <dc:language>{material.language}</dc:language>
    <dc:creator>{escape(material.author)}</dc:creator>
    <dc:description>{escape(material.description)}</dc:description>
    <dc:date>{material.published}</dc:date>
    <dc:rights>{escape(material.licence)}</dc:rights>
{subjects}    <meta property="dcterms:modified">{material.published}T00:00:00Z</meta>
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    <meta property="schema:accessibilityFeature">structuralNavigation</meta>
    <meta property="schema:accessibilityFeature">tableOfContents</meta>
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">{escape(summary)}</meta>
  </metadata>
  <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="text" href="text.xhtml" media-type="application/xhtml+xml"/>
    <item id="style" href="style.css" media-type="text/css"/>
    <item id="cover" href="cover.jpg" media-type="image/jpeg" properties="cover-image"/>
  </manifest>
  <spine{turned}><itemref idref="text"/></spine>
</package>
"""


def _page(material: Material, title: str, body: str) -> str:
    return f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
  lang="{material.language}" xml:lang="{material.language}"{direction_of(material.language)}>
<head><title>{escape(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
{body}</body>
</html>
"""


def _navigation(material: Material, headings: list[tuple[str, str]], say: Wording) -> str:
    points = [("text.xhtml", escape(material.title)), *((f"text.xhtml#{name}", text) for name, text in headings)]
    items = "".join(f'<li><a href="{href}">{text}</a></li>\n' for href, text in points)
    return f'<nav epub:type="toc" id="toc"><h1>{escape(say("Contents"))}</h1>\n<ol>\n{items}</ol></nav>\n'
