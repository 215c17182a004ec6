"""The last pages: what was read and used, and how this document was made."""

from __future__ import annotations

from reportlab.platypus import Flowable

from desktop_app.domain.portfolio import Portfolio, day_in_words
from desktop_app.portfolio.parts import section_head
from desktop_app.typesetting.flowables import Text
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.styles import Styles


def sources(portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    """The materials from the shelf that were used, with where."""
    if not portfolio.sources:
        return []
    flowables = section_head("Materials used", "sources", styles, "From the campaign’s bookshelf.")
    for one in portfolio.sources:
        year = one.published[:4]
        head = f"{', '.join(one.contributors)} ({year})." if year else f"{', '.join(one.contributors)}."
        line = f"{markup(head)} <i>{markup(one.title)}</i>. {markup(one.licence)}. Used in {', '.join(one.used_in)}."
        flowables.append(Text(line, styles.item, "LI", bullet="•"))
    return flowables


def colophon(portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    """When and from what the document was made, the frameworks' attributions, and how to treat it."""
    flowables = section_head("About this document", "colophon", styles)
    made = f"Made on {day_in_words(portfolio.made_at.date())} with Springshelf from {len(portfolio.revisions)} entries"
    flowables += [
        Text(markup(f"{made} of the journal of {portfolio.owner}. Set in FiraGO."), styles.body),
        Text(markup(f"Fingerprint of the entries: {portfolio.fingerprint}"), styles.small),
        Text("Privacy", styles.subheading, "H2"),
        Text(
            "This portfolio holds personal reflections and may show the work of others. It is meant for its owner and "
            "for those to whom the owner gives it. Pictures are printed only where nobody can be recognised or where "
            "consent was given. Please don’t copy it or leave it lying about.",
            styles.body,
        ),
    ]
    if portfolio.maps:
        flowables.append(Text("Competence frameworks", styles.subheading, "H2"))
        flowables += [
            Text(markup(f"{one.framework.title}. {one.framework.source}. {one.framework.licence}."), styles.small)
            for one in portfolio.maps
        ]
    if portfolio.campaign.notice:
        flowables += [
            Text("Materials", styles.subheading, "H2"),
            Text(markup(portfolio.campaign.notice), styles.small),
        ]
    return flowables
