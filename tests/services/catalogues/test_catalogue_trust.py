"""A catalogue is believed only as long as the key that was seen first signs it, and never an older copy of it."""

import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.catalogue.signature import SignatureError, SigningKeys, public_key, sign
from desktop_app.catalogue.terms import MANIFEST
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.feed import SyncReport
from desktop_app.domain.hashes import sha256, to_integrity
from desktop_app.services.catalogues.codes import CatalogueCode
from desktop_app.transfer.errors import MismatchError
from tests.faults import Answer, FaultyServer
from tests.open_home import OpenHome

KEY, OTHER_KEY = (Ed25519PrivateKey.from_private_bytes(bytes([number] * 32)) for number in (1, 2))


def root(*books: str, manifest: str = "manifest.json") -> bytes:
    """The root feed of a catalogue with these books."""
    publications = [
        {
            "metadata": {"identifier": name, "title": name},
            "links": [{"rel": "acquisition", "href": f"/{name}.epub", "type": "application/epub+zip"}],
        }
        for name in books
    ]
    links = [{"rel": "describedby", "href": manifest, "type": MANIFEST}] if manifest else []
    return json.dumps({"metadata": {"title": "T"}, "links": links, "publications": publications}).encode()


def manifest(
    feed: bytes, version: int, key: Ed25519PrivateKey | None = KEY, previous: tuple[Ed25519PrivateKey, ...] = ()
) -> Answer:
    """The manifest that names this root."""
    document: dict[str, Any] = {"version": version, "root": {"href": "/", "integrity": to_integrity(sha256(feed))}}
    return Answer(json.dumps(sign(document, SigningKeys(key, previous)) if key else document).encode())


def publish(server: FaultyServer, feed: bytes, version: int, key: Ed25519PrivateKey | None = KEY) -> None:
    """Put a root and its manifest on the server."""
    server.answers |= {"/": Answer(feed), "/manifest.json": manifest(feed, version, key)}


class Shelf:
    """A shelf with one catalogue, added as it lies on the server now."""

    def __init__(self, workplace: OpenHome, server: FaultyServer) -> None:
        self._workplace = workplace
        self.server = server
        workplace.catalogues.add(server.address + "/")

    def publish(self, feed: bytes, version: int, key: Ed25519PrivateKey | None = KEY) -> None:
        publish(self.server, feed, version, key)

    def sync(self) -> SyncReport:
        return self._workplace.catalogues.sync(self.catalogue.id)

    @property
    def catalogue(self) -> Catalogue:
        (found,) = self._workplace.catalogues.all()
        return found

    @property
    def titles(self) -> list[str]:
        return sorted(item.publication.title for item in self._workplace.shelf.items())


@pytest.fixture
def shelf(workplace: OpenHome, server: FaultyServer) -> Shelf:
    """A shelf with one catalogue, which was signed with `KEY` at version 2 when it was added."""
    publish(server, root("a"), 2)
    return Shelf(workplace, server)


def assert_refused(
    shelf: Shelf, error: type[SpringshelfError], match: str = ".", titles: tuple[str, ...] = ("a",)
) -> None:
    """The next check fails, and neither the shelf nor what is believed of the catalogue changes."""
    believed = shelf.catalogue
    with pytest.raises(error, match=match):
        shelf.sync()
    assert shelf.titles == [*titles]
    assert shelf.catalogue == believed
    assert shelf.catalogue.key == public_key(KEY)


def test_the_first_key_is_kept_and_signs_what_comes_later(shelf: Shelf) -> None:
    assert (shelf.catalogue.key, shelf.catalogue.version) == (public_key(KEY), 2)
    shelf.publish(root("a", "b"), 3)
    assert shelf.sync().new == 1
    assert shelf.titles == ["a", "b"]
    assert (shelf.catalogue.key, shelf.catalogue.version) == (public_key(KEY), 3)


@pytest.mark.parametrize("version", [1, 2, 3, 2**40])
@pytest.mark.parametrize("key", [OTHER_KEY, None], ids=["another key", "no key"])
def test_what_anybody_else_signs_is_refused(shelf: Shelf, key: Ed25519PrivateKey | None, version: int) -> None:
    shelf.publish(root("b"), version, key)
    assert_refused(shelf, SignatureError, "signed with another key than when it was added")


