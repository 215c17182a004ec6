"""What a person chose is kept, and what can't be read counts as not chosen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desktop_app.gui.theme.appearance import Appearance, SystemOption, read_appearance, write_appearance
from desktop_app.gui.theme.palette import Scheme


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def test_what_was_chosen_comes_back(settings: QSettings) -> None:
    chosen = Appearance(Scheme.DARK, 150, SystemOption.YES, still=True, language="uk")
    write_appearance(settings, chosen)
    settings.sync()
    assert read_appearance(QSettings(settings.fileName(), QSettings.Format.IniFormat)) == chosen


def test_nothing_chosen_follows_the_system(settings: QSettings) -> None:
    assert read_appearance(settings) == Appearance()
    assert read_appearance(None) == Appearance()


def test_what_nobody_knows_counts_as_not_chosen(settings: QSettings) -> None:
    for name, value in (("scheme", "pink"), ("text", "huge"), ("compact", "perhaps"), ("still", "maybe")):
        settings.setValue(f"appearance/{name}", value)
    assert read_appearance(settings) == Appearance()


@pytest.mark.parametrize(("asked", "given"), [(10, 80), (80, 80), (130, 130), (900, 200)])
def test_text_is_between_80_and_200_percent(asked: int, given: int) -> None:
    assert Appearance().with_text(asked).text == given
