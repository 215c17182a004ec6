"""A feed is recognised by its content, in any encoding of Unicode."""

import json

import pytest

from desktop_app.catalogue.feeds import read_feed

ATOM = (
    "<?xml version='1.0' encoding='UTF-16'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Bücher</title><entry>"
    "<title>Größe</title><id>b</id><link rel='http://opds-spec.org/acquisition' type='application/epub+zip' "
    "href='b.epub'/></entry></feed>"
)
LINK = {"rel": "acquisition", "href": "b.epub", "type": "application/epub+zip"}
JSON = json.dumps(
    {"metadata": {"title": "Bücher"}, "publications": [{"metadata": {"title": "Größe"}, "links": [LINK]}]},
    ensure_ascii=False,
)


@pytest.mark.parametrize("text", [ATOM, JSON], ids=["OPDS 1.2", "OPDS 2.0"])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_feed_in_utf_16_is_read(text: str, encoding: str) -> None:
    found = read_feed(text.encode(encoding), "https://example.org/feed")
    assert found.title == "Bücher"
    assert [one.title for one in found.publications] == ["Größe"]


def test_a_truncated_feed_in_utf_16_is_read_as_far_as_it_goes() -> None:
    found = read_feed(ATOM.encode("utf-16")[:-21], "https://example.org/feed")
    assert found.repaired
    assert [one.title for one in found.publications] == ["Größe"]