def test_a_root_that_the_signed_manifest_does_not_name_is_refused(shelf: Shelf) -> None:
    shelf.publish(root("a", "b"), 3)
    shelf.server.answers["/"] = Answer(root("b"))
    assert_refused(shelf, MismatchError, "does not match its manifest")


@pytest.mark.parametrize(
    "answer", [Answer(status=404), Answer(b"<html>"), Answer(b"{}")], ids=["gone", "HTML", "empty"]
)
def test_a_signed_catalogue_without_its_manifest_is_refused(shelf: Shelf, answer: Answer) -> None:
    shelf.server.answers |= {"/": Answer(root("b", manifest="")), "/manifest.json": answer}
    assert_refused(shelf, SpringshelfError)


def test_another_manifest_that_the_root_leads_to_has_to_be_signed_with_the_same_key(shelf: Shelf) -> None:
    feed = root("b", manifest="other.json")
    shelf.publish(feed, 3)
    shelf.server.answers["/other.json"] = manifest(feed, 3, OTHER_KEY)
    assert_refused(shelf, SignatureError, "signed with another key")
    shelf.server.answers["/other.json"] = manifest(root("c"), 3)
    assert_refused(shelf, MismatchError, "does not match its manifest")
    shelf.server.answers["/other.json"] = manifest(feed, 3)
    shelf.sync()
    assert shelf.titles == ["a", "b"]
    assert shelf.catalogue.manifest == f"{shelf.server.address}/other.json"


def test_a_catalogue_that_stops_naming_a_manifest_is_not_believed_without_one(shelf: Shelf) -> None:
    shelf.publish(root("a", manifest=""), 3)
    shelf.sync()
    shelf.server.answers["/"] = Answer(root("b", manifest=""))
    assert_refused(shelf, SignatureError, "was signed when it was added, and is no longer signed")


def test_an_older_copy_changes_nothing_and_says_so(shelf: Shelf) -> None:
    shelf.publish(root("b"), 1)
    report = shelf.sync()
    assert report.unchanged
    assert report.refused[0].code == CatalogueCode.OLDER_COPY.id
    assert shelf.titles == ["a"]
    assert shelf.catalogue.version == 2


@pytest.mark.parametrize("complete", [True, False], ids=["read to its end", "incomplete"])
def test_a_version_that_one_key_signed_with_two_contents_is_refused(shelf: Shelf, *, complete: bool) -> None:
    newest = json.loads(root("a", "c"))
    if not complete:
        newest["navigation"] = [{"href": "/missing.json", "title": "More", "type": "application/opds+json"}]
    shelf.publish(json.dumps(newest).encode(), 3)
    shelf.sync()
    shelf.publish(root("b"), 3)
    assert_refused(shelf, SignatureError, "Version 3 of this catalogue was signed with two", ("a", "c"))
    shelf.server.answers["/manifest.json"] = manifest(root("b"), 3, OTHER_KEY, (KEY,))
    assert_refused(shelf, SignatureError, "Version 3 of this catalogue was signed with two", ("a", "c"))
    shelf.publish(root("b"), 4)
    shelf.sync()
    assert "b" in shelf.titles


def test_a_second_content_by_another_manifest_of_the_same_version_is_refused(shelf: Shelf) -> None:
    feed = root("b", manifest="other.json")
    shelf.server.answers |= {"/": Answer(feed), "/manifest.json": manifest(feed, 3), "/other.json": manifest(feed, 2)}
    assert_refused(shelf, SignatureError, "Version 2 of this catalogue was signed with two different contents")


def test_a_catalogue_is_held_to_the_key_with_which_it_began_to_be_signed(
    workplace: OpenHome, server: FaultyServer
) -> None:
    server.answers["/"] = Answer(root("a", manifest=""))
    shelf = Shelf(workplace, server)
    assert shelf.catalogue.key == ""
    shelf.publish(root("a"), 1)
    shelf.sync()
    assert shelf.catalogue.key == public_key(KEY)
    shelf.publish(root("b"), 2, OTHER_KEY)
    assert_refused(shelf, SignatureError, "signed with another key")


