"""Where the links of an OPDS 1.2 feed lead: to the whole of an entry, aside, to a group, to a search."""

import pytest

from desktop_app.catalogue.feeds import read_feed
from tests.catalogue.test_opds1 import ADDRESS, BOOK, REL, feed_of
from tests.english import english

OPENSEARCH = "application/opensearchdescription+xml"


def test_an_entry_that_is_only_a_summary_names_where_the_whole_is() -> None:
    summary = (
        "<entry><title>Walk</title><id>urn:walk</id>"
        '<link rel="alternate" type="application/atom+xml; type=entry; profile=opds-catalog" href="walk.xml"/></entry>'
    )
    feed = feed_of(summary)
    assert [(one.id, one.link.href) for one in feed.summaries] == [("urn:walk", "https://example.org/opds/walk.xml")]
    assert (feed.publications, feed.pages, feed.problems) == ((), (), ())


def test_a_file_that_is_reached_by_another_entry_is_looked_for_there() -> None:
    link = f'<link rel="{REL}acquisition" type="application/atom+xml;type=entry" href="w.xml"/>'
    step = f"<entry><title>Walk</title><id>w</id>{link}</entry>"
    assert [one.link.href for one in feed_of(step).summaries] == ["https://example.org/opds/w.xml"]


def test_an_entry_that_leads_out_of_the_catalogue_is_passed_over_in_silence() -> None:
    aside = '<entry><title>Website</title><id>w</id><link rel="alternate" type="text/html" href="/"/></entry>'
    feed = feed_of(aside + BOOK)
    assert [one.title for one in feed.publications] == ["Walk"]
    assert feed.problems == ()


def test_an_entry_that_leads_nowhere_is_named() -> None:
    feed = feed_of("<entry><title>Nothing</title></entry><entry><id>urn:x</id></entry><entry><x/></entry>")
    assert [english(problem).split(" and")[0] for problem in feed.problems] == [
        "“Nothing” has no file that can be fetched",
        "“urn:x” has no title",
        "“an entry without a name” has no title",
    ]


def test_a_document_may_be_a_single_entry() -> None:
    feed = read_feed(BOOK.replace("<entry>", '<entry xmlns="http://www.w3.org/2005/Atom">').encode(), ADDRESS)
    assert [one.title for one in feed.publications] == ["Walk"]


def test_an_entry_says_which_lane_it_stands_in() -> None:
    feed = feed_of(BOOK.replace("</entry>", '<link rel="collection" title="Art" href="art.xml"/></entry>'))
    assert [(one.publication.title, one.lane) for one in feed.entries] == [("Walk", "Art")]


@pytest.mark.parametrize(
    ("links", "href", "described"),
    [
        ('<link rel="search" href="find?q={searchTerms}"/>', "find?q={searchTerms}", False),
        ('<link rel="search" href="find?q=%7BsearchTerms%7D"/>', "find?q=%7BsearchTerms%7D", False),
        (
            f'<link rel="search" href="?q={{searchTerms}}"/><link rel="search" type="{OPENSEARCH}" href="osd.xml"/>',
            "https://example.org/opds/osd.xml",
            True,
        ),
    ],
)
def test_a_search_is_a_template_or_better_its_description(links: str, href: str, described: bool) -> None:
    search = feed_of(links + BOOK).search
    assert search is not None
    assert (search.template, search.described) == (href, described)


def test_a_search_that_leads_nowhere_is_none() -> None:
    links = f'<link rel="search" type="{OPENSEARCH}" href="javascript:x"/><link rel="search" href="plain"/>'
    assert feed_of(links + BOOK).search is None
