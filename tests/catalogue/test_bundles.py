"""The index of a bundle says exactly what it should, or nothing is taken from it."""

import json
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalogue import terms
from desktop_app.catalogue.bundles import bundle_links, index_document, read_bundle_links, read_index
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.links import BaseAddress
from desktop_app.catalogue.opds2 import read_feed
from desktop_app.catalogue.opds2_write import page_document, root_document, to_bytes
from desktop_app.domain.bundle import (
    MAX_BUNDLE_SIZE,
    MAX_BUNDLES,
    MAX_INDEX_SIZE,
    MAX_MEMBER_SIZE,
    MAX_MEMBERS,
    Bundle,
    BundleContent,
    BundleLink,
    BundleMember,
)
from desktop_app.domain.hashes import sha256, to_integrity
from desktop_app.domain.publication import Link

PLACE = "https://example.org/shelf/"
INDEX = f"{PLACE}bundles/covers-0123456789abcdef.json"
BUNDLE = Bundle(
    "covers-fedcba9876543210.bundle",
    60,
    sha256(b"bundle"),
    tuple(BundleMember(f"../covers/{one}.jpg", 20 * one, 20, sha256(bytes([one]))) for one in range(3)),
)
LINK = BundleLink(
    Link("../bundles/files-0123456789abcdef.json", terms.BUNDLE, 500, sha256(b"index")),
    BundleContent.FILES,
    8,
    4000,
    "fr",
)


def absolute(bundle: Bundle) -> Bundle:
    members = tuple(replace(one, href=one.href.replace("../", PLACE)) for one in bundle.members)
    return replace(bundle, href=f"{PLACE}bundles/{bundle.href}", members=members)


def changed(*path: str | int, value: Any) -> bytes:
    """The index with one other value; without it where the value is None."""
    document = json.loads(to_bytes(index_document(BUNDLE)))
    inner = document
    for step in path[:-1]:
        inner = inner[step]
    if value is None:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return to_bytes(document)


def test_what_is_written_is_read() -> None:
    assert read_index(to_bytes(index_document(BUNDLE)), INDEX) == absolute(BUNDLE)


HASH = to_integrity(sha256(b"other"))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b"no JSON",
        b'{"a": ' * 900 + b"[]" + b"}" * 900,
        changed("files", value=[]),
        changed("files", value={"0": {}}),
        changed("files", value=None),
        changed("files", 0, value="covers/0.jpg"),
        changed("files", 0, value=None),
        changed("files", 1, "offset", value=19),
        changed("files", 1, "offset", value=21),
        changed("files", 1, "offset", value=-20),
        changed("files", 1, "offset", value=20.0),
        changed("files", 0, "offset", value=False),
        changed("files", 1, "offset", value=None),
        changed("files", 2, "size", value=21),
        changed("files", 2, "size", value=0),
        changed("files", 2, "size", value=True),
        changed("files", 2, "size", value=10**30),
        changed("files", 2, "size", value="20"),
        changed("files", 2, "href", value=""),
        changed("files", 2, "href", value="javascript:x"),
        changed("files", 2, "href", value="file:///etc/passwd"),
        changed("files", 2, "href", value=["../covers/2.jpg"]),
        changed("files", 2, "integrity", value="sha256-abc"),
        changed("files", 2, "integrity", value="md5-Q2hlY2sgSW50ZWdyaXR5IQ=="),
        changed("files", 2, "integrity", value=to_integrity(sha256(bytes([0])))),  # twice the same member
        changed("bundle", "size", value=61),
        changed("bundle", "size", value=MAX_BUNDLE_SIZE + 1),
        changed("bundle", "size", value=None),
        changed("bundle", "href", value="file:///dev/zero"),
        changed("bundle", "integrity", value=""),
        changed("bundle", value="covers.bundle"),
        changed("more", value="x" * MAX_INDEX_SIZE),
    ],
)
def test_an_index_that_lies_is_not_used(data: bytes) -> None:
    with pytest.raises(DocumentError):
        read_index(data, INDEX)