OLDER_COPIES = {
    "at its address": {},
    "by a redirect of the manifest": {"/manifest.json": Answer(status=302, headers={"Location": "/old/manifest.json"})},
    "by a redirect of both": {
        "/": Answer(status=302, headers={"Location": "/old/feed.json"}),
        "/manifest.json": Answer(status=302, headers={"Location": "/old/manifest.json"}),
    },
    "by a redirect of a root that names another manifest": {
        "/": Answer(status=302, headers={"Location": "/old/other.json"}),
        "/manifest.json": Answer(status=404),
    },
}


@pytest.mark.parametrize("way", OLDER_COPIES)
@pytest.mark.parametrize("complete", [True, False], ids=["read to its end", "incomplete"])
def test_no_way_leads_back_to_an_older_copy(shelf: Shelf, way: str, *, complete: bool) -> None:
    """An older copy that the same key signed is refused, also when the newest one could not be read to its end."""
    old = root("old")
    newest = json.loads(root("a", "b"))
    if not complete:
        newest["navigation"] = [{"href": "/missing.json", "title": "More", "type": "application/opds+json"}]
    shelf.publish(json.dumps(newest).encode(), 5)
    assert bool(shelf.sync().refused) is not complete
    believed = shelf.catalogue
    document: dict[str, Any] = {"version": 4, "root": {"href": "/", "integrity": to_integrity(sha256(old))}}
    signed = Answer(json.dumps(sign(document, SigningKeys(KEY))).encode())
    other = root("old", manifest="/old/manifest-of-other.json")
    shelf.server.answers |= {"/": Answer(old), "/manifest.json": signed, "/old/manifest.json": signed}
    shelf.server.answers |= {"/old/feed.json": Answer(old), "/old/other.json": Answer(other)}
    shelf.server.answers["/old/manifest-of-other.json"] = manifest(other, 4)
    shelf.server.answers |= OLDER_COPIES[way]
    try:
        report = shelf.sync()
        assert report.unchanged
        assert report.refused[0].code == CatalogueCode.OLDER_COPY.id
    except SpringshelfError:
        pass
    assert shelf.titles == ["a", "b"]
    assert (shelf.catalogue.version, shelf.catalogue.key) == (believed.version, believed.key) == (5, public_key(KEY))


def test_a_root_that_names_another_manifest_cannot_bring_an_older_copy(shelf: Shelf) -> None:
    feed = root("old", manifest="other.json")
    shelf.server.answers |= {"/": Answer(feed), "/other.json": manifest(feed, 1)}
    shelf.server.answers["/manifest.json"] = manifest(feed, 3)
    report = shelf.sync()
    assert report.refused[0].code == CatalogueCode.OLDER_COPY.id
    assert shelf.titles == ["a"]


def test_a_new_key_is_trusted_when_the_old_one_signs_beside_it(shelf: Shelf) -> None:
    feed = root("a", "b")
    shelf.server.answers |= {"/": Answer(feed), "/manifest.json": manifest(feed, 3, OTHER_KEY, (KEY,))}
    shelf.sync()
    assert shelf.titles == ["a", "b"]
    assert shelf.catalogue.key == public_key(OTHER_KEY)
    shelf.publish(root("c"), 4, KEY)
    with pytest.raises(SignatureError, match="signed with another key"):
        shelf.sync()
    shelf.publish(root("a", "b", "c"), 4, OTHER_KEY)
    shelf.sync()
    assert shelf.titles == ["a", "b", "c"]


def test_a_new_key_with_the_signature_of_a_third_one_is_refused(shelf: Shelf) -> None:
    third = Ed25519PrivateKey.from_private_bytes(bytes([3] * 32))
    feed = root("b")
    shelf.server.answers |= {"/": Answer(feed), "/manifest.json": manifest(feed, 3, OTHER_KEY, (third,))}
    assert_refused(shelf, SignatureError, "signed with another key")


def test_who_has_no_key_cannot_take_over_a_catalogue_with_its_public_signature(shelf: Shelf) -> None:
    feed = root("a", "b")
    published = json.loads(manifest(feed, 3).body)
    forged = json.loads(manifest(feed, 3, OTHER_KEY).body)
    forged["signature"]["replaced"] = [published["signature"]]
    shelf.server.answers |= {"/": Answer(feed), "/manifest.json": Answer(json.dumps(forged).encode())}
    assert_refused(shelf, SignatureError, "signature is wrong")
