"""The version of a page of a catalogue, and its content."""

from __future__ import annotations

from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.feeds import read_feed
from desktop_app.domain.feed import Feed
from desktop_app.domain.hashes import sha256
from desktop_app.domain.publication import Link
from desktop_app.services.catalogues.codes import CatalogueCode
from desktop_app.store.listing_store import ListedVersion
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import MismatchError, RefusedError
from desktop_app.transfer.fetcher import HTML_BEGINNINGS
from desktop_app.transfer.source import FetchedDocument

LONGEST_BEGINNING = max(map(len, HTML_BEGINNINGS))


def version_of(document: FetchedDocument) -> ListedVersion:
    """The version of a complete document."""
    return ListedVersion(sha256(document.data), document.known.etag, document.known.modified)


def check_hash(version: ListedVersion, link: Link) -> None:
    """Check that a document matches the hash in its link.

    Raises:
        MismatchError: it does not match.
    """
    if link.sha256 is not None and version.sha256 != link.sha256:
        raise MismatchError(CatalogueCode.PAGE_DIFFERS, link.href)


def read_known_feed(document: FetchedDocument) -> Feed:
    """Parse a feed of a catalogue that was read before.

    Raises:
        RefusedError: it is a web page: a network that wants a login answers every address with its own page.
        DocumentError: it is no feed.
    """
    try:
        return read_feed(document.data, document.address)
    except DocumentError as error:
        if document.data.lstrip()[:LONGEST_BEGINNING].lower().startswith(HTML_BEGINNINGS):
            raise RefusedError(TransferCode.CAPTIVE_PORTAL_FEED, document.address) from error
        raise
