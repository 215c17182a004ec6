"""Materials as a tagged PDF to print: the activity sheets."""

from __future__ import annotations

from html import escape

from reportlab.platypus import Flowable, HRFlowable, Spacer

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.material import Material
from desktop_app.publishing.html import accent_of, facts_of, kicker_of
from desktop_app.typesetting.document import Running, compose
from desktop_app.typesetting.flowables import Decoration, Text
from desktop_app.typesetting.markdown import blocks_as_text
from desktop_app.typesetting.styles import RULE, Styles, make_styles


def make_pdf(material: Material, campaign: Campaign) -> bytes:
    """The material as PDF on A4."""
    styles = make_styles(accent_of(material, campaign))
    return compose(
        lambda: [
            *_head(material, campaign, styles),
            *blocks_as_text(material.text, styles, "H2"),
            *_notice(material, campaign, styles),
        ],
        Running(left=material.title, right=f"{campaign.title} · {campaign.hashtag}"),
        title=material.title,
        author=material.author,
        language=material.language,
        subject=material.description,
    )


def _head(material: Material, campaign: Campaign, styles: Styles) -> list[Flowable]:
    return [
        Text(escape(kicker_of(material, campaign)), styles.kicker),
        Text(escape(material.title), styles.title, "H1"),
        Text(escape(material.description), styles.lead),
        Text(escape(facts_of(material)), styles.small),
        Spacer(0, 8),
    ]


def _notice(material: Material, campaign: Campaign, styles: Styles) -> list[Flowable]:
    text = f"{material.author}, {material.licence}. {campaign.notice}"
    return [
        Spacer(0, 10),
        Decoration(HRFlowable(width="100%", thickness=0.5, color=RULE)),
        Spacer(0, 4),
        Text(escape(text), styles.small),
    ]
