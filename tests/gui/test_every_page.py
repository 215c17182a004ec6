"""Every page and dialog, as a person finds it: named for screen readers, reachable by keyboard, with nothing cut.

Once in each language and each size of text; what is looked at stands in `tests/pictures`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.gui.theme.appearance import Appearance, SystemOption
from desktop_app.gui.theme.palette import Scheme
from desktop_app.gui.theme.theme import apply_theme
from tests.parts import parts
from tests.pictures.inspecting import (
    clipped,
    doubled_letters,
    hidden,
    off_screen,
    outside,
    too_small,
    unmarked_focus,
    unnamed,
    unreachable,
)
from tests.pictures.scenes import SCENES
from tests.pictures.stage import Stage, fill_home
from tests.screens import screen_of

pytestmark = pytest.mark.long
Check = Callable[[QWidget], list[str]]
CHECKS: dict[str, Check] = {
    "a control without a name": unnamed,
    "a control that Tab never comes to": unreachable,
    "a target that is too small": too_small,
    "a text that is cut": clipped,
    "a control outside of what is shown": outside,
    "a control that can't be pressed": hidden,
    "a letter for Alt that two controls have": doubled_letters,
    "a stop of Tab that does not show the focus": unmarked_focus,
}
USUAL, SMALL = (1280, 820), (1024, 600)
LOOKS = {
    "usual": (Appearance(Scheme.LIGHT), USUAL),
    "small screen": (Appearance(Scheme.LIGHT, compact=SystemOption.YES), SMALL),
    "text of 80 percent": (Appearance(Scheme.LIGHT, text=80), USUAL),
    "text of 200 percent": (Appearance(Scheme.LIGHT, text=200), USUAL),
    "French": (Appearance(Scheme.LIGHT, language="fr"), USUAL),
    "Spanish": (Appearance(Scheme.LIGHT, language="es"), USUAL),
    "Greek": (Appearance(Scheme.LIGHT, language="el"), USUAL),
    "Ukrainian": (Appearance(Scheme.LIGHT, language="uk"), USUAL),
    "Italian": (Appearance(Scheme.LIGHT, language="it"), USUAL),
    "Arabic, mirrored": (Appearance(Scheme.LIGHT, language="ar"), USUAL),
    "Polish": (Appearance(Scheme.LIGHT, language="pl"), USUAL),
    "Turkish": (Appearance(Scheme.LIGHT, language="tr"), USUAL),
    "German": (Appearance(Scheme.LIGHT, language="de"), USUAL),
    "a language of long words": (Appearance(Scheme.LIGHT, language="en"), USUAL),
}


SIZES = {100: ((980, 580), SMALL, (1366, 768)), 200: (USUAL, (1366, 768))}
"""By size of text: the smallest window, and those of small screens; large text is for larger ones."""
PAGES = (
    "shelf",
    "shelf-message",
    "campaign",
    "quiz-answered",
    "activity",
    "reflection",
    "portfolio",
    "portfolio-cover",
    "portfolio-look",
    "portfolio-check",
)
SPOKEN = ("en", "fr", "de", "it", "es", "pl", "tr", "el", "uk", "ar")
ALWAYS = {"text of 200 percent"}
"""The look in which most texts are cut and most controls pushed out; `prove slow` looks through the others."""


class LongWords(QTranslator):
    """A language whose texts are 40 % longer than the English ones."""

    def translate(self, _context: str, text: str, _comment: str | None = None, _count: int = -1) -> str:
        if not any(letter.isalpha() for letter in text) or text == "d MMM yyyy":
            return text
        return f"{text} " + "ŵörđ " * max(1, round(len(text) * 0.4 / 5))


class LongestWords(QTranslator):
    """Each text in the language that needs most room for it."""

    def __init__(self, parent: QApplication, resources: Path) -> None:
        super().__init__(parent)
        self._metrics = QFontMetrics(parent.font())
        self._languages = [QTranslator(self) for _ in SPOKEN]
        for one, name in zip(self._languages, SPOKEN, strict=True):
            assert one.load(str(resources / "i18n" / f"springshelf_{name}.qm"))

    def translate(self, context: str, text: str, comment: str | None = None, count: int = -1) -> str:
        texts = [one.translate(context, text, comment, count) or "" for one in self._languages]
        return max([text, *texts], key=self._metrics.horizontalAdvance)


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
def longest_words(qapp: QApplication, resources: Path) -> Iterator[None]:
    """Has each text in the language that needs most room for it."""
    words = LongestWords(qapp, resources)
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


def hidden_in_sizes(stage: Stage, scenes: Iterable[str], sizes: Sequence[tuple[int, int]]) -> list[str]:
    """What can't be pressed in one of these sizes of the window."""
    problems = []
    for name in scenes:
        shown = SCENES[name](stage)
        for size in sizes if shown is stage.window else sizes[:1]:
            stage.window.resize(*size)
            stage.settle()
            problems += [f"{name}, {size[0]} x {size[1]}: {one}" for one in hidden(shown)]
        stage.tidy()
    return problems


