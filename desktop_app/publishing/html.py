"""Materials as one self-contained HTML page."""

from __future__ import annotations

from html import escape

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.direction import is_right_to_left
from desktop_app.domain.material import Handout, Material
from desktop_app.domain.wording import Wording
from desktop_app.publishing.fixed_texts import HANDOUT_NAME, facts_of, kicker_of, notice_of
from desktop_app.publishing.page_style import style
from desktop_app.publishing.text import to_xhtml

DEFAULT_ACCENT = "#4a5568"


def accent_of(material: Material, campaign: Campaign) -> str:
    """The colour of the material's subtopic."""
    subtopic = campaign.subtopic(material.subtopic)
    return subtopic.colour if subtopic else DEFAULT_ACCENT


def article_markup(material: Material, campaign: Campaign, say: Wording) -> str:
    """Head and text of a material as XHTML elements, shared by HTML and EPUB."""
    return (
        f'<p class="kicker">{escape(kicker_of(material, campaign, say))}</p>\n'
        f"<h1>{escape(material.title)}</h1>\n"
        f'<p class="facts">{escape(facts_of(material, say))}</p>\n'
        f'<p class="lead">{escape(material.description)}</p>\n'
        f"{to_xhtml(material.text)}"
        f'<p class="notice">{escape(notice_of(material, campaign, say))}</p>\n'
        + "".join(_sheet(handout, say) for handout in material.handouts)
    )


def _sheet(handout: Handout, say: Wording) -> str:
    return (
        f'<section class="handout">\n<p class="kicker">{escape(say(HANDOUT_NAME))}</p>\n'
        f"<h2>{escape(handout.title)}</h2>\n{to_xhtml(handout.text)}</section>\n"
    )


def direction_of(language: str) -> str:
    """The attribute for the direction of a language that is written from right to left; empty for others."""
    return ' dir="rtl"' if is_right_to_left(language) else ""


def make_html(material: Material, campaign: Campaign, say: Wording) -> bytes:
    """Write the material as an HTML page."""
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{material.language}"{direction_of(material.language)}>\n<head>\n<meta charset="utf-8"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f'<meta name="description" content="{escape(material.description)}"/>\n'
        f"<title>{escape(material.title)}</title>\n<style>\n{style(accent_of(material, campaign))}</style>\n"
        f"</head>\n<body>\n<main>\n{article_markup(material, campaign, say)}</main>\n</body>\n</html>\n"
    ).encode()
