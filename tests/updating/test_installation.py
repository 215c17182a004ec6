"""How the running program was installed."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.updates import ReleaseKind
from desktop_app.updating.installation import installed_as


@pytest.mark.parametrize(
    ("place", "program"),
    [("installed-as", "springshelf"), ("Contents/Resources/installed-as", "Contents/MacOS/springshelf")],
)
def test_the_recipe_of_a_package_says_its_kind_beside_the_program_or_in_the_resources_of_an_app(
    place: str, program: str, tmp_path: Path
) -> None:
    (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / place).write_text("dmg\n")
    assert installed_as(tmp_path / program) is ReleaseKind.DMG


def test_a_program_without_that_file_or_with_an_unknown_kind_came_in_no_package(tmp_path: Path) -> None:
    assert installed_as(tmp_path / "springshelf") is None
    (tmp_path / "installed-as").write_text("snap\n")
    assert installed_as(tmp_path / "springshelf") is None
