"""What the words of a call ask for."""

from pathlib import Path

import click
import pytest

from bootstrap.terminal import SetupError
from bootstrap.words import OPTIONS_WITH_VALUE, request_of
from desktop_app.cli.main import springshelf


@pytest.mark.parametrize("words", ["", "--home /srv/shelf", "--verbose --profile Ana", "--passphrase-fd 3 --json"])
def test_without_a_command_the_window_opens_and_needs_qt(words: str) -> None:
    request = request_of(words.split())
    assert request.opens_window
    assert request.needs_qt
    assert request.words == tuple(words.split())


@pytest.mark.parametrize(
    "words", ["demo", "doctor", "serve --port 80", "--home /srv/shelf sync", "--json shelf", "x.epub"]
)
def test_a_command_needs_neither_a_screen_nor_qt(words: str) -> None:
    request = request_of(words.split())
    assert not request.opens_window
    assert not request.needs_qt
    assert request.lock == "app"


@pytest.mark.parametrize("word", ["test", "check", "bench", "prove", "pictures"])
def test_a_developers_word_needs_qt_and_the_packages_for_tests(word: str) -> None:
    request = request_of([word, "-k", "journal"])
    assert (request.lock, request.needs_qt, request.opens_window) == ("test", True, False)
    assert request.words == ("-k", "journal")
    assert request.module.startswith("tests")


def test_the_documentation_needs_packages_of_its_own_and_no_qt() -> None:
    request = request_of(["docs", "-v"])
    assert (request.lock, request.needs_qt, request.opens_window) == ("docs", False, False)
    assert (request.module, request.words) == ("docs", ("-v",))


def test_the_options_with_a_value_are_those_of_the_program() -> None:
    options = [one for one in springshelf.params if isinstance(one, click.Option) and not one.is_flag]
    assert {name for one in options for name in one.opts} == OPTIONS_WITH_VALUE


@pytest.mark.parametrize(
    ("words", "asks_for_version"),
    [("--version", True), ("--json --version", True), ("test --version", False), ("demo --version", False)],
)
def test_the_version_is_asked_for_without_a_command(words: str, *, asks_for_version: bool) -> None:
    assert request_of(words.split()).is_version is asks_for_version


def test_a_folder_without_wheels_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"has no wheels\. Make such a folder with packaging/wheelhouse\.py"):
        request_of(["--wheels", str(tmp_path), "demo"])
