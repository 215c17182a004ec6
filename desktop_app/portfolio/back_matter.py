"""The last pages: the sources, and how this document was made."""

from __future__ import annotations

from reportlab.platypus import Flowable

from desktop_app.domain.portfolio import PortfolioSource
from desktop_app.domain.portfolio_choice import EmbeddedData
from desktop_app.domain.template import PortfolioSection
from desktop_app.portfolio.competences import whose_wording
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.text import TaggedParagraph

CARRIED_NAMES = {
    EmbeddedData.NOTHING: "Nothing of the journal travels inside this file.",
    EmbeddedData.TEXTS: "These entries travel inside this file as text; Springshelf can take them in again.",
    EmbeddedData.EVIDENCE: (
        "These entries travel inside this file with their evidence; Springshelf can take them in again."
    ),
}

MANY_SOURCES = 3
"""The number of materials from which on what they have in common is printed once."""


def sources(context: RenderContext) -> list[Flowable]:
    """Build the list of materials from the shelf that were used, with the entries that use them.

    What all of many materials have in common, as authors and licence, is printed once, above them.
    """
    say, found = context.say, context.portfolio.sources
    if not found:
        return []
    heads = [(_made_by(one, context), _licence(one, context)) for one in found]
    shared = len(found) >= MANY_SOURCES and len(set(heads)) == 1
    flowables = context.head(say("Materials used"), "sources")
    if shared:
        flowables.append(TaggedParagraph(_joined(*heads[0]), context.styles.small))
    for one, (made_by, licence) in zip(found, heads, strict=True):
        title, used = f"<i>{context.words(one.title)}</i>.", context.words(f"({', '.join(one.used_in)})")
        line = _joined(title, used) if shared else _joined(made_by, title, licence, used)
        flowables.append(TaggedParagraph(line, context.styles.small_item, "LI", bullet="•"))
    return flowables


def _made_by(one: PortfolioSource, context: RenderContext) -> str:
    year = one.published[:4]
    names = context.say.own(", ".join(one.contributors))
    head = _joined(names, f"({year})" if year else "")
    return markup(f"{head}." if head else "")


def _licence(one: PortfolioSource, context: RenderContext) -> str:
    return f"{context.words(context.unbroken(one.licence))}." if one.licence else ""


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def colophon(context: RenderContext) -> list[Flowable]:
    """Build the colophon: date, sources, the frameworks' attributions, and how to handle the document."""
    portfolio, say, styles = context.portfolio, context.say, context.styles
    made = say(
        "Made on {day} with Springshelf from the journal of {owner}; entries: {entries}. Set in FiraGO.",
        day=say.day(portfolio.made_at.date()),
        owner=portfolio.owner,
        entries=len(portfolio.revisions),
    )
    fingerprint = say("Fingerprint of the entries: {fingerprint}", fingerprint=portfolio.fingerprint)
    privacy = say(
        "This portfolio holds personal reflections and may show the work of others. It is meant for its owner and "
        "for those to whom the owner gives it. Pictures are printed only where nobody can be recognised or where "
        "consent was given. Please don’t copy it or leave it lying about."
    )
    about = [
        TaggedParagraph(markup(made), styles.source),
        TaggedParagraph(markup(fingerprint), styles.source),
        TaggedParagraph(
            markup(say(CARRIED_NAMES.get(portfolio.look.carried, CARRIED_NAMES[EmbeddedData.NOTHING]))), styles.source
        ),
    ]
    if not context.template.has(PortfolioSection.FEEDBACK):
        about.append(TaggedParagraph(markup(context.about_codes()), styles.source))
    about.append(context.labelled(say("Privacy"), privacy, styles.source))
    if portfolio.campaign.notice:
        about.append(context.labelled(say("Materials"), portfolio.campaign.notice, styles.source))
    head = context.head(say("About this document"), "colophon")
    if portfolio.maps:
        return [*head, *context.beside([lambda _: about, _attributions], (1, 1))]
    return [*head, *about]


def _attributions(context: RenderContext) -> list[Flowable]:
    """The sources and licences of the frameworks."""
    style, frameworks = context.styles.source, [one.framework for one in context.portfolio.maps]
    title = f"<b>{markup(context.say('Competence frameworks'))}</b>"
    told = [context.words(f"{one.title}. {one.source}. {one.licence}.") for one in frameworks]
    if not context.template.has(PortfolioSection.COMPETENCES):  # the map says so already
        told.append(markup(whose_wording(context)))
    return [TaggedParagraph(text, style) for text in (title, *told)]
