"""What is checked of a computer before anything is fetched."""

import platform
import shutil
import sys
from types import SimpleNamespace

import pytest

from bootstrap.checkout import Checkout
from bootstrap.computer import check_c_library, check_space
from bootstrap.terminal import SetupError


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has several C libraries")
@pytest.mark.parametrize(
    ("machine", "library", "told"),
    [
        ("x86_64", ("glibc", "2.31"), "needs glibc 2.34 or later on x86_64; this system has 2.31."),
        ("x86_64", ("glibc", "2.4"), "this system has 2.4."),
        ("aarch64", ("glibc", "2.36"), "needs glibc 2.39 or later on aarch64; this system has 2.36."),
        ("x86_64", ("", ""), "needs Linux with glibc 2.34 or later; this system has another C library."),
        ("armv7l", ("glibc", "2.41"), "needs a processor of type x86_64 or aarch64; this one is armv7l."),
    ],
)
def test_a_system_that_qt_can_not_run_on_gets_one_line(
    monkeypatch: pytest.MonkeyPatch, machine: str, library: tuple[str, str], told: str
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(platform, "libc_ver", lambda: library)
    with pytest.raises(SetupError) as error:
        check_c_library()
    assert told in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(("machine", "version"), [("x86_64", "2.34"), ("x86_64", "2.100"), ("aarch64", "2.39")])
def test_a_system_that_is_new_enough_passes(monkeypatch: pytest.MonkeyPatch, machine: str, version: str) -> None:
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(platform, "libc_ver", lambda: ("glibc", version))
    check_c_library()


def test_too_little_space_is_told_before_anything_is_fetched(
    monkeypatch: pytest.MonkeyPatch, checkout: Checkout
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=500_000_000))
    check_space(checkout, 500)
    with pytest.raises(SetupError, match=f"needs 900 MB of disk space in {checkout.root}; 500 MB are free"):
        check_space(checkout, 900)
