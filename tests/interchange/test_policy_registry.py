from __future__ import annotations

import os
from datetime import time

import pytest

from desktop_app.domain.fetching import AllowedSources, FetchRules, KeepMode, KeepRule
from desktop_app.domain.message_texts import MessageTexts
from desktop_app.domain.policy import Feature, Policy, PolicyCatalogue
from desktop_app.files.windows_registry import RegistryKey, read_key
from desktop_app.interchange.policy_file import PolicyError
from desktop_app.interchange.policy_registry import registry_policy

ROOT = os.path.abspath(os.sep)  # noqa: PTH100 - a path that is absolute on this system


def test_values_of_a_group_policy_mean_what_those_of_the_file_mean() -> None:
    found = RegistryKey(
        {"Home": f"{ROOT}shelf", "hidden": ["lend", "guests"]},
        {
            "Fetching": RegistryKey(
                {"sources": "nearby", "hours": "22:00-06:00", "most_megabytes": 2000, "bytes_per_second": 50_000}
            ),
            "profiles": RegistryKey(
                {"list": "hidden", "passphrase": "needed", "lock_after_minutes": 5, "backup_folder": f"{ROOT}backups"}
            ),
            "catalogue": RegistryKey(
                keys={
                    "all": RegistryKey({"spring": "https://example.org/feed.json"}),
                    "ask": RegistryKey({"library": f"{ROOT}library"}),
                }
            ),
        },
    )
    assert registry_policy(found) == Policy(
        home=f"{ROOT}shelf",
        catalogues=(
            PolicyCatalogue("https://example.org/feed.json", "spring", KeepRule(KeepMode.ALL)),
            PolicyCatalogue(f"{ROOT}library", "library", KeepRule(KeepMode.ASK)),
        ),
        fetching=FetchRules(
            bytes_per_second=50_000,
            begins=time(22),
            ends=time(6),
            sources=AllowedSources.NEARBY,
            most_bytes=2_000_000_000,
        ),
        people_hidden=True,
        passphrase_needed=True,
        longest_minutes=5,
        backup_folder=f"{ROOT}backups",
        hidden=frozenset({Feature.LEND, Feature.GUESTS}),
    )


@pytest.mark.parametrize(
    ("found", "named"),
    [
        (RegistryKey({"colour": "red"}), "colour"),
        (RegistryKey(keys={"printing": RegistryKey({"pages": 1})}), "printing"),
        (RegistryKey(keys={"fetching": RegistryKey({"hours": "late"})}), r"fetching\hours"),
        (RegistryKey(keys={"profiles": RegistryKey({"lock_after_minutes": "5"})}), r"profiles\lock_after_minutes"),
        (RegistryKey({"hidden": ["everything"]}), "hidden"),
        (RegistryKey(keys={"catalogue": RegistryKey(keys={"some": RegistryKey({"a": "b"})})}), r"catalogue\some"),
        (RegistryKey(keys={"catalogue": RegistryKey(keys={"all": RegistryKey({"a": " "})})}), r"catalogue\all\a"),
        (RegistryKey(keys={"catalogue": RegistryKey({"address": "https://example.org"})}), r"catalogue\address"),
    ],
)
def test_a_value_that_is_wrong_or_unknown_refuses_the_whole_policy_and_is_named(found: RegistryKey, named: str) -> None:
    with pytest.raises(PolicyError) as refused:
        registry_policy(found)
    assert f"HKLM\\Software\\Policies\\Springshelf\\{named}" in MessageTexts().error(refused.value)


def test_a_key_without_values_is_empty() -> None:
    assert RegistryKey(keys={"fetching": RegistryKey()}).is_empty
    assert not RegistryKey(keys={"fetching": RegistryKey({"hours": ""})}).is_empty


def test_where_there_is_no_such_key_nothing_is_read() -> None:
    assert read_key(r"Software\Springshelf tests\nothing").is_empty


@pytest.mark.skipif(os.name != "nt", reason="Windows alone has a registry")
def test_a_key_is_read_with_all_below_it() -> None:
    import winreg  # noqa: PLC0415 - Windows alone has it

    place = r"Software\Springshelf tests"
    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, rf"{place}\fetching") as key:  # type: ignore[attr-defined,unused-ignore]
        winreg.SetValueEx(key, "most_megabytes", 0, winreg.REG_DWORD, 5)  # type: ignore[attr-defined,unused-ignore]
    try:
        assert read_key(place, "HKEY_CURRENT_USER").keys["fetching"].values == {"most_megabytes": 5}
    finally:
        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, rf"{place}\fetching")  # type: ignore[attr-defined,unused-ignore]
        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, place)  # type: ignore[attr-defined,unused-ignore]
