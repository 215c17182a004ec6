"""Materials as one self-contained HTML page."""

from __future__ import annotations

from html import escape

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Handout, Material
from desktop_app.domain.publication import Audience, MaterialKind
from desktop_app.publishing.page_style import style
from desktop_app.publishing.text import to_xhtml

KIND_NAMES = {
    MaterialKind.ACTIVITY: "Activity",
    MaterialKind.ARTICLE: "Article",
    MaterialKind.INSPIRATION: "Inspiration",
    MaterialKind.RECORDING: "Recording",
    MaterialKind.COMMUNITY: "From the community",
    MaterialKind.OTHER: "Material",
}
AUDIENCE_NAMES = {Audience.STUDENT_TEACHER: "student teachers", Audience.TEACHER_EDUCATOR: "teacher educators"}
HANDOUT_NAME = "To print"
DEFAULT_ACCENT = "#4a5568"


def accent_of(material: Material, campaign: Campaign) -> str:
    """The colour of the material's subtopic."""
    subtopic = campaign.subtopic(material.subtopic)
    return subtopic.colour if subtopic else DEFAULT_ACCENT


def kicker_of(material: Material, campaign: Campaign) -> str:
    """The line above a title: the kind and subtopic of the material."""
    subtopic = campaign.subtopic(material.subtopic)
    return " · ".join([KIND_NAMES[material.kind], *([subtopic.title] if subtopic else [])])


def facts_of(material: Material) -> str:
    """Minutes and audience in one line."""
    audiences = " and ".join(AUDIENCE_NAMES[audience] for audience in material.audiences)
    minutes = (
        f"{material.minutes} minutes"
        if material.kind is MaterialKind.ACTIVITY
        else f"{material.minutes} minutes to read"
    )
    return " · ".join(part for part in (minutes, f"for {audiences}" if audiences else "") if part)


def article_markup(material: Material, campaign: Campaign) -> str:
    """Head and text of a material as XHTML elements, shared by HTML and EPUB."""
    return (
        f'<p class="kicker">{escape(kicker_of(material, campaign))}</p>\n'
        f"<h1>{escape(material.title)}</h1>\n"
        f'<p class="facts">{escape(facts_of(material))}</p>\n'
        f'<p class="lead">{escape(material.description)}</p>\n'
        f"{to_xhtml(material.text)}"
        f'<p class="notice">{escape(material.author)}, {escape(material.licence)}. {escape(campaign.notice)}</p>\n'
        + "".join(_sheet(handout) for handout in material.handouts)
    )


def _sheet(handout: Handout) -> str:
    return (
        f'<section class="handout">\n<p class="kicker">{HANDOUT_NAME}</p>\n'
        f"<h2>{escape(handout.title)}</h2>\n{to_xhtml(handout.text)}</section>\n"
    )


def make_html(material: Material, campaign: Campaign) -> bytes:
    """Write the material as an HTML page."""
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{material.language}">\n<head>\n<meta charset="utf-8"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f'<meta name="description" content="{escape(material.description)}"/>\n'
        f"<title>{escape(material.title)}</title>\n<style>\n{style(accent_of(material, campaign))}</style>\n"
        f"</head>\n<body>\n<main>\n{article_markup(material, campaign)}</main>\n</body>\n</html>\n"
    ).encode()
