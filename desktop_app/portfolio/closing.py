"""The last pages: what was read and used, and how this document was made."""

from __future__ import annotations

from reportlab.platypus import Flowable

from desktop_app.domain.portfolio_choice import Enclosed
from desktop_app.portfolio.sheet import Sheet
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.text import Text

CARRIED_NAMES = {
    Enclosed.NOTHING: "Nothing of the journal travels inside this file.",
    Enclosed.TEXTS: "These entries travel inside this file as text; Springshelf can take them in again.",
    Enclosed.EVIDENCE: "These entries travel inside this file with their evidence; Springshelf can take them in again.",
}


def sources(sheet: Sheet) -> list[Flowable]:
    """The materials from the shelf that were used, with where."""
    say, found = sheet.say, sheet.portfolio.sources
    if not found:
        return []
    flowables = sheet.head(say("Materials used"), "sources", say("From the campaign’s bookshelf."))
    for one in found:
        year = one.published[:4]
        names = ", ".join(one.contributors)
        head = f"{names} ({year})." if year else f"{names}."
        used = say("Used in {entries}.", entries=", ".join(one.used_in))
        line = f"{markup(head)} <i>{markup(one.title)}</i>. {markup(one.licence)}. {markup(used)}"
        flowables.append(Text(line, sheet.styles.item, "LI", bullet="•"))
    return flowables


def colophon(sheet: Sheet) -> list[Flowable]:
    """When and from what the document was made, the frameworks' attributions, and how to treat it."""
    portfolio, say, styles = sheet.portfolio, sheet.say, sheet.styles
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
    flowables = [
        *sheet.head(say("About this document"), "colophon"),
        Text(markup(made), styles.body),
        Text(markup(fingerprint), styles.small),
        sheet.subhead(say("Privacy")),
        Text(markup(privacy), styles.body),
        Text(markup(say(CARRIED_NAMES.get(portfolio.look.carried, CARRIED_NAMES[Enclosed.NOTHING]))), styles.body),
    ]
    if portfolio.maps:
        flowables.append(sheet.subhead(say("Competence frameworks")))
        flowables += [
            Text(markup(f"{one.framework.title}. {one.framework.source}. {one.framework.licence}."), styles.small)
            for one in portfolio.maps
        ]
    if portfolio.campaign.notice:
        flowables += [sheet.subhead(say("Materials")), Text(markup(portfolio.campaign.notice), styles.small)]
    return flowables