def test_an_index_has_limits() -> None:
    def bundle_of(sizes: list[int]) -> bytes:
        members, offset = [], 0
        for number, size in enumerate(sizes):
            members.append(BundleMember(f"../files/{number}", offset, size, sha256(str(number).encode())))
            offset += size
        return to_bytes(index_document(Bundle("a.bundle", offset, sha256(b""), tuple(members))))

    assert len(read_index(bundle_of([4] * MAX_MEMBERS), INDEX).members) == MAX_MEMBERS
    assert read_index(bundle_of([MAX_MEMBER_SIZE] * 16), INDEX).size == MAX_BUNDLE_SIZE
    for sizes in ([4] * (MAX_MEMBERS + 1), [MAX_MEMBER_SIZE + 1], [MAX_MEMBER_SIZE] * 17):
        with pytest.raises(DocumentError):
            read_index(bundle_of(sizes), INDEX)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.just(HASH),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["href", "offset", "size", "integrity", "bundle", "files"]), inner, max_size=6
        )
    ),
    max_leaves=20,
)


@given(st.data())
def test_a_hostile_index_is_refused_or_fits_together(data: st.DataObject) -> None:
    document = json.loads(to_bytes(index_document(BUNDLE)))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.sampled_from([document, document["bundle"], *document["files"]]))
        if isinstance(place, dict):
            place[data.draw(st.sampled_from(["href", "offset", "size", "integrity", "bundle", "files"]))] = data.draw(
                VALUES
            )
        if not (isinstance(document.get("bundle"), dict) and isinstance(document.get("files"), list)):
            break
    try:
        read = read_index(json.dumps(document).encode(), INDEX)
    except DocumentError:
        return
    assert 0 < len(read.members) <= MAX_MEMBERS
    assert read.members[0].offset == 0
    assert all(later.offset == one.offset + one.size for one, later in pairwise(read.members))
    assert sum(one.size for one in read.members) == read.size <= MAX_BUNDLE_SIZE
    assert all(0 < one.size <= MAX_MEMBER_SIZE and one.href.startswith("https:") for one in read.members)
    assert len({one.sha256 for one in read.members}) == len(read.members)


def test_a_page_and_a_root_lead_to_indexes() -> None:
    page = read_feed(to_bytes(page_document("Page", "pages/a.json", [], [LINK])), f"{PLACE}pages/a.json")
    assert page.bundles == (
        replace(LINK, index=replace(LINK.index, href=f"{PLACE}bundles/files-0123456789abcdef.json")),
    )
    plain = replace(LINK, index=replace(LINK.index, href="bundles/a.json"), content=BundleContent.PAGES, language="")
    root = read_feed(to_bytes(root_document("Root", None, [], 0, bundles=[plain])), f"{PLACE}feed.json")
    assert root.bundles == (replace(plain, index=replace(plain.index, href=f"{PLACE}bundles/a.json")),)


@pytest.mark.parametrize(
    "change",
    [
        {"rel": "bundle"},
        {"rel": {"urn:springshelf:bundle": 1}},
        {"type": "application/json"},
        {"href": "file:///etc/passwd"},
        {"href": 3},
        {"size": 0},
        {"size": MAX_INDEX_SIZE + 1},
        {"size": "500"},
        {"integrity": "sha1-x"},
        {"integrity": None},
        {"language": "../fr"},
        {"properties": None},
        {"properties": {"content": "scripts", "numberOfItems": 8, "length": 4000}},
        {"properties": {"content": ["files"], "numberOfItems": 8, "length": 4000}},
        {"properties": {"content": "files", "numberOfItems": MAX_MEMBERS + 1, "length": 4000}},
        {"properties": {"content": "files", "numberOfItems": 8, "length": MAX_BUNDLE_SIZE + 1}},
        {"properties": {"content": "files", "numberOfItems": 8}},
    ],
)
def test_a_link_that_is_not_as_it_should_be_is_left_out(change: dict[str, Any]) -> None:
    (link,) = bundle_links([LINK])
    good = read_bundle_links([link], BaseAddress(f"{PLACE}pages/a.json"))
    assert [one.language for one in good] == ["fr"]
    assert read_bundle_links([{**link, **change}, link], BaseAddress(f"{PLACE}pages/a.json")) == good


def test_a_document_has_a_limited_number_of_bundles() -> None:
    links = bundle_links([LINK]) * (MAX_BUNDLES + 1)
    assert len(read_bundle_links(links, BaseAddress(PLACE))) == MAX_BUNDLES
