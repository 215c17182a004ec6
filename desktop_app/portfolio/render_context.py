"""What all sections need: the content, the template, the texts, the styles."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, HRFlowable, Spacer

from desktop_app.domain.abridgement import Abridgement, Omissions, omissions
from desktop_app.domain.direction import RIGHT_TO_LEFT
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.portfolio import Portfolio, UndecidedRecord
from desktop_app.domain.portfolio_choice import EmbeddedData
from desktop_app.domain.records.feedback import Feedback
from desktop_app.domain.template import PortfolioSection, Template
from desktop_app.domain.wording import Wording
from desktop_app.portfolio.plainness import Plainness, PlainPart, plainer_part
from desktop_app.portfolio.rendered import PageImage, PrintNote
from desktop_app.typesetting.columns import Columns, widths_of
from desktop_app.typesetting.drawn_text import width_of
from desktop_app.typesetting.flowables import Anchor, Decoration
from desktop_app.typesetting.font_files import FontCut
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.part_layout import PartLayoutError
from desktop_app.typesetting.print_quality import PrintPictureCache
from desktop_app.typesetting.prose import blocks_as_text
from desktop_app.typesetting.styles import RULE, Styles
from desktop_app.typesetting.tables import PADDING, TaggedTable, ruled
from desktop_app.typesetting.text import TaggedParagraph
from desktop_app.typesetting.text_language import language_of

END = "end."
"""The prefix of the name of the place where an entry ends; `entry.` is that of where it begins."""
MAX_CELL_LENGTH = 600
"""The maximum length of a cell, because a row that is higher than a page can't be printed."""
MAX_COLUMNS_LARGE = 4
MAX_UNBROKEN = 16
"""Up to this number of letters, a fact stays on one line."""
ARABIC_MARKS = {",": "،", ";": "؛"}


def cut(text: str, most: int = MAX_CELL_LENGTH) -> str:
    """The text with so many letters at most; a longer one ends with an ellipsis."""
    return text if len(text) <= most else text[:most].rstrip() + " …"


@dataclass(frozen=True, slots=True)
class EvidenceFiles:
    """Reads evidence files one at a time, so that a thousand pages of photographs are never in memory together.

    `read` returns a picture, None if it is missing. `pages` renders a PDF. Both raise SpringshelfError if that fails.
    `size` returns a picture's width and height in pixels, None if they are not known without decoding it.
    """

    read: Callable[[Sha256], bytes | None] = lambda _digest: None
    pages: Callable[[Sha256], Sequence[PageImage]] = lambda _digest: ()
    size: Callable[[Sha256], tuple[int, int] | None] = lambda _digest: None
    printed: PrintPictureCache = field(default_factory=PrintPictureCache)


