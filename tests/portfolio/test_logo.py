"""The logo of a template is a picture that can be printed, whatever its file is called."""

import io
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.portfolio.template_file import TemplateError, read_template
from desktop_app.typesetting import print_quality
from tests.english import english
from tests.hostile import scans_jpeg

TEMPLATE = 'title = "T"\nabout = "A"\nkicker = "K"\naccent = "#245b66"\nlogo = "logo.png"\nsections = ["cover"]\n'


def read(folder: Path, logo: bytes) -> bytes:
    (folder / "t.toml").write_text(TEMPLATE, "utf-8")
    (folder / "logo.png").write_bytes(logo)
    return read_template(folder / "t.toml").logo


def picture(side: int = 9, kind: str = "PNG") -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (side, side)).save(target, kind)
    return target.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_usual_logo_is_taken(tmp_path: Path, kind: str) -> None:
    assert read(tmp_path, picture(kind=kind)) == picture(kind=kind)


@pytest.mark.parametrize(
    "logo",
    [b"", b"hello", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\n{} loop\n", picture(90)[:60],
     scans_jpeg(9)],
    ids=["empty", "text", "eps", "cut", "scans"],
)  # fmt: skip
def test_a_logo_that_can_not_be_printed_is_refused(
    tmp_path: Path, logo: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_quality, "MAX_PIXELS", 40 * 40 * 9)
    with pytest.raises(TemplateError) as refused:
        read(tmp_path, logo)
    assert "not a picture" in english(refused.value.message)


def test_a_logo_with_too_many_pixels_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_quality, "MAX_PIXELS", 8 * 9)
    with pytest.raises(TemplateError):
        read(tmp_path, picture())
