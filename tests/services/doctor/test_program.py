"""The checks of the program itself."""

from importlib import metadata
from pathlib import Path

import pytest

from desktop_app.services.doctor.checks import Verdict, examine
from desktop_app.services.doctor.program import declared_packages, program_checks
from tests.services.doctor.reading import Read, read

PROJECT = """
[project]
dependencies = ["click>=8", "pyside6>=6,<7", 'winshell>=1; sys_platform == "win32"', "no-such-package>=3"]
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project file of a checkout, where pip knows of no installed program."""

    def not_installed(name: str) -> list[str]:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "requires", not_installed)
    project = tmp_path / "pyproject.toml"
    project.write_text(PROJECT)
    return project


def findings(project: Path) -> dict[str, Read]:
    return read(examine(program_checks(project)))


def test_all_is_in_order_where_the_tests_run(resources: Path) -> None:
    found = findings(resources.parent / "pyproject.toml")
    assert [*found] == ["Python", "Python packages", "Fonts", "Certificates"]
    assert {one.verdict for one in found.values()} == {Verdict.GOOD}


def test_a_declared_package_that_is_not_installed_is_named(checkout: Path) -> None:
    found = findings(checkout)["Python packages"]
    assert (found.verdict, found.found) == (Verdict.BAD, "Not installed: no-such-package")


def test_packages_under_a_condition_and_those_of_the_window_are_left_out(checkout: Path) -> None:
    assert declared_packages(checkout) == ["click", "no-such-package"]


def test_an_installed_program_is_asked_for_what_it_declares(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    declared = ["Click>=8.3", "hypothesis>=6; extra == 'test'"]
    monkeypatch.setattr(metadata, "requires", lambda _name: declared)
    assert declared_packages(checkout) == ["click"]


def test_nothing_is_claimed_where_nothing_is_declared(checkout: Path) -> None:
    checkout.unlink()
    assert "Python packages" not in findings(checkout)
