"""A folder of wheels for a computer without a network."""

import subprocess
import sys
from pathlib import Path

import pytest

from bootstrap.checkout import Checkout
from bootstrap.platforms import PLATFORMS, this_platform
from tests.packaging.checkouts import make_checkout, start, surroundings
from tests.packaging.wheels import make_wheel

TAGS = ("manylinux_2_17_x86_64.manylinux2014_x86_64", "manylinux_2_39_aarch64", "win_amd64", "macosx_11_0_arm64")


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a compiled package for every platform, one for Windows only, and one for older Pythons only."""
    folder = tmp_path_factory.mktemp("index")
    for tag in TAGS:
        for python in ("cp311", "cp312", "cp313"):
            make_wheel(folder, "alpha", tag=f"{python}-{python}-{tag}")
    for name in ("beta", "gamma", "delta"):
        make_wheel(folder, name)
    return folder


@pytest.fixture
def clone(tmp_path: Path, index: Path) -> Path:
    clone = make_checkout(tmp_path / "clone", "")
    hashes = [
        make_wheel(tmp_path / "again", "alpha", tag=wheel.stem.split("-", 2)[2]).split()[1]
        for wheel in sorted(index.glob("alpha*"))
    ]
    lock = "alpha==1.0 \\\n    " + " \\\n    ".join(hashes) + "\n"
    for name, condition in (
        ("beta", "sys_platform == 'win32'"),
        ("gamma", "python_full_version < '3.12' and platform_machine != 'riscv64'"),
        ("delta", "implementation_name != 'PyPy' and platform_python_implementation != 'PyPy'"),
    ):
        lock += make_wheel(tmp_path / "again", name).replace(" ", f" ; {condition} \\\n    ", 1)
    Checkout(clone).lock("app").write_text(lock)
    return clone


def make(clone: Path, index: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(clone / "packaging" / "wheelhouse.py"), str(folder), *words]
    env = surroundings(PIP_FIND_LINKS=str(index))
    return subprocess.run(command, capture_output=True, text=True, check=False, env=env)


@pytest.mark.slow
def test_it_has_what_that_computer_needs_and_no_more(clone: Path, index: Path, tmp_path: Path) -> None:
    done = make(clone, index, tmp_path / "wheels", "--platform", "windows", "--python", "3.12")
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (tmp_path / "wheels").iterdir()} == {
        "alpha-1.0-cp312-cp312-win_amd64.whl",
        "beta-1.0-py3-none-any.whl",
        "delta-1.0-py3-none-any.whl",
    }
    assert "has 3 packages, 0 MB, for windows with Python 3.12." in done.stderr


@pytest.mark.skipif(this_platform() not in PLATFORMS, reason="Qt is not built for this computer")
@pytest.mark.slow
def test_the_start_script_sets_up_from_it(clone: Path, index: Path, tmp_path: Path) -> None:
    assert make(clone, index, tmp_path / "wheels").returncode == 0
    done = start(clone, "--wheels", str(tmp_path / "wheels"), "demo")
    assert done.stdout == "desktop_app 1.0 ['demo']\n"


@pytest.mark.parametrize("words", [["--platform", "amiga"], ["--python", "three"], []])
def test_wrong_words_are_refused(clone: Path, tmp_path: Path, words: list[str]) -> None:
    command = [sys.executable, str(clone / "packaging" / "wheelhouse.py")]
    command += [str(tmp_path / "wheels"), *words] if words else []
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 2
    assert not (tmp_path / "wheels").exists()
