"""`springshelf portfolio`: making one, checking it, freezing and signing versions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.campaign import chosen_campaign
from desktop_app.cli.codes import CliCode, UsageCode
from desktop_app.cli.columns import column
from desktop_app.cli.examples import examples
from desktop_app.cli.page_limit import as_json, estimate_lines, limit_lines
from desktop_app.cli.settings import Settings
from desktop_app.cli.targets import Target
from desktop_app.cli.usage_errors import LocalizedUsageError
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.language_codes import primary_language
from desktop_app.domain.portfolio_check import PortfolioIssue
from desktop_app.domain.portfolio_choice import EmbeddedData, PortfolioChoice
from desktop_app.domain.print_setup import Paper, PrintSetup
from desktop_app.domain.records.feedback import Signer
from desktop_app.domain.records.registry import title_of

if TYPE_CHECKING:  # only what is called is imported
    from desktop_app.services.feedback.feedback import FeedbackService
    from desktop_app.services.home.shelf_services import ShelfServices
    from desktop_app.services.portfolios.portfolios import Portfolios

CAMPAIGN = "springshelf.campaign"
TROUBLES = {
    PortfolioIssue.UNDECIDED: "has versions that contradict each other",
    PortfolioIssue.NO_INSTITUTION: "the cover names no institution",
    PortfolioIssue.NO_MENTOR: "the cover names no mentor",
    PortfolioIssue.UNTITLED: "has no title",
    PortfolioIssue.EMPTY: "has no text",
    PortfolioIssue.NO_CAPTION: "has no caption",
    PortfolioIssue.NO_ALTERNATIVE: "has no description for those who can’t see it",
    PortfolioIssue.NO_CONSENT: "is not printed: consent is missing",
    PortfolioIssue.CONSENT_WITHDRAWN: "is not printed: consent was withdrawn",
    PortfolioIssue.CONSENT_NOT_STATED: "is not printed: consent was never stated",
    PortfolioIssue.PRIVATE_NAME: "contains a name from your list",
    PortfolioIssue.NO_GLYPH: "has characters that no typeface here can print",
    PortfolioIssue.TOO_FEW_DOTS: "has a picture too small to be printed well",
}


@dataclass(frozen=True, slots=True)
class _Services:
    """The services that these commands use."""

    shelf: ShelfServices
    portfolios: Portfolios
    feedback: FeedbackService


@contextmanager
def _opened(settings: Settings) -> Iterator[_Services]:
    """The services for the command's journal."""
    with settings.shelf_and_profile() as (shelf, profile):
        portfolios = settings.composer.portfolios(shelf, profile)
        yield _Services(shelf, portfolios, settings.composer.feedback(profile, portfolios))


@click.group(
    invoke_without_command=True,
    epilog=examples(
        "portfolio check",
        "portfolio estimate",
        "portfolio --out portfolio.pdf --lang fr --two-sided",
        "portfolio freeze --out version-1.pdf",
    ),
)
@click.option("--out", type=Target(".pdf"), help="The PDF file to write.")
@click.option("--template", help="A template's name or file.")
@click.option("--lang", help="The language of its fixed texts, as in fr.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="Only entries of this day or later.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="Only entries of this day or earlier.")
@click.option("--paper", type=click.Choice([one.value for one in Paper]), help="The paper it is printed on.")
@click.option("--large-print/--usual-print", default=None, help="Nothing smaller than 16 points.")
@click.option("--two-sided/--one-sided", default=None, help="A wider inner margin.")
@click.option("--pages", type=click.IntRange(min=0), help="Pages at most; 0 for the limit of the template.")
@click.option("--readiness/--no-readiness", default=None, help="Print how ready you feel, before and after.")
@click.option("--carry", type=click.Choice([one.value for one in EmbeddedData]), help="What the file carries inside.")
@click.option("--booklet", is_flag=True, help="Two pages on each side, to be folded; only for paper.")
@click.option("--version", "number", help="A version that was given out, unchanged.")
@click.option("--campaign", help="The campaign's id; the default is the newest campaign.")
@click.option("--reproducible", is_flag=True, help="Write the same bytes for the same entries, at any time.")
@click.pass_context
def portfolio(  # noqa: PLR0913, PLR0917 - one for each option
    context: click.Context,
    out: Path | None,
    template: str | None,
    lang: str | None,
    since: datetime | None,
    until: datetime | None,
    paper: str | None,
    pages: int | None,
    carry: str | None,
    number: str | None,
    campaign: str | None,
    *,
    large_print: bool | None,
    two_sided: bool | None,
    readiness: bool | None,
    booklet: bool,
    reproducible: bool,
) -> None:
    """Make, check, freeze and sign a portfolio as PDF.

    Without a subcommand, the portfolio of the campaign is written to the file that --out names.
    """
    settings: Settings = context.obj
    context.meta[CAMPAIGN] = campaign
    if context.invoked_subcommand is not None:
        return
    if out is None:
        raise LocalizedUsageError(UsageCode.OUT_MISSING)
    with _opened(settings) as services:
        choice = _choice(services, since, until)
        look, setup = choice.look, choice.look.setup
        setup = PrintSetup(
            Paper(paper) if paper else setup.paper,
            setup.large_print if large_print is None else large_print,
            setup.two_sided if two_sided is None else two_sided,
        )
        look = replace(look, template=template or look.template, language=lang or look.language, setup=setup)
        look = replace(look, carried=EmbeddedData(carry) if carry else look.carried)
        look = replace(look, most_pages=look.most_pages if pages is None else pages)
        look = replace(look, readiness=look.readiness if readiness is None else readiness)
        _make(settings, services, replace(choice, look=look), out, (number, booklet, reproducible))


