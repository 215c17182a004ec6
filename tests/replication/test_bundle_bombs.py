"""Journals' files that unpack to far more than they are: refused, or read in part, without being in memory whole."""

import io
import json
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.files import limited_zip
from desktop_app.replication import bundle as bundle_module
from desktop_app.replication.bundle import ABOUT, FILES, FORMAT, REVISIONS, VERSION, open_bundle
from desktop_app.replication.errors import BundleError

MEBIBYTE = 1024 * 1024
HEAD = json.dumps({"format": FORMAT, "version": VERSION, "made_at": ""})


def journal(
    path: Path, *, about: bytes = HEAD.encode(), lines: bytes = b"", files: dict[str, bytes] | None = None
) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(ABOUT, about)
        archive.writestr(REVISIONS, lines)
        for name, data in (files or {}).items():
            archive.writestr(FILES + name, data)
    return path


def peak_of(work: Callable[[], object]) -> int:
    """The most bytes that Python has at once meanwhile."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_head_of_blanks_is_refused_and_not_unpacked(tmp_path: Path) -> None:
    bomb = journal(tmp_path / "a.journal", about=b" " * (64 * MEBIBYTE) + HEAD.encode())
    assert bomb.stat().st_size < MEBIBYTE

    def opened() -> None:
        with pytest.raises(BundleError, match="not a journal"), open_bundle(bomb):
            pass

    assert peak_of(opened) < 4 * MEBIBYTE


def test_a_head_that_is_nested_without_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="not a journal"), open_bundle(journal(tmp_path / "a", about=b"[" * 60_000)):
        pass


def test_batches_end_after_so_many_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle_module, "BATCH_BYTES", 1000)
    with open_bundle(journal(tmp_path / "a.journal", lines=(b"x" * 399 + b"\n") * 10)) as bundle:
        assert [len(batch) for batch in bundle.batches()] == [3, 3, 3, 1]
        assert len(list(bundle.revisions())) == 10


def test_batches_end_after_so_many_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle_module, "BATCH", 4)
    with open_bundle(journal(tmp_path / "a.journal", lines=b"x\n" * 10)) as bundle:
        assert [len(batch) for batch in bundle.batches()] == [4, 4, 2]


def test_a_line_of_millions_of_values_is_no_revision_and_is_not_parsed(tmp_path: Path) -> None:
    bomb = journal(tmp_path / "a.journal", lines=b"[" + b"[]," * MEBIBYTE + b"[]]\n")
    with open_bundle(bomb) as bundle:
        assert peak_of(lambda: list(bundle.revisions())) < 16 * MEBIBYTE
        assert list(bundle.revisions()) == [None]


def test_lines_without_end_are_not_read_to_their_end(tmp_path: Path) -> None:
    bomb = journal(tmp_path / "a.journal", lines=b"\n" * MEBIBYTE)
    with open_bundle(bomb) as bundle, pytest.raises(BundleError, match="damaged"):
        list(bundle.batches())


@pytest.mark.parametrize("what", ["lines", "files"])
def test_what_unpacks_to_far_more_than_the_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.setattr(bundle_module, "ALWAYS_FINE", MEBIBYTE)
    blanks = b" " * (4 * MEBIBYTE)
    lines, files = (blanks, {}) if what == "lines" else (b"", {"0" * 64: blanks})
    with (
        pytest.raises(BundleError, match="damaged"),
        open_bundle(journal(tmp_path / "a.journal", lines=lines, files=files)),
    ):
        pass


def test_a_directory_that_fills_the_memory_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_zip, "MAX_DIRECTORY", 200)
    path = journal(tmp_path / "a.journal", files={f"{number:064x}": b"x" for number in range(8)})
    for source in (path, io.BytesIO(path.read_bytes())):
        with pytest.raises(BundleError, match="not a journal"), open_bundle(source, "a.journal"):
            pass
