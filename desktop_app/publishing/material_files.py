"""Generating the file and the cover of one material."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Material, MaterialFormat
from desktop_app.domain.publication import ENDINGS
from desktop_app.publishing.cover import make_cover
from desktop_app.publishing.epub import make_epub
from desktop_app.publishing.html import make_html
from desktop_app.publishing.pdf import make_pdf
from desktop_app.publishing.poster import make_poster

MEDIA_TYPES = {
    MaterialFormat.EPUB: "application/epub+zip",
    MaterialFormat.HTML: "text/html",
    MaterialFormat.PDF: "application/pdf",
    MaterialFormat.POSTER: "image/png",
}


@dataclass(frozen=True, slots=True)
class GeneratedFile:
    """Bytes with the data for a catalogue."""

    data: bytes
    media_type: str
    alternative: str = ""

    @property
    def ending(self) -> str:
        """The extension of its file name."""
        return ENDINGS[self.media_type]


def make_files(material: Material, campaign: Campaign) -> tuple[GeneratedFile, GeneratedFile]:
    """Generate the material's file and its cover (JPEG)."""
    cover = make_cover(material, campaign)
    data = _make(material, campaign, cover)
    return GeneratedFile(data, MEDIA_TYPES[material.format], material.alternative), GeneratedFile(cover, "image/jpeg")


def _make(material: Material, campaign: Campaign, cover: bytes) -> bytes:
    if material.format is MaterialFormat.EPUB:
        return make_epub(material, campaign, cover)
    if material.format is MaterialFormat.HTML:
        return make_html(material, campaign)
    if material.format is MaterialFormat.POSTER:
        return make_poster(material, campaign)
    return make_pdf(material, campaign)
