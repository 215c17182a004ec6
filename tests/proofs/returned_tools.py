"""The programs of the proof `returned`, and how each makes a returned file.

Those of Node.js are installed from the npm registry into a folder of the proof; no lock of the project names them.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from xml.sax.saxutils import escape

import pypdfium2

from tests.proofs import returned_pdfium
from tests.proofs.returned_marks import TEXTS, Mark

SCRIPTS = Path(__file__).parent / "returned_by"
NODE_PACKAGES = ("pdfjs-dist@5.4.624", "pdf-lib@1.17.1")
"""The packages of pdf.js and pdf-lib, installed by `npm install --no-save`."""
PATIENCE = 300
LEFT_OUT = 3
"""The exit status of a script that can't make this file."""


class NotMadeError(Exception):
    """The program can't make this file."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a program is to make.

    Attributes:
        portfolio: the PDF as it was given out.
        marked: the same with all marks, written as the standard describes them.
        target: the file to write.
        marks: the marks.
        folder: for the program's own files, with `node_modules`.
    """

    portfolio: Path
    marked: Path
    target: Path
    marks: Sequence[Mark]
    folder: Path


@dataclass(frozen=True, slots=True)
class Tool:
    """A program: its name in the table, the executables that it needs, and how it makes a file.

    `scripts` are those of the marks: one is enough where the pages have to be drawn, which takes minutes.
    """

    name: str
    needs: tuple[str, ...]
    make: Callable[[Job], None]
    scripts: tuple[str, ...] = tuple(TEXTS)

    @property
    def missing(self) -> list[str]:
        """The executables that are not on this computer."""
        return [one for one in self.needs if shutil.which(one) is None]


def install_node_packages(folder: Path) -> None:
    """Install what the scripts for Node.js import, and put them beside it."""
    for script in SCRIPTS.glob("*.mjs"):
        shutil.copy(script, folder)
    command = ["npm", "install", "--no-save", "--silent", "--prefix", str(folder), *NODE_PACKAGES]
    subprocess.run(command, check=True, timeout=PATIENCE)


def _run(*command: str | Path, into: bytes | None = None) -> None:
    done = subprocess.run(
        [str(word) for word in command], input=into, capture_output=True, timeout=PATIENCE, check=False
    )
    if done.returncode == LEFT_OUT and command[0] == "node":
        raise NotMadeError
    assert done.returncode == 0, f"{command}: {done.stderr.decode(errors='replace')[-2000:]}"


def _by_job(program: Sequence[str | Path], job: Job, *words: str) -> None:
    """Run a script that reads its job from a file."""
    with pypdfium2.PdfDocument(job.portfolio) as document:
        height = document[0].get_height()
    told = job.folder / "job.json"
    marks = [asdict(one) for one in job.marks]
    told.write_text(
        json.dumps({"source": str(job.portfolio), "target": str(job.target), "height": height, "marks": marks}), "utf-8"
    )
    _run(*program, told, *words)


def _mupdf(job: Job) -> None:
    _by_job(("mutool", "run", SCRIPTS / "mupdf.js"), job)


def _node(script: str, *words: str) -> Callable[[Job], None]:
    return lambda job: _by_job(("node", job.folder / script), job, *words)


def _copied_by_pdf_lib(job: Job) -> None:
    with_marks = Job(job.marked, job.marked, job.target, job.marks, job.folder)
    _by_job(("node", job.folder / "pdflib.mjs"), with_marks, "copy")


def _pdfium(job: Job, *, flat: bool = False) -> None:
    returned_pdfium.write_marks(job.portfolio, job.target, job.marks, flat=flat)


def _pdftk_form(job: Job, *words: str) -> None:
    """Fill the form from an XFDF file (ISO 19444-1)."""
    fields = "".join(f'<field name="{name}"><value>{escape(text)}</value></field>' for name, text in _filled(job.marks))
    nested = f'<?xml version="1.0" encoding="UTF-8"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><fields>{fields}</fields></xfdf>'
    data = job.folder / "form.xfdf"
    data.write_text(nested, "utf-8")
    if not fields:
        raise NotMadeError
    _run("pdftk", job.portfolio, "fill_form", data, "output", job.target, *words)


