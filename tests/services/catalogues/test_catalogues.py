"""Catalogues as they come: signed and unsigned, behind a login, in registries, mirrored, partial, searched."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.catalogue.signature import SignatureError, SigningKeys
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.fetching import AllowedSources, KeepMode, KeepRule
from desktop_app.domain.publication import KeepState
from desktop_app.services.catalogues.catalogue_check import RegistryError
from desktop_app.services.catalogues.catalogue_folder import OwnerError
from desktop_app.services.catalogues.catalogues import Catalogues, as_address
from desktop_app.services.catalogues.codes import CatalogueCode
from desktop_app.services.publishing.publisher import Publisher
from desktop_app.transfer.errors import MismatchError, RefusedError, SignInError
from desktop_app.transfer.serving.catalogue import CatalogueServer
from tests.corpus import CORPUS
from tests.english import english
from tests.faults import Answer, FaultyServer, faulty_server
from tests.open_home import OpenHome
from tests.shipped import MATERIALS, campaign_to_change, materials_in


@pytest.fixture
def catalogues(workplace: OpenHome) -> Catalogues:
    return workplace.catalogues


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The default campaign's texts, which a test may change."""
    return campaign_to_change(tmp_path / "source")


def feed(*books: str, **more: Any) -> Answer:
    publications = [
        {
            "metadata": {"identifier": name, "title": name},
            "links": [{"rel": "acquisition", "href": f"/{name}.epub", "type": "application/epub+zip"}],
        }
        for name in books
    ]
    return Answer(json.dumps({"metadata": {"title": "T"}, "publications": publications, **more}).encode())


def new_publisher() -> Publisher:
    """One with a key of its own."""
    return Publisher(SigningKeys(Ed25519PrivateKey.generate()))


def titles(workplace: OpenHome) -> list[str]:
    return [item.publication.title for item in workplace.shelf.items()]


def change(source: Path) -> None:
    text = source / "materials/small-enough-to-try.md"
    text.write_text(text.read_text(encoding="utf-8") + "\nOne more sentence.\n", encoding="utf-8")


def test_a_signed_catalogue_is_asked_once_and_a_changed_one_for_its_page_alone(
    catalogues: Catalogues, source: Path, tmp_path: Path
) -> None:
    publisher = new_publisher()
    publisher.publish(source, tmp_path / "out")
    with CatalogueServer(tmp_path / "out") as server:
        added, _ = catalogues.add(server.address)
        assert added.key
        assert (added.version, added.rule) == (1, KeepRule())
        assert catalogues.sync(added.id).requests == 1
        change(source)
        publisher.publish(source, tmp_path / "out")
        report = catalogues.sync(added.id)
    # The manifest, the root, the page, the campaign with its calendar.
    assert (report.changed, report.pages_fetched, report.pages_unchanged, report.requests) == (1, 2, 3, 5)


def test_a_catalogue_signed_by_somebody_else_is_refused_and_changes_nothing(
    catalogues: Catalogues, workplace: OpenHome, source: Path, tmp_path: Path
) -> None:
    new_publisher().publish(source, tmp_path / "out")
    added, _ = catalogues.add(str(tmp_path / "out"))
    before = titles(workplace)
    change(source)
    for other in (new_publisher(), Publisher()):
        shutil.rmtree(tmp_path / "out")
        other.publish(source, tmp_path / "out")
        with pytest.raises(SignatureError, match="Nothing was taken from it"):
            catalogues.sync(added.id)
    assert titles(workplace) == before


def test_a_manifest_that_was_changed_on_its_way_is_refused(
    catalogues: Catalogues, source: Path, tmp_path: Path
) -> None:
    new_publisher().publish(source, tmp_path / "out")
    manifest = tmp_path / "out/manifest.json"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('"version": 1', '"version": 2'), encoding="utf-8")
    with pytest.raises(SignatureError, match="signature is wrong"):
        catalogues.add(str(tmp_path / "out"))
    assert catalogues.all() == ()


