from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.feeds import read_feed
from desktop_app.domain.feed import Feed
from tests.corpus import CORPUS
from tests.english import english

ADDRESS = "https://example.org/opds/feed.xml"
REL = "http://opds-spec.org/"
BOOK = f"""<entry><title>Walk</title><id>1</id><author><name>Ana</name></author><category term="x" label="Needs"/>
<link rel="{REL}acquisition" type="application/epub+zip" href="a.epub" length="9"/>
<link rel="{REL}image" type="image/png" href="a.png"/></entry>"""
SECTION = (
    '<entry><title>New</title><id>2</id><link type="application/atom+xml;kind=acquisition" href="new.xml"/></entry>'
)


def feed_of(inside: str, head: str = "<?xml version='1.0'?>", tail: str = "") -> Feed:
    return read_feed(f"{head}<feed xmlns='http://www.w3.org/2005/Atom'>{inside}</feed>{tail}".encode(), ADDRESS)


def test_a_book_comes_with_all_that_the_feed_says_of_it() -> None:
    (book,) = feed_of(BOOK).publications
    assert (book.title, book.contributors, book.subjects) == ("Walk", ("Ana",), ("Needs",))
    assert (book.files[0].href, book.files[0].size) == ("https://example.org/opds/a.epub", 9)
    assert book.cover is not None
    assert book.cover.href == "https://example.org/opds/a.png"


def test_sections_lead_on_and_the_kind_of_their_type_is_not_believed() -> None:
    feed = feed_of(BOOK + SECTION + '<link rel="next" href="two.xml"/>')
    assert [page.href for page in feed.pages] == ["https://example.org/opds/new.xml"]
    assert feed.next_page is not None
    assert feed.next_page.href == "https://example.org/opds/two.xml"


@pytest.mark.parametrize("rel", ["buy", "borrow", "subscribe", "sample", "preview"])
def test_what_must_be_bought_or_borrowed_is_no_file_to_keep(rel: str) -> None:
    feed = feed_of(BOOK.replace("acquisition", f"acquisition/{rel}"))
    assert feed.publications == ()
    assert "Walk" in english(feed.problems[0])


def test_a_thumbnail_is_not_taken_for_the_cover() -> None:
    thumbnail = f'<link rel="{REL}image/thumbnail" href="small.png"/>'
    (book,) = feed_of(BOOK.replace("<link", thumbnail + "<link", 1)).publications
    assert book.cover is not None
    assert book.cover.href.endswith("a.png")


def test_a_catalogue_that_lists_everything_at_once_is_told() -> None:
    feed = feed_of(f'<link rel="{REL}crawlable" href="all.xml"/>' + SECTION)
    assert feed.crawlable is not None
    assert feed.crawlable.href == "https://example.org/opds/all.xml"


@pytest.mark.parametrize(
    "number",
    [
        "<totalResults>7</totalResults>",
        '<o:totalResults xmlns:o="http://a9.com/-/spec/opensearch/1.1/">7</o:totalResults>',
    ],
)
def test_the_number_of_results_is_found_in_any_namespace(number: str) -> None:
    assert feed_of(number).stated_items == 7


@pytest.mark.parametrize(
    ("head", "tail"),
    [("", ""), ("\n  ", ""), ("\ufeff<?xml version='1.0'?>", ""), ("", "<script>junk</script> & junk")],
)
def test_junk_around_the_feed_is_passed_over(head: str, tail: str) -> None:
    assert len(feed_of(BOOK, head, tail).publications) == 1


def test_markup_in_a_description_becomes_words() -> None:
    (book,) = feed_of(
        BOOK.replace("</id>", '</id><content type="html">A &lt;b&gt;bold&lt;/b&gt; walk</content>')
    ).publications
    assert book.description == "A bold walk"


