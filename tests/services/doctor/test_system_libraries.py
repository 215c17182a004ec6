"""The libraries of the system: which are missing, and what their packages are called here."""

import shutil
import sys
from pathlib import Path

import pytest

from desktop_app.services.doctor.checks import Verdict, examine
from desktop_app.services.doctor.system_libraries import (
    TABLE,
    WINDOW,
    install_command,
    library_checks,
    missing_of,
    packages_here,
    read_table,
)
from tests.services.doctor.reading import read

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux leaves Qt's libraries to the system"
)
needs_apt = pytest.mark.skipif(shutil.which("apt-cache") is None, reason="apt-cache is not here")
SOUND = {"libasound.so.2": ["libasound2t64", "libasound2"]}
INSTALLED = """\
Package: {name}
Status: install ok installed
Maintainer: Nobody <nobody@example.org>
Architecture: all
Version: 1
{provides}Description: a package

"""


@pytest.fixture
def system_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """Has apt know these packages and no others, each with what it provides."""

    def known(**packages: str) -> None:
        status = tmp_path / "status"
        status.write_text(
            "".join(
                INSTALLED.format(name=name, provides=f"Provides: {provides}\n" if provides else "")
                for name, provides in packages.items()
            )
        )
        (tmp_path / "lists" / "partial").mkdir(parents=True)
        places = {
            "Dir::State::status": status,
            "Dir::State::lists": tmp_path / "lists",
            "Dir::Cache": tmp_path / "cache",
        }
        (tmp_path / "apt.conf").write_text("".join(f'{name} "{place}";\n' for name, place in places.items()))
        monkeypatch.setenv("APT_CONFIG", str(tmp_path / "apt.conf"))

    return known


@linux_only
def test_only_those_are_missing_that_the_loader_cannot_load() -> None:
    assert missing_of({"libc.so.6": ["libc6"], "libNoSuchThing.so.9": ["libnosuchthing9"]}) == {
        "libNoSuchThing.so.9": ["libnosuchthing9"]
    }


@linux_only
def test_missing_libraries_are_named_with_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # without the apt of this computer, which takes a second
    table = '[window]\n"libNoSuchThing.so.9" = ["libnosuchthing9"]\n[spelling]\n"libNoWords.so.1" = ["libnowords1"]\n'
    (tmp_path / TABLE).write_text(table)
    window, spelling = read(examine(library_checks(tmp_path))).values()
    assert (window.verdict, spelling.verdict) == (Verdict.BAD, Verdict.CARE)
    assert window.found.endswith("libNoSuchThing.so.9 (libnosuchthing9)")
    assert window.advice.endswith("apt-get install libnosuchthing9")
    assert spelling.advice.endswith("apt-get install libnowords1")


@needs_apt
@pytest.mark.parametrize(
    ("packages", "chosen"),
    [
        ({"libasound2": ""}, "libasound2"),
        ({"libasound2t64": "libasound2", "liboss4-salsa-asound2": "libasound2"}, "libasound2t64"),
        ({}, "libasound2"),
    ],
    ids=["Debian 12", "Debian 13 and Ubuntu 24.04, with two packages that provide it", "apt knows nothing"],
)
def test_a_renamed_package_is_called_as_the_system_calls_it(
    system_with: object, packages: dict[str, str], chosen: str
) -> None:
    system_with(**packages)  # type: ignore[operator]
    assert packages_here(SOUND) == {"libasound.so.2": chosen}


def test_a_system_without_apt_gets_the_names_of_debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert packages_here(SOUND) == {"libasound.so.2": "libasound2"}
    assert install_command(["libnss3", "libegl1", "libnss3"]) == "apt-get install libegl1 libnss3"


def test_without_a_table_nothing_is_claimed(tmp_path: Path) -> None:
    assert read_table(tmp_path / TABLE) == {}
    assert examine(library_checks(tmp_path)) == ()


def test_the_table_of_the_program_names_a_package_for_each_library(resources: Path) -> None:
    table = read_table(resources / TABLE)
    assert {"libEGL.so.1", "libnss3.so", "libasound.so.2"} <= set(table[WINDOW])
    for libraries in table.values():
        assert all(".so" in name and packages for name, packages in libraries.items())
