"""Generating the file and the cover of one material."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Material, MaterialFormat
from desktop_app.domain.publication import ENDINGS
from desktop_app.domain.wording import Wording
from desktop_app.publishing.cover import make_cover
from desktop_app.publishing.epub import make_epub
from desktop_app.publishing.html import make_html
from desktop_app.publishing.interactive.page import make_interactive
from desktop_app.publishing.pdf import make_pdf
from desktop_app.publishing.poster import make_poster
from desktop_app.publishing.recording import recording_of

MEDIA_TYPES = {
    MaterialFormat.EPUB: "application/epub+zip",
    MaterialFormat.HTML: "text/html",
    MaterialFormat.PDF: "application/pdf",
    MaterialFormat.POSTER: "image/png",
    MaterialFormat.INTERACTIVE: "text/html",
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


def make_files(material: Material, campaign: Campaign, say: Wording) -> tuple[GeneratedFile, GeneratedFile]:
    """Generate the material's file and its cover (JPEG).

    Args:
        material: in its language.
        campaign: in the same language.
        say: the fixed texts of that language.
    """
    cover = make_cover(material, campaign, say)
    if recording := recording_of(material):
        return GeneratedFile(*recording), GeneratedFile(cover, "image/jpeg")
    data = _make(material, campaign, cover, say)
    return GeneratedFile(data, MEDIA_TYPES[material.format], material.alternative), GeneratedFile(cover, "image/jpeg")


def _make(material: Material, campaign: Campaign, cover: bytes, say: Wording) -> bytes:
    if material.format is MaterialFormat.INTERACTIVE:
        return make_interactive(material, campaign, say)
    if material.format is MaterialFormat.EPUB:
        return make_epub(material, campaign, cover, say)
    if material.format is MaterialFormat.HTML:
        return make_html(material, campaign, say)
    if material.format is MaterialFormat.POSTER:
        return make_poster(material, campaign, say)
    return make_pdf(material, campaign, say)
