"""Feeds in which any field may have any value, as a server with a fault or bad intentions sends them."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

Path = tuple[str | int, ...]


def _nested(depth: int, *, in_objects: bool) -> Any:
    value: Any = None
    for _ in range(depth):
        value = {"a": value} if in_objects else [value]
    return value


ODD_VALUES: tuple[Any, ...] = (
    *(
        "",
        "\ud83d",
        "\udc00" * 3,
        "\x00",
        "a\x00b",
        "\x1b[2J",
        "\u202e\u2066",
        "\n\r\t",
        "\u0301" * 3000,
        "x" * 200_000,
    ),
    *(-1, 0, 10**18, 2**63, 2**64, 10**400, -(10**400), 1e308, float("nan"), float("inf"), True, None),
    *([], {}, [[]], [None], {"": ""}, {"\ud800": "\udfff"}, ["a"] * 5000),
    *(_nested(800, in_objects=False), _nested(800, in_objects=True)),
    *("9999-99-99", "0000-00-00T00:00:00Z", "-2023-01-01", "99999-01-01T00:00:00+99:99"),
    *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "1e5", "٣"),
    *("{?query}", "{", "{{{{}", "{+path*}{#a}{?b:99999999999}", "%", "%00", "%zz", "?#"),
    *("http://[::1", "http://a:99999999/", "http://\u2028/", "//", "javascript:alert(1)", "file:///etc/passwd"),
    *("data:,x", "\\\\x\\y", "a/../../../../etc", "en\x00", "x-" + "y" * 300, "text/html;" + "a=b;" * 2000),
    *("%s%(a)s{0}", "\U0001f3f4" * 400, "<b>" * 500, "&#xD800;"),
)
"""Wrong types, absurd numbers and dates, half characters, control characters, nesting, templates and addresses."""
FILE = {"rel": "http://opds-spec.org/acquisition", "href": "1.html", "type": "text/html"}
PUBLICATION: dict[str, Any] = {
    "metadata": {
        "@type": "http://schema.org/Book",
        "title": {"en": "Title", "fr": "Titre"},
        "sortAs": "t",
        "subtitle": "Below",
        "identifier": "urn:x",
        "author": [{"name": {"en": "Ana"}, "identifier": "urn:a", "sortAs": "A", "links": [{"href": "a"}]}],
        "translator": "Bo",
        "editor": ["Cy"],
        "contributor": {"name": "D", "role": "x"},
        "publisher": {"name": "P"},
        "published": "2023-01-01",
        "modified": "2023-01-01T00:00:00Z",
        "language": ["en", "fr"],
        "description": "<p>About</p>",
        "subject": [{"name": "S", "scheme": "http://s", "code": "c"}, "t"],
        "numberOfPages": 10,
        "duration": 10.5,
        "readingProgression": "ltr",
        "belongsTo": {"series": [{"name": "Se", "position": 1.5}], "collection": "C"},
        "accessibility": {"summary": "x", "hazard": ["none"], "accessMode": ["textual"]},
        "rights": "CC",
    },
    "links": [
        {
            **FILE,
            "size": 12,
            "title": "L",
            "language": "en",
            "templated": False,
            "integrity": "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            "alternate": [{"href": "2.html", "type": "text/html"}],
            "height": 4,
            "duration": 3.5,
            "properties": {
                "availability": {"state": "available", "since": "2023-01-01T00:00:00Z", "until": "2024-01-01"},
                "price": {"value": 1, "currency": "EUR"},
                "indirectAcquisition": [{"type": "text/html", "child": [{"type": "text/html"}]}],
                "authenticate": {"href": "x", "type": "application/opds-authentication+json"},
            },
        },
        {"rel": ["self", "alternate"], "href": "s.json", "type": "application/opds-publication+json"},
    ],
    "images": [{"href": "c.png", "type": "image/png", "height": 9, "alternate": [{"href": "d.png"}]}],
}
FEED: dict[str, Any] = {
    "metadata": {
        "title": "Odd",
        "subtitle": "x",
        "identifier": "urn:feed",
        "modified": "2023-01-01T00:00:00Z",
        "description": "D",
        "numberOfItems": 3,
        "itemsPerPage": 3,
        "currentPage": 1,
        "language": "en",
    },
    "links": [
        {"rel": "self", "href": "feed.json", "type": "application/opds+json"},
        {"rel": "search", "href": "s{?query,title}", "type": "application/opds+json", "templated": True},
        {"rel": "next", "href": "n.json", "type": "application/opds+json"},
        {"rel": "calendar", "href": "c.ics", "type": "text/calendar"},
        {"rel": "manifest", "href": "manifest.json", "type": "application/json"},
    ],
    "navigation": [
        {"href": "n.json", "title": "N", "rel": "subsection", "type": "application/opds+json",
         "properties": {"numberOfItems": 3}}
    ],
    "facets": [
        {"metadata": {"title": "F", "numberOfItems": 3},
         "links": [{"href": "f.json", "title": "t", "type": "application/opds+json", "rel": "self"}]}
    ],
    "groups": [
        {"metadata": {"title": "G", "numberOfItems": 2},
         "links": [{"href": "g.json", "rel": "self", "type": "application/opds+json"}],
         "publications": [{"metadata": {"title": "In a group", "identifier": "urn:group"}, "links": [FILE]}],
         "navigation": [{"href": "x.json", "title": "gn", "type": "application/opds+json"}]}
    ],
    "publications": [{"metadata": {"title": "In the list", "identifier": "urn:list"}, "links": [FILE]}],
}  # fmt: skip


def odd_publications(count: int, seed: int) -> list[dict[str, Any]]:
    """Publications with one odd value each, chosen of all fields and values; each has an identifier of its own."""
    random, places = Random(seed), [place for place in _places(PUBLICATION) if place]
    made = []
    for number in range(count):
        metadata = PUBLICATION["metadata"] | {"identifier": f"urn:odd:{number}"}
        made.append(_replaced(PUBLICATION | {"metadata": metadata}, random.choice(places), random.choice(ODD_VALUES)))
    return made


def odd_feeds(count: int, seed: int) -> Iterator[Any]:
    """Feeds with one odd value each, outside their publications; the value may stand for the feed itself."""
    random, places = Random(seed), list(_places(FEED))
    for _ in range(count):
        yield _replaced(FEED, random.choice(places), random.choice(ODD_VALUES))


def _places(value: Any, at: Path = ()) -> Iterator[Path]:
    yield at
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield from _places(one, (*at, key))


def _replaced(value: Any, at: Path, new: Any) -> Any:
    """A copy of the value with another one at that place."""
    if not at:
        return new
    copy = value.copy()
    copy[at[0]] = _replaced(value[at[0]], at[1:], new)
    return copy
