"""A portfolio with evidence that another program wrote: what can't be drawn is named, and the rest is printed."""

from __future__ import annotations

import io
import resource
import struct
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from PIL import Image

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.evidence import Consent, Evidence
from desktop_app.domain.revision import RecordId
from desktop_app.portfolio.rendered import RenderedPortfolio
from desktop_app.services.portfolios.portfolios import Portfolios
from tests.hostile import pages_pdf, scans_jpeg, uses_svg
from tests.open_home import OpenHome
from tests.pdf_text import text_of

MOST_MEBIBYTES = 600
ENDLESS_EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\n{} loop\nshowpage\n%%EOF\n"


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def large_png(side: int) -> bytes:
    """A transparent PNG of so many pixels each way, which packs to little."""
    pack = zlib.compressobj(9)
    rows = b"".join(pack.compress(b"\0" + b"\0" * side * 4) for _ in range(side)) + pack.flush()
    header = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def cut_picture(kind: str) -> bytes:
    target = io.BytesIO()
    Image.effect_noise((90, 90), 9).save(target, kind)
    return target.getvalue()[:500]


def absurd_form() -> bytes:
    """A PDF form whose numbers are absurd."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    fields = [
        pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Widget,
                FT=pikepdf.Name.Tx,
                T=f"field {number}",
                V=value,
                Rect=[0, 0, 10**9, 10**9],
                DA="/Helv 1000000000 Tf",
                MaxLen=2**31 - 1,
                Q=10**9,
            )
        )
        for number, value in enumerate(("1e999", "9" * 100_000, "-1"))
    ]
    page.Annots = pikepdf.Array(fields)
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(fields), NeedAppearances=True)
    target = io.BytesIO()
    pdf.save(target)
    return target.getvalue()


def boxed_pdf(width: int, height: int) -> bytes:
    """A PDF whose page is so large, in points."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(99, 99)).MediaBox = pikepdf.Array([0, 0, width, height])
    target = io.BytesIO()
    pdf.save(target)
    return target.getvalue()


def _write(home: OpenHome, data: bytes, media_type: str, name: str) -> None:
    """Write evidence as a joined journal brings it: nobody looked at its bytes."""
    digest = home.journal.keep_file(data)
    home.journal.write(Evidence(digest, name, media_type, len(data), f"About {name}", "", Consent.NOT_NEEDED))


@pytest.fixture
def render(workplace: OpenHome, campaign: Campaign, walk: RecordId) -> Callable[[bytes, str], RenderedPortfolio]:
    def made(data: bytes, media_type: str) -> RenderedPortfolio:
        _write(workplace, data, media_type, "hostile.bin")
        portfolios: Portfolios = workplace.portfolios
        return portfolios.render(portfolios.build(PortfolioChoice(campaign)))

    return made


@pytest.mark.parametrize(
    ("media_type", "data"),
    [
        ("image/png", lambda: ENDLESS_EPS),
        ("application/pdf", lambda: ENDLESS_EPS),
        ("image/png", lambda: large_png(12_000)),
        ("image/jpeg", lambda: scans_jpeg(3000, 1000)),
        ("image/png", lambda: b"hello"),
        ("image/png", lambda: b""),
        ("image/jpeg", lambda: cut_picture("JPEG")),
        ("image/png", lambda: cut_picture("PNG")),
        ("image/gif", lambda: cut_picture("GIF")),
        ("image/webp", lambda: cut_picture("WEBP")),
        ("image/tiff", lambda: cut_picture("TIFF")),
        ("image/svg+xml", lambda: uses_svg(9)),
        ("application/pdf", lambda: pages_pdf(300_000)),
        ("application/pdf", lambda: boxed_pdf(0, 0)),
        ("application/pdf", lambda: b"%PDF-1.4\n"),
    ],
    ids=["eps", "eps-pdf", "pixels", "scans", "text", "empty", "jpeg", "png", "gif", "webp", "tiff", "svg", "pages",
         "no-box", "no-page"],
)  # fmt: skip
@pytest.mark.timeout(120)
def test_evidence_that_can_not_be_drawn_is_named_and_the_rest_is_printed(
    media_type: str, data: Callable[[], bytes], render: Callable[[bytes, str], RenderedPortfolio]
) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    rendered = render(data(), media_type)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_MEBIBYTES * 1024
    words = text_of(rendered.pdf)
    assert "About hostile.bin" in words
    assert "hostile.bin" in " ".join([words, *(note.sentence for note in rendered.notes)])
    assert "The wall" in words


@pytest.mark.parametrize("data", [absurd_form, lambda: boxed_pdf(10**9, 10**9), lambda: boxed_pdf(1, 10**6)])
@pytest.mark.timeout(120)
def test_a_pdf_with_absurd_numbers_is_drawn_or_named(
    data: Callable[[], bytes], render: Callable[[bytes, str], RenderedPortfolio]
) -> None:
    words = text_of(render(data(), "application/pdf").pdf)
    assert "About hostile.bin" in words
    assert "The wall" in words
