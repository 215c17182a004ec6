"""Searching a catalogue on its server: URI templates of OPDS 2.0 (RFC 6570, form-style query) and OpenSearch 1.1.

A template is expanded before it is resolved against its page, because resolving would escape its braces.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from desktop_app.catalogue import terms
from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.links import absolute
from desktop_app.catalogue.xml import name_of, parse_xml
from desktop_app.domain.feed import CatalogueSearch
from desktop_app.domain.foreign_text import is_address
from desktop_app.domain.publication import Link

PAGE = 100
"""The number of requested entries, if a server lets the client choose it."""
WORDS = ("searchTerms", "query", "q")
FORM = re.compile(r"\{([?&])([^{}]*)\}")
OPTIONAL = re.compile(r"(?:&|(?<![\w.:-]))[\w.:-]+=\{([\w:.-]+)\?\}")
PLACE = re.compile(r"\{([\w:.-]+)(\??)\}")


def read_description(data: bytes, address: str) -> CatalogueSearch | None:
    """The template of an OpenSearch description that leads to a feed; None if there is none.

    Raises:
        DocumentError: the bytes are not an OpenSearch description.
    """
    root = parse_xml(data)
    if root is None or name_of(root) != "OpenSearchDescription":
        raise DocumentError(DocumentCode.NOT_A_SEARCH, address)
    urls = [one for one in root.iter() if name_of(one) == "Url"]
    feeds = [url for url in urls if url.get("type", "").startswith(terms.ATOM) and is_address(url.get("template", ""))]
    feeds.sort(key=lambda one: "kind=acquisition" not in one.get("type", ""))
    return CatalogueSearch(feeds[0].get("template"), address) if feeds else None


def expand(search: CatalogueSearch, values: dict[str, str]) -> str | None:
    """The address of a search; None if the template requires a value that is not in `values`.

    Args:
        search: the template.
        values: values by the parameter names of both standards; the search words may have any of their names.
    """
    template = unquote(search.template) if "%7B" in search.template.upper() else search.template
    words = next((values[name] for name in WORDS if name in values), None)
    known = values | ({} if words is None else dict.fromkeys(WORDS, words))

    def form(found: re.Match[str]) -> str:
        names = [name.rstrip("*") for name in found[2].split(",")]
        pairs = [f"{name}={quote(known[name], safe='')}" for name in names if name in known]
        return (found[1] + "&".join(pairs)) if pairs else ""

    # A server may treat an empty parameter as a filter, so parameters without a value are left out.
    template = OPTIONAL.sub(lambda found: found[0] if found[1] in known else "", template).replace("?&", "?")
    missing = False

    def place(found: re.Match[str]) -> str:
        nonlocal missing
        missing = missing or (found[1] not in known and not found[2])
        return quote(known.get(found[1], ""), safe="")

    expanded = PLACE.sub(place, FORM.sub(form, template))
    return None if missing else absolute(expanded, search.base)


def next_by_search(search: CatalogueSearch, listed: int) -> Link | None:
    """The page of a search that starts after so many entries; None if the template can't express it."""
    if "startIndex" not in search.template or "count" not in search.template:
        return None
    address = expand(search, {"startIndex": str(listed), "count": str(PAGE)})
    return Link(address, terms.ATOM) if address else None