def test_entities_are_not_resolved(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("private")
    doctype = f'<!DOCTYPE feed [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    feed = feed_of(BOOK.replace("Walk", "Walk &x;"), head=doctype)
    assert "private" not in str(feed)


@pytest.mark.parametrize(
    ("head", "written", "title"),
    [
        ("", "Caf&eacute;&nbsp;R&D &mdash; x", "Café R&D — x"),
        ("<!DOCTYPE feed [<!ENTITY school 'L&#233;on'>]>", "At &school;", "At Léon"),
    ],
)
def test_entities_that_stand_for_characters_are_read(head: str, written: str, title: str) -> None:
    (book,) = feed_of(BOOK.replace("Walk", written), head=head).publications
    assert book.title == title


@pytest.mark.parametrize("href", ["file:///etc/passwd", "javascript:x", "data:image/png;base64,AA", ""])
def test_links_that_must_not_be_followed_are_left_out(href: str) -> None:
    assert feed_of(BOOK.replace("a.epub", href)).publications == ()


@pytest.mark.parametrize("data", [b"<html><body>Log in</body></html>", b"<feed", b"<", b"plain words", b""])
def test_what_is_no_feed_is_told(data: bytes) -> None:
    with pytest.raises(DocumentError):
        read_feed(data, ADDRESS)


@given(st.binary(max_size=300), st.integers(0, 600))
def test_no_bytes_make_the_reader_fail_otherwise(noise: bytes, place: int) -> None:
    whole = f"<feed xmlns='http://www.w3.org/2005/Atom'>{BOOK}{SECTION}</feed>".encode()
    for data in (noise, b"<" + noise, whole[:place] + noise + whole[place:]):
        try:
            read_feed(data, ADDRESS)
        except DocumentError:
            continue


@pytest.mark.parametrize(
    ("name", "books", "pages"),
    [
        ("nypl/acquisition.xml", 9, 0),
        ("nypl/navigation.xml", 0, 6),
        ("readium/feedbooks_catalog.atom", 0, 6),
        ("readium/wiki_1_1.opds", 1, 0),
    ],
)
def test_real_feeds_are_read(name: str, books: int, pages: int) -> None:
    path = CORPUS / "feeds" / name
    if not path.exists():
        pytest.skip(f"the corpus is not here: {path}")
    feed = read_feed(path.read_bytes(), ADDRESS)
    assert (len(feed.publications), len(feed.pages)) == (books, pages)


@pytest.mark.parametrize(
    ("feed_base", "entry_base", "href"),
    [
        ("https://a.org/x/", "", "https://a.org/x/b.epub"),
        ("", "books/", "https://example.org/opds/books/b.epub"),
        ("https://a.org/x/", "y/", "https://a.org/x/y/b.epub"),
        ("/x/", "y/", "https://example.org/x/y/b.epub"),
        ("file:///etc/", "", None),
    ],
)
def test_addresses_are_resolved_against_the_base_of_feed_and_entry(
    feed_base: str, entry_base: str, href: str | None
) -> None:
    def base(value: str) -> str:
        return f"xml:base='{value}'" if value else ""

    data = (
        f"<feed xmlns='http://www.w3.org/2005/Atom' {base(feed_base)}><title>T</title><entry {base(entry_base)}>"
        "<title>B</title><id>b</id><link rel='http://opds-spec.org/acquisition' type='application/epub+zip' "
        "href='b.epub'/></entry></feed>"
    )
    found = read_feed(data.encode(), "https://example.org/opds/feed.xml")
    assert [one.files[0].href for one in found.publications] == ([href] if href else [])


def test_a_base_that_is_no_address_leads_nowhere_and_stops_nothing() -> None:
    link = "<link rel='http://opds-spec.org/acquisition' href='a.epub' type='application/epub+zip'/>"
    entry = "<entry xml:base='http://['><id>urn:{name}</id><title>{name}</title>" + link + "</entry>"
    whole = f"<entry><id>urn:b</id><title>b</title>{link}</entry>"
    assert [one.title for one in feed_of(entry.format(name="a") + whole).publications] == ["b"]
