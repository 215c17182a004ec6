"""`springshelf add` and how its files go again."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main
from desktop_app.domain.own_files import OWN_FILES


def test_files_are_added_said_to_be_for_everybody_and_dropped_by_name_alone(
    tmp_path: Path, home: tuple[str, str], capsys: pytest.CaptureFixture[str], told: Any
) -> None:
    path = tmp_path / "A walk.txt"
    path.write_text("The heron stands still.")
    assert main([*home, "add", str(path), str(tmp_path / "gone.pdf")]) == 1
    written = capsys.readouterr()
    assert written.out.splitlines()[:2] == ["1 file added to “My files”.", "  A walk"]
    assert "Everybody who uses Springshelf on this computer can read them." in written.out
    assert "gone.pdf" in written.out + written.err
    (item,) = told("shelf")
    assert (item["catalogue"], item["state"]) == (OWN_FILES, "kept")
    main([*home, "drop", "--all"])
    assert len(told("shelf")) == 1
    assert main([*home, "drop", item["id"]]) == 0
    assert told("shelf") == []
    assert path.exists()
