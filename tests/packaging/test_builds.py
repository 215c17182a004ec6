"""The wheel and the sdist hold what git knows and no more, and what a desktop needs."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
import zipfile
from email import message_from_string
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QIcon

from desktop_app.domain.language_names import NAMES
from desktop_app.gui.texts.languages import SOURCE
from desktop_app.typesetting.font_files import FOLDER, FontCut, font_file
from known_files import in_the_wheel, known_files
from tests.packaging.builds import ROOT, build, clone, files_of_sdist, files_of_wheel
from unused_qt import GPL_ONLY

pytestmark = pytest.mark.long
DESKTOP = ROOT / "packaging" / "desktop"
DATA, INFO = "springshelf-0.1.0.data", "springshelf-0.1.0.dist-info"
SHARE = f"{DATA}/data/share/"
JUNK = (
    "notes.txt",
    "desktop_app/notes.txt",
    "desktop_app/__pycache__/app.cpython-311.pyc",
    "desktop_app/gui/draft.py",
    "resources/shipped/spring-2023/feed.json",
    "resources/icons/.springshelf.svg.swp",
    ".venv/lib/python3.11/site-packages/thing.py",
    "build/springshelf.txt",
)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone with files around that git doesn't know."""
    folder = clone(tmp_path_factory.mktemp("source"))
    for name in JUNK:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("junk")
    return folder


@pytest.fixture(scope="module")
def known(source: Path) -> set[str]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=source, check=True, capture_output=True, text=True).stdout
    return set(listed.split("\0")) - {""}


@pytest.fixture(scope="module")
def sdist(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(source, tmp_path_factory.mktemp("sdist"), "sdist")


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(source, tmp_path_factory.mktemp("wheel"), "wheel")


def expected_in_wheel(known: set[str]) -> set[str]:
    places = map(in_the_wheel, known)
    return {place for place in places if place is not None}


def test_the_sdist_holds_what_git_knows(sdist: Path, known: set[str]) -> None:
    assert files_of_sdist(sdist) == known | {"PKG-INFO"}


def test_the_wheel_holds_what_git_knows_of_the_program(wheel: Path, known: set[str]) -> None:
    found = files_of_wheel(wheel)
    assert {name for name in found if name.startswith("desktop_app/")} == expected_in_wheel(known)
    assert {name.split("/")[0] for name in found} == {"desktop_app", DATA, INFO}


def test_a_wheel_built_from_the_sdist_is_the_same(sdist: Path, wheel: Path, tmp_path: Path) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    unpacked = next(tmp_path.glob("springshelf-*"))
    assert files_of_wheel(build(unpacked, tmp_path / "wheel", "wheel")) == files_of_wheel(wheel)


def test_without_git_what_it_would_ignore_stays_out(source: Path, tmp_path: Path, known: set[str]) -> None:
    folder = tmp_path / "source"
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns(".git"))
    found = set(known_files(folder))
    assert found - known == {"notes.txt", "desktop_app/notes.txt", "desktop_app/gui/draft.py", JUNK[5]}
    assert known <= found


def test_notices_and_metadata_are_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        metadata = message_from_string(archive.read(f"{INFO}/METADATA").decode())
        notices = archive.read(f"{INFO}/licenses/THIRD_PARTY_NOTICES.txt")
        commands = archive.read(f"{INFO}/entry_points.txt").decode()
    assert notices == (ROOT / "THIRD_PARTY_NOTICES.txt").read_bytes()
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata["Requires-Python"] == ">=3.11"
    assert "Topic :: Education" in metadata.get_all("Classifier", [])
    assert "springshelf = desktop_app.__main__:main" in commands


def test_the_fonts_and_their_licence_are_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for file in (*map(font_file, FontCut), FOLDER / "OFL.txt"):
            assert archive.read(file.relative_to(ROOT).as_posix()) == file.read_bytes()


def test_no_file_of_the_wheel_names_a_module_of_qt_that_is_under_the_gpl_alone(wheel: Path) -> None:
    forbidden = [f"Qt{name}" for name in GPL_ONLY]
    with zipfile.ZipFile(wheel) as archive:
        for name in (one for one in archive.namelist() if one.startswith("desktop_app/") and one.endswith(".py")):
            text = archive.read(name).decode()
            assert not [module for module in forbidden if module in text], name


def test_the_desktop_entry_and_the_icons_are_where_desktops_look(wheel: Path) -> None:
    places = {
        "applications/springshelf.desktop",
        "icons/hicolor/48x48/apps/springshelf.png",
        "icons/hicolor/128x128/apps/springshelf.png",
        "icons/hicolor/256x256/apps/springshelf.png",
        "icons/hicolor/scalable/apps/springshelf.svg",
    }
    assert {name for name in files_of_wheel(wheel) if name.startswith(SHARE)} == {SHARE + place for place in places}


def test_the_desktop_entry_starts_the_window_and_speaks_every_language() -> None:
    lines = (DESKTOP / "springshelf.desktop").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    words = dict(line.split("=", 1) for line in lines[1:])
    assert (words["Exec"], words["Icon"], words["Terminal"]) == ("springshelf open %u", "springshelf", "false")
    for key in ("GenericName", "Comment"):
        assert words[key]
        assert len({words[f"{key}[{code}]"] for code in NAMES if code != SOURCE}) == len(NAMES) - 1


@pytest.mark.parametrize("size", [48, 128, 256])
def test_each_icon_is_the_drawing_at_its_size(size: int, qapp: object, tmp_path: Path) -> None:
    QIcon(str(ROOT / "resources/icons/springshelf.svg")).pixmap(size, size).save(str(tmp_path / "drawn.png"))
    with Image.open(tmp_path / "drawn.png") as drawn, Image.open(DESKTOP / f"springshelf-{size}.png") as kept:
        assert kept.size == (size, size)
        difference = ImageChops.difference(drawn.convert("RGBA"), kept.convert("RGBA"))
    assert max(ImageStat.Stat(difference).mean) < 2
