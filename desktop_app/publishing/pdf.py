"""Materials as a tagged PDF to print: the activity sheets."""

from __future__ import annotations

from reportlab.platypus import Flowable, HRFlowable, Spacer

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Material
from desktop_app.publishing.html import accent_of, facts_of, kicker_of
from desktop_app.typesetting.document import HeaderFooter, compose
from desktop_app.typesetting.finish import DocumentInfo
from desktop_app.typesetting.flowables import Decoration
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.prose import blocks_as_text
from desktop_app.typesetting.styles import RULE, Styles, make_styles
from desktop_app.typesetting.text import TaggedParagraph


def make_pdf(material: Material, campaign: Campaign) -> bytes:
    """Write the material as PDF on A4."""
    styles = make_styles(accent_of(material, campaign), language=material.language)
    return compose(
        lambda: [
            *_head(material, campaign, styles),
            *blocks_as_text(material.text, styles, "H2"),
            *_notice(material, campaign, styles),
        ],
        HeaderFooter(left=material.title, right=f"{campaign.title} · {campaign.hashtag}"),
        DocumentInfo(material.title, material.author, material.language, material.description),
    ).pdf


def _head(material: Material, campaign: Campaign, styles: Styles) -> list[Flowable]:
    return [
        TaggedParagraph(markup(kicker_of(material, campaign)), styles.kicker),
        TaggedParagraph(markup(material.title), styles.title, "H1"),
        TaggedParagraph(markup(material.description), styles.lead),
        TaggedParagraph(markup(facts_of(material)), styles.small),
        Spacer(0, 8),
    ]


def _notice(material: Material, campaign: Campaign, styles: Styles) -> list[Flowable]:
    text = f"{material.author}, {material.licence}. {campaign.notice}"
    return [
        Spacer(0, 10),
        Decoration(HRFlowable(width="100%", thickness=0.5, color=RULE)),
        Spacer(0, 4),
        TaggedParagraph(markup(text), styles.small),
    ]
