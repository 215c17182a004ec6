import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
START = ROOT / "packaging" / "start.py"


def checkout(folder: Path) -> Path:
    """A place with nothing but the start script and its locks."""
    (folder / "packaging").mkdir(parents=True)
    for name in ("start.py", "app.lock", "test.lock"):
        shutil.copy(ROOT / "packaging" / name, folder / "packaging" / name)
    return folder


def start(folder: Path, *words: str, **changes: str) -> subprocess.CompletedProcess[str]:
    screens = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    environment = {name: value for name, value in os.environ.items() if name not in screens} | changes
    command = [sys.executable, str(folder / "packaging" / "start.py"), *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def script_in(folder: Path) -> Any:
    """The start script of a folder as a module."""
    spec = importlib.util.spec_from_file_location("start", folder / "packaging" / "start.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


def pretend_whole(folder: Path) -> None:
    """A `.venv` that says that it is whole, and whose Python is this one."""
    script = script_in(folder)
    python = Path(script.PYTHON)
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "import sys; print(sys.argv[1:])" "$@"\n')
    python.chmod(0o755)
    (folder / ".venv" / "libraries.ok").touch()
    for lock in ("app", "test"):
        script.stamp_of(folder / "packaging" / f"{lock}.lock").write_text(
            script.stamp_text(folder / "packaging" / f"{lock}.lock"), encoding="utf-8"
        )


def test_other_words_go_to_the_command_line(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "copy")
    pretend_whole(folder)
    assert start(folder, "demo", "--out", "x.pdf").stdout.strip() == "['-m', 'desktop_app', 'demo', '--out', 'x.pdf']"
    assert start(folder, "test", "-k", "journal").stdout.strip() == "['-m', 'tests', '-k', 'journal']"


def test_without_a_screen_it_says_what_can_be_done(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "copy")
    pretend_whole(folder)
    done = start(folder)
    assert done.returncode == 1
    assert "no screen" in done.stderr
    assert "start.py demo" in done.stderr
    assert start(folder, DISPLAY=":99").stdout.strip() == "['-m', 'desktop_app']"


def test_a_half_made_venv_is_made_anew(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "copy")
    leftover = folder / ".venv" / "bin" / "leftover"
    leftover.parent.mkdir(parents=True)
    leftover.touch()
    # An empty lock needs no network: pip has nothing to install.
    (folder / "packaging" / "app.lock").write_text("")
    done = start(folder, "demo")
    assert "made anew" in done.stderr
    assert not leftover.exists()
    assert (folder / ".venv" / "app.stamp").exists()
    assert start(folder, "demo").stderr.count("Setting up") == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves Qt's libraries to the system")
def test_missing_system_libraries_are_named_by_their_packages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = checkout(tmp_path / "copy")
    pretend_whole(folder)
    (folder / ".venv" / "libraries.ok").unlink()
    script = script_in(folder)
    monkeypatch.setattr(script.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(script, "QT_LIBRARIES", {"libc.so.6": "libc6", "libNoSuchThing.so.9": "libnosuchthing9"})
    with pytest.raises(SystemExit) as leaving:
        script.ensure_system_libraries()
    assert leaving.value.code == 1
    assert "apt-get install libnosuchthing9\n" in capsys.readouterr().err
    assert not (folder / ".venv" / "libraries.ok").exists()


def test_locks_carry_hashes_and_no_hosts() -> None:
    for name in ("app.lock", "test.lock"):
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        requirements = [line for line in text.splitlines() if "==" in line]
        assert requirements
        assert text.count("--hash=sha256:") > len(requirements)
        assert "://" not in text


@pytest.mark.parametrize("old", ["3.8", "3.9", "3.10"])
def test_an_older_python_gets_one_clear_line(old: str) -> None:
    python = shutil.which(f"python{old}")
    if python is None or subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode:
        pytest.skip(f"Python {old} is not here")
    done = subprocess.run([python, str(START)], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.strip() == f"Springshelf needs Python 3.11 or later; this is Python {old}."
