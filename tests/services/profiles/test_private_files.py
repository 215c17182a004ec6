"""What is private is readable by its owner alone, whatever the umask and whatever it was copied from."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app import main
from desktop_app.domain.profile import PersonRole
from desktop_app.files.private_files import make_private, rights_command
from desktop_app.services.profiles import profiles
from desktop_app.services.profiles.profile_folder import is_profile
from tests.open_home import OpenHome
from tests.rights import open_to_others

WORDS = "four paper boats at noon"


@pytest.fixture
def _open_to_all(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A process whose files everybody may read and write, unless it says otherwise."""
    monkeypatch.setenv("SPRINGSHELF_PASSPHRASE", WORDS)
    before = os.umask(0)
    yield
    os.umask(before)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "folder"
    for one in (outside, folder):
        one.mkdir(mode=0o755)
    (outside / "file").touch(0o644)
    (folder / "link").symlink_to(outside)
    make_private(folder)
    make_private(folder / "link")
    assert open_to_others(folder) == []
    assert len(open_to_others(outside)) == 2


def test_on_windows_a_folder_is_left_to_its_owner_and_the_system() -> None:
    command = rights_command(Path("home"), "anna")
    assert command == ["icacls", "home", "/inheritance:r", "/grant:r", "anna:(OI)(CI)F", "*S-1-5-18:(OI)(CI)F", "/q"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has access lists, not modes")
@pytest.mark.usefixtures("_open_to_all")
@pytest.mark.parametrize("encrypted", [True, False])
def test_after_a_day_of_work_nothing_private_is_open_to_others(tmp_path: Path, *, encrypted: bool) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    out.mkdir()

    def call(*words: str) -> None:
        assert main(["--home", str(home), *words]) == 0, words

    call("profile", "add", "Anna", *(["--encrypted"] if encrypted else []))
    call("activity", "add", "A walk")
    call("backup", "now")
    call("backup", "now", "--in", str(out / "elsewhere"))
    for one in home.joinpath("profiles").rglob("*"):
        one.chmod(0o777 if one.is_dir() else 0o666)
    call("backup", "now")
    call("journal", "export", "--plain", str(out / "journal.springshelf"))
    call("journal", "export", "--as", "markdown", str(out / "notes"))
    call("profile", "export", "Anna", str(out / "carried"))
    call("profile", "remove", "Anna", "--yes")
    call("profile", "undelete", "Anna")
    call("activity", "add", "Another")
    call("profile", "remove", "Anna", "--yes")
    assert [found for one in (home / "logs", *out.iterdir()) for found in open_to_others(one)] == []
    assert open_to_others(home / "profiles") == []
    assert open_to_others(home) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
@pytest.mark.usefixtures("_open_to_all")
@pytest.mark.parametrize(("shared", "wanted"), [(0o1777, 0o1777), (0o2770, 0o2770), (0o755, 0o700), (0o700, 0o700)])
def test_each_account_can_make_a_profile_in_a_home_that_an_administrator_shares(
    tmp_path: Path, shared: int, wanted: int
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(shared)
    assert main(["--home", str(home), "profile", "add", "--encrypted", "Anna"]) == 0
    folder = home / "profiles"
    assert folder.stat().st_mode & 0o7777 == wanted
    (profile,) = folder.iterdir()
    assert profile.stat().st_mode & 0o077 == 0


def test_a_profile_of_another_account_hides_none_of_ours(workplace: OpenHome, monkeypatch: pytest.MonkeyPatch) -> None:
    mine, other = (
        workplace.profiles.add(name, PersonRole.EDUCATOR, own_keyring=False).opened.profile for name in ("Anna", "Ben")
    )

    def as_anna(folder: Path) -> bool:
        if folder == other.folder:
            raise PermissionError(13, "Permission denied", str(folder))
        return is_profile(folder)

    monkeypatch.setattr(profiles, "is_profile", as_anna)
    assert [one.id for one in workplace.profiles.all()] == [mine.id]
