"""Feeds that are made to break a reader: each is read or refused in a moment, and one bad entry costs no other."""

import time

import pytest

from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.feeds import read_feed
from desktop_app.catalogue.lenient_json import all_clean
from desktop_app.catalogue.search import expand, read_description
from desktop_app.domain.feed import CatalogueSearch
from desktop_app.store.dataclass_json import to_plain
from tests.catalogue.test_opds1 import ADDRESS, BOOK, feed_of

MAX_SECONDS = 2.0
ENTITIES = '<!DOCTYPE f [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + number)} "{f"&{chr(97 + number)};" * 10}">' for number in range(12)
)
ATTRIBUTES = "".join(f"a{number}=1 " for number in range(60_000))
TITLES = {
    "half a character": "x&#xD83D;y",
    "half a character in decimals": "x&#055357;y",
    "no character": "x&#0;&#xFFFF;&#27;&#x110000;&#99999999999999999999;y",
    "markup without end": "&lt;b ",
    "numbers in markup": "&lt;b&gt;&amp;#0;&amp;#xD83D;y",
}


@pytest.mark.parametrize("name", TITLES)
def test_characters_that_are_named_by_number_cost_no_entry(name: str) -> None:
    bad = BOOK.replace("<title>Walk", f'<title type="html">{TITLES[name]}').replace("<id>1", "<id>2")
    feed = feed_of(bad + BOOK.replace('label="Needs"', 'label="&#xD83D;"'))
    assert feed.entries[-1].publication.title == "Walk"
    assert all_clean(to_plain(feed))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-16-be"])
def test_half_characters_are_replaced_in_every_encoding(encoding: str) -> None:
    text = '<OpenSearchDescription><Url type="application/atom+xml" template="/s?{}"/>&#xD83D;</OpenSearchDescription>'
    mark = "\ufeff" if encoding.endswith("be") else ""
    assert read_description((mark + text).encode(encoding), ADDRESS) is not None


def test_what_cannot_be_read_after_all_is_refused() -> None:
    with pytest.raises(DocumentError):
        read_description("<?xml version='1.0' encoding='cp037'?>".encode("cp037") + b"\x4c\x50\x7b", ADDRESS)


@pytest.mark.parametrize(
    "feed",
    [
        f"<feed><entry/>{'<!DOCTYPE [] ' * 30_000}</feed>",
        f"{'<?xml ' * 50_000}?><feed><entry/></feed>",
        f"{ENTITIES}]><feed><entry><title>&m;</title></entry></feed>",
        f"<feed>{'<entry>' * 100_000}</feed>",
        f'<feed><entry><title type="html">&lt;b {ATTRIBUTES}&gt;x</title></entry></feed>',
        f'<feed><entry><title type="html">{"&lt;b &quot;" * 60_000}x</title></entry></feed>',
        f'<feed><link rel="search" href="{"{?" * 50_000}"/><entry/></feed>',
        f"<feed><entry/>{'&a' * 200_000}</feed>",
    ],
    ids=["doctypes", "declarations", "entities", "nesting", "attributes", "quotes", "search", "ampersands"],
)
def test_a_bomb_is_read_or_refused_in_a_moment(feed: str) -> None:
    began = time.process_time()
    read_feed(feed.encode(), ADDRESS)
    assert time.process_time() - began < MAX_SECONDS


@pytest.mark.parametrize("part", ["{?", "{", "a", "a:", "&a", "a={a", "{?a,", "%7B"])
def test_a_template_is_expanded_in_a_time_that_grows_with_its_length(part: str) -> None:
    began = time.process_time()
    expand(CatalogueSearch(part * (150_000 // len(part)), ADDRESS), {"query": "a"})
    assert time.process_time() - began < MAX_SECONDS


def test_a_template_that_is_no_address_is_no_search() -> None:
    assert feed_of(f'{BOOK}<link rel="search" href="/s?q={{searchTerms}}&#x202E;"/>').search is None
