"""What the first version kept for the computer: the window, an institution's template, a framework."""

from pathlib import Path

from PySide6.QtCore import QSettings

from desktop_app.gui.help.first_steps import LEFT
from desktop_app.gui.theme.appearance import Appearance, SystemOption, read_appearance
from desktop_app.gui.theme.palette import Scheme
from tests.open_home import OpenHome


def test_the_window_looks_as_it_was_chosen(place: Path) -> None:
    settings = QSettings(str(place / "home" / "window.ini"), QSettings.Format.IniFormat)
    assert read_appearance(settings) == Appearance(Scheme.DARK, 130, SystemOption.YES, still=True, language="el")
    assert settings.value(LEFT) == "1"


def test_the_institutions_template_is_offered(released: OpenHome) -> None:
    template = released.resources.portfolio_template("practicum")
    assert (template.title, template.institution) == ("Practicum portfolio", "Faculty of Education")
    assert template.id in {one.id for one in released.resources.portfolio_templates()}


def test_a_framework_that_was_taken_in_is_there(released: OpenHome) -> None:
    (added,) = (one for one in released.resources.frameworks if one.id == "our-faculty-2023")
    assert [(str(one.ref), one.name) for one in added.competences] == [("our-faculty-2023:1.1", "Plans in time")]
