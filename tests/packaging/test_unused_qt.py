"""What is removed of Qt is used by nothing that stays."""

from __future__ import annotations

import mmap
import re
import sys
import tomllib
from pathlib import Path

import PySide6
import pytest

from desktop_app.domain.language_names import NAMES
from unused_qt import GPL_ONLY, is_used

ROOT = Path(__file__).resolve().parents[2]
PYSIDE = Path(PySide6.__file__).parent


@pytest.mark.parametrize(
    "name",
    [
        "QtWidgets.abi3.so",
        "QtWidgets.pyd",
        "Qt/lib/libQt6WebEngineCore.so.6",
        "Qt6WebEngineCore.dll",
        "Qt/lib/QtWebEngineCore.framework/Versions/A/QtWebEngineCore",
        "Qt/lib/libavcodec.so.61",
        "Qt/lib/libavcodec.61.dylib",
        "avcodec-61.dll",
        "plugins/platforms/qwindows.dll",
        "Qt/plugins/platforms/libqcocoa.dylib",
        "Qt/plugins/platforms/libqxcb.so",
        "Qt/translations/qtbase_pt_BR.qm",
        "Qt/translations/qtwebengine_locales/en-US.pak",
        "Qt/libexec/QtWebEngineProcess",
        "Qt/libexec/uic",
        "lrelease.exe",
        "opengl32sw.dll",
        "support/deprecated.py",
    ],
)
def test_what_the_program_needs_stays(name: str) -> None:
    assert is_used(name)


@pytest.mark.parametrize(
    "name",
    [
        "QtOpenGL.abi3.so",
        "Qt/lib/libQt63DRender.so.6",
        "Qt6Quick3DRuntimeRender.dll",
        "Qt/lib/QtDesigner.framework/Versions/A/QtDesigner",
        "Qt/lib/libavcodec.so",
        "Qt/lib/libavcodec.so.61.19.101",
        "Qt/lib/libavcodec.61.19.101.dylib",
        "Qt/plugins/platforms/libqeglfs.so",
        "Qt/qml/QtQuick/qmldir",
        "Qt/translations/qtwebengine_locales/pt-BR.pak",
        "Qt/translations/designer_fr.qm",
        "resources/qtwebengine_devtools_resources.debug.pak",
        "qmlls.exe",
    ],
)
def test_what_it_does_not_need_goes(name: str) -> None:
    assert not is_used(name)


@pytest.mark.parametrize("module", sorted(GPL_ONLY))
def test_modules_under_the_gpl_alone_go(module: str) -> None:
    for name in (f"Qt{module}.abi3.so", f"Qt/lib/libQt6{module}.so.6", f"Qt6{module}.dll"):
        assert not is_used(name)
    assert not is_used("Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so")


def test_each_module_under_the_gpl_alone_is_a_banned_import() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        banned = tomllib.load(file)["tool"]["ruff"]["lint"]["flake8-tidy-imports"]["banned-api"]
    of_qt = {name for name in banned if name.startswith("PySide6.")}
    assert of_qt == {f"PySide6.Qt{name}" for name in GPL_ONLY}


def test_the_web_views_texts_stay_in_each_language_of_the_window() -> None:
    files = [path.relative_to(PYSIDE).as_posix() for path in PYSIDE.rglob("qtwebengine_locales/*.pak")]
    stay = {Path(name).stem.partition("-")[0] for name in files if is_used(name)}
    assert stay == NAMES.keys()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the names of shared libraries of Linux")
def test_no_file_that_stays_names_a_library_that_goes() -> None:
    for file in PYSIDE.rglob("*"):
        name = file.relative_to(PYSIDE).as_posix()
        if file.is_file() and file.stat().st_size and is_used(name) and not name.endswith((".py", ".pyi", ".pak")):
            with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as content:
                needed = set(re.findall(rb"libQt6\w+\.so\.6", content))
            gone = {one.decode() for one in needed if not is_used(f"Qt/lib/{one.decode()}")}
            assert not gone, f"{name} needs {gone}"
