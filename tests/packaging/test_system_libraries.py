"""What the start script does about missing system libraries; the doctor's tests are about their names."""

import os
import shutil
import sys
from collections.abc import Callable

import pytest

from bootstrap import system_libraries
from bootstrap.checkout import HERE
from bootstrap.system_libraries import ensure_qt_libraries
from bootstrap.terminal import SetupError
from desktop_app.services.doctor import system_libraries as doctor

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves Qt's libraries to the system")

PACKAGES = {"libasound.so.2": "libasound2t64", "libEGL.so.1": "libegl1"}
Lacking = Callable[..., None]


class AptGet:
    """Stands for apt-get, since a test must not install anything; it keeps what it was asked."""

    def __init__(self, complaints: str) -> None:
        self.complaints = complaints
        self.asked: list[tuple[str, ...]] = []

    def __call__(self, *words: str) -> str:
        self.asked.append(words)
        return self.complaints


@pytest.fixture
def apt_get(monkeypatch: pytest.MonkeyPatch) -> AptGet:
    stand_in = AptGet("W: one\nE: Unable to locate package libegl1\n")
    monkeypatch.setattr(system_libraries, "_apt_get", stand_in)
    return stand_in


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch, apt_get: AptGet) -> Lacking:
    """Makes this a system without two libraries, for a user, with or without apt."""

    def make(user: int, *, has_apt: bool = True, installable: bool = False) -> None:
        def missing_of(_: object) -> dict[str, list[str]]:
            done = installable and any(words[0] == "install" for words in apt_get.asked)
            return {} if done else {name: [package] for name, package in PACKAGES.items()}

        monkeypatch.setattr(doctor, "missing_of", missing_of)
        monkeypatch.setattr(doctor, "packages_here", lambda missing: {name: PACKAGES[name] for name in missing})
        monkeypatch.setattr(os, "geteuid", lambda: user)
        monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if has_apt else None)

    return make


def test_an_ordinary_user_is_told_the_command(lacking: Lacking, apt_get: AptGet) -> None:
    lacking(1000)
    with pytest.raises(SetupError) as error:
        ensure_qt_libraries(HERE)
    command = "apt-get update && apt-get install --no-install-recommends libasound2t64 libegl1"
    assert str(error.value).endswith(f"Install them as root, then run the same command again:\n    {command}")
    assert not apt_get.asked


def test_root_gets_them_installed(lacking: Lacking, apt_get: AptGet, capsys: pytest.CaptureFixture[str]) -> None:
    lacking(0, installable=True)
    ensure_qt_libraries(HERE)
    assert apt_get.asked == [
        ("update",),
        ("install", "-y", "--no-install-recommends", "libasound2t64", "libegl1"),
    ]
    assert "Installing system libraries that Qt needs: libasound2t64 libegl1" in capsys.readouterr().err


def test_root_is_told_what_apt_complains_about(lacking: Lacking) -> None:
    lacking(0)
    with pytest.raises(SetupError, match=r"apt-get says: E: Unable to locate package libegl1\. Install them as root"):
        ensure_qt_libraries(HERE)


@pytest.mark.parametrize("user", [0, 1000])
def test_without_apt_the_libraries_themselves_are_named(lacking: Lacking, apt_get: AptGet, user: int) -> None:
    lacking(user, has_apt=False)
    with pytest.raises(SetupError, match=r"\n    libasound\.so\.2 libEGL\.so\.1$"):
        ensure_qt_libraries(HERE)
    assert not apt_get.asked


def test_a_system_that_has_them_is_left_alone(monkeypatch: pytest.MonkeyPatch, apt_get: AptGet) -> None:
    monkeypatch.setattr(doctor, "missing_of", lambda _: {})
    ensure_qt_libraries(HERE)
    assert not apt_get.asked
