"""Every page and dialog, as a person finds it: named for screen readers, reachable by keyboard, with nothing cut.

Once in each language and each size of text; what is looked at stands in `tests/pictures`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.gui.theme.appearance import Appearance, SystemOption
from desktop_app.gui.theme.palette import Scheme
from desktop_app.gui.theme.theme import apply_theme
from tests.pictures.inspecting import clipped, outside, too_small, unnamed, unreachable
from tests.pictures.scenes import SCENES
from tests.pictures.stage import Stage, fill_home

Check = Callable[[QWidget], list[str]]
CHECKS: dict[str, Check] = {
    "a control without a name": unnamed,
    "a control that Tab never comes to": unreachable,
    "a target that is too small": too_small,
    "a text that is cut": clipped,
    "a control outside of what is shown": outside,
}
USUAL, SMALL = (1280, 820), (1024, 600)
LOOKS = {
    "usual": (Appearance(Scheme.LIGHT), USUAL),
    "small screen": (Appearance(Scheme.LIGHT, compact=SystemOption.YES), SMALL),
    "text of 80 percent": (Appearance(Scheme.LIGHT, text=80), USUAL),
    "text of 200 percent": (Appearance(Scheme.LIGHT, text=200), USUAL),
    "French": (Appearance(Scheme.LIGHT, language="fr"), USUAL),
    "Greek": (Appearance(Scheme.LIGHT, language="el"), USUAL),
    "Ukrainian": (Appearance(Scheme.LIGHT, language="uk"), USUAL),
    "Arabic, mirrored": (Appearance(Scheme.LIGHT, language="ar"), USUAL),
    "a language of long words": (Appearance(Scheme.LIGHT, language="en"), USUAL),
}


ALWAYS = {"text of 200 percent"}
"""The look in which most texts are cut and most controls pushed out; `prove slow` looks through the others."""


class LongWords(QTranslator):
    """A language whose texts are 40 % longer than the English ones."""

    def translate(self, _context: str, text: str, _comment: str | None = None, _count: int = -1) -> str:
        if not any(letter.isalpha() for letter in text) or text == "d MMM yyyy":
            return text
        return f"{text} " + "ŵörđ " * max(1, round(len(text) * 0.4 / 5))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a campaign's worth of work."""
    home = tmp_path_factory.mktemp("filled")
    fill_home(home)
    return home


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    """Has the application speak a language of long words."""
    words = LongWords(qapp)
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)


@pytest.fixture
def theme(qapp: QApplication, resources: Path) -> Iterator[Callable[[Appearance], None]]:
    """Gives the application a look, and takes it away again."""
    theme = apply_theme(qapp, resources)
    yield theme.use
    theme.use(Appearance(Scheme.LIGHT, language="en"))


@pytest.mark.parametrize(
    "look", [pytest.param(name, marks=[] if name in ALWAYS else pytest.mark.slow) for name in LOOKS]
)
def test_every_page_can_be_used(
    request: pytest.FixtureRequest, look: str, theme: Callable[[Appearance], None], filled: Path, tmp_path: Path
) -> None:
    appearance, size = LOOKS[look]
    theme(appearance)
    if look == "a language of long words":
        request.getfixturevalue("long_words")
    stage = Stage(shutil.copytree(filled, tmp_path / "home"), size, quiet=0)
    problems: list[str] = []
    for name, scene in SCENES.items():
        shown = scene(stage)
        problems += [f"{name}: {what}: {one}" for what, check in CHECKS.items() for one in check(shown)]
        stage.tidy()
    stage.close()
    assert not problems, "\n".join(dict.fromkeys(problems))
