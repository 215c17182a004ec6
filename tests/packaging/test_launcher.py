"""The launcher with small versions that are real programs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import launcher
from desktop_app.cli import main
from desktop_app.updating import installation
from desktop_app.updating.installation import Installation
from tests.waiting import PATIENCE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the versions are shell scripts")
LAUNCHER = Path(launcher.__file__)
STARTS = 'rm -f "$SPRINGSHELF_BASE/trial"; '


class Base:
    """An installation; each version writes its name and its words into `log`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        shutil.copy(LAUNCHER, folder / "launcher.py")

    def add(self, version: str, then: str = "exit 0") -> None:
        program = self.folder / "versions" / version / "springshelf"
        program.parent.mkdir(parents=True)
        program.write_text(f'#!/bin/sh\necho {version} "$@" >> "$SPRINGSHELF_BASE/log"\n{then}\n')
        program.chmod(0o755)

    def write(self, **files: str) -> None:
        for name, text in files.items():
            (self.folder / name).write_text(f"{text}\n")

    def read(self, name: str) -> str:
        path = self.folder / name
        return path.read_text().strip() if path.exists() else ""

    def start(self, *words: str) -> int:
        """Start the launcher as a process of its own."""
        command = [sys.executable, "-S", "-E", str(self.folder / "launcher.py"), *words]
        return subprocess.run(command, check=False, timeout=PATIENCE).returncode

    @property
    def log(self) -> list[str]:
        return self.read("log").splitlines()


@pytest.fixture
def base(tmp_path: Path) -> Base:
    made = Base(tmp_path / "springshelf")
    made.add("1.0.0", STARTS)
    made.write(current="1.0.0")
    return made


def update(base: Base, then: str, version: str = "1.1.0") -> None:
    base.add(version, then)
    Installation(base.folder, "1.0.0", "springshelf").use(version)


def test_the_current_version_gets_the_words_and_its_exit_code_comes_back(base: Base) -> None:
    base.add("1.1.0", "exit 7")
    base.write(current="1.1.0")
    assert base.start("shelf", "--json") == 7
    assert base.log == ["1.1.0 shelf --json"]


def test_a_new_version_that_shows_a_window_stays(base: Base) -> None:
    update(base, STARTS)
    assert base.start() == 0
    assert base.start() == 0
    assert base.log == ["1.1.0", "1.1.0"]
    assert not base.read("trial")


@pytest.mark.parametrize("failure", ["exit 1", "kill -9 $$", "exit 255"])
def test_a_new_version_that_does_not_start_is_put_back_at_once(base: Base, failure: str) -> None:
    update(base, failure)
    assert base.start() == 0
    assert base.log == ["1.1.0", "1.1.0", "1.0.0"]
    assert (base.read("current"), base.read("failed"), base.read("previous")) == ("1.0.0", "1.1.0", "")


def test_after_it_was_put_back_the_version_before_starts_without_a_trial(base: Base) -> None:
    update(base, "exit 1")
    base.start()
    base.start()
    assert base.log[-1:] == ["1.0.0"]
    assert len(base.log) == 4


def test_a_program_that_is_damaged_is_put_back(base: Base) -> None:
    update(base, "")
    (base.folder / "versions/1.1.0/springshelf").write_bytes(b"\0no program")
    assert base.start() == 0
    assert base.log == ["1.0.0"]


def test_a_program_that_is_gone_is_not_started(base: Base) -> None:
    update(base, "")
    (base.folder / "versions/1.1.0/springshelf").unlink()
    assert base.start() == 0
    assert base.log == ["1.0.0"]


def test_starts_that_the_power_ended_count(base: Base) -> None:
    """The computer was switched off twice before there was a window."""
    update(base, STARTS)
    base.write(trial="1.1.0 2")
    assert base.start() == 0
    assert base.log == ["1.0.0"]


def test_a_start_that_only_brought_another_window_to_the_front_does_not_count(base: Base) -> None:
    update(base, "exit 0")
    for _ in range(4):
        assert base.start() == 0
    assert set(base.log) == {"1.1.0"}
    assert base.read("trial") == "1.1.0 0"


