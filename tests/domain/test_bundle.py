"""Files are arranged in bundles of which few change when a file changes."""

from itertools import pairwise

from desktop_app.domain.bundle import (
    FIRST_CUT,
    MAX_BUNDLE_SIZE,
    MAX_MEMBER_SIZE,
    MAX_MEMBERS,
    MIN_MEMBERS,
    BundleMember,
    cut_members,
)
from desktop_app.domain.hashes import sha256
from desktop_app.domain.publication import Link
from desktop_app.transfer.fetcher import SMALL


def file(number: int, size: int = 20_000) -> Link:
    return Link(f"../files/{number}.pdf", "application/pdf", size, sha256(str(number).encode()))


def key(members: tuple[BundleMember, ...]) -> tuple[str, ...]:
    return tuple(member.sha256 for member in members)


def test_members_lie_one_after_the_other() -> None:
    (members,) = cut_members([file(number, 10 + number) for number in range(20)])
    assert [member.size for member in members] == [10 + number for number in range(20)]
    assert members[0].offset == 0
    assert all(later.offset == one.offset + one.size for one, later in pairwise(members))


def test_a_bundle_has_limits_of_size_and_number() -> None:
    large = cut_members([file(number, MAX_MEMBER_SIZE) for number in range(100)])
    assert all(MIN_MEMBERS <= len(one) <= MAX_BUNDLE_SIZE // MAX_MEMBER_SIZE for one in large)
    tiny = cut_members([file(number, 1) for number in range(MAX_MEMBERS + 20)])
    assert [len(one) for one in tiny] == [MAX_MEMBERS, 20]


def test_a_file_that_is_large_empty_or_without_size_or_hash_is_in_no_bundle() -> None:
    good = [file(number) for number in range(MIN_MEMBERS)]
    odd = [
        file(100, MAX_MEMBER_SIZE + 1),
        file(101, 0),
        Link("../files/a.pdf", "application/pdf", 3),
        Link("../files/b.pdf", "application/pdf", None, sha256(b"b")),
    ]
    (members,) = cut_members([*odd, *good])
    assert key(members) == tuple(link.sha256 for link in good)


def test_a_member_is_never_larger_than_a_file_that_is_held_in_memory() -> None:
    assert MAX_MEMBER_SIZE == SMALL


def test_few_files_are_in_no_bundle() -> None:
    assert cut_members([file(number) for number in range(MIN_MEMBERS - 1)]) == []


def test_the_same_bytes_are_one_member() -> None:
    (members,) = cut_members([file(number % 10) for number in range(30)])
    assert len(members) == 10


def test_a_changed_file_changes_few_bundles() -> None:
    files = [file(number) for number in range(2000)]
    before = {key(one) for one in cut_members(files)}
    changed = [*files[:700], file(5000, 21_000), *files[701:]]
    added = [*files[:700], file(5000), *files[700:]]
    for others in (changed, added, files[1:]):
        assert len({key(one) for one in cut_members(others)} - before) <= 2
    assert 10 < len(before) < 2000 * 20_000 / FIRST_CUT + 1