def _make(
    settings: Settings, services: _Services, choice: PortfolioChoice, out: Path, how: tuple[str | None, bool, bool]
) -> None:
    number, booklet, reproducible = how
    portfolios = services.portfolios
    if primary_language(choice.look.language) not in services.shelf.home.resources.document_languages:
        known = ", ".join(services.shelf.home.resources.document_languages)
        raise SpringshelfError(CliCode.NO_TEXTS_IN_LANGUAGE, choice.look.language, known=known)
    made = portfolios.build_version(choice.campaign, number) if number else portfolios.build(choice)
    if reproducible:
        made = replace(made, made_at=portfolios.last_change(made))
    rendered = portfolios.render(made)
    pdf = portfolios.booklet(made, rendered.pdf) if booklet else rendered.pdf
    if number:
        portfolios.write(pdf, out.absolute())
    elif not portfolios.save(made, rendered.pdf, out.absolute(), as_booklet=booklet):
        settings.tell(CliCode.VERSION_NOT_COUNTED.message(str(out)))
    found = portfolios.check(made)
    say = settings.say
    head = say("{portfolio}, version {number}", portfolio=made.id, number=made.version)
    pages = say.counted("{count} page", "{count} pages", rendered.pages)
    lines = [f"{head}: {pages}, " + say("{size} MB: {file}", size=say.megabytes(len(pdf)), file=out)]
    lines += limit_lines(rendered.estimate, say)
    lines += [f"{note.number}: {note.sentence}" for note in rendered.notes]
    if found:
        many = say.counted("{count} thing needs attention", "{count} things need attention", len(found))
        lines.append(f"{many}: springshelf portfolio check")
    data: dict[str, Any] = {
        "portfolio": made.id,
        "version": made.version,
        **as_json(rendered.estimate),
        "limit": rendered.limit,
        "bytes": len(pdf),
        "fingerprint": made.fingerprint,
        "notes": [{"entry": note.number, "note": note.sentence} for note in rendered.notes],
        "to_look_at": len(found),
    }
    settings.show(lines, data)


def _choice(services: _Services, since: datetime | None = None, until: datetime | None = None) -> PortfolioChoice:
    choice = services.portfolios.choice(_campaign(services))
    first: date | None = since.date() if since else choice.since
    last: date | None = until.date() if until else choice.until
    return replace(choice, since=first, until=last)


def _campaign(services: _Services) -> Campaign:
    return chosen_campaign(services.shelf, click.get_current_context().meta[CAMPAIGN])


@portfolio.command()
@click.pass_obj
def check(settings: Settings) -> int:
    """List what needs attention before you give the portfolio away. The exit code is 1 if there is anything."""
    with _opened(settings) as services:
        made = services.portfolios.build(_choice(services))
        found, notes = services.portfolios.check(made), services.portfolios.render(made).notes
    say = settings.say
    lines: list[str] = []
    for one in found:
        lines.append(f"{one.number or '–'} ({one.record[:6]}) {say(TROUBLES[one.trouble])}: {one.detail}")
        if one.versions:
            numbers = ", ".join(map(str, one.versions))
            lines.append("  " + say("Versions given out with it: {numbers}", numbers=numbers))
    data: list[dict[str, object]] = [
        {
            "entry": one.number,
            "record": one.record,
            "trouble": one.trouble.value,
            "detail": one.detail,
            "versions": list(one.versions),
        }
        for one in found
    ]
    lines += [f"{note.number}: {note.sentence}" for note in notes]
    data += [_note_as_finding(note.number, note.sentence) for note in notes]
    settings.show(lines or [say("Nothing needs attention.")], data)
    return int(bool(data))


def _note_as_finding(number: str, sentence: str) -> dict[str, object]:
    """A problem in print, which names no record, in the form of a finding."""
    return {"entry": number, "record": "", "trouble": "print", "detail": sentence, "versions": []}


