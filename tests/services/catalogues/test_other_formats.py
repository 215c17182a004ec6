"""Beside the OPDS 2.0 catalogue stand an OPDS 1.2 one and pages for browsers, with the same materials."""

import json
import os
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import etree, html

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.page_language import PageLanguage
from desktop_app.domain.publication import Link, MaterialKind, Publication
from desktop_app.services.catalogues import browse_files
from desktop_app.services.catalogues.atom_files import day_of
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder
from desktop_app.services.catalogues.content_names import KEPT_DAYS
from desktop_app.services.resources.page_languages import page_languages
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome
from tests.shipped import LANGUAGES


def material(number: int, **changes: str) -> Publication:
    one = Publication(
        id=f"urn:x:{number}",
        title=f"Material {number}",
        description=f"About {number}.",
        kind=MaterialKind.OTHER,
        subtopic="",
        files=(Link(f"../files/{number}.pdf", "application/pdf", 2_000),),
        published="2023-03-01",
    )
    return replace(one, **changes)  # type: ignore[arg-type]  # these are all texts


def clock(day: int) -> datetime:
    return datetime(2026, 5, day, tzinfo=UTC)


def write(
    folder: Path, materials: list[Publication], day: int = 1, languages: tuple[PageLanguage, ...] = (PageLanguage(),)
) -> CatalogueFolder:
    written = CatalogueFolder(folder, languages=languages, clock=lambda: clock(day))
    for one in materials:
        written.put(one.files[0].href.removeprefix("../"), b"%PDF" + one.id.encode(), "application/pdf")
    written.write_catalogue("A shelf", None, None, materials)
    return written


def entries(folder: Path) -> dict[str, str]:
    """Titles and times of all entries that a reader of OPDS 1.2 finds, from the root on."""
    found: dict[str, str] = {}
    root = etree.parse(folder / "feed.xml").getroot()
    for entry in root.iter("{*}entry"):
        waiting = [folder / link.get("href") for link in entry.iter("{*}link")]
        while waiting:
            path = waiting.pop()
            page = etree.parse(path).getroot()
            found |= {one.find("{*}title").text: one.find("{*}updated").text for one in page.iter("{*}entry")}
            waiting += [path.parent / one.get("href") for one in page.iterfind("{*}link") if one.get("rel") == "next"]
    return found


def test_programs_with_opds_1_find_every_material(tmp_path: Path, resources: Path) -> None:
    write(tmp_path / "out", [material(number) for number in range(450)])
    home = OpenHome(tmp_path / "home", resources, open_source, SteppingClock())
    _, report = home.catalogues.add((tmp_path / "out/feed.xml").as_uri())
    assert (report.found, report.refused) == (450, ())
    home.close()


def test_an_entry_keeps_its_time_until_it_says_something_else(tmp_path: Path) -> None:
    write(tmp_path, [material(1), material(2)])
    first = "2023-03-01T00:00:00Z"
    assert entries(tmp_path) == {"Material 1": first, "Material 2": first}
    assert write(tmp_path, [material(1), material(2)], 2).written == 0
    write(tmp_path, [material(1), material(2, description="Corrected."), material(3)], 3)
    later = "2026-05-03T00:00:00Z"
    assert entries(tmp_path) == {"Material 1": first, "Material 2": later, "Material 3": later}


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2023-03-01", "2023-03-01T00:00:00Z"),
        ("2023-03-01T10:00:00+02:00", "2023-03-01T00:00:00Z"),
        ("2023-03", "2023-03-01T00:00:00Z"),
        ("2023", "2023-01-01T00:00:00Z"),
        ("2023-02-31", ""),
        ("20230301", ""),
        ("spring", ""),
        ("", ""),
    ],
)
def test_a_day_of_publication_becomes_a_time(published: str, day: str) -> None:
    assert day_of(published) == day


def links(folder: Path, name: str) -> Iterator[str]:
    for _element, _attribute, href, _ in html.fromstring((folder / name).read_bytes()).iterlinks():
        if not href.startswith("data:"):
            yield os.path.normpath(Path(name).parent / href)


def test_the_pages_for_browsers_lead_to_every_file_without_a_script(tmp_path: Path) -> None:
    write(tmp_path, [material(number) for number in range(250)])
    seen, waiting = set(), ["index.html"]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        assert (tmp_path / name).is_file(), name
        if name.endswith(".html"):
            assert b"<script" not in (tmp_path / name).read_bytes()
            waiting += links(tmp_path, name)
    assert {f"files/{number}.pdf" for number in range(250)} | {"feed.xml", "feed.json"} <= seen


