import contextlib
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.fetching import AllowedSources, FetchRules, KeepMode, KeepRule
from desktop_app.domain.policy import Feature, Policy, PolicyCatalogue
from desktop_app.interchange.policy_file import MAX_FILE_SIZE, PolicyError, read_policy

WHOLE = b"""# For the lab in room 12.
version = 1
home = "/srv/springshelf"
hidden = ["lend", "guests"]

[fetching]
sources = "nearby"
bytes_per_second = 50000
hours = "22:00-06:00"
most_megabytes = 2000

[profiles]
list = "hidden"
passphrase = "needed"
lock_after_minutes = 5
backup_folder = "/srv/backups"

[[catalogue]]
address = "https://example.org/feed.json"
name = "spring"
keep = "all"

[[catalogue]]
address = "/media/stick"
subtopics = ["ai"]
"""


def test_a_whole_policy_is_read() -> None:
    assert read_policy(WHOLE, "policy.toml") == Policy(
        home="/srv/springshelf",
        catalogues=(
            PolicyCatalogue("https://example.org/feed.json", "spring", KeepRule(KeepMode.ALL)),
            PolicyCatalogue("/media/stick", "", KeepRule(KeepMode.SUBTOPICS, ("ai",))),
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
        backup_folder="/srv/backups",
        hidden=frozenset({Feature.LEND, Feature.GUESTS}),
    )


def test_a_policy_that_says_nothing_leaves_all_to_the_people() -> None:
    assert read_policy(b"version = 1\n", "policy.toml") == Policy()
    assert read_policy(b"\xef\xbb\xbfversion = 1\r\n", "policy.toml") == Policy()


@pytest.mark.parametrize(
    ("before", "after", "line", "said"),
    [
        ('keep = "all"', 'keep = "most"', 21, "“all” or “ask”"),
        ('subtopics = ["ai"]', 'subtopics = "ai"', 25, "a list of subtopics"),
        ('address = "/media/stick"', 'adress = "/media/stick"', 24, "“adress” is not known here"),
        ('address = "/media/stick"\n', "", 23, "needs an address"),
        ("bytes_per_second = 50000", "bytes_per_second = -1", 8, "a whole number"),
        ("bytes_per_second = 50000", "bytes_per_second = true", 8, "a whole number"),
        ('hours = "22:00-06:00"', 'hours = "22-6"', 9, "22:00-06:00"),
        ('passphrase = "needed"', "passphrase = 1", 14, "“needed” or “free”"),
        ("lock_after_minutes = 5", "lock_after_minutes = 0", 15, "a whole number from 1"),
        ('hidden = ["lend", "guests"]', 'hidden = ["lend", "all"]', 4, "a list of some of"),
        ('home = "/srv/springshelf"', 'home = "here"', 3, "an absolute path"),
        ("version = 1", "version = 2", 2, "the number 1"),
        ("[fetching]", "[fetch]", 1, "“fetch” is not known here"),
        ('[[catalogue]]\naddress = "https', '[catalogue]\naddress = "https', 17, ""),
    ],
)
def test_a_broken_policy_is_refused_with_its_line(before: str, after: str, line: int, said: str) -> None:
    text = WHOLE.decode().replace(before, after, 1)
    with pytest.raises(PolicyError) as refused:
        read_policy(text.encode(), "policy.toml")
    if said:
        assert f"Line {line} " in str(refused.value)
    assert said in str(refused.value)
    assert "Nothing of the file was used" in str(refused.value)


def test_what_is_no_toml_is_refused_with_its_line() -> None:
    with pytest.raises(PolicyError, match=r"line 3"):
        read_policy(b"version = 1\n\nhome = \n", "policy.toml")
    with pytest.raises(PolicyError, match=r"Line 2 .* UTF-8"):
        read_policy(b"version = 1\nhome = '\xff'\n", "policy.toml")


@pytest.mark.parametrize("data", [b"", b"x" * (MAX_FILE_SIZE + 1), b"a=" + b"[" * 50_000])
def test_what_is_no_policy_at_all_is_refused(data: bytes) -> None:
    with pytest.raises(PolicyError):
        read_policy(data, "policy.toml")


@given(st.binary(max_size=300), st.integers(0, len(WHOLE)))
def test_nothing_in_a_policy_ends_the_program(noise: bytes, at: int) -> None:
    with contextlib.suppress(PolicyError):
        read_policy(WHOLE[:at] + noise + WHOLE[at:], "policy.toml")