def _filled(marks: Sequence[Mark]) -> list[tuple[str, str]]:
    return [(one.field, one.text) for one in marks if one.field]


def _command(*words: str) -> Callable[[Job], None]:
    """A program that reads the marked file: `{source}` and `{target}` in its words are paths."""

    def make(job: Job) -> None:
        _run(*(word.format(source=job.marked, target=job.target) for word in words))

    return make


def _separated(job: Job) -> None:
    """Single pages, united again."""
    _run("pdfseparate", job.marked, job.folder / "page-%03d.pdf")
    pages = sorted(job.folder.glob("page-*.pdf"))
    _run("pdfunite", *pages, job.target)
    for page in pages:
        page.unlink()


def _after_a_letter(job: Job) -> None:
    """A letter of one page, and the portfolio after it."""
    letter = job.folder / "letter.pdf"
    blank = pypdfium2.PdfDocument.new()
    blank.new_page(595, 842)
    blank.save(letter)
    _run("pdfunite", letter, job.marked, job.target)


def _gs(*words: str) -> Callable[[Job], None]:
    return _command("gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", *words, "-o", "{target}", "{source}")


MAKING = (
    Tool("ISO 32000", (), lambda job: _run("cp", job.marked, job.target)),
    Tool("PDFium", (), _pdfium),
    Tool("pdf.js", ("node", "npm"), _node("pdfjs.mjs")),
    Tool("pdf-lib", ("node", "npm"), _node("pdflib.mjs")),
    Tool("MuPDF", ("mutool",), _mupdf),
    Tool("pdftk", ("pdftk",), _pdftk_form),
)
REWRITING = (
    Tool("qpdf", ("qpdf",), _command("qpdf", "--object-streams=generate", "--linearize", "{source}", "{target}")),
    Tool(
        "qpdf pages",
        ("qpdf",),
        _command("qpdf", "--empty", "--pages", "{source}", "1-z", "--", "{target}"),
        ("Cyrillic",),
    ),
    Tool("mutool clean", ("mutool",), _command("mutool", "clean", "-gggg", "-d", "{source}", "{target}")),
    Tool("mutool merge", ("mutool",), _command("mutool", "merge", "-o", "{target}", "{source}"), ("Cyrillic",)),
    Tool("Ghostscript", ("gs",), _gs(), ("Cyrillic",)),
    Tool("pdfunite", ("pdfunite",), _after_a_letter, ("Cyrillic",)),
    Tool("pdfseparate", ("pdfseparate", "pdfunite"), _separated, ("Cyrillic",)),
    Tool("pdftk cat", ("pdftk",), _command("pdftk", "{source}", "cat", "1-end", "output", "{target}"), ("Cyrillic",)),
    Tool("pdf-lib copy", ("node", "npm"), _copied_by_pdf_lib, ("Cyrillic",)),
)
FLATTENING = (
    Tool("PDFium", (), partial(_pdfium, flat=True)),
    Tool("qpdf", ("qpdf",), _command("qpdf", "--flatten-annotations=all", "{source}", "{target}")),
    Tool("pdftk form", ("pdftk",), lambda job: _pdftk_form(job, "flatten")),
    Tool("pdf-lib form", ("node", "npm"), _node("pdflib.mjs", "flatten")),
    Tool("Ghostscript", ("gs",), _gs("-dPreserveAnnots=false"), ("Cyrillic",)),
    Tool("pdftocairo", ("pdftocairo",), _command("pdftocairo", "-pdf", "{source}", "{target}"), ("Cyrillic",)),
    Tool(
        "mutool draw",
        ("mutool",),
        _command("mutool", "draw", "-q", "-F", "pdf", "-o", "{target}", "{source}"),
        ("Arabic",),
    ),
)
TABLES = {
    "Programs that write marks": MAKING,
    "Programs that write a marked file again": REWRITING,
    "Programs that make marks a part of the pages": FLATTENING,
}
