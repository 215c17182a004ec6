"""Makes the same long portfolio in different ways, and tells what it cost: `MAKER REFLECTIONS PHOTOS FOLDER`."""

from __future__ import annotations

import io
import json
import sys
import time
from collections.abc import Callable
from html import escape
from pathlib import Path

from desktop_app.domain.print_setup import PrintSetup
from tests.benchmarks.portfolio_content import STAGES, Content, content, portfolio_of

ROOT = Path(__file__).resolve().parents[2]
PICTURE = (PrintSetup().plate_height * 4 / 3, PrintSetup().plate_height)
"""The width and height of a photograph in points, as ours prints them."""
Made = tuple[bytes, int]
"""A PDF and how many pages it has."""


def ours(made: Content) -> Made:
    """Springshelf's: tagged, with a form, an outline and metadata."""
    from desktop_app.portfolio.render import render
    from desktop_app.portfolio.render_context import EvidenceFiles
    from desktop_app.services.resources.resources import Resources

    known = Resources(ROOT / "resources")
    files = EvidenceFiles(lambda digest: made.photos[int(digest, 16)].read_bytes())
    rendered = render(portfolio_of(made), known.portfolio_template("student"), known.wording("en"), files)
    return rendered.pdf, rendered.pages


def reportlab(made: Content) -> Made:
    """ReportLab as its user guide shows it: paragraphs and pictures, untagged. Photographs are scaled as ours are."""
    from reportlab import rl_config
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Image, PageBreak, Paragraph, SimpleDocTemplate

    rl_config.useA85 = 0  # binary pictures, as in ours
    styles, story, buffer = getSampleStyleSheet(), [], io.BytesIO()
    for title, paragraphs in made.reflections:
        story += [Paragraph(title, styles["Heading1"])]
        share = len(paragraphs) // len(STAGES)
        for place, stage in enumerate(STAGES):
            story.append(Paragraph(stage, styles["Heading2"]))
            story += [Paragraph(text, styles["BodyText"]) for text in paragraphs[place * share : (place + 1) * share]]
        story.append(PageBreak())
    for photo in made.photos:
        story += [Image(_scaled(photo, PICTURE), *PICTURE), Paragraph("A photograph", styles["BodyText"])]
    document = SimpleDocTemplate(buffer, pagesize=A4)
    document.build(story)
    return buffer.getvalue(), document.page


def _scaled(photo: Path, size: tuple[float, float]) -> io.BytesIO:
    """A photograph with 300 dots to the inch where it is that large in points, as for print in ours."""
    from PIL import Image

    wanted = round(size[0] / 72 * 300), round(size[1] / 72 * 300)
    buffer = io.BytesIO()
    with Image.open(photo) as opened:
        opened.draft("RGB", wanted)
        opened.resize(wanted, Image.Resampling.BILINEAR).save(buffer, "JPEG", quality=82)
    buffer.seek(0)
    return buffer


def typst(made: Content) -> Made:
    """Typst, whose PDF is tagged by default."""
    import typst as peer

    lines = ['#set page("a4")', "#set text(size: 10pt)", "#outline()"]
    for title, paragraphs in made.reflections:
        lines += ["#pagebreak()", f"= {title}"]
        share = len(paragraphs) // len(STAGES)
        for place, stage in enumerate(STAGES):
            lines += [f"== {stage}", *("\n\n".join(paragraphs[place * share : (place + 1) * share]).splitlines())]
    lines += [f'#image("{photo.name}", height: {PICTURE[1]}pt, alt: "Shapes")\n\nA photograph' for photo in made.photos]
    if not made.photos:
        return _counted(peer.compile("\n".join(lines).encode()))
    folder = made.photos[0].parent
    source = folder / "portfolio.typ"
    source.write_text("\n".join(lines), encoding="utf-8")
    return _counted(peer.compile(str(source), root=str(folder)))


def weasyprint(made: Content) -> Made:
    """WeasyPrint with its variant for PDF/UA."""
    from weasyprint import HTML

    parts = ["<!doctype html><html lang=en><head><title>Portfolio</title></head><body>"]
    for title, paragraphs in made.reflections:
        parts.append(f"<h1 style='page-break-before:always'>{escape(title)}</h1>")
        share = len(paragraphs) // len(STAGES)
        for place, stage in enumerate(STAGES):
            parts.append(f"<h2>{stage}</h2>")
            parts += [f"<p>{text}</p>" for text in paragraphs[place * share : (place + 1) * share]]
    parts += [
        f"<img alt=Shapes style='height:{PICTURE[1]}pt' src='{photo.as_uri()}'><p>A photograph</p>"
        for photo in made.photos
    ]
    return _counted(HTML(string="".join(parts)).write_pdf(pdf_variant="pdf/ua-1"))


def _counted(pdf: bytes) -> Made:
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return pdf, len(opened.pages)


MAKERS: dict[str, Callable[[Content], Made]] = {
    "ours": ours,
    "reportlab": reportlab,
    "typst": typst,
    "weasyprint": weasyprint,
}


def _most_memory() -> float:
    """The most that this process has held, in MB. Python's own figure counts what its parent held, too."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


def main(maker: str, reflections: int, photos: int, folder: Path) -> None:
    """Make it, and print what it cost as JSON; `photographs` only makes those."""
    made = content(reflections, photos, folder)
    if maker == "photographs":
        print(json.dumps({"pages": 0, "seconds": 0, "cpu": 0, "memory": 0, "file": 0}))
        return
    started, busy = time.perf_counter(), time.process_time()
    pdf, pages = MAKERS[maker](made)
    seconds, busy = time.perf_counter() - started, time.process_time() - busy
    cost = {"seconds": seconds, "cpu": busy, "memory": _most_memory(), "file": len(pdf) / 1e6}
    print(json.dumps({"pages": pages, **cost}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
