"""A few of the kills of `prove journal`, each kind of work once."""

import shutil
from pathlib import Path

import pytest

from tests.proofs.journal_kills import check, kill_once, prepare
from tests.proofs.journal_worker import WORK

ALWAYS = {"write"}
"""The kinds of work that are killed in each run of the tests; `prove slow` kills the others, too."""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kills")
    prepare(folder, others=300)
    return folder


@pytest.fixture
def home(prepared: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(prepared, tmp_path / "kills")) / "home"


@pytest.mark.parametrize("work", [pytest.param(one, marks=[] if one in ALWAYS else pytest.mark.slow) for one in WORK])
def test_whatever_was_being_done_nothing_acknowledged_is_lost(home: Path, work: str) -> None:
    number = 0
    for seconds in (0.05, 0.4):
        number = check(home, kill_once(home, work, number, seconds), number)
    if work == "rekey":
        check(home, kill_once(home, "write", number, 0.05), number)
