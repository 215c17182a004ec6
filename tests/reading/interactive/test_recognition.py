"""Interactive packages are recognised by what is in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.interactive_package import Launch, PackageKind
from desktop_app.reading.interactive.page_scripts import has_scripts
from desktop_app.reading.interactive.recognition import is_bare_h5p, is_web_site, package_of
from desktop_app.reading.interactive.web_package import WebPackage, web_description
from tests.epubs import make_epub
from tests.epubs import page as book_page
from tests.packages import SCORM_12, h5p, make_zip, page, scorm_12, scorm_2004, scripted

ZIP, HTML, EPUB = "application/zip", "text/html", "application/epub+zip"


@pytest.mark.parametrize(
    "text",
    [
        "<script>run()</script>",
        "<SCRIPT SRC='a.js'></SCRIPT>",
        '<script type="module">1</script>',
        '<script type="text/javascript; charset=utf-8">1</script>',
        '<body onload="run()">',
        "<a href='javascript:run()'>x</a>",
        '<svg><rect onclick="run()"/></svg>',
    ],
)
def test_a_page_that_would_run_something_has_scripts(text: str) -> None:
    assert has_scripts(text.encode())
    assert has_scripts(b"\xff\xfe" + text.encode("utf-16-le"))


@pytest.mark.parametrize(
    "text",
    [
        '<script type="application/ld+json">{}</script>',
        '<script type="text/x-template"><p>x</p></script>',
        "<p>We wrote &lt;script&gt; and onload=1 on the board.</p>",
        "<scripture>text</scripture>",
        '<p class="note">once upon a time</p>',
    ],
)
def test_data_and_words_about_scripts_are_none(text: str) -> None:
    assert not has_scripts(text.encode())


def test_a_page_is_told_apart_by_its_scripts(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(scripted())
    (tmp_path / "b").write_text(page())
    found = package_of(tmp_path / "a", HTML)
    assert found
    assert (found.kind, found.launches) == (PackageKind.PAGE, (Launch("index.html"),))
    assert package_of(tmp_path / "b", HTML) is None
    assert package_of(tmp_path / "a", "text/plain") is None


def test_scorm_12_tells_its_parts_and_what_they_want_to_know(tmp_path: Path) -> None:
    found = package_of(scorm_12(tmp_path / "a.zip"), ZIP)
    assert found
    assert found.kind is PackageKind.SCORM_12
    one, two = found.launches
    assert one == Launch("content/one.html", "One", "n=1", 0, "i1", "quick", 80.0, None, "00:30:00", "exit,message")
    assert (two.entry, two.query, two.level, two.passing) == ("content/two.html", "x=y", 1, None)


def test_scorm_2004_tells_its_measures(tmp_path: Path) -> None:
    found = package_of(scorm_2004(tmp_path / "a.zip"), ZIP)
    assert found
    assert found.kind is PackageKind.SCORM_2004
    (one,) = found.launches
    assert one.objectives == ("main", "second")
    assert (one.data, one.passing, one.threshold, one.at_limit) == ("start", 0.6, 0.7, "continue,no message")


def test_the_manifest_describes_the_package(tmp_path: Path) -> None:
    first, second = web_description(scorm_12(tmp_path / "a.zip")), web_description(scorm_2004(tmp_path / "b.zip"))
    assert (first.title, first.language, first.text) == ("Observer une classe", "fr", "Trois situations.")
    assert (second.title, second.language, second.text) == ("Μάθημα", "el", "Κείμενο")


def test_a_package_in_a_folder_and_with_foreign_slashes_is_found(tmp_path: Path) -> None:
    entries = {"course/imsmanifest.xml": SCORM_12, "course\\content\\one.html": scripted(), "__MACOSX/index.html": "x"}
    found = package_of(make_zip(tmp_path / "a.zip", entries), ZIP)
    assert found
    assert [one.entry for one in found.launches] == ["course/content/one.html"]


def test_a_site_is_interactive_if_it_has_scripts(tmp_path: Path) -> None:
    site = make_zip(tmp_path / "a.zip", {"index.html": page(), "html/two.html": page(), "libs/exe.js": "1"})
    still = make_zip(tmp_path / "b.zip", {"index.html": page()})
    found = package_of(site, ZIP)
    assert found
    assert (found.kind, found.launches) == (PackageKind.WEB, (Launch("index.html"),))
    assert package_of(still, ZIP) is None
    assert is_web_site(still)


def test_a_site_with_a_damaged_manifest_is_still_a_site(tmp_path: Path) -> None:
    entries = {"imsmanifest.xml": "<manifest>", "index.html": scripted()}
    found = package_of(make_zip(tmp_path / "a.zip", entries), ZIP)
    assert found
    assert found.kind is PackageKind.WEB


def test_audiobooks_and_other_archives_are_no_sites(tmp_path: Path) -> None:
    audiobook = make_zip(tmp_path / "a.zip", {"publication.json": "{}", "index.html": page(), "1.mp3": b"x"})
    archive = make_zip(tmp_path / "b.zip", {"a/b/index.html": page(), "notes.txt": "x"})
    assert not is_web_site(audiobook)
    assert not is_web_site(archive)
    assert package_of(archive, ZIP) is None


def test_a_bare_h5p_file_is_known_whatever_its_name(tmp_path: Path) -> None:
    assert is_bare_h5p(h5p(tmp_path / "quiz.zip"))
    assert not is_bare_h5p(scorm_12(tmp_path / "a.h5p"))
    assert package_of(h5p(tmp_path / "quiz.zip"), ZIP) is None


def test_an_epub_is_interactive_if_it_says_so(tmp_path: Path) -> None:
    book = make_epub(tmp_path / "a.epub", {"a.xhtml": book_page("<p>x</p>")})
    assert package_of(book, EPUB) is None
    book = make_epub(tmp_path / "b.epub", {"a.xhtml": book_page("<p>x</p>")}, properties={"a.xhtml": "scripted"})
    found = package_of(book, EPUB)
    assert found
    assert (found.kind, found.launches) == (PackageKind.EPUB, (Launch("EPUB/a.xhtml"),))


def test_a_package_serves_its_own_entries_only(tmp_path: Path) -> None:
    package = WebPackage(make_zip(tmp_path / "a.zip", {"index.html": page(), "a/data.json": "{}", "b.unknown": "x"}))
    assert package.entry("a/data.json") == (b"{}", "application/json")
    assert package.entry("b.unknown") == (b"x", "application/octet-stream")
    assert package.entry("A/DATA.JSON") == (b"{}", "application/json")
    assert package.entry("../secret") is None
    assert package.entry("/etc/passwd") is None
    package.close()


def test_a_damaged_file_is_no_package(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 torn")
    assert package_of(tmp_path / "a.zip", ZIP) is None
    assert not is_bare_h5p(tmp_path / "a.zip")
    assert package_of(tmp_path / "gone", HTML) is None
