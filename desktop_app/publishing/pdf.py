"""Materials as a tagged PDF to print: the activity sheets."""

from __future__ import annotations

from reportlab.platypus import Flowable, HRFlowable, PageBreak, Spacer

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Handout, Material
from desktop_app.publishing.html import HANDOUT_NAME, accent_of, facts_of, kicker_of
from desktop_app.typesetting.document import HeaderFooter, compose
from desktop_app.typesetting.finish import DocumentInfo
from desktop_app.typesetting.flowables import Decoration
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.prose import blocks_as_text
from desktop_app.typesetting.styles import RULE, Styles, make_styles
from desktop_app.typesetting.text import TaggedParagraph

WRITING_ROOM = 420.0
"""Points on a page of A4 for handwriting, below the title and the explanation of a handout."""


def make_pdf(material: Material, campaign: Campaign) -> bytes:
    """Write the material as PDF on A4."""
    styles = make_styles(accent_of(material, campaign), language=material.language)
    return compose(
        lambda: [
            *_head(material, campaign, styles),
            *blocks_as_text(material.text, styles, "H2"),
            *_notice(material, campaign, styles),
            *(flowable for handout in material.handouts for flowable in _sheet(handout, styles)),
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


def _sheet(handout: Handout, styles: Styles) -> list[Flowable]:
    return [
        PageBreak(),
        TaggedParagraph(markup(HANDOUT_NAME), styles.kicker),
        TaggedParagraph(markup(handout.title), styles.subheading, "H2"),
        *blocks_as_text(handout.text, styles, "H3", writing_room=WRITING_ROOM),
    ]
