"""The doctor and the other commands where libraries are missing, and where no window can open."""

import json
import os
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app import composition, main
from desktop_app.cli.main import run

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux leaves Qt's libraries to the system"
)
WITHOUT_PYSIDE = """
    import sys

    class Blocked:
        def find_spec(self, name, path=None, target=None):
            if name.partition(".")[0] in {"PySide6", "shiboken6"}:
                raise ModuleNotFoundError(f"No module named {name!r}", name=name.partition(".")[0])

    sys.meta_path.insert(0, Blocked())
"""
CALLS = """
    import sys
    from desktop_app.app import main
    home = ("--home", sys.argv[1])
    for words in (["activity", "add", "Walk"], ["journal", "list"], ["shelf"], [], ["doctor", "--no-window"]):
        print(main([*home, *words]), file=sys.stderr)
    sys.exit(main(["--json", *home, "doctor"]))
"""


def findings(text: str) -> dict[str, dict[str, str]]:
    return {one["name"]: one for one in json.loads(text)}


def test_commands_run_where_pyside_is_not_installed(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(textwrap.dedent(WITHOUT_PYSIDE))
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-c", textwrap.dedent(CALLS), str(tmp_path / "home")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert [line for line in done.stderr.splitlines() if line.isdigit()] == ["0", "0", "0", "1", "0"]
    assert "A library that this needs can't be loaded: No module named 'PySide6" in done.stderr
    assert "“springshelf doctor” says what is missing" in done.stderr
    window = findings(done.stdout[done.stdout.index("[") :])["Window"]
    assert (window["verdict"], window["found"]) == ("bad", "It can't open: PySide6 is not installed")
    assert done.returncode == 1


@pytest.mark.slow
@linux_only
def test_libraries_that_do_not_load_are_named_with_their_packages(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    for name in ("libEGL.so.1", "libnss3.so"):
        (broken / name).touch()  # the loader finds these first, and can't load them
    environment = os.environ | {"LD_LIBRARY_PATH": str(broken)}
    command = [sys.executable, "-m", "desktop_app", "--json", "--home", str(tmp_path / "home"), "doctor"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 1
    found = findings(done.stdout)
    assert "libEGL.so.1" in found["System libraries"]["found"]
    assert {"libegl1", "libnss3"} <= set(found["System libraries"]["advice"].split())
    assert "libEGL.so.1" in found["Window"]["found"]
    assert "works without it" in found["Window"]["advice"]


@linux_only
def test_no_window_is_tried_where_there_is_no_screen(
    home: tuple[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([*home]) == 1
    assert "there is no screen here. “springshelf --help” lists what works" in capsys.readouterr().err


def test_the_doctor_fails_where_something_is_bad(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["--home", str(tmp_path), "doctor", "--no-window"]
    assert main(call) == 0
    told = capsys.readouterr().out
    assert "FiraGO" in told
    assert "Window" not in told
    (tmp_path / "profiles/default").mkdir(parents=True)
    (tmp_path / "profiles/default/journal.key").write_text("spoiled")
    assert main(["--json", *call]) == 1
    assert findings(capsys.readouterr().out)["Journal"]["verdict"] == "bad"


def test_a_home_that_cannot_be_written_does_not_end_the_doctor(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    assert main(["--json", "--home", str(tmp_path / "file" / "home"), "doctor", "--no-window"]) == 1
    found = findings(capsys.readouterr().out)
    assert found["Home"]["verdict"] == "bad"
    assert "--home" in found["Home"]["advice"]
    assert found["Fonts"]["verdict"] == "good"


def test_a_library_that_is_missing_before_the_home_is_known_is_a_finding_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SPRINGSHELF_HOME")

    def nowhere() -> Path:
        raise ModuleNotFoundError("No module named 'platformdirs'", name="platformdirs")

    assert run(["--json", "doctor", "--no-window"], replace(composition(), default_home=nowhere)) == 1
    home = findings(capsys.readouterr().out)["Home"]
    assert (home["verdict"], home["found"]) == ("bad", "No module named 'platformdirs'")


def test_advice_stands_in_a_line_of_its_own_so_that_it_can_be_copied(
    home: tuple[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("desktop_app.services.doctor.program.OLDEST_PYTHON", (9, 0))
    assert main([*home, "doctor", "--no-window"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("BAD   Python            Python 3.")
    assert lines[1] == f"{'':<24}Install Python 3.11 or later."


def test_the_longest_name_of_a_check_has_a_space_behind_it(
    home: tuple[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SPRINGSHELF_LANGUAGE", "es")
    main([*home, "doctor", "--no-window"])
    assert "Paquetes de Python  Los " in capsys.readouterr().out
