"""What a portfolio leaves out to keep a page limit, in the order of the rules, and which entries that concerns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields, replace

from desktop_app.domain.portfolio import Plate, Portfolio, WrittenReflection, most_important
from desktop_app.domain.template import PortfolioSection, Template

LISTS = {PortfolioSection.CHARTS: "At a glance", PortfolioSection.SOURCES: "Materials used"}
"""The sections that only gather what stands elsewhere, with their titles."""
SHORTER = 0.6
"""The factor from one step to the next for the words of reflections, and for their number."""
MIN_WORDS = 12
MIN_LOGGED = 6
"""The number of activities from which on a table of them is worth its room."""
SMALL_PICTURE = 0.6
"""The height of smaller pictures, relative to the usual one."""
MIN_RANGE = 3
"""From so many numbers in a row on, only the first and the last are written."""


@dataclass(frozen=True, slots=True)
class Abridgement:
    """How a portfolio is shortened; the default leaves out nothing.

    Args:
        small_pictures: pictures and pages of PDFs are printed smaller.
        without_lists: the sections in `LISTS` are not printed.
        without_pictures: pictures are listed with their captions, and not printed.
        without_notes: the notes of activities are not printed.
        only_log: the activities are printed only as a table, without a section for each.
        without_evidence: no evidence is printed, nor a list of it.
        excerpt_words: so many words of each reflection are printed, from its essential stages; 0 for all stages.
        most_reflections: so many reflections are printed, the most important ones; 0 for all.
    """

    small_pictures: bool = False
    without_lists: bool = False
    without_pictures: bool = False
    without_notes: bool = False
    only_log: bool = False
    without_evidence: bool = False
    excerpt_words: int = 0
    most_reflections: int = 0


@dataclass(frozen=True, slots=True)
class Omissions:
    """The numbers of the entries, and the sections, that an abridgement concerns, by its rules.

    `listed` are the activities that stand only in the table. `words` is the number of words to which reflections are
    shortened.
    """

    smaller: tuple[str, ...] = ()
    sections: tuple[PortfolioSection, ...] = ()
    pictures: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    shortened: tuple[str, ...] = ()
    reflections: tuple[str, ...] = ()
    words: int = 0

    def __bool__(self) -> bool:
        """Whether anything is left out, shortened or smaller."""
        return any(getattr(self, one.name) for one in fields(self))


@dataclass(frozen=True, slots=True)
class PageEstimate:
    """How many pages a portfolio has within a page limit, 0 for none, and what is left out for it."""

    pages: int
    limit: int = 0
    omitted: Omissions = field(default_factory=Omissions)

    @property
    def keeps_limit(self) -> bool:
        """Whether it has no more pages than wanted."""
        return not self.limit or self.pages <= self.limit


def steps_of(portfolio: Portfolio, template: Template) -> tuple[Abridgement, ...]:
    """The ways to print a portfolio, from the longest to the shortest; each next one leaves out more.

    First what the template says, then smaller pictures, no lists of what stands elsewhere, no pictures, no notes of
    activities, activities only as a table, shorter and shorter reflections, no evidence, and at last fewer reflections.
    """
    return tuple(dict.fromkeys(_steps(portfolio, template)))


def _steps(portfolio: Portfolio, template: Template) -> Iterator[Abridgement]:
    step = Abridgement(excerpt_words=template.excerpt_words)
    yield step
    if _pictures(portfolio, template):
        step = replace(step, small_pictures=True)
        yield step
    if any(map(template.has, LISTS)):
        step = replace(step, without_lists=True)
        yield step
    if step.small_pictures:
        step = replace(step, small_pictures=False, without_pictures=True)
        yield step
    if _with_notes(portfolio, template):
        step = replace(step, without_notes=True)
        yield step
    if template.has(PortfolioSection.ACTIVITIES) and len(portfolio.activities) >= MIN_LOGGED:
        step = replace(step, only_log=True)
        yield step
    if template.has(PortfolioSection.REFLECTIONS):
        shorter = (*_with_shorter_reflections(step, portfolio, template),)
        yield from shorter
        step = shorter[-1] if shorter else step
    if template.has(PortfolioSection.EVIDENCE) and portfolio.plates:
        step = replace(step, without_evidence=True)
        yield step
    count = len(portfolio.reflections) if template.has(PortfolioSection.REFLECTIONS) else 0
    while count > 1:
        count = max(1, int(count * SHORTER))
        step = replace(step, most_reflections=count)
        yield step


def _with_shorter_reflections(step: Abridgement, portfolio: Portfolio, template: Template) -> Iterator[Abridgement]:
    words = step.excerpt_words or max((one.reflection.words for one in portfolio.reflections), default=0)
    while words > MIN_WORDS:
        if words != template.excerpt_words:
            step = replace(step, excerpt_words=words)
            yield step
        words = max(MIN_WORDS, int(words * SHORTER))
    if portfolio.reflections:
        step = replace(step, excerpt_words=min(step.excerpt_words or MIN_WORDS, MIN_WORDS))
        yield step


def omissions(portfolio: Portfolio, template: Template, abridged: Abridgement) -> Omissions:
    """The entries that are printed smaller, shorter or not at all."""
    pictures = _pictures(portfolio, template)
    has_reflections = template.has(PortfolioSection.REFLECTIONS)
    every = portfolio.reflections if has_reflections else ()
    shown = most_important(portfolio, abridged.most_reflections) if abridged.most_reflections else every
    cut = shown if abridged.excerpt_words else ()
    numbers, printed = [one.number for one in every], {one.number for one in shown}
    shortened = tuple(one.number for one in cut if _is_shortened(one, abridged.excerpt_words))
    return Omissions(
        smaller=pictures if abridged.small_pictures else (),
        sections=tuple(filter(template.has, LISTS)) if abridged.without_lists else (),
        pictures=pictures if abridged.without_pictures and not abridged.without_evidence else (),
        notes=_with_notes(portfolio, template) if abridged.without_notes else (),
        listed=tuple(one.number for one in portfolio.activities) if abridged.only_log else (),
        evidence=tuple(one.number for one in portfolio.plates) if abridged.without_evidence else (),
        shortened=shortened,
        reflections=tuple(number for number in numbers if number not in printed),
        words=abridged.excerpt_words if shortened else 0,
    )


def words_of_stage(reflection: WrittenReflection, excerpt_words: int) -> int:
    """How many words of each essential stage are printed, if a reflection may have so many."""
    return max(1, excerpt_words // max(1, len(reflection.essence)))


def _is_shortened(one: WrittenReflection, excerpt_words: int) -> bool:
    written = [stage for stage in one.reflection.stages if stage.text.strip()]
    most = words_of_stage(one, excerpt_words)
    return len(written) > len(one.essence) or any(len(stage.text.split()) > most for stage in one.essence)


def is_picture_printed(plate: Plate) -> bool:
    """Whether a piece of evidence is printed as a picture, or as the pages of a PDF."""
    evidence = plate.evidence
    return evidence.consent.allows and (evidence.is_picture or evidence.media_type == "application/pdf")


def _pictures(portfolio: Portfolio, template: Template) -> tuple[str, ...]:
    if not template.has(PortfolioSection.EVIDENCE):
        return ()
    return tuple(one.number for one in portfolio.plates if is_picture_printed(one))


def _with_notes(portfolio: Portfolio, template: Template) -> tuple[str, ...]:
    if not template.has(PortfolioSection.ACTIVITIES):
        return ()
    return tuple(one.number for one in portfolio.activities if one.activity.notes.strip())


def in_ranges(numbers: Sequence[str]) -> str:
    """Numbers of entries as a list; `E-001, E-002, E-003` becomes `E-001–E-003`."""
    groups: list[list[str]] = []
    for one in numbers:
        if groups and _follows(groups[-1][-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    parts = (["–".join((one[0], one[-1]))] if len(one) >= MIN_RANGE else one for one in groups)
    return ", ".join(number for part in parts for number in part)


def _follows(before: str, number: str) -> bool:
    (kind, _, last), (other, _, this) = before.rpartition("-"), number.rpartition("-")
    return kind == other and last.isdecimal() and this.isdecimal() and int(this) == int(last) + 1
