"""Making the file and the cover of one material."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Format, Material
from desktop_app.domain.publication import ENDINGS
from desktop_app.publishing.cover import make_cover
from desktop_app.publishing.epub import make_epub
from desktop_app.publishing.html import make_html
from desktop_app.publishing.poster import make_poster

MEDIA_TYPES = {
    Format.EPUB: "application/epub+zip",
    Format.HTML: "text/html",
    Format.PDF: "application/pdf",
    Format.POSTER: "image/png",
}


@dataclass(frozen=True, slots=True)
class MadeFile:
    """Bytes with what a catalogue says of them."""

    data: bytes
    media_type: str
    alternative: str = ""

    @property
    def ending(self) -> str:
        """What its file's name ends in."""
        return ENDINGS[self.media_type]


def make_files(material: Material, campaign: Campaign) -> tuple[MadeFile, MadeFile]:
    """The material's file and its cover (JPEG)."""
    cover = make_cover(material, campaign)
    data = _make(material, campaign, cover)
    return MadeFile(data, MEDIA_TYPES[material.format], material.alternative), MadeFile(cover, "image/jpeg")


def _make(material: Material, campaign: Campaign, cover: bytes) -> bytes:
    if material.format is Format.EPUB:
        return make_epub(material, campaign, cover)
    if material.format is Format.HTML:
        return make_html(material, campaign)
    if material.format is Format.POSTER:
        return make_poster(material, campaign)
    from desktop_app.publishing.pdf import make_pdf  # noqa: PLC0415 - ReportLab takes half a second to import

    return make_pdf(material, campaign)
