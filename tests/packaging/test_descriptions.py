"""The table of dependencies and the notices are those of the locks."""

from __future__ import annotations

from importlib.metadata import Distribution
from pathlib import Path

import pytest

import collect_notices as notices
import describe_dependencies as table
from locked import Pin


@pytest.fixture
def copy(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A script's file at another place, to be changed."""
    module = request.param
    target: Path = tmp_path / module.TARGET.name
    target.write_text(module.TARGET.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(module, "TARGET", target)
    return target


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_the_table_is_current() -> None:
    assert table.stale() == []


def test_each_direct_dependency_has_a_reason_and_a_last_release() -> None:
    known = table._known()["packages"]
    for title, chosen in table.sections().items():
        for pin in chosen:
            assert "released" in known[pin.name], pin
            assert "reason" in known[pin.name] or title.startswith("What these need"), pin


@pytest.mark.parametrize("copy", [table], ids=["table"], indirect=True)
def test_another_version_a_missing_row_and_one_too_many_are_told(copy: Path) -> None:
    change(copy, "| alembic | ", "| alembic | 0")
    change(copy, "| zxcvbn |", "| outloud |")
    wrong = table.stale()
    assert [one.split(" | ")[0] for one in wrong] == ["| alembic", "| zxcvbn", "| outloud"]


def test_the_notices_are_current() -> None:
    assert notices.stale() == []


@pytest.mark.parametrize("copy", [notices], ids=["notices"], indirect=True)
def test_a_missing_distribution_and_another_text_are_told(copy: Path) -> None:
    change(copy, "\nreportlab ", "\nreportlob ")
    change(copy, "Copyright (c) 2004-2007 Gerhard Häring", "Copyright")
    assert [one.split()[0] for one in notices.stale()] == ["reportlab", "sqlcipher3"]


def test_what_has_no_licence_in_it_is_not_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "bare-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 1.0\n")
    (folder / "RECORD").write_text("bare-1.0.dist-info/METADATA,,\n")
    monkeypatch.setattr(notices, "fetched", lambda *_: Distribution.at(folder))
    with pytest.raises(LookupError, match=r"bare 1\.0 has no licence"):
        notices.texts(Pin("bare", "1.0"), tmp_path)


def test_qt_and_the_fonts_are_among_the_notices() -> None:
    text = notices.TARGET.read_text(encoding="utf-8")
    for words in (
        "Qt and Qt for Python",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "SIL OPEN FONT LICENSE",
        "pywin32-ctypes ",
        "Mozilla Public License",
    ):
        assert words in text