def test_a_root_that_its_manifest_does_not_name_is_passed_over_for_the_one_that_it_names(
    catalogues: Catalogues, source: Path, tmp_path: Path
) -> None:
    new_publisher().publish(source, tmp_path / "out")
    roots = sorted((tmp_path / "out").glob("feed*.json"))
    assert len(roots) == 2
    for root in roots:
        root.write_text(root.read_text(encoding="utf-8").replace("Spring", "Autumn"), encoding="utf-8")
    with pytest.raises(MismatchError, match="check again soon"):
        catalogues.add(str(tmp_path / "out"))
    roots[0].write_text(roots[0].read_text(encoding="utf-8").replace("Autumn", "Spring"), encoding="utf-8")
    catalogue, report = catalogues.add(str(tmp_path / "out"))
    assert "Spring" in catalogue.title
    assert report.found == MATERIALS


def test_an_older_copy_changes_nothing_and_is_told(
    catalogues: Catalogues, workplace: OpenHome, source: Path, tmp_path: Path
) -> None:
    publisher = new_publisher()
    publisher.publish(source, tmp_path / "out")
    shutil.copytree(tmp_path / "out", tmp_path / "drawer")
    added, _ = catalogues.add(str(tmp_path / "out"))
    change(source)
    publisher.publish(source, tmp_path / "out")
    catalogues.sync(added.id)
    newest = workplace.shelf.items()
    shutil.rmtree(tmp_path / "out")
    shutil.copytree(tmp_path / "drawer", tmp_path / "out")
    report = catalogues.sync(added.id)
    assert report.refused[0].code == CatalogueCode.OLDER_COPY.id
    assert workplace.shelf.items() == newest


def test_a_rule_keeps_what_it_names_with_each_check(catalogues: Catalogues, default_catalogue: Path) -> None:
    rule = KeepRule(KeepMode.SUBTOPICS, ("ai",))
    added, report = catalogues.add(str(default_catalogue), rule=rule)
    assert report.kept == materials_in("ai")
    catalogues.change_rule(added.id, KeepRule(KeepMode.ALL))
    assert catalogues.sync(added.id).kept == MATERIALS


def test_a_registry_names_its_catalogues_and_is_not_added(catalogues: Catalogues, server: FaultyServer) -> None:
    inside = [{"metadata": {"title": "Ours"}, "links": [{"rel": "http://opds-spec.org/catalog", "href": "/ours"}]}]
    server.answers["/"] = Answer(json.dumps({"metadata": {"title": "All"}, "catalogs": inside}).encode())
    look = catalogues.preview(server.address + "/")
    assert [(one.alternative, one.href) for one in look.catalogues] == [("Ours", server.address + "/ours")]
    with pytest.raises(RegistryError, match="“Ours”"):
        catalogues.add(server.address + "/")
    assert catalogues.all() == ()


def test_a_look_tells_what_is_there_and_adds_nothing(catalogues: Catalogues, default_catalogue: Path) -> None:
    look = catalogues.preview(str(default_catalogue))
    assert (look.materials, look.pages, look.campaign, look.known) == (MATERIALS, 4, True, False)
    assert catalogues.all() == ()


def test_unchanged_pages_of_a_stranger_are_not_sent_again(
    catalogues: Catalogues, workplace: OpenHome, server: FaultyServer
) -> None:
    root = feed("a", navigation=[{"href": "/more", "title": "More"}])
    server.answers = {"/": root, "/more": replace(feed("b", "c"), tag='"1"')}
    added, _ = catalogues.add(server.address + "/")
    report = catalogues.sync(added.id)
    assert (report.requests, report.pages_fetched, report.pages_unchanged) == (2, 1, 1)
    server.answers["/"] = replace(root, tag='"root"')
    catalogues.sync(added.id)
    report = catalogues.sync(added.id)
    assert (report.requests, report.pages_fetched, report.pages_unchanged) == (2, 0, 2)
    assert titles(workplace) == ["a", "b", "c"]
    assert (report.new, report.changed, report.removed) == (0, 0, 0)


def test_a_publication_stands_in_all_its_lanes(
    catalogues: Catalogues, workplace: OpenHome, server: FaultyServer
) -> None:
    book = json.loads(feed("a").body)["publications"]
    groups = [{"metadata": {"title": name}, "publications": book} for name in ("New", "For beginners")]
    server.answers["/"] = Answer(json.dumps({"metadata": {"title": "T"}, "groups": groups}).encode())
    added, report = catalogues.add(server.address + "/")
    assert report.found == 1
    assert workplace.shelf.lanes() == {(added.id, "a"): ("New", "For beginners")}


