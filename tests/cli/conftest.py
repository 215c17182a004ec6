"""Commands over a home of their own."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main


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


@pytest.fixture
def with_campaign(home: tuple[str, str], default_catalogue: Path) -> None:
    assert main([*home, "catalogue", "add", str(default_catalogue)]) == 0
