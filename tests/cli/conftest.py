"""Commands over a home of their own."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main
from tests.conftest import use_smallest_key_cost
from tests.made_once import made_once


@pytest.fixture
def home(tmp_path: Path) -> tuple[str, str]:
    return "--home", str(tmp_path / "home")


@pytest.fixture
def told(home: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> Any:
    """Calls a command and gives what it prints as JSON."""

    def call(*words: str, code: int = 0) -> Any:
        capsys.readouterr()
        assert main(["--json", *home, *words]) == code
        return json.loads(capsys.readouterr().out)

    return call


@pytest.fixture(scope="session")
def home_with_campaign(default_catalogue: Path) -> Path:
    """A home to which the default campaign was added; tests copy it."""

    def add(home: Path) -> None:
        with pytest.MonkeyPatch.context() as patch:
            use_smallest_key_cost(patch)
            assert main(["--home", str(home), "catalogue", "add", str(default_catalogue)]) == 0

    return made_once("with_campaign", add)


@pytest.fixture
def with_campaign(home: tuple[str, str], home_with_campaign: Path) -> None:
    shutil.copytree(home_with_campaign, home[1])