def test_a_summary_is_followed_to_the_whole_publication(
    catalogues: Catalogues, workplace: OpenHome, server: FaultyServer
) -> None:
    whole = json.loads(feed("a").body)["publications"][0]
    summary = {
        "metadata": {"identifier": "a", "title": "a"},
        "links": [{"rel": "self", "href": "/a.json", "type": "application/opds-publication+json"}],
    }
    server.answers["/"] = Answer(json.dumps({"metadata": {"title": "T"}, "publications": [summary]}).encode())
    server.answers["/a.json"] = Answer(json.dumps(whole).encode())
    catalogues.add(server.address + "/")
    (item,) = workplace.shelf.items()
    assert item.publication.files[0].href == server.address + "/a.epub"


def test_pages_that_say_different_amounts_of_one_publication_do_not_change_it_to_and_fro(
    catalogues: Catalogues, server: FaultyServer
) -> None:
    """As servers do that put the time into each feed, so that nothing is ever unchanged."""
    more = json.loads(feed("a").body)
    more["publications"][0]["metadata"]["description"] = "More words."
    root = feed("a", navigation=[{"href": "/more", "title": "More"}])

    def tick(number: int) -> None:
        for path, body in (("/", root.body), ("/more", json.dumps(more).encode())):
            server.answers[path] = Answer(body + b" " * number)

    tick(0)
    added, _ = catalogues.add(server.address + "/")
    for number in (1, 2):
        tick(number)
        report = catalogues.sync(added.id)
        assert (report.pages_fetched, report.changed) == (2, 0)


def test_a_catalogue_can_be_searched_where_it_lies(catalogues: Catalogues, server: FaultyServer) -> None:
    search = {"rel": "search", "href": "/find{?query,author}", "templated": True, "type": "application/opds+json"}
    server.answers["/"] = feed("a", links=[search])
    server.answers["/find?query=quiet%20corner"] = feed("quiet")
    added, _ = catalogues.add(server.address + "/")
    assert [one.title for one in catalogues.search(added.id, "quiet corner")] == ["quiet"]


def test_a_catalogue_of_first_tens_is_paged_through_its_search(
    catalogues: Catalogues, workplace: OpenHome, server: FaultyServer
) -> None:
    def entries(*numbers: int) -> str:
        return "".join(
            f"<entry><title>{one}</title><id>{one}</id><link rel='http://opds-spec.org/acquisition' "
            f"type='application/epub+zip' href='/{one}.epub'/></entry>"
            for one in numbers
        )

    def page(*parts: str) -> Answer:
        return Answer(f"<feed xmlns='http://www.w3.org/2005/Atom'><title>K</title>{''.join(parts)}</feed>".encode())

    described = "<link rel='search' type='application/opensearchdescription+xml' href='/osd.xml'/>"
    # The ampersands are as they come from kiwix-serve.
    server.answers = {
        "/": page(described, entries(*range(10))),
        "/osd.xml": Answer(
            b"<OpenSearchDescription xmlns='http://a9.com/-/spec/opensearch/1.1/'><Url type='application/atom+xml' "
            b"template='/all?q={searchTerms?}&lang={language?}&count={count?}&start={startIndex?}'/>"
            b"</OpenSearchDescription>"
        ),
        "/all?count=100&start=0": page(entries(*range(100))),
        "/all?count=100&start=100": page(entries(*range(100, 123))),
        "/all?count=100&start=123": page(),
    }
    _, report = catalogues.add(server.address + "/")
    assert (report.found, report.refused) == (123, ())


def test_a_mirror_is_asked_in_place_of_what_it_mirrors(workplace: OpenHome, server: FaultyServer) -> None:
    own = [{"rel": "self", "href": "https://library.example.org/opds/home.json"}]
    more = [{"href": "https://library.example.org/opds/more.json", "title": "More"}]
    server.answers = {"/opds/home.json": feed("a", links=own, navigation=more), "/opds/more.json": feed("b")}
    workplace.catalogues.add(server.address + "/opds/home.json")
    assert titles(workplace) == ["a", "b"]


