"""How the trees in the Debian package are compressed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from installers import deb
from installers.product import Product
from installers.tree import write_files

PRODUCT = Product("1.2.0", "A shelf", "The developers", 1_700_000_000)
CODE = b"".join(b"\xe8" + (0x1000 - at).to_bytes(4, "little", signed=True) + b"\x90" * 7 for at in range(0, 4800, 12))
"""Calls of one function from many places: each has another distance, and all have one address."""

pytestmark = pytest.mark.skipif(
    any(shutil.which(name) is None for name in ("dpkg-deb", "xz")), reason="dpkg-deb or xz is not here"
)


def run(*words: str | Path) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def built(folder: Path, machine: str = "x86_64") -> Path:
    frozen = folder / "frozen"
    write_files(frozen, {"springshelf": CODE, "_internal/odd.txt": b"odd"})
    (folder / "dist").mkdir()
    return deb.build(frozen, PRODUCT, machine, folder / "work", folder / "dist")


def members(package: Path) -> dict[str, bytes]:
    """The members in their order, by the format's own description."""
    data, at, found = package.read_bytes(), 8, {}
    while at < len(data):
        size = int(data[at + 48 : at + 58])
        found[data[at : at + 16].decode().strip()] = data[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    return found


def filters(data: bytes, folder: Path) -> str:
    """The filters of each block, as xz names them."""
    path = folder / "member.xz"
    path.write_bytes(data)
    return run("xz", "--robot", "--list", "-vv", path)


def test_the_code_in_a_package_is_filtered_before_it_is_compressed(tmp_path: Path) -> None:
    found = members(built(tmp_path))
    assert list(found) == ["debian-binary", "control.tar.xz", "data.tar.xz"]
    assert "--x86 --lzma2=dict=64MiB" in filters(found["data.tar.xz"], tmp_path)
    assert "--x86" not in filters(found["control.tar.xz"], tmp_path)


def test_the_code_of_other_machines_is_not_filtered(tmp_path: Path) -> None:
    data = members(built(tmp_path, "aarch64"))["data.tar.xz"]
    assert "--lzma2=dict=64MiB" in filters(data, tmp_path)
    assert "--x86" not in filters(data, tmp_path)


def test_dpkg_reads_what_was_filtered_and_two_builds_have_the_same_bytes(tmp_path: Path) -> None:
    one, two = built(tmp_path / "one"), built(tmp_path / "two")
    assert one.read_bytes() == two.read_bytes()
    assert "Package: springshelf" in run("dpkg-deb", "-I", one)
    assert "./usr/lib/springshelf/_internal/odd.txt" in run("dpkg-deb", "-c", one)
    run("dpkg-deb", "-x", one, tmp_path / "unpacked")
    assert (tmp_path / "unpacked/usr/lib/springshelf/springshelf").read_bytes() == CODE
    assert [path.name for path in (tmp_path / "one" / "work").iterdir()] == ["deb"]


def test_the_settings_of_an_account_do_not_change_the_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = built(tmp_path / "plain").read_bytes()
    monkeypatch.setenv("XZ_DEFAULTS", "--check=sha256")
    assert built(tmp_path / "set").read_bytes() == plain
