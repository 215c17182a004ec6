"""Pictures that strangers made, in the window."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QImageReader

from desktop_app.domain import foreign_size
from desktop_app.gui.shelf.covers import read_cover
from desktop_app.gui.widgets import foreign_image
from desktop_app.gui.widgets.foreign_image import is_quick_file, read_image, read_image_file
from desktop_app.reading import picture as picture_module
from tests.hostile import scans_jpeg, uses_svg

pytestmark = pytest.mark.usefixtures("qtbot")


def picture(kind: str, size: tuple[int, int] = (40, 30)) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", size, "#335577").save(target, kind)
    return target.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF"])
def test_a_picture_is_read_whatever_it_is_called(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(picture(kind))
    assert read_image_file(path).size() == QSize(40, 30)
    assert read_image_file(path, QSize(20, 20)).size() == QSize(20, 15)


@pytest.mark.parametrize("bomb", [uses_svg(12), b"", b"no picture"])
def test_what_is_drawn_instead_of_decoded_is_no_picture(bomb: bytes) -> None:
    assert read_image(bomb).isNull()


def test_a_jpeg_of_thousands_of_scans_is_refused_undecoded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not read_image(scans_jpeg(0)).isNull()
    monkeypatch.setattr(foreign_image, "QUICK_WORK", 40 * 40 * 100)
    monkeypatch.setattr(picture_module, "MAX_WORK", 40 * 40 * 100)
    assert read_image(scans_jpeg(200)).isNull()
    assert foreign_size.picture_work(scans_jpeg(200)) > 40 * 40 * 100


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def texts_png(count: int) -> bytes:
    """A PNG with packed texts before its pixels, each of which unpacks to a megabyte."""
    whole, text = picture("PNG"), chunk(b"zTXt", b"a\0\0" + zlib.compress(b"x" * 1_000_000))
    return whole[:33] + count * text + whole[33:]


def test_a_png_of_hundreds_of_packed_texts_is_refused_undecoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[bytes] = []
    open_data = foreign_image._opened

    def opening(data: bytes) -> tuple[QImageReader, QBuffer] | None:
        opened.append(data)
        return open_data(data)

    monkeypatch.setattr(foreign_image, "_opened", opening)
    (tmp_path / "bomb.png").write_bytes(texts_png(300))
    assert not is_quick_file(tmp_path / "bomb.png")
    assert read_image_file(tmp_path / "bomb.png").isNull()
    assert opened == [b""]  # Qt got nothing of it
    (tmp_path / "bomb.png").write_bytes(texts_png(2))
    assert not read_image_file(tmp_path / "bomb.png").isNull()


def test_a_large_picture_is_decoded_in_a_process_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign_image, "QUICK_WORK", 40 * 30 - 1)
    (tmp_path / "large.png").write_bytes(picture("PNG"))
    assert not is_quick_file(tmp_path / "large.png")
    assert read_image_file(tmp_path / "large.png", QSize(20, 20)).size() == QSize(20, 15)
    assert is_quick_file(tmp_path / "missing.png")


def test_a_cover_that_is_a_bomb_is_no_cover(tmp_path: Path) -> None:
    (tmp_path / "cover").write_bytes(uses_svg(12))
    assert read_cover(tmp_path / "cover", tmp_path / "small").isNull()
    assert read_image_file(tmp_path / "missing").isNull()