def test_the_corpus_is_kept_whole(workplace: OpenHome) -> None:
    folder = CORPUS / "opds2-test-catalog"
    if not folder.is_dir():
        pytest.skip(f"the corpus is not here: {folder}")
    with CatalogueServer(folder) as server:
        added, _ = workplace.catalogues.add(f"http://127.0.0.1:{server.port}/2.0/home.json")
        report = workplace.catalogues.sync(added.id, keeping=KeepMode.ALL)
        again = workplace.catalogues.sync(added.id, keeping=KeepMode.ALL)
    assert (report.found, report.kept, report.failed) == (8, 8, 0)
    assert {item.state for item in workplace.shelf.items()} == {KeepState.KEPT}
    assert (again.new, again.changed, again.size) == (0, 0, 0)


DESCRIBED = json.dumps(
    {
        "id": "x",
        "title": "The college library",
        "authentication": [
            {"type": "http://opds-spec.org/auth/basic", "labels": {"login": "Card number", "password": "PIN"}}
        ],
    }
).encode()


@pytest.mark.parametrize("digest", [False, True])
def test_a_login_is_asked_for_by_the_catalogues_own_words_and_then_used(
    workplace: OpenHome, server: FaultyServer, digest: bool
) -> None:
    server.answers["/"] = replace(feed("a"), login=("ana", "geheim"), digest=digest, described=DESCRIBED)
    server.answers["/a.epub"] = Answer(b"book", login=("ana", "geheim"), digest=digest)
    with pytest.raises(SignInError, match=r"The college library.*Card number and PIN") as caught:
        workplace.catalogues.add(server.address + "/")
    assert workplace.of_shelf.logins.is_wanted(caught.value)
    workplace.of_shelf.logins.save(server.address + "/", "ana", "geheim")
    workplace.catalogues.add(server.address + "/")
    assert workplace.shelf.keep(item.key for item in workplace.shelf.items()).kept == 1
    assert "geheim" not in "".join(server.authorizations)
    assert "geheim" not in (workplace.shelf_folder / "shelf.db").read_bytes().decode("latin-1")


def test_a_wrong_password_is_told_and_not_tried_for_ever(workplace: OpenHome, server: FaultyServer) -> None:
    server.answers["/"] = replace(feed("a"), login=("ana", "geheim"))
    workplace.of_shelf.logins.save(server.address + "/", "ana", "falsch")
    with pytest.raises(SignInError, match="does not accept this name and password") as caught:
        workplace.catalogues.add(server.address + "/")
    assert len(server.asked) == 2
    assert "falsch" not in str(caught.value)


def test_a_password_goes_to_its_own_server_alone(workplace: OpenHome, server: FaultyServer) -> None:
    with faulty_server() as other:
        other.answers["/"] = replace(feed("a"), login=("ana", "geheim"))
        server.answers["/"] = Answer(status=302, headers={"Location": other.address + "/"})
        workplace.of_shelf.logins.save(server.address + "/", "ana", "geheim")
        with pytest.raises(SignInError):
            workplace.catalogues.add(server.address + "/")
        assert set(other.authorizations) == {""}


def test_only_sticks_and_neighbours_never_touches_the_internet(
    workplace: OpenHome, server: FaultyServer, default_catalogue: Path
) -> None:
    downloads = workplace.downloads
    downloads.change_rules(replace(downloads.rules(), sources=AllowedSources.NEARBY))
    with pytest.raises(RefusedError, match="only sticks and neighbours"):
        workplace.catalogues.add("https://example.org/feed.json")
    server.answers["/"] = Answer(status=302, headers={"Location": "http://example.org/feed.json"})
    with pytest.raises(RefusedError, match="only sticks and neighbours"):
        workplace.catalogues.add(server.address + "/")
    server.answers["/near"] = feed("a")
    workplace.catalogues.add(server.address + "/near")
    workplace.catalogues.add(str(default_catalogue))
    assert len(workplace.shelf.items()) == MATERIALS + 1


def test_a_walk_is_left_when_the_line_is_gone(workplace: OpenHome, server: FaultyServer) -> None:
    dead = [{"href": f"http://127.0.0.1:9/{number}", "title": str(number)} for number in range(50)]
    server.answers["/"] = feed("a", navigation=dead)
    workplace.catalogues._sleep = lambda _seconds: None
    _, report = workplace.catalogues.add(server.address + "/")
    assert CatalogueCode.GONE_SILENT.id in [one.code for one in report.refused]
    assert report.requests < 20