@dataclass(frozen=True, slots=True)
class RenderContext:
    """The state of one rendering.

    `notes` and `addresses` grow during layout. `abridged` says what is left out to keep a page limit. `plain` are the
    parts that an earlier attempt could not lay out, by the number of the entry or the name of the section.
    """

    portfolio: Portfolio
    template: Template
    say: Wording
    styles: Styles
    files: EvidenceFiles = field(default_factory=EvidenceFiles)
    abridged: Abridgement = field(default_factory=Abridgement)
    notes: list[PrintNote] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    """Where the links lead that were set so far: they are numbered through the document."""
    plain: Mapping[str, PlainPart] = field(default_factory=dict)
    counting: bool = False
    """Whether only the number of pages is wanted, so that pictures need no content."""
    check: Callable[[], None] = lambda: None
    """Called before each entry; stops a cancelled rendering."""

    def head(self, title: str, bookmark: str, lead: str = "") -> list[Flowable]:
        """A section heading, which is also listed in the contents, with an introduction of one or two sentences."""
        shown = TaggedParagraph(self.words(title), self.styles.title, "H1", contents_level=0, bookmark=bookmark)
        return [shown, *([TaggedParagraph(markup(lead), self.styles.lead)] if lead else [])]

    def subhead(self, title: str, bookmark: str = "", *, listed: bool = False) -> Flowable:
        """A heading of the second level, listed in the contents if wanted."""
        level = 1 if listed else None
        return TaggedParagraph(self.words(title), self.styles.subheading, "H2", contents_level=level, bookmark=bookmark)

    def body(self, text: str, heading: str) -> list[Flowable]:
        """A person's Markdown text. Its line breaks are kept; `heading` is the tag of its headings.

        It is hyphenated by its own language, whatever that of the document is.
        """
        return blocks_as_text(text, self.styles_for(text), heading, keep_breaks=True, notes=self.addresses)

    def styles_for(self, text: str) -> Styles:
        """The styles for a person's text, which may be in another language than the document."""
        return self.styles.for_text_in(language_of(text))

    @property
    def omitted(self) -> Omissions:
        """The entries that are shortened or left out."""
        return omissions(self.portfolio, self.template, self.abridged)

    def left_out(self, sentence: str, numbers: Sequence[str]) -> list[Flowable]:
        """A line below a heading that says what is not printed, and where it is; nothing if it concerns no entries.

        Args:
            sentence: the translated sentence.
            numbers: the numbers of the entries that it is about.
        """
        if not numbers:
            return []
        carried = self.portfolio.look.carried
        inside = carried is EmbeddedData.EVIDENCE or (carried is EmbeddedData.TEXTS and not numbers[0].startswith("E"))
        place = self.say("Everything is inside this file.") if inside else self.say("Everything is in the journal.")
        return [TaggedParagraph(markup(f"{sentence} {place}"), self.styles.lead)]

    def remark(self, sentence: str) -> list[Flowable]:
        """A small line between entries."""
        return [Spacer(0, 4), TaggedParagraph(markup(sentence), self.styles.small), Spacer(0, 4)]

    def versions(self, record: str) -> list[Flowable]:
        """A note which version of a record is shown if it has a conflict."""
        found = next((one for one in self.portfolio.undecided if one.record == record), None)
        return [] if found is None else self._version_note(found)

    def versions_of_feedback(self, feedback: Feedback) -> list[Flowable]:
        """A note which version of feedback is shown if it has a conflict."""
        found = next((one for each, one in self.portfolio.undecided_feedback if each == feedback), None)
        return [] if found is None else self._version_note(found)

    def _version_note(self, found: UndecidedRecord) -> list[Flowable]:
        told = self.say(
            "Versions of this contradict each other. Shown is the one of {day}.", day=self.say.day(found.written.date())
        )
        return [TaggedParagraph(f"<b>{markup(told)}</b>", self.styles.small)]

    def facts(self, *facts: str) -> str:
        """Short facts in a row, without empty ones.

        Each is isolated, so that its text direction does not affect the next one.
        """
        return "\u00a0· ".join(self.say.own(self.unbroken(fact)) for fact in facts if fact)

    def unbroken(self, text: str) -> str:
        """A short text that stays on one line."""
        return text.replace(" ", "\u00a0") if len(text) <= MAX_UNBROKEN else text

    def listed(self, parts: Sequence[str], mark: str = ",") -> str:
        """Parts in a row, divided by the comma or semicolon of their script."""
        if any(RIGHT_TO_LEFT.search(one) for one in parts):
            mark = ARABIC_MARKS.get(mark, mark)
        return f"{mark} ".join(map(self.say.own, parts))

    def numbers(self, section: PortfolioSection, numbers: Sequence[str]) -> str:
        """The numbers of entries in a row; empty if the template has no such section, so that they lead nowhere."""
        return ", ".join(numbers) if self.template.has(section) else ""

    def words(self, text: str) -> str:
        """Markup of a text that keeps its own direction: a person's words, a title, a code, a list of numbers."""
        return markup(self.say.own(text))

    def labelled(self, name: str, text: str, style: ParagraphStyle | None = None) -> Flowable:
        """A line with a fixed name and what is told of it."""
        return TaggedParagraph(self.label(name, text), style or self.styles.small)

    def label(self, name: str, text: str) -> str:
        """Markup of a fixed name in bold type with a colon, and what is told of it."""
        return f"<b>{markup(self.say.labelled(name, '').rstrip())}</b> {self.words(text)}"

    def rule(self, before: float = 6, after: float = 8) -> list[Flowable]:
        """A thin line across the page."""
        line = HRFlowable(width="100%", thickness=0.5, color=RULE)
        return [Spacer(0, before), Decoration(line), Spacer(0, after)]

    def about_codes(self) -> str:
        """What the code on each page is for; printed once, on the mentor's pages, else at the end."""
        return self.say("By the code on each page, Springshelf finds the page in a scan: please leave it free.")

    def end_of(self, record: str) -> Flowable:
        """The invisible mark where an entry ends, so that remarks below it are not taken for remarks on it."""
        return Anchor(f"{END}{record}")

    def grid(
        self,
        header: Sequence[Any],
        rows: Sequence[Sequence[Any]],
        shares: Sequence[float],
        *,
        row_headers: int | None = None,
        dense: bool = False,
    ) -> list[Flowable]:
        """A table of short plain texts (not markup); `shares` are the columns' fractions of the page width.

        `dense` rows have less padding. In large print, a wide table becomes a list, because each of seven columns would
        hold only three letters at 16 points.
        """
        if self.styles.large_print and len(header) > MAX_COLUMNS_LARGE:
            return [flowable for row in rows for flowable in self._as_list(header, row)]
        cells: list[list[Any]] = [[self._cell(name, self.styles.small_bold) for name in header]]
        cells += [[self._cell(cell) for cell in row] for row in rows]
        room = 2 if dense else 4
        return [
            TaggedTable(
                cells,
                row_headers=row_headers,
                right_to_left=self.styles.right_to_left,
                colWidths=self._column_widths(header, shares),
                style=ruled(self.styles, room),
            )
        ]

    def _column_widths(self, header: Sequence[Any], shares: Sequence[float]) -> list[float]:
        """The widths of a table's columns, none narrower than a word of its header, if that is possible."""
        size, text_width = self.styles.small_bold.fontSize, self.styles.text_width
        words = [one.split() if isinstance(one, str) else [] for one in header]
        least = [max((width_of(word, size, FontCut.BOLD) for word in one), default=0) for one in words]
        wanted = [text_width * share / sum(shares) for share in shares]
        missing = [max(0.0, one + 2 * PADDING + 1 - width) for one, width in zip(least, wanted, strict=True)]
        spare = [
            0.0 if lacks else max(0.0, width - one - 2 * PADDING - 1)
            for one, width, lacks in zip(least, wanted, missing, strict=True)
        ]
        if not any(missing) or sum(spare) < sum(missing):
            return wanted
        taken = sum(missing) / sum(spare)
        return [width + lacks - taken * extra for width, lacks, extra in zip(wanted, missing, spare, strict=True)]

    def beside(
        self, parts: Sequence[Callable[[RenderContext], list[Flowable]]], shares: Sequence[float]
    ) -> list[Flowable]:
        """Parts in columns, or one below the other in large print; `shares` are the fractions of the page width.

        Each part is made for the width of its column. It has no headings that the contents list.
        """
        if self.styles.large_print:
            return [flowable for make in parts for flowable in make(self)]
        widths = widths_of(self.styles.text_width, shares)
        columns = [
            make(replace(self, styles=replace(self.styles, text_width=width)))
            for make, width in zip(parts, widths, strict=True)
        ]
        return [Columns(columns, widths, right_to_left=self.styles.right_to_left)]

    def _cell(self, cell: object, style: ParagraphStyle | None = None) -> object:
        if not isinstance(cell, str):
            return cell
        return TaggedParagraph(self.words(cut(cell)).replace("\n", "<br/>"), style or self.styles.small)

    def _as_list(self, header: Sequence[Any], row: Sequence[Any]) -> list[Flowable]:
        told = [(name, cell) for name, cell in zip(header, row, strict=True) if isinstance(cell, str) and cell]
        lines = [TaggedParagraph(self.label(name, cell), self.styles.body) for name, cell in told]
        return [*lines, *self.rule(0, 6)]

    def note(self, number: str, sentence: str) -> None:
        """Add a note about content that could not be printed correctly."""
        self.notes.append(PrintNote(number, sentence))

    def plainer(self, failure: PartLayoutError) -> RenderContext | None:
        """The state for another attempt, with the part that failed one step plainer; None if that is not possible."""
        known = self.plain.get(failure.part)
        if not failure.part or (known is not None and known.plainness is Plainness.NOTICE):
            return None
        plain = {**self.plain, failure.part: plainer_part(known, failure.problem)}
        return replace(self, plain=plain, notes=[], addresses=[])
