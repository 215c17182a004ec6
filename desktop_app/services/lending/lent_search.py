"""Searching a lent shelf from a browser or from another program."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from urllib.parse import parse_qs

from desktop_app.catalogue import terms
from desktop_app.catalogue.browse_pages import PageFrame, material_page
from desktop_app.catalogue.opds1_write import (
    ACQUISITION,
    NAVIGATION,
    FeedHead,
    acquisition_feed,
    atom_id,
    entry_of,
    search_description,
)
from desktop_app.catalogue.opds2_write import page_document, to_bytes
from desktop_app.domain.folding import fold, typed_words
from desktop_app.domain.page_language import PageLanguage
from desktop_app.domain.publication import Publication
from desktop_app.services.catalogues.atom_files import day_of, time_text
from desktop_app.services.catalogues.browse_files import home_name, written_languages
from desktop_app.services.ports import Clock
from desktop_app.services.publishing.stick import WrittenPages
from desktop_app.transfer.serving.languages import preferred_language
from desktop_app.transfer.serving.responses import Request, Response, refuse, send_bytes

DESCRIPTION = "description.xml"
MOST = 200
"""The maximum number of results."""


class LentSearch:
    """Answers searches in what is lent: as a web page, as an OPDS 1.2 or OPDS 2.0 feed.

    Args:
        pages: what is lent.
        languages: the languages of web pages, the usual one first.
        clock: returns the time.
    """

    def __init__(self, pages: WrittenPages, languages: Sequence[PageLanguage], clock: Clock) -> None:
        self._title = pages.title
        self._known = [(_searched(one), one) for one in pages.publications]
        self._languages = {one.code: one for one in languages}
        self._written = written_languages(languages, len(pages.publications))
        self._clock = clock

    def answer(self, request: Request) -> Response:
        """Answer a search; the path says in which format."""
        words = " ".join(parse_qs(request.query).get("q", []) or parse_qs(request.query).get("query", []))
        if request.path == DESCRIPTION:
            return send_bytes(self._description(request.field("host")), terms.OPENSEARCH, request)
        found = self._found(words)
        if request.path == "":
            return send_bytes(self._page(words, found, request), f"{terms.HTML}; charset=utf-8", request)
        if request.path == "feed.xml":
            return send_bytes(self._feed(words, found), ACQUISITION, request)
        if request.path == "feed.json":
            document = page_document(words or self._title, "feed.json", found)
            return send_bytes(to_bytes(document), terms.OPDS_FEED, request)
        return refuse(HTTPStatus.NOT_FOUND)

    def _found(self, words: str) -> list[Publication]:
        wanted = typed_words(words)
        return [one for text, one in self._known if all(word in text for word in wanted)][:MOST]

    def _description(self, host: str) -> bytes:
        place = f"http://{host}/search/" if host else ""
        pages = [(ACQUISITION, f"{place}feed.xml?q={{searchTerms}}"), (terms.HTML, f"{place}?q={{searchTerms}}")]
        return search_description(self._title, pages)

    def _page(self, words: str, found: Sequence[Publication], request: Request) -> bytes:
        code = preferred_language(request.field("accept-language"), tuple(self._languages))
        language = self._languages[code]
        home = home_name(language, self._written)
        frame = PageFrame(language, language.contents.text(self._title), f"../{home}", search="./")
        return material_page(frame, words or language.say("Search"), found)

    def _feed(self, words: str, found: Sequence[Publication]) -> bytes:
        moment = time_text(self._clock())
        links = (("self", "feed.xml", ACQUISITION), ("start", "../feed.xml", NAVIGATION))
        head = FeedHead(atom_id(words, within="urn:springshelf:search"), words or self._title, moment, links)
        return acquisition_feed(head, [entry_of(one, day_of(one.published) or moment) for one in found])


def _searched(publication: Publication) -> str:
    """The text in which words are searched."""
    parts = (publication.title, publication.description, *publication.contributors, *publication.subjects)
    parts += tuple(text for one in publication.editions for text in (one.title, one.description, *one.subjects))
    return fold(" ".join(parts))
