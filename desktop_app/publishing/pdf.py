"""Materials as a tagged PDF to print: the activity sheets."""

from __future__ import annotations

from reportlab.platypus import Flowable, HRFlowable, PageBreak, Spacer

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Handout, Material
from desktop_app.domain.wording import Wording
from desktop_app.publishing.fixed_texts import HANDOUT_NAME, facts_of, kicker_of, notice_of, running_title
from desktop_app.publishing.html import accent_of
from desktop_app.typesetting.document import compose
from desktop_app.typesetting.finish import DocumentInfo
from desktop_app.typesetting.flowables import Decoration
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.page_furniture import HeaderFooter
from desktop_app.typesetting.prose import blocks_as_text
from desktop_app.typesetting.styles import RULE, Styles, make_styles
from desktop_app.typesetting.text import TaggedParagraph

WRITING_ROOM = 420.0
"""Points on a page of A4 for handwriting, below the title and the explanation of a handout."""


def make_pdf(material: Material, campaign: Campaign, say: Wording) -> bytes:
    """Write the material as PDF on A4."""
    styles = make_styles(accent_of(material, campaign), language=material.language)
    return compose(
        lambda: [
            *_head(material, campaign, styles, say),
            *blocks_as_text(material.text, styles, "H2"),
            *_notice(material, campaign, styles, say),
            *(flowable for handout in material.handouts for flowable in _sheet(handout, styles, say)),
        ],
        HeaderFooter(
            left=material.title,
            right=running_title(campaign, say),
            numbered=lambda page, pages: say("Page {page} of {pages}", page=page, pages=pages or "…"),
        ),
        DocumentInfo(material.title, material.author, material.language, material.description),
    ).pdf


def _head(material: Material, campaign: Campaign, styles: Styles, say: Wording) -> list[Flowable]:
    return [
        TaggedParagraph(markup(kicker_of(material, campaign, say)), styles.kicker),
        TaggedParagraph(markup(material.title), styles.title, "H1"),
        TaggedParagraph(markup(material.description), styles.lead),
        TaggedParagraph(markup(facts_of(material, say)), styles.small),
        Spacer(0, 8),
    ]


def _notice(material: Material, campaign: Campaign, styles: Styles, say: Wording) -> list[Flowable]:
    return [
        Spacer(0, 10),
        Decoration(HRFlowable(width="100%", thickness=0.5, color=RULE)),
        Spacer(0, 4),
        TaggedParagraph(markup(notice_of(material, campaign, say)), styles.small),
    ]


def _sheet(handout: Handout, styles: Styles, say: Wording) -> list[Flowable]:
    return [
        PageBreak(),
        TaggedParagraph(markup(say(HANDOUT_NAME)), styles.kicker),
        TaggedParagraph(markup(handout.title), styles.subheading, "H2"),
        *blocks_as_text(handout.text, styles, "H3", writing_room=WRITING_ROOM),
    ]
