"""Links in documents are resolved like any reference, also where the address of their folder is known."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest

from desktop_app.catalogue.links import BaseAddress, absolute

BASES = ("http://host/a/b/feed.json", "https://host:8080/feed?x=/a/b", "file:///a/b/c.json", "http://host")
PLAIN = ("x", "a/b.epub", "../files/x", "../../../x", "a/x.", "-a/_b")
OTHER = ("a//x", "./x", "a/../x", "..", "x/", "/x", "//else/x", "a?b/c", "x y", "\u00e9/x", "http://else/x")


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("href", [*PLAIN, *(f"a/{one}" for one in PLAIN), *OTHER])
def test_a_link_leads_where_the_standard_says(base: str, href: str) -> None:
    is_other_place = base.startswith("file") != urljoin(base, href).startswith("file")
    assert absolute(href, base) == (None if is_other_place else urljoin(base, href))


def test_a_plain_link_in_a_document_of_another_kind_of_place_is_not_followed() -> None:
    assert absolute("files/x", "ftp://host/feed.json") is None


def test_a_plain_link_in_a_mirror_leads_into_the_mirror() -> None:
    base = BaseAddress("http://host/a/feed.json", "http://host/a/files/x", "http://here/y")
    assert absolute("files/x1", base) == "http://here/y1"
