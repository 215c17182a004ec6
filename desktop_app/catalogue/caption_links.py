"""The captions that an entry of a feed states for a recording."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from desktop_app.catalogue import terms
from desktop_app.domain.editions import is_language
from desktop_app.domain.publication import CaptionLink, Link


def caption_links(found: Iterable[tuple[Link | None, str]]) -> tuple[CaptionLink, ...]:
    """The links to files of captions, each once, at most `terms.MOST_CAPTIONS`.

    Args:
        found: links that may be such ones, each with the language that it states; None for one without an address.
    """
    captions = (
        CaptionLink(language if is_language(language) else "", link)
        for link, language in found
        if link and link.media_type in terms.CAPTION_TYPES
    )
    return tuple(islice(dict.fromkeys(captions), terms.MOST_CAPTIONS))