def test_a_window_that_could_only_show_an_error_is_put_back_at_the_third_start(base: Base) -> None:
    update(base, f"exit {launcher.SHOWN}")
    assert [base.start() for _ in range(3)] == [launcher.SHOWN, launcher.SHOWN, 0]
    assert base.log == ["1.1.0", "1.1.0", "1.0.0"]


def test_commands_are_not_judged(base: Base) -> None:
    update(base, "exit 1")
    assert base.start("shelf", "weather") == 1
    assert base.read("trial") == "1.1.0 0"


def test_without_a_version_before_the_new_one_is_started_all_the_same(base: Base) -> None:
    update(base, "exit 4")
    shutil.rmtree(base.folder / "versions" / "1.0.0")
    assert base.start() == 4
    assert base.read("current") == "1.1.0"


@pytest.mark.parametrize("named", ["", "../../evil", "9.9.9", "1.0"])
def test_a_damaged_pointer_leads_to_the_latest_version(base: Base, named: str) -> None:
    base.add("0.9.0", STARTS)
    base.write(current=named)
    base.start()
    assert base.log == ["1.0.0"]


def test_without_any_version_it_says_so(tmp_path: Path) -> None:
    assert Base(tmp_path / "empty").start() == launcher.NOT_STARTED


def test_a_person_can_go_back(base: Base) -> None:
    update(base, STARTS)
    base.start()
    assert base.start("--previous-version") == 0
    assert base.log == ["1.1.0", "1.0.0"]
    assert base.read("current") == "1.0.0"


def test_in_a_folder_of_another_account_the_version_before_helps(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    update(base, "exit 1")
    monkeypatch.setattr(launcher.Installation, "_write", lambda *_: False)
    assert launcher.run(base.folder, []) == 0
    assert base.log == ["1.1.0", "1.0.0"]
    assert base.read("current") == "1.1.0"


def test_a_running_version_is_not_removed(base: Base) -> None:
    """It is neither the current one nor the one before: two updates were installed meanwhile."""
    update(base, STARTS)
    update(base, STARTS, "1.2.0")
    base.add("1.1.5", 'touch "$SPRINGSHELF_BASE/runs"; read line < "$SPRINGSHELF_BASE/pipe"')
    os.mkfifo(base.folder / "pipe")
    base.write(current="1.1.5")
    running = subprocess.Popen([sys.executable, str(base.folder / "launcher.py"), "serve"])
    try:
        with (base.folder / "pipe").open("w") as pipe:  # opens when the version reads
            base.write(current="1.2.0", previous="1.1.0")
            update(base, STARTS, "1.3.0")
            assert (base.folder / "versions" / "1.1.5").exists()
            pipe.write("end\n")
    finally:
        running.wait(60)
    update(base, STARTS, "1.4.0")
    assert not (base.folder / "versions" / "1.1.5").exists()


def test_both_sides_use_the_same_names() -> None:
    for name in ("BASE", "VERSIONS", "CURRENT", "PREVIOUS", "TRIAL", "FAILED"):
        assert getattr(launcher, name) == getattr(installation, name)
    options = {one for parameter in main.springshelf.params for one in parameter.opts}
    values = {
        one
        for parameter in main.springshelf.params
        if not getattr(parameter, "is_flag", True)
        for one in parameter.opts
    }
    assert set(launcher.WITH_VALUE) == values <= options


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], True),
        (["--verbose"], True),
        (["--home", "/srv/shelf"], True),
        (["--home=/srv/shelf", "--profile", "Ada"], True),
        (["--home", "/srv/shelf", "shelf"], False),
        (["doctor"], False),
        (["--version"], False),
    ],
)
def test_calls_that_open_the_window(words: list[str], expected: bool) -> None:
    assert launcher.is_window(words) is expected


def test_versions_are_sorted_by_their_numbers(tmp_path: Path) -> None:
    base = Base(tmp_path / "springshelf")
    for version in ("1.9.0", "1.10.0", "1.10.0rc1"):
        base.add(version)
    assert launcher.Installation(base.folder).current() == "1.10.0"


def test_it_needs_the_standard_library_alone() -> None:
    code = "import sys, launcher; print(sorted(m for m in sys.modules if 'desktop_app' in m or 'PySide6' in m))"
    done = subprocess.run([sys.executable, "-S", "-c", code], cwd=LAUNCHER.parent, check=True, capture_output=True)
    assert done.stdout.strip() == b"[]"