def test_foreign_texts_are_shown_as_they_are(tmp_path: Path) -> None:
    title = '<script>alert(1)</script> "quoted" & more'
    write(tmp_path, [material(1, title=title, description="<img src=x onerror=y>", language='x" onclick="y')])
    (page,) = (tmp_path / "browse").iterdir()
    tree = html.fromstring(page.read_bytes())
    assert tree.findtext(".//h2") == title
    assert not tree.xpath("//script | //article//img | //@onerror | //@onclick")
    assert tree.xpath("//a/@download") == ["script alert(1) script quoted & more.pdf"]


def test_each_language_has_its_pages_and_its_direction(tmp_path: Path, resources: Path) -> None:
    write(tmp_path, [material(1)], languages=page_languages(resources, "ar"))
    pages = {name: html.fromstring((tmp_path / name).read_bytes()) for name in ("index.html", "index.fr.html")}
    assert [(page.get("lang"), page.get("dir")) for page in pages.values()] == [("ar", "rtl"), ("fr", "ltr")]
    assert set(pages["index.fr.html"].xpath("//nav/a/@hreflang")) == {"en", *LANGUAGES} - {"fr"}
    (french,) = (tmp_path / "browse").glob("fr-*.html")
    assert "Télécharger" in french.read_text(encoding="utf-8")
    assert "../index.fr.html" in html.fromstring(french.read_bytes()).xpath("//a/@href")


def test_a_large_shelf_has_its_pages_in_one_language(
    tmp_path: Path, resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    languages = page_languages(resources, "uk")
    write(tmp_path, [material(1)], languages=languages)
    monkeypatch.setattr(browse_files, "MOST_TRANSLATED", 1)
    write(tmp_path, [material(1), material(2)], languages=languages)
    assert [path.name for path in tmp_path.glob("index*")] == ["index.html"]
    assert html.fromstring((tmp_path / "index.html").read_bytes()).get("lang") == "uk"


def test_pages_that_a_person_put_there_stay(tmp_path: Path) -> None:
    for name in ("index.html", "feed.xml"):
        (tmp_path / name).write_text("<html>My school</html>", encoding="utf-8")
    write(tmp_path, [material(1)])
    assert {(tmp_path / name).read_text(encoding="utf-8") for name in ("index.html", "feed.xml")} == {
        "<html>My school</html>"
    }
    assert "alternate" not in (tmp_path / "feed.json").read_text(encoding="utf-8")


def test_pages_of_all_formats_that_no_version_needs_are_removed_after_a_while(tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path, [material(1, description=f"{number}")])
    long_ago = time.time() - (KEPT_DAYS + 1) * 24 * 3600
    for path in tmp_path.rglob("*"):
        os.utime(path, (long_ago, long_ago))
    write(tmp_path, [material(1, description="4")])
    assert {name: len(list((tmp_path / name).iterdir())) for name in ("pages", "atom", "browse")} == {
        "pages": 2,
        "atom": 2,
        "browse": 2,
    }


def blank(value: object, place: str = "") -> Iterator[str]:
    """The places of values that OPDS 2.0 asks to leave out (opds-2.0.md, section 1.3)."""
    if value in (None, "", [], {}):
        yield place
    elements = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, one in elements:
        yield from blank(one, f"{place}/{name}")


def test_the_root_has_no_blank_values(tmp_path: Path, resources: Path) -> None:
    write(tmp_path, [material(1, language="")], languages=page_languages(resources))
    documents = [json.loads(path.read_bytes()) for path in (tmp_path / "feed.json", *(tmp_path / "pages").iterdir())]
    assert [list(blank(one)) for one in documents] == [[], []]
    for group in documents[0]["groups"]:
        assert len({"navigation", "publications"} & group.keys()) == 1
        assert all(link["title"] for link in group["navigation"])


def test_group_titles_are_those_of_the_campaign(tmp_path: Path, resources: Path) -> None:
    from desktop_app.services.publishing.publisher import Publisher  # noqa: PLC0415 - it draws

    campaign: Campaign = Publisher().read(resources / "campaigns/spring-2023").campaign
    folder = CatalogueFolder(tmp_path, languages=page_languages(resources), clock=lambda: clock(1))
    one = material(1)
    folder.write_catalogue(
        campaign.title,
        campaign,
        None,
        [
            one,
            *(
                Publication(f"urn:y:{part.id}", part.title, MaterialKind.ACTIVITY, part.id, one.files)
                for part in campaign.subtopics
            ),
        ],
    )
    titles = etree.parse(tmp_path / "feed.xml").xpath("//*[local-name()='entry']/*[local-name()='title']/text()")
    assert titles == [*(part.title for part in campaign.subtopics), "More"]
    shown = html.fromstring((tmp_path / "index.uk.html").read_bytes()).xpath("//ul[@class='groups']//a/text()")
    assert shown[-1] == "Більше"
    assert all(re.search("[\u0400-\u04ff]", title) for title in shown)
