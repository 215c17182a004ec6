"""`springshelf add` and how its files go again."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main
from desktop_app.domain.own_files import OWN_FILES
from tests.packages import h5p, scorm_12


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


def test_interactive_files_are_said_to_be_so_and_a_bare_h5p_file_is_told_what_to_do(
    tmp_path: Path, home: tuple[str, str], capsys: pytest.CaptureFixture[str], told: Any
) -> None:
    course, quiz = scorm_12(tmp_path / "course.zip"), h5p(tmp_path / "quiz.h5p")
    assert main([*home, "add", str(course), str(quiz)]) == 1
    written = capsys.readouterr()
    assert "  Observer une classe (interactive)" in written.out
    assert "export it as HTML" in written.out + written.err
    (item,) = told("shelf")
    assert (item["title"], item["language"], item["interactive"]) == ("Observer une classe", "fr", True)
    assert main([*home, "shelf"]) == 0
    assert "Observer une classe (interactive)" in capsys.readouterr().out
    assert main([*home, "keep", item["id"]]) == 0
    assert "Observer une classe (interactive)" in capsys.readouterr().out
    assert main([*home, "read", item["id"]]) == 0
    written = capsys.readouterr()
    assert "The text version." in written.out
    assert "interactive" in written.err
