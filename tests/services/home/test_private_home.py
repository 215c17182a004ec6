"""A home that an earlier version left open to others is made private at a start; one that is shared is not."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.app import start_log
from desktop_app.services.home.private_home import make_home_private
from tests.rights import open_to_others

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has access lists, not modes")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home that was made with a umask of 000."""
    folder = tmp_path / "home"
    for name in ("shelf/blobs/ab", "shelf/campaigns/one", "profiles/anna", "logs"):
        (folder / name).mkdir(parents=True)
    for name in (
        "shelf/shelf.db", "shelf/shelf.db-wal", "shelf/blobs/ab/abcd", "shelf/campaigns/one/feed.json",
        "profiles/anna/journal.key", "logs/springshelf.log", "window.ini", "signing.key", "signing.1.key",
        "signing.version", "signing.version.lock", "running.json", "window.lock",
    ):  # fmt: skip
        (folder / name).touch()
    open_all(folder)
    return folder


def open_all(folder: Path) -> None:
    """Give all rights on a folder and its content to everybody."""
    for one in (folder, *folder.rglob("*")):
        one.chmod(0o777 if one.is_dir() else 0o666)


def test_an_open_home_is_private_after_a_start(home: Path) -> None:
    start_log(home, False)
    assert open_to_others(home) == []


def test_a_private_home_with_open_content_is_mended_too(home: Path) -> None:
    home.chmod(0o700)
    start_log(home, False)
    assert open_to_others(home) == []


def test_other_files_in_the_same_folder_keep_their_rights(home: Path) -> None:
    (home / "site").mkdir()
    (home / "site" / "index.html").touch()
    for one in (home / "site", home / "site" / "index.html"):
        one.chmod(0o755)
    make_home_private(home)
    assert sorted(one.split()[1] for one in open_to_others(home)) == [".", "site", "site/index.html"]


def test_a_link_in_a_home_is_not_followed(home: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").touch()
    (tmp_path / "elsewhere").chmod(0o644)
    (home / "window.ini").unlink()
    (home / "window.ini").symlink_to(tmp_path / "elsewhere")
    make_home_private(home)
    assert (tmp_path / "elsewhere").stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("share", [lambda home: home.chmod(0o2770), lambda home: home.chmod(0o1777)])
def test_a_home_that_an_administrator_shares_by_its_bits_stays_as_it_is(
    home: Path, share: Callable[[Path], None]
) -> None:
    share(home)
    before = open_to_others(home)
    make_home_private(home)
    assert open_to_others(home) == before


def test_a_home_that_the_policy_names_stays_as_it_is(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text(f'home = "{home}"\n')
    monkeypatch.setenv("SPRINGSHELF_POLICY", str(policy))
    start_log(home, False)
    assert home.stat().st_mode & 0o777 == 0o777
    assert (home / "shelf").stat().st_mode & 0o777 == 0o777
