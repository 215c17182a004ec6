"""What a mentor leaves in a portfolio with other programs comes back at its entry: a table of kinds and programs.

Each program makes files from the demonstration's portfolio; each file is imported into a copy of the home from which
the portfolio was given out. `prove returned FILE` also writes the tables into a Markdown file. It fails if something
comes to a wrong place, or is lost although it is in the file. Needs Debian's `qpdf`, `mupdf-tools`, `ghostscript`,
`poppler-utils`, `pdftk-java`, `nodejs` and `npm`; names those that are missing.
"""

from __future__ import annotations

import shutil
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image, ImageChops

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.records.feedback import Feedback, FeedbackPart
from desktop_app.services.demo.demo import Demo
from desktop_app.services.feedback.import_result import FeedbackImport
from tests.open_home import open_home
from tests.proofs.returned_marks import KINDS, WHOLE, Mark, marks_for
from tests.proofs.returned_standard import write_marks
from tests.proofs.returned_tables import table, write_section
from tests.proofs.returned_tools import TABLES, Job, NotMadeError, Tool, install_node_packages

TEXT, PICTURE, ASKED, COUNTED = "text", "picture", "asked", "counted"
NOT_MADE, GONE, LOST, WRONG = "not made", "–", "LOST", "WRONG"
BAD = (LOST, WRONG)
VISIBLE = 30
"""The least difference of grey levels between a mark and the page below it."""
Results = dict[str, dict[str, dict[str, str]]]
"""By program, by kind, by script: what came back."""


def prove(target: str = "") -> None:
    """Make the files, import them, and compare what came back with the marks."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home, portfolio = given_out(folder)
        if shutil.which("npm"):
            install_node_packages(folder)
        bad: list[str] = []
        for title, tools in TABLES.items():
            found = {tool.name: _tried(tool, home, portfolio, folder) for tool in tools if not tool.missing}
            missing = [f"{tool.name} ({', '.join(tool.missing)} not installed)" for tool in tools if tool.missing]
            lines = table(_rows(found)) + (["", f"Not run: {', '.join(missing)}."] if missing else [])
            print("\n".join([title, "", *lines, ""]), flush=True)
            if target:
                write_section(Path(target), title, lines)
            bad += _bad_ones(title, found)
        assert not bad, "\n".join(bad)


def given_out(folder: Path) -> tuple[Path, Path]:
    """A home with the demonstration's journal, and the portfolio that was given out from it."""
    home, portfolio = folder / "home", folder / "portfolio.pdf"
    opened = open_home(home)
    demo = Demo(opened.of_shelf, opened.of_profile, opened.publisher, opened.portfolios, home, lambda _step: None)
    demo.run(portfolio)
    opened.close()
    return home, portfolio


def _tried(tool: Tool, home: Path, portfolio: Path, folder: Path) -> dict[str, dict[str, str]]:
    """What came back from a program, by kind and script."""
    results: dict[str, dict[str, str]] = {}
    for script in tool.scripts:
        for kinds in KINDS:
            marks = marks_for(portfolio, script, kinds)
            job = Job(portfolio, folder / "marked.pdf", folder / "returned.pdf", marks, folder)
            write_marks(portfolio, job.marked, marks)
            for kind, result in _of_one_file(tool, job, home).items():
                results.setdefault(kind, {})[script] = result
    return results


def _of_one_file(tool: Tool, job: Job, home: Path) -> dict[str, str]:
    try:
        tool.make(job)
    except NotMadeError:
        return {mark.kind: NOT_MADE for mark in job.marks}
    taken = _imported(job.target, home)
    if taken is None:
        taken = FeedbackImport((), 0, 0)
    return {mark.kind: _result(mark, taken, job) for mark in job.marks}


def _imported(source: Path, home: Path) -> FeedbackImport | None:
    """The result of an import into a copy of the home; None if nothing was found in the file."""
    copy = source.parent / "copy"
    shutil.copytree(home, copy)
    opened = open_home(copy)
    try:
        return opened.feedback.import_file(source)
    except SpringshelfError as error:
        print(f"  {source.name}: {error}")
        return None
    finally:
        opened.close()
        shutil.rmtree(copy)


def _result(mark: Mark, taken: FeedbackImport, job: Job) -> str:
    """What became of a mark."""
    told = [one for one in taken.added if mark.text and _plain(mark.text) in _plain(one.text)]
    here = [one for one in taken.added if _is_at(one, mark)]
    others = [one.text for one in job.marks if one is not mark and one.text]
    if any(_plain(text) in _plain(one.text) for one in here for text in others) or (told and not set(told) & set(here)):
        return WRONG
    if set(told) & set(here):
        return TEXT
    if any(one.sha256 or one.quote for one in here):
        return PICTURE if any(one.sha256 for one in here) else TEXT
    page = mark.page + _pages(job.target) - _pages(job.portfolio)
    if any(one.page == page for one in taken.to_place):
        return ASKED
    if not _is_in(job, mark, page):
        return GONE
    return COUNTED if page in taken.unread else LOST


def _is_at(one: Feedback, mark: Mark) -> bool:
    if mark.kind == WHOLE:
        return one.entry is None and (one.part is FeedbackPart.STRONG or bool(one.sha256) or bool(one.text))
    return one.entry is not None and one.entry == mark.entry


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def _pages(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def _is_in(job: Job, mark: Mark, page: int) -> bool:
    """Whether a mark is in the file: its text in an object, or something visible at its place."""
    with pikepdf.open(job.target) as pdf:
        if mark.text and any(mark.text in told for told in _strings(pdf.pages[page - 1].get("/Annots"))):
            return True
    before, after = (_picture(path, number) for path, number in ((job.portfolio, mark.page), (job.target, page)))
    left, bottom, right, top = mark.box
    height = before.height
    area = (round(left), round(height - top), round(right), round(height - bottom))
    differences = ImageChops.difference(before.crop(area), after.crop(area)).histogram()
    return any(differences[VISIBLE:])


def _strings(annotations: object) -> Iterator[str]:
    for one in annotations if isinstance(annotations, pikepdf.Array) else ():
        yield from (str(one.get(key, "")) for key in ("/Contents", "/RC", "/V"))


def _picture(path: Path, page: int) -> Image.Image:
    """A page in grey, with its fields."""
    document = pypdfium2.PdfDocument(path)
    document.init_forms()
    drawn: Image.Image = document[page - 1].render().to_pil().convert("L")
    return drawn


def _bad_ones(title: str, found: Results) -> list[str]:
    return [
        f"{title}: {tool}: {kind} ({script}): {result}"
        for tool, kinds in found.items()
        for kind, scripts in kinds.items()
        for script, result in scripts.items()
        if result in BAD
    ]


def _rows(found: Results) -> list[list[str]]:
    """A line for each kind, a column for each program."""
    rows = [["Kind", *found]]
    rows += [[kind, *(_cell(one.get(kind, {})) for one in found.values())] for kinds in KINDS for kind in kinds]
    return rows


def _cell(scripts: dict[str, str]) -> str:
    """One word if all scripts have the same result; otherwise each result with its scripts."""
    results = list(dict.fromkeys(scripts.values()))
    if len(results) == 1:
        return results[0]
    by_result = {one: [script for script, result in scripts.items() if result == one] for one in results}
    return "; ".join(f"{result} ({', '.join(names)})" for result, names in by_result.items())
