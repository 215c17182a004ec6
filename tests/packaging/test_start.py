"""The start script as a person runs it: real virtual environments and real pip over small wheels."""

import ast
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.checkouts import ROOT, command, make_checkout, start, surroundings, write_locks
from tests.packaging.wheels import make_wheel


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheels of two packages and two versions."""
    folder = tmp_path_factory.mktemp("wheels")
    for name, version in (("alpha", "1.0"), ("alpha", "2.0"), ("beta", "1.0")):
        make_wheel(folder, name, version)
    return folder


@pytest.fixture(scope="module")
def set_up_once(tmp_path_factory: pytest.TempPathFactory, wheels: Path) -> Path:
    """A checkout that was set up for the program."""
    folder = make_checkout(
        tmp_path_factory.mktemp("first") / "clone", make_wheel(wheels, "alpha"), make_wheel(wheels, "beta")
    )
    done = start(folder, "--wheels", str(wheels), "demo")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def clone(tmp_path: Path, set_up_once: Path) -> Path:
    """A copy of the checkout that was set up, in another place."""
    return Path(shutil.copytree(set_up_once, tmp_path / "moved" / "clone", symlinks=True))


def environments(folder: Path) -> list[Path]:
    """The folders of environments, finished or not."""
    return [path for path in folder.glob(".venvs/*-*") if path.is_dir()]


def test_words_go_to_the_program_and_its_exit_code_comes_back(clone: Path) -> None:
    done = start(clone, "demo", "--out", "x.pdf")
    assert (done.stdout, done.stderr) == ("desktop_app 1.0 ['demo', '--out', 'x.pdf']\n", "")
    (clone / "desktop_app" / "__main__.py").write_text("raise SystemExit(7)")
    assert start(clone, "demo").returncode == 7


def test_the_current_folder_does_not_replace_the_program(clone: Path, tmp_path: Path) -> None:
    (tmp_path / "desktop_app").mkdir()
    (tmp_path / "desktop_app" / "__main__.py").write_text("print('another program')")
    done = subprocess.run(command(clone, "demo"), cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("desktop_app 1.0")


def test_a_clone_that_moved_needs_nothing_new(clone: Path, set_up_once: Path) -> None:
    assert start(clone, "demo").stderr == ""
    for script in (clone / ".venv" / "bin" / "alpha", next(clone.glob(".venvs/*/bin/alpha"))):
        assert subprocess.run([script], capture_output=True, text=True, check=True).stdout == "alpha 1.0\n"
    where = subprocess.run(
        [clone / ".venv/bin/python", "-c", "import desktop_app; print(desktop_app.__file__)"],
        cwd="/",
        capture_output=True,
        text=True,
        check=True,
    )
    assert where.stdout.startswith(str(clone))
    assert not [path for path in clone.rglob("*.pth") if str(set_up_once) in path.read_text()]


def test_the_program_has_no_pip(clone: Path) -> None:
    assert not list(clone.glob(".venvs/*/lib/*/site-packages/pip*"))
    assert not list(clone.glob(".venvs/*/bin/pip*"))


@pytest.mark.slow
def test_a_new_lock_without_a_network_leaves_the_old_packages_in_use(clone: Path, wheels: Path) -> None:
    write_locks(clone, make_wheel(wheels, "alpha", "2.0"))
    done = start(clone, "demo")
    assert done.stdout == "desktop_app 1.0 ['demo']\n"
    assert done.stderr.count("\n") == 1
    assert "runs with the packages it had" in done.stderr
    assert len(environments(clone)) == 1
    done = start(clone, "--wheels", str(wheels), "demo")
    assert done.stdout == "desktop_app 2.0 ['demo']\n"
    assert len(environments(clone)) == 1


@pytest.mark.slow
def test_tests_get_an_environment_of_their_own_that_replaces_the_first(clone: Path, wheels: Path) -> None:
    assert start(clone, "--wheels", str(wheels), "test", "-k", "journal").stdout == "tests 1.0 ['-k', 'journal']\n"
    assert [path.name.split("-")[0] for path in environments(clone)] == ["test"]
    assert start(clone, "demo").stdout == "desktop_app 1.0 ['demo']\n"
    assert (clone / ".venv" / "bin" / "beta").exists()


@pytest.mark.slow
def test_the_documentation_gets_an_environment_beside_that_of_the_program(clone: Path, wheels: Path) -> None:
    program = (clone / ".venv").resolve().name
    (clone / "packaging" / "docs.lock").write_text(make_wheel(wheels, "alpha", "2.0"))
    assert start(clone, "--wheels", str(wheels), "docs").stdout == "docs 2.0 []\n"
    assert start(clone, "demo").stdout == "desktop_app 1.0 ['demo']\n"
    assert (clone / ".venv").resolve().name == program
    assert sorted(path.name.split("-")[0] for path in environments(clone)) == ["app", "docs"]


def test_a_python_that_went_elsewhere_is_found_again(clone: Path) -> None:
    environment = environments(clone)[0]
    for link in environment.glob("bin/python*"):
        link.unlink()
        link.symlink_to("/no/such/python")
    done = start(clone, "demo")
    assert (done.stdout, done.stderr) == ("desktop_app 1.0 ['demo']\n", "")


@pytest.mark.slow
def test_two_starts_at_once_make_one_environment(tmp_path: Path, wheels: Path) -> None:
    folder = make_checkout(tmp_path / "clone", make_wheel(wheels, "alpha"))
    words = command(folder, "--wheels", str(wheels), "demo")
    both = [
        subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=surroundings())
        for _ in range(2)
    ]
    said = [process.communicate() for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert {out for out, _ in said} == {"desktop_app 1.0 ['demo']\n"}
    assert sorted(("Another start" in err, "Setting up" in err) for _, err in said) == [(False, True), (True, False)]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_start_that_was_killed_is_begun_again(tmp_path: Path, wheels: Path) -> None:
    folder = make_checkout(tmp_path / "clone", make_wheel(wheels, "alpha"))
    words = command(folder, "--wheels", str(wheels), "demo")
    with subprocess.Popen(
        words, stderr=subprocess.PIPE, text=True, env=surroundings(), start_new_session=True
    ) as process:
        assert process.stderr is not None
        assert "Setting up" in process.stderr.readline()
        assert "Unpacking" in process.stderr.readline()
        os.killpg(process.pid, signal.SIGKILL)
    assert len(environments(folder)) == 1
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=surroundings())
    assert done.stdout == "desktop_app 1.0 ['demo']\n"
    assert len(environments(folder)) == 1


def test_help_and_version_install_nothing(tmp_path: Path, wheels: Path) -> None:
    folder = make_checkout(tmp_path / "clone", make_wheel(wheels, "alpha"))
    for words in (["--help"], ["demo", "--help"], ["test", "--help"]):
        done = start(folder, *words)
        assert (done.returncode, done.stderr) == (0, "")
        assert "python3 packaging/start.py test" in done.stdout
        assert "python3 packaging/start.py doctor" in done.stdout
    assert start(folder, "--version").stdout == "springshelf, version 4.5.6\n"
    assert not (folder / ".venvs").exists()


def test_help_is_that_of_the_program_too_once_it_is_set_up(clone: Path, wheels: Path) -> None:
    write_locks(clone, make_wheel(wheels, "alpha", "2.0"))
    done = start(clone, "demo", "--help")
    assert "python3 packaging/start.py test" in done.stdout
    assert done.stdout.endswith("desktop_app 1.0 ['demo', '--help']\n")
    assert done.stderr == ""


def test_without_a_screen_it_says_what_can_be_done_and_installs_nothing(tmp_path: Path) -> None:
    folder = make_checkout(tmp_path / "clone")
    done = start(folder)
    assert (done.returncode, done.stdout) == (1, "")
    assert "no screen" in done.stderr
    assert "start.py demo" in done.stderr
    assert not (folder / ".venvs").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the folder of a device can't be written on Linux")
def test_a_checkout_that_can_not_be_written_gets_one_line(tmp_path: Path) -> None:
    folder = make_checkout(tmp_path / "clone")
    (folder / ".venvs").symlink_to("/proc/self/nothing")
    done = start(folder, "demo")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert f"{folder} can't be written" in done.stderr
    assert "it belongs to" in done.stderr
    assert "Clone it into a folder of your own" in done.stderr


def test_a_folder_without_a_needed_wheel_is_told(tmp_path: Path, wheels: Path) -> None:
    folder = make_checkout(tmp_path / "clone", make_wheel(tmp_path / "elsewhere", "gamma"))
    done = start(folder, "--wheels", str(wheels), "demo")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(f"{wheels} has no file of gamma==1.0 for this computer and Python.")
    assert not environments(folder)


@pytest.mark.parametrize("old", ["2.7", "3.8", "3.9", "3.10"])
def test_an_older_python_gets_one_clear_line(old: str) -> None:
    python = shutil.which(f"python{old}")
    if python is None or subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode:
        pytest.skip(f"Python {old} is not here")
    done = subprocess.run([python, str(ROOT / "packaging" / "start.py")], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.strip() == f"Springshelf needs Python 3.11 or later; this is Python {old}."


def test_an_older_python_can_read_the_script() -> None:
    source = (ROOT / "packaging" / "start.py").read_bytes()
    assert source.isascii()
    tree = ast.parse(source)
    assert not [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr | ast.AnnAssign | ast.FunctionDef | ast.NamedExpr)
    ]


def test_settings_that_send_packages_elsewhere_do_not_lead_pip_astray(
    clone: Path, wheels: Path, tmp_path: Path
) -> None:
    shutil.rmtree(clone / ".venvs")
    elsewhere = {"PIP_TARGET": str(tmp_path / "elsewhere"), "PIP_DRY_RUN": "1", "PYTHONWARNINGS": "error"}
    assert start(clone, "--wheels", str(wheels), "demo", **elsewhere).stdout == "desktop_app 1.0 ['demo']\n"
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.slow
def test_a_damaged_stamp_costs_no_environment_before_a_new_one_is_finished(clone: Path, wheels: Path) -> None:
    (environment,) = environments(clone)
    (environment / "stamp.json").write_text("")
    assert start(clone, "--wheels", str(wheels / "missing"), "demo").returncode == 1
    assert (environment / "pyvenv.cfg").exists()
    assert start(clone, "--wheels", str(wheels), "demo").stdout == "desktop_app 1.0 ['demo']\n"
