"""An interactive material is one page that is complete without its script, and allows nothing but this script."""

import base64
import hashlib
import re
from pathlib import Path

import pytest
from lxml import html

from desktop_app.domain.exercise import Option, Part, PartKind
from desktop_app.domain.material import MaterialFormat
from desktop_app.domain.wording import Wording
from desktop_app.publishing.interactive.page import make_interactive, shuffled
from desktop_app.publishing.interactive.parts import parts_of
from desktop_app.publishing.interactive.pictures import mirrored
from desktop_app.reading.flat_text import flat_text
from desktop_app.reading.page_repair import parse_page
from desktop_app.services.publishing.publisher import CampaignSource, Publisher


@pytest.fixture(scope="module")
def source(resources: Path) -> CampaignSource:
    return Publisher().read(resources / "campaigns/spring-2023")


@pytest.fixture(scope="module")
def pages(source: CampaignSource) -> dict[str, bytes]:
    return {
        one.id: make_interactive(one, source.campaign, Wording())
        for one in source.materials
        if one.format is MaterialFormat.INTERACTIVE
    }


def test_everything_that_the_author_wrote_is_in_the_text_of_the_page(
    source: CampaignSource, pages: dict[str, bytes]
) -> None:
    for one in source.materials:
        if one.id in pages:
            text = " ".join(flat_text(parse_page(pages[one.id], "text/html", one.id)).split())
            for part in parts_of(one.text)[1]:
                plain = [part.title, *(said for option in part.options for said in (option.text, option.reason))]
                assert all(said.replace("*", "") in text for said in plain), (one.id, part.title)


def test_the_policy_of_a_page_allows_its_own_script_and_style_and_nothing_else(pages: dict[str, bytes]) -> None:
    for page in pages.values():
        tree = html.fromstring(page)
        policy = tree.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
        allowed = dict(rule.split(" ", 1) for rule in policy.split("; "))
        assert (allowed["default-src"], allowed["form-action"], allowed["base-uri"]) == ("'none'",) * 3
        for rule, path in (("script-src", "//script[not(@type)]"), ("style-src", "//style")):
            (element,) = tree.xpath(path)
            digest = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
            assert allowed[rule] == f"'sha256-{digest}'"
        assert not tree.xpath("//@src[not(starts-with(., 'data:'))] | //link | //@style | //iframe | //form")


def test_choices_on_paper_name_the_number_of_the_scene_to_go_to(pages: dict[str, bytes]) -> None:
    tree = html.fromstring(pages["rumour-at-ten-past-eight"])
    links = tree.xpath("//a[starts-with(@href, '#part-')]")
    assert len(links) >= 15
    for link in links:
        (part,) = tree.xpath(f"//section[@id='{link.get('href')[1:]}']")
        number = part.xpath("string(.//span[@class='number'])")
        assert re.search(rf"\b{number}$", "".join(link.itertext()).strip())


def test_items_are_never_printed_in_the_right_order_and_in_the_same_one_each_time() -> None:
    for count in range(2, 8):
        part = Part(PartKind.ORDER, "T", options=tuple(Option(str(number)) for number in range(count)))
        places = [place for place, _ in shuffled(part, "seed")]
        assert sorted(places) == list(range(count)) != places
        assert places == [place for place, _ in shuffled(part, "seed")]


def test_a_drawing_in_the_order_of_reading_is_mirrored_and_others_are_not() -> None:
    plain = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 300"><circle/></svg>'
    directed = plain.replace(b"<svg ", b'<svg class="in-reading-order" ')
    assert mirrored(plain) == plain
    assert b'<g transform="translate(640 0) scale(-1 1)"><circle/></g></svg>' in mirrored(directed)