@portfolio.command()
@click.option("--template", help="A template's name or file.")
@click.pass_obj
def estimate(settings: Settings, template: str | None) -> None:
    """Show the possible numbers of pages.

    Each is shown with what would be shortened or left out.
    """
    with _opened(settings) as services:
        choice = _choice(services)
        choice = replace(choice, look=replace(choice.look, template=template or choice.look.template))
        found = services.portfolios.page_estimates(services.portfolios.build(choice))
    settings.show(estimate_lines(found, settings.say), [as_json(one) for one in found])


@portfolio.command()
@click.option("--out", type=Target(".pdf"), help="Save the frozen version there, too.")
@click.pass_obj
def freeze(settings: Settings, out: Path | None) -> None:
    """Freeze the current portfolio.

    Its text is locked; later changes make a new version.
    """
    with _opened(settings) as services:
        portfolios = services.portfolios
        choice = _choice(services)
        frozen = portfolios.freeze(portfolios.build(choice))
        if out is not None:
            record = portfolios.versions(choice.campaign)[-1][0].record
            made = portfolios.build_version(choice.campaign, record)
            portfolios.write(portfolios.render(made).pdf, out.absolute())
    say = settings.say
    lines = [
        say("{portfolio}, version {number} is frozen.", portfolio=frozen.portfolio, number=frozen.number),
        say("Fingerprint: {fingerprint}", fingerprint=frozen.fingerprint),
    ]
    settings.show(lines, {"version": frozen.number, "fingerprint": frozen.fingerprint})


@portfolio.command()
@click.pass_obj
def versions(settings: Settings) -> None:
    """List the versions that were given out, frozen and signed."""
    with _opened(settings) as services:
        campaign = _campaign(services)
        found = services.portfolios.versions(campaign)
        signed = {entry.record: [sign for _, sign in services.feedback.signatures(one)] for entry, one in found}
    numbers = Counter(one.number for _, one in found)
    say = settings.say
    lines, data = [], []
    for entry, one in found:
        names = [f"{each.name} ({say(each.by.value)})" for each in signed[entry.record] if not each.taken_back]
        told = [say("frozen") if one.frozen else "", say("signed by {names}", names=", ".join(names)) if names else ""]
        more = ", ".join(part for part in told if part)
        entries = say.counted("{count} entry", "{count} entries", len(one.revisions))
        name = f"{one.number} ({entry.short_id})" if numbers[one.number] > 1 else one.number
        lines.append(f"{name}  {entry.first_made_at:%Y-%m-%d}  {entries}  {more}".rstrip())
        data.append(
            {
                "version": one.number,
                "record": entry.record,
                "frozen": one.frozen,
                "fingerprint": one.fingerprint,
                "signatures": [each.to_body() for each in signed[entry.record]],
            }
        )
    settings.show(lines or [say("No version was given out yet.")], data)


@portfolio.command()
@click.argument("number")
@click.pass_obj
def compare(settings: Settings, number: str) -> None:
    """Compare the mentor's version NUMBER with the current portfolio."""
    with _opened(settings) as services:
        found = services.portfolios.differences(_campaign(services), number)
    say = settings.say
    lines, data = [], []
    changes = [
        say("new" if one.issued is None else "no longer in it" if one.current is None else "changed") for one in found
    ]
    for one, change in zip(found, column(changes, 17), strict=True):
        state = "new" if one.issued is None else "no longer in" if one.current is None else "changed"
        value = one.current or one.issued
        title = title_of(value) if value else ""
        lines.append(f"{one.record[:6]}  {change}{title}")
        data.append({"record": one.record, "state": state, "title": title})
    settings.show(lines or [say("They are the same.")], data)


@portfolio.command(epilog=examples('portfolio sign 1 --by mentor --name "Maria Pappa"'))
@click.argument("number")
@click.option("--by", type=click.Choice([one.value for one in Signer]), required=True, help="Who signs.")
@click.option("--name", default="", help="The name of the person who signs.")
@click.option("--take-back", "reason", help="Withdraw the signature, with this reason.")
@click.pass_obj
def sign(settings: Settings, number: str, by: str, name: str, reason: str | None) -> None:
    """Sign the frozen version NUMBER, or withdraw a signature."""
    with _opened(settings) as services:
        campaign, signer = _campaign(services), Signer(by)
        if reason is None:
            signed = services.feedback.sign(campaign, number, signer, name)
            told = settings.say("Version {number} is signed by {name}.", number=signed.version, name=signed.name)
            settings.show([told], signed.to_body())
            return
        _, version = services.portfolios.version(campaign, number)
        mine = [
            entry for entry, one in services.feedback.signatures(version) if one.by is signer and not one.taken_back
        ]
        if not mine:
            raise SpringshelfError(CliCode.NO_SUCH_SIGNATURE, number=version.number, by=by)
        services.feedback.withdraw(mine[-1].record, reason)
    told = settings.say(
        "The signature of version {number} is withdrawn: {reason}", number=version.number, reason=reason
    )
    settings.show([told], {"version": version.number})
