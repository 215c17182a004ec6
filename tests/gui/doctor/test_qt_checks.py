"""The doctor's checks of the window."""

from dataclasses import replace

import pytest

from desktop_app.gui.doctor.qt_checks import NEEDED, PARTS, QtProbeResult, ask_qt, findings
from desktop_app.gui.doctor.screen import has_screen
from desktop_app.services.doctor.checks import Verdict
from tests.services.doctor.reading import Read, read

WORKS = QtProbeResult(version="6.11.3", platform="xcb", printers=["Office"], fonts=35, opengl="llvmpipe")


def found(answer: QtProbeResult, *, screen: bool = True) -> dict[str, Read]:
    return read(findings(answer, screen=screen))


def test_qt_is_tried_in_a_process_of_its_own() -> None:
    answer = ask_qt()
    assert (answer.missing, answer.platform) == ({}, "offscreen")
    assert answer.version.startswith("6.")
    assert answer.fonts is not None


def test_a_platform_that_does_not_open_is_told_and_ends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    window = found(ask_qt())["Window"]
    assert window.verdict is Verdict.BAD
    assert window.found.startswith('It can\'t open: Could not find the Qt platform plugin "nonsense"')
    assert "works without it" in window.advice


def test_a_window_that_opens_is_good() -> None:
    told = found(WORKS)
    assert [*told] == ["Window", "System fonts", "OpenGL", "Printers"]
    assert told["Window"] == Read(Verdict.GOOD, "It opens with Qt 6.11.3 on xcb", "")


def test_without_pyside_the_program_is_to_be_installed_again() -> None:
    told = found(QtProbeResult(absent=dict.fromkeys((*NEEDED, *PARTS), "PySide6")))
    assert [*told] == ["Window"]
    assert told["Window"].found == "It can't open: PySide6 is not installed"
    assert told["Window"].advice.startswith("Install the program again. Everything else works")


def test_a_missing_library_is_the_reason_and_the_program_need_not_be_installed_again() -> None:
    reason = "libEGL.so.1: cannot open shared object file: No such file or directory"
    window = found(QtProbeResult({"QtGui": reason, "QtWidgets": reason}))["Window"]
    assert window.found.endswith(reason)
    assert "again" not in window.advice


def test_a_missing_part_of_qt_is_told_by_what_it_is_for() -> None:
    told = found(QtProbeResult({"QtWebEngineCore": "libnss3.so: cannot open"}, version="6.11.3", platform="xcb"))
    assert told["Window"].verdict is Verdict.GOOD
    assert told["QtWebEngineCore"].found == "EPUB and HTML can't be shown in the window: libnss3.so: cannot open"
    assert told["Printers"].verdict is Verdict.CARE


def test_without_any_font_pages_would_be_blank_so_one_is_to_be_installed() -> None:
    told = found(replace(WORKS, fonts=0))["System fonts"]
    assert told.verdict is Verdict.BAD
    assert "blank" in told.found
    assert "fonts-dejavu-core" in told.advice


@pytest.mark.parametrize("opengl", ["", None])
def test_a_driver_that_does_not_work_or_ends_qt_needs_care(opengl: str | None) -> None:
    told = found(replace(WORKS, opengl=opengl))
    assert told["OpenGL"].verdict is Verdict.CARE
    assert "libgl1-mesa-dri" in told["OpenGL"].advice
    assert told["Window"].verdict is Verdict.GOOD


def test_without_a_screen_nothing_is_said_of_opengl() -> None:
    assert "OpenGL" not in found(replace(WORKS, opengl=""), screen=False)
    assert "OpenGL" not in found(replace(WORKS, opengl="", platform="offscreen"))


def test_a_computer_without_a_screen_only_needs_care() -> None:
    window = found(WORKS, screen=False)["Window"]
    assert window.verdict is Verdict.CARE
    assert "no screen" in window.found


@pytest.mark.parametrize(
    ("environment", "system", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "vnc"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_only_on_linux_a_screen_is_named_by_the_environment(
    environment: dict[str, str], system: str, *, there: bool
) -> None:
    assert has_screen(environment, system) is there