@pytest.mark.usefixtures("longest_words")
@pytest.mark.parametrize("text", [100, pytest.param(200, marks=pytest.mark.slow)])
def test_every_control_of_every_page_can_be_pressed_in_small_windows(
    theme: Callable[[Appearance], None], filled: Path, tmp_path: Path, text: int
) -> None:
    theme(Appearance(Scheme.LIGHT, text=text))
    stage = Stage(shutil.copytree(filled, tmp_path / "home"), SIZES[text][0], quiet=0)
    problems = hidden_in_sizes(stage, PAGES, SIZES[text])
    stage.close()
    assert not problems, "\n".join(dict.fromkeys(problems))


@pytest.mark.slow
@pytest.mark.parametrize("screen", ["laptop", "netbook"])
@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.usefixtures("longest_words")
def test_every_window_and_dialog_fits_on_a_small_screen(
    theme: Callable[[Appearance], None], filled: Path, tmp_path: Path, screen: str, text: int
) -> None:
    theme(Appearance(Scheme.LIGHT, text=text))
    stage = Stage(shutil.copytree(filled, tmp_path / "home"), USUAL, quiet=0)
    stage.window.move(screen_of(screen).availableGeometry().topLeft())
    stage.window.resize(*USUAL)
    stage.window.hide()
    stage.window.show()
    problems = []
    for name, scene in SCENES.items():
        shown = scene(stage)
        checks = (off_screen, hidden) if isinstance(shown, QDialog) else (off_screen,)
        problems += [f"{name}: {one}" for check in checks for one in check(shown)]
        stage.tidy()
    stage.close()
    assert not problems, "\n".join(dict.fromkeys(problems))


@pytest.mark.slow
@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("language", SPOKEN)
def test_every_control_can_be_pressed_in_each_language(
    theme: Callable[[Appearance], None], filled: Path, tmp_path: Path, language: str, text: int
) -> None:
    theme(Appearance(Scheme.LIGHT, text=text, language=language))
    stage = Stage(shutil.copytree(filled, tmp_path / "home"), SIZES[text][0], quiet=0)
    problems = hidden_in_sizes(stage, SCENES, SIZES[text])
    stage.close()
    assert not problems, "\n".join(dict.fromkeys(problems))


@pytest.mark.parametrize(
    "language", [one if one == "de" else pytest.param(one, marks=pytest.mark.slow) for one in SPOKEN]
)
def test_large_words_of_a_material_are_whole_below_its_cover_and_beside_it(
    theme: Callable[[Appearance], None], filled: Path, tmp_path: Path, language: str
) -> None:
    theme(Appearance(Scheme.LIGHT, text=200, language=language))
    stage = Stage(shutil.copytree(filled, tmp_path / "home"), USUAL, quiet=0)
    SCENES["shelf"](stage)
    page = parts(stage.window.workspace.shelf)
    tile, beside = page.grid.visualRect(page.grid.currentIndex()), page.about.viewport()
    shown = (
        page.grid.viewport().rect().contains(tile),
        beside.rect().contains(QRect(page.title.mapTo(beside, QPoint()), page.title.size())),
    )
    stage.close()
    assert shown == (True, True)
