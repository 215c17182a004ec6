"""A computer is set up without a click."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main

Told = Callable[..., Any]
POLICY = """version = 1
hidden = ["lend"]

[fetching]
sources = "nearby"
bytes_per_second = 5000000
most_megabytes = 2000

[profiles]
passphrase = "needed"

[[catalogue]]
address = "{address}"
name = "spring"
keep = "all"
"""


@pytest.fixture
def policy(tmp_path: Path, default_catalogue: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A policy that is not yet this computer's."""
    monkeypatch.setitem(os.environ, "SPRINGSHELF_POLICY", str(tmp_path / "etc" / "policy.toml"))
    path = tmp_path / "given.toml"
    path.write_text(POLICY.format(address=default_catalogue.as_posix()), encoding="utf-8")
    return path


def test_the_catalogues_and_rules_of_a_policy_are_there_at_once_and_stay(
    told: Told, policy: Path, tmp_path: Path
) -> None:
    done = told("provision", str(policy))
    assert done["policy"] == str(tmp_path / "etc" / "policy.toml")
    assert [(one["name"], one["new"]) for one in done["catalogues"]] == [("spring", True)]
    assert [(one["name"], one["keep"]) for one in told("catalogue", "list")] == [("spring", "all")]
    rules = told("queue", "rules")
    assert (rules["bytes_per_second"], rules["sources"]) == (5_000_000, "nearby")
    told("queue", "rules", "--sources", "everywhere")
    told("catalogue", "rule", "spring", "--keep", "ask")
    again = told("provision", str(policy))
    assert [one["new"] for one in again["catalogues"]] == [False]
    assert told("queue", "rules")["sources"] == "nearby"
    assert told("catalogue", "list")[0]["keep"] == "all"


def test_the_space_that_the_shelf_may_take_ends_the_fetching(
    told: Told, home: tuple[str, str], policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    policy.write_text(policy.read_text(encoding="utf-8").replace("2000", "1"), encoding="utf-8")
    told("provision", str(policy), code=1)
    assert main([*home, "sync", "spring"]) == 1
    assert "may use at most 1 MB" in capsys.readouterr().out
    files = Path(home[1]).glob("shelf/blobs/??/*")
    assert 0 < sum(path.stat().st_size for path in files) <= 1_000_000


def test_no_profile_is_made_without_a_passphrase_where_one_is_needed(
    home: tuple[str, str], told: Told, policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told("provision", str(policy))
    assert main([*home, "profile", "add", "Anna"]) == 1
    assert "needs a passphrase" in capsys.readouterr().err
    assert main([*home, "activity", "add", "Walk"]) == 1
    assert told("profile", "list") == []


def test_a_broken_policy_changes_nothing_and_names_its_line(
    home: tuple[str, str], told: Told, policy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told("provision", str(policy))
    before = (tmp_path / "etc" / "policy.toml").read_bytes()
    policy.write_text(policy.read_text(encoding="utf-8").replace('"nearby"', '"far"'), encoding="utf-8")
    assert main([*home, "provision", str(policy)]) == 1
    assert "Line 5 of the policy is wrong" in capsys.readouterr().err
    assert (tmp_path / "etc" / "policy.toml").read_bytes() == before


def test_under_a_broken_policy_nothing_personal_is_opened(
    home: tuple[str, str], policy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert policy.exists()
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc" / "policy.toml").write_text("version = 1\n[profiles]\nlist = 3\n")
    assert main([*home, "journal", "list"]) == 1
    assert "Line 3 of the policy" in capsys.readouterr().err
    assert not (Path(home[1]) / "profiles").exists()


def test_a_catalogue_that_is_not_there_is_told_and_the_rest_is_done(
    home: tuple[str, str], told: Told, policy: Path, tmp_path: Path
) -> None:
    text = policy.read_text(encoding="utf-8") + f'\n[[catalogue]]\naddress = "{(tmp_path / "gone").as_posix()}"\n'
    policy.write_text(text, encoding="utf-8")
    done = told("provision", str(policy), code=1)
    assert [bool(one["error"]) for one in done["catalogues"]] == [False, True]
    assert home


def test_the_policy_says_where_everything_is_kept(policy: Path, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    text = policy.read_text(encoding="utf-8").replace("version = 1", f'version = 1\nhome = "{shared.as_posix()}"')
    policy.write_text(text, encoding="utf-8")
    environment = os.environ.pop("SPRINGSHELF_HOME")
    try:
        assert main(["provision", str(policy)]) == 0
    finally:
        os.environ["SPRINGSHELF_HOME"] = environment
    assert (shared / "shelf" / "shelf.db").exists()


def test_where_the_list_is_hidden_no_name_is_told(
    home: tuple[str, str], told: Told, policy: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = policy.read_text(encoding="utf-8").replace('passphrase = "needed"', 'list = "hidden"')
    policy.write_text(text, encoding="utf-8")
    told("provision", str(policy))
    monkeypatch.setenv("SPRINGSHELF_PASSPHRASE", "four paper boats")
    for name in ("Anna", "Ben"):
        told("profile", "add", name, "--encrypted")
    assert told("journal", "list", code=2) == {"profiles": []}
    assert main([*home, "journal", "list"]) == 2
    assert "Anna" not in capsys.readouterr().err


def test_a_wrong_address_is_named_and_costs_no_other_catalogue(told: Told, policy: Path) -> None:
    wrong = "".join(f'\n[[catalogue]]\naddress = "{one}"\n' for one in ("gopher://x", "http://[::1"))
    first, last = policy.read_text(encoding="utf-8").split("[[catalogue]]")
    policy.write_text(f"{first}{wrong}[[catalogue]]{last}", encoding="utf-8")
    done = told("provision", str(policy), code=1)["catalogues"]
    assert [(one["new"], "is not an address" in one["error"]) for one in done] == [
        (False, True),
        (False, True),
        (True, False),
    ]
