"""The signed list of a version's files."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.hashes import sha256
from desktop_app.domain.updates import StoredForm, Tree, TreeFile, TreeLink, is_newer, platform_name, version_key
from desktop_app.updating.tree_list import TreeListError, read_tree, write_tree

HASH = sha256(b"x")


def tree(*paths: str, links: tuple[TreeLink, ...] = ()) -> Tree:
    return Tree("1.0.0", "linux-x86_64", tuple(TreeFile(one, HASH, 1) for one in paths), links)


def test_a_list_is_read_as_it_was_written() -> None:
    made = Tree(
        "1.2.0rc1",
        "linux-x86_64",
        (
            TreeFile("a/b.so", HASH, 5, packed=StoredForm(sha256(b"y"), 3)),
            TreeFile("springshelf", HASH, 7, executable=True),
        ),
        (TreeLink("a/c.so", "b.so"),),
    )
    assert read_tree(write_tree(made)) == made


def test_the_same_files_in_another_order_are_the_same_bytes() -> None:
    assert write_tree(tree("a", "b")) == write_tree(tree("b", "a"))


def test_keys_of_a_later_version_are_ignored() -> None:
    document = json.loads(write_tree(tree("a")))
    document["later"] = document["files"][0]["later"] = {"deep": 1}
    assert read_tree(json.dumps(document).encode()) == tree("a")


@pytest.mark.parametrize(
    "path",
    [
        "../a", "a/../../b", "/etc/passwd", "C:/a", "a\\b", "a//b", "./a", "", "a/", "nul", "lib/COM1.txt", "a.", "a ",
        "a:stream", "a\n", "a*b", "\x00",
    ],
)  # fmt: skip
def test_a_path_out_of_the_folder_or_of_no_system_is_refused(path: str) -> None:
    with pytest.raises(TreeListError):
        read_tree(write_tree(tree(path)))


@pytest.mark.parametrize("target", ["../../etc/passwd", "/etc/passwd", "..", "../..", "", "C:x", "a\\..\\b"])
def test_a_link_out_of_the_folder_is_refused(target: str) -> None:
    found = tree("a", links=(TreeLink("x", target),))
    with pytest.raises(TreeListError):
        read_tree(write_tree(found))


def test_a_link_inside_the_folder_is_taken() -> None:
    found = tree("lib/a.so.1", links=(TreeLink("lib/deep/a.so", "../a.so.1"),))
    assert read_tree(write_tree(found)) == found


@pytest.mark.parametrize("paths", [("a", "A"), ("a", "a/b"), ("A", "a/b")])
def test_names_that_meet_on_some_system_are_refused(paths: tuple[str, ...]) -> None:
    with pytest.raises(TreeListError):
        read_tree(write_tree(tree(*paths)))


def test_a_link_can_not_be_a_folder_of_another_file() -> None:
    """Otherwise a file could be written through it."""
    with pytest.raises(TreeListError):
        read_tree(write_tree(tree("lib/a", links=(TreeLink("lib", "elsewhere"),))))


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(TreeListError):
        read_tree(data)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("format", 2), ("version", "latest"), ("version", 1), ("platform", "../x"), ("files", None),
        ("files", [{"path": "a", "sha256": "0", "size": 1}]), ("files", [{"path": "a", "sha256": HASH, "size": -1}]),
        ("files", [{"path": "a", "sha256": HASH, "size": True}]), ("links", []),
    ],
)  # fmt: skip
def test_a_wrong_value_is_refused(key: str, value: object) -> None:
    document = json.loads(write_tree(tree("a")))
    document[key] = value
    with pytest.raises(TreeListError):
        read_tree(json.dumps(document).encode())


@pytest.mark.parametrize(
    ("later", "earlier"),
    [("1.10.0", "1.9.9"), ("2.0", "1.9"), ("1.0.0", "1.0.0rc1"), ("1.0.0rc1", "1.0.0b9"), ("1.0.1", "1.0")],
)
def test_versions_are_compared_by_their_numbers(later: str, earlier: str) -> None:
    assert is_newer(later, earlier)
    assert not is_newer(earlier, later)


def test_what_is_no_version_is_never_newer() -> None:
    assert not is_newer("latest", "1.0.0")
    assert version_key("1.0") == version_key("1.0.0")


@pytest.mark.parametrize(
    ("system", "machine", "expected"),
    [
        ("linux", "x86_64", "linux-x86_64"),
        ("win32", "AMD64", "windows-x86_64"),
        ("darwin", "arm64", "macos-aarch64"),
        ("linux", "aarch64", "linux-aarch64"),
    ],
)
def test_platforms_have_one_name_on_all_systems(system: str, machine: str, expected: str) -> None:
    assert platform_name(system, machine) == expected
