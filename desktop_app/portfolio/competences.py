"""The competence map: which entry shows which competence, by mark and text, and which competences are missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from reportlab.platypus import Flowable, Spacer

from desktop_app.domain.portfolio import CompetenceMap, CompetenceRow
from desktop_app.domain.template import PortfolioSection
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.columns import Columns
from desktop_app.typesetting.drawn_text import width_of
from desktop_app.typesetting.flowables import Symbol
from desktop_app.typesetting.font_files import FontCut
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.page_reference import PageReference
from desktop_app.typesetting.tables import PADDING
from desktop_app.typesetting.text import TaggedParagraph

HEAD_SIZE = 7.2
CODE_WIDTH, ENTRY_WIDTH, MIN_NAME_WIDTH = 34.0, 25.0, 90.0
"""The widths of columns in points."""
NARROW_ROWS, NARROW_COLUMNS = 8, 4
"""The most rows and entries of a table that is set beside another one."""
MAX_ROWS, ROWS_AROUND = 18, 4
"""The most rows in a column of tables, and how many the title, the header and the gaps of a table count as."""
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
    for pair in _columns(waiting):
        flowables += context.beside([partial(_below_each_other, column) for column in pair], (1, 1))
    flowables.append(TaggedParagraph(markup(whose_wording(context)), context.styles.source))
    return flowables


def whose_wording(context: RenderContext) -> str:
    """Whether the names of competences are the frameworks' own or our translation of them."""
    if any(one.framework.is_translated for one in context.portfolio.maps):
        return context.say("The names of competences are in our translation; it is not the official wording.")
    return context.say("Names in the framework’s own language.")


def _is_narrow(one: CompetenceMap) -> bool:
    """Whether a table fits beside another one."""
    named = [row for row in one.rows if row.entries]
    return len(named) <= NARROW_ROWS and len({number for row in named for number in row.entries}) <= NARROW_COLUMNS


def _columns(maps: Sequence[CompetenceMap]) -> Iterator[tuple[list[CompetenceMap], list[CompetenceMap]]]:
    """The tables in pairs of columns, each one in the shorter column, as long as they fit on a page."""
    pair: tuple[list[CompetenceMap], list[CompetenceMap]] = ([], [])
    for one in maps:
        if pair[0] and min(map(_rows_in, pair)) + _rows_in([one]) > MAX_ROWS:
            yield pair
            pair = ([], [])
        min(pair, key=_rows_in).append(one)
    if pair[0]:
        yield pair


def _rows_in(column: Sequence[CompetenceMap]) -> int:
    return sum(ROWS_AROUND + sum(bool(row.entries) for row in one.rows) for one in column)


def _below_each_other(maps: Sequence[CompetenceMap], context: RenderContext) -> list[Flowable]:
    return [Columns([_framework(one, context)], [context.styles.text_width]) for one in maps]


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
        flowables.append(context.labelled(say("Not yet"), missing))
    if not context.template.has(PortfolioSection.COLOPHON):
        source = f"{framework.title} ({framework.year})."
        flowables += [Spacer(0, 2), TaggedParagraph(context.words(source), context.styles.source)]
    return [*flowables, Spacer(0, 4)]


def _table(one: CompetenceMap, entries: list[str], context: RenderContext) -> list[Flowable]:
    """The competences that entries name; screen readers get the marks as words."""
    named = [row for row in one.rows if row.entries]
    if context.styles.large_print:
        told = [(row.competence.ref.code, row.competence.name, ", ".join(row.entries)) for row in named]
        header = (context.say("Code"), context.say("Competence"), context.say("Shown in"))
        return context.grid(header, told, (1.4, 5, 3))
    style = context.styles.small_bold
    heads = [PageReference(number, f"entry-{number}", style, HEAD_SIZE) for number in entries]
    code = context.say("Code")
    header_cells = [code, context.say("Competence"), *heads]
    rows = [_row(row, entries, context) for row in named]
    codes = max(CODE_WIDTH, width_of(code, style.fontSize, FontCut.BOLD) + 2 * PADDING)
    room = context.styles.text_width - codes - ENTRY_WIDTH * len(entries)
    shares = (codes, max(MIN_NAME_WIDTH, room), *([ENTRY_WIDTH] * len(entries)))
    return context.grid(header_cells, rows, shares, row_headers=1, dense=True)


def _row(row: CompetenceRow, entries: list[str], context: RenderContext) -> list[object]:
    disc = context.say("named")
    cells = [Symbol(context.styles.accent, disc) if number in row.entries else "" for number in entries]
    return [row.competence.ref.code, row.competence.name, *cells]