def test_a_removed_catalogue_can_be_trusted_anew(catalogues: Catalogues, source: Path, tmp_path: Path) -> None:
    for publisher in (new_publisher(), new_publisher()):
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
        publisher.publish(source, tmp_path / "out")
        added, report = catalogues.add(str(tmp_path / "out"))
        assert report.found == MATERIALS
        catalogues.remove(added.id)
    with pytest.raises(SpringshelfError):
        catalogues.sync(added.id)


def test_another_computers_catalogue_is_never_written_over(source: Path, tmp_path: Path) -> None:
    new_publisher().publish(source, tmp_path / "out")
    before = (tmp_path / "out/manifest.json").read_bytes()
    for other in (new_publisher(), Publisher()):
        with pytest.raises(OwnerError, match=r"signing\.key"):
            other.publish(source, tmp_path / "out")
    assert (tmp_path / "out/manifest.json").read_bytes() == before


def test_a_catalogue_that_wants_to_be_asked_later_makes_way_for_the_others(
    workplace: OpenHome, catalogues: Catalogues
) -> None:
    waited = 0.0

    def sleep(seconds: float) -> None:
        nonlocal waited
        waited += seconds
        if len(titles(workplace)) > 2:
            server.answers["/busy"] = feed("a", "late")

    catalogues._sleep = sleep
    with faulty_server() as server:
        server.answers |= {"/busy": feed("a"), "/good": feed("b")}
        for name in ("busy", "good"):
            catalogues.add(f"{server.address}/{name}")
        server.answers["/busy"] = Answer(status=503, headers={"Retry-After": "3600"})
        server.answers["/good"] = feed("b", "c")
        reports = catalogues.sync_all()
    assert sorted(titles(workplace)) == ["a", "b", "c", "late"]
    assert [report.new for report in reports] == [1, 1]
    assert waited < 75.0


def test_a_page_that_is_asked_for_later_makes_way_for_the_others(workplace: OpenHome, catalogues: Catalogues) -> None:
    waits: list[tuple[float, int]] = []
    catalogues._sleep = lambda seconds: waits.append((seconds, len(titles(workplace))))
    more = [{"href": "/page", "type": "application/opds+json", "title": "More"}]
    with faulty_server() as server:
        server.answers |= {"/busy": feed("a", navigation=more), "/page": feed("d"), "/good": feed("b")}
        for name in ("busy", "good"):
            catalogues.add(f"{server.address}/{name}")
        server.answers["/page"] = Answer(status=503, headers={"Retry-After": "3600"})
        server.answers["/good"] = feed("b", "c")
        reports = catalogues.sync_all()
    before = sum(seconds for seconds, listed in waits if listed < 4)
    assert before <= 10.5
    assert "busy" in english(reports[0].refused[0]).lower()
    assert len(titles(workplace)) == 4


@pytest.mark.parametrize("text", ["ftp://library.example/feed.xml", "gopher://library.example", "FTP://x/y"])
def test_an_address_of_another_kind_of_server_is_refused(text: str) -> None:
    with pytest.raises(RefusedError, match="not an address of a catalogue"):
        as_address(text)


def test_a_folder_may_be_named_by_its_file_address(catalogues: Catalogues, default_catalogue: Path) -> None:
    for text in (default_catalogue.as_uri(), default_catalogue.as_uri() + "/"):
        assert as_address(text) == (default_catalogue / "feed.json").as_uri()
    assert as_address("HTTPS://library.example/Feed") == "https://library.example/Feed"


def test_the_page_of_a_network_that_wants_a_login_is_recognised_in_place_of_a_known_catalogue(
    catalogues: Catalogues, workplace: OpenHome, server: FaultyServer
) -> None:
    server.answers = {"/": feed("a", navigation=[{"href": "/more", "title": "More"}]), "/more": feed("b")}
    added, _ = catalogues.add(server.address + "/")
    portal = Answer(b"<!DOCTYPE html><title>Log in</title>", headers={"Content-Type": "text/html"})
    server.answers["/more"] = portal
    assert any("want a login" in one for one in map(english, catalogues.sync(added.id).refused))
    server.answers["/"] = portal
    with pytest.raises(RefusedError, match="log in to the network"):
        catalogues.sync(added.id)
    assert titles(workplace) == ["a", "b"]
