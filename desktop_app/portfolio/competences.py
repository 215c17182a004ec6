"""The competence map: which entry shows which competence, by mark and text, and which competences are missing."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from desktop_app.domain.portfolio import CompetenceMap, CompetenceRow
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.flowables import Symbol
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.page_reference import PageReference
from desktop_app.typesetting.text import TaggedParagraph

HEAD_SIZE = 7.2
CODE_WIDTH, ENTRY_WIDTH, MIN_NAME_WIDTH = 34.0, 25.0, 90.0
"""The widths of columns in points."""
NARROW_ROWS, NARROW_COLUMNS = 8, 4
"""The most rows and entries of a table that is set beside another one."""
MAX_COLUMNS = 14
"""The maximum number of entries side by side; more are in another table below."""


def competence_map(context: RenderContext) -> list[Flowable]:
    """Build one table for each framework that the entries use: competences as rows, entries as columns."""
    if not context.portfolio.maps:
        return []
    say = context.say
    lead = say("A disc marks an entry that names the competence. The numbers at the head lead to the pages.")
    flowables = context.head(say("Competence map"), "competences", lead)
    waiting: list[CompetenceMap] = []
    for one in context.portfolio.maps:
        if _is_narrow(one):
            waiting.append(one)
        else:
            flowables += _framework(one, context)
    for start in range(0, len(waiting), 2):
        pair = waiting[start : start + 2]
        flowables += _pair(pair, context) if len(pair) > 1 else _framework(pair[0], context)
    return flowables


def _is_narrow(one: CompetenceMap) -> bool:
    """Whether a table fits beside another one."""
    named = [row for row in one.rows if row.entries]
    return len(named) <= NARROW_ROWS and len({number for row in named for number in row.entries}) <= NARROW_COLUMNS


def _pair(pair: Sequence[CompetenceMap], context: RenderContext) -> list[Flowable]:
    return context.beside([lambda inner, one=one: _framework(one, inner) for one in pair], (1, 1))  # type: ignore[misc]


def _framework(one: CompetenceMap, context: RenderContext) -> list[Flowable]:
    say, framework = context.say, one.framework
    shown = sum(bool(row.entries) for row in one.rows)
    title = say("{framework}: {shown} of {all} named", framework=framework.short_title, shown=shown, all=len(one.rows))
    entries = list(dict.fromkeys(sorted(number for row in one.rows for number in row.entries)))
    most = 4 if context.styles.large_print else MAX_COLUMNS
    flowables: list[Flowable] = [context.subhead(title, f"framework-{framework.id}")]
    for start in range(0, len(entries), most):
        flowables += [*_table(one, entries[start : start + most], context), Spacer(0, 4)]
    missing = ", ".join(row.competence.ref.code for row in one.rows if not row.entries)
    if missing:
        flowables.append(context.labelled(say("Not yet:"), missing))
    named = say("{title} ({year}). Names in the framework’s own language.", title=framework.title, year=framework.year)
    return [*flowables, Spacer(0, 2), TaggedParagraph(markup(named), context.styles.source)]


def _table(one: CompetenceMap, entries: list[str], context: RenderContext) -> list[Flowable]:
    """The competences that entries name; screen readers get the marks as words."""
    named = [row for row in one.rows if row.entries]
    if context.styles.large_print:
        told = [(row.competence.ref.code, row.competence.name, ", ".join(row.entries)) for row in named]
        header = (context.say("Code"), context.say("Competence"), context.say("Shown in"))
        return context.grid(header, told, (1.4, 5, 3))
    style = context.styles.small_bold
    heads = [PageReference(number, f"entry-{number}", style, HEAD_SIZE) for number in entries]
    header_cells = [context.say("Code"), context.say("Competence"), *heads]
    rows = [_row(row, entries, context) for row in named]
    room = context.styles.text_width - CODE_WIDTH - ENTRY_WIDTH * len(entries)
    shares = (CODE_WIDTH, max(MIN_NAME_WIDTH, room), *([ENTRY_WIDTH] * len(entries)))
    return context.grid(header_cells, rows, shares, row_headers=1, dense=True)


def _row(row: CompetenceRow, entries: list[str], context: RenderContext) -> list[object]:
    disc = context.say("named")
    cells = [Symbol(context.styles.accent, disc) if number in row.entries else "" for number in entries]
    return [row.competence.ref.code, row.competence.name, *cells]
