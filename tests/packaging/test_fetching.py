"""What a bad connection does to a setup: real pip against a package index on loopback."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bootstrap.checkout import Checkout
from tests.packaging.checkouts import command, make_checkout, start, surroundings
from tests.packaging.wheels import Index, make_wheel, pip_wheel, serving

MEGABYTE = 1_000_000


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A checkout that needs one package of six megabytes, and has the pip that goes on with a download."""
    alpha = make_wheel(tmp_path / "wheels", "alpha", filler=os.urandom(6 * MEGABYTE))
    clone = make_checkout(tmp_path / "clone", alpha)
    line = pip_wheel(Checkout(clone).fetched)
    if line is None:
        pytest.skip("the pip that is installed here is older than 25.1, and can't go on with a download")
    Checkout(clone).lock("pip").write_text(line)
    return clone


def fetch(clone: Path, index: Index) -> tuple[int, str]:
    done = start(clone, "demo", PIP_NO_INDEX="0", PIP_INDEX_URL=f"{index.address}/simple")
    return done.returncode, done.stderr


def wait_until(condition: Callable[[], object]) -> None:
    while not condition():
        time.sleep(0.02)


def test_a_download_that_is_cut_off_goes_on(clone: Path, tmp_path: Path) -> None:
    with serving(Index(tmp_path / "wheels", cut={"alpha": 2})) as index:
        code, said = fetch(clone, index)
    assert code == 0, said
    assert len(index.ranges) == 2
    assert "Fetching packages: about 310 MB, 600 MB on disk" in said
    assert "The connection broke; the download of alpha goes on." in said
    assert "alpha: 0.0 of 6.0 MB" in said
    assert not list(clone.glob(".venvs/*/lib/*/site-packages/pip*"))


@pytest.mark.slow
def test_what_was_fetched_completely_is_not_fetched_again(clone: Path, tmp_path: Path) -> None:
    lock = Checkout(clone).lock("app")
    alpha, beta = lock.read_text(), make_wheel(tmp_path / "wheels", "beta")
    lock.write_text(f"{alpha}beta==1.0 --hash=sha256:{64 * '0'}\n")
    with serving(Index(tmp_path / "wheels")) as index:
        assert fetch(clone, index)[0] == 1
        assert index.wheels == ["alpha", "beta"]
        lock.write_text(alpha + beta)
        code, said = fetch(clone, index)
    assert code == 0, said
    assert index.wheels == ["alpha", "beta", "beta"]
    assert [path.name.split("-")[0] for path in clone.glob(".venvs/fetched/*")] == ["pip"]
    assert not list(clone.glob(".venvs/*.log"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.slow
def test_a_killed_download_goes_on_from_its_last_byte(clone: Path, tmp_path: Path) -> None:
    with serving(Index(tmp_path / "wheels", stalls=True)) as index:
        env = surroundings(PIP_NO_INDEX="0", PIP_INDEX_URL=f"{index.address}/simple")
        with subprocess.Popen(command(clone, "demo"), stderr=subprocess.PIPE, env=env, start_new_session=True) as first:
            wait_until(lambda: [part for part in clone.glob(".venvs/fetched/*.part") if part.stat().st_size > MEGABYTE])
            os.killpg(first.pid, signal.SIGKILL)
        index.stalls = False
        fetched = next(clone.glob(".venvs/fetched/*.part")).stat().st_size
        code, said = fetch(clone, index)
    assert code == 0, said
    assert index.ranges == [f"bytes={fetched}-"]
    assert [path.name.split("-")[0] for path in clone.glob(".venvs/fetched/*")] == ["pip"]


@pytest.mark.slow
def test_an_older_pip_that_calls_a_cut_download_damaged_is_not_the_last_word(clone: Path, tmp_path: Path) -> None:
    pip = next(clone.glob(".venvs/fetched/pip-*"))
    pip.rename(tmp_path / "wheels" / pip.name)
    with serving(Index(tmp_path / "wheels", cut={"pip": 1})) as index:
        code, said = fetch(clone, index)
    assert code == 0, said
    assert index.wheels == ["pip", "pip", "alpha"]
    assert "damaged" not in said


@pytest.mark.slow
def test_a_damaged_package_is_told_and_nothing_of_it_stays(clone: Path, tmp_path: Path) -> None:
    with serving(Index(tmp_path / "wheels", damaged=True)) as index:
        code, said = fetch(clone, index)
    assert code == 1
    assert said.splitlines()[-1].startswith("alpha is not the file that the lock names: it was damaged or changed")
    assert not list(clone.glob(".venvs/app-*"))
    assert not list(clone.glob(".venvs/fetched/alpha*.whl"))


@pytest.mark.slow
def test_no_connection_at_all_is_told(clone: Path) -> None:
    next(clone.glob(".venvs/fetched/pip-*")).unlink()
    code, said = fetch(clone, Index(clone, address="http://127.0.0.1:9"))
    assert code == 1
    assert "the package index can't be reached" in said.splitlines()[-1]
    assert "Traceback" not in said
