"""“My files”: files of the computer on the shelf."""

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.fetching import FetchRules
from desktop_app.domain.interactive_package import PackageKind
from desktop_app.domain.own_files import OWN_FILES
from desktop_app.domain.publication import KeepState, ShelfItem, is_interactive
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.services.publishing.stick import StickError
from desktop_app.services.reading.material import open_material
from desktop_app.store.shelf_rebuild import rebuild_shelf
from tests.english import english
from tests.open_home import OpenHome
from tests.packages import h5p, make_zip, scorm_2004, scripted
from tests.packages import page as page_of
from tests.reading.test_sound_tags import flac, mp4

CORE = (
    '<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/">'
    "<dc:title>Lesson plan</dc:title><dc:creator>Ana Novak</dc:creator><dc:language>sl-SI</dc:language>"
    "<t:created>2023-03-01T10:00:00Z</t:created></cp:coreProperties>"
)
OPF = (
    '<package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>A quiet\tcorner</dc:title><dc:creator>Ana Novak</dc:creator><dc:creator>Bo Li</dc:creator>"
    '<dc:language>fr</dc:language><dc:date>2021-05</dc:date><meta name="cover" content="c"/></metadata>'
    '<manifest><item id="c" href="c.png" media-type="image/png"/>'
    '<item id="p" href="p.xhtml" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="p"/></spine></package>'
)
PAGE = "<html><head><title>Page</title></head><body><p>Blackbirds sing.</p></body></html>"


def picture() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (60, 80), "green").save(written, "PNG")
    return written.getvalue()


def packed(path: Path, entries: dict[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


def written(path: Path, text: str | bytes) -> Path:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def book(folder: Path) -> Path:
    return packed(folder / "book.epub", {"x.opf": OPF, "p.xhtml": PAGE, "c.png": picture()})


def paper(folder: Path) -> Path:
    canvas = Canvas(str(folder / "paper.pdf"))
    canvas.setTitle("On walking")
    canvas.setAuthor("Chi Obi; Dara Ek")
    canvas.drawString(100, 700, "Lapwings call.")
    canvas.save()
    return folder / "paper.pdf"


def added(home: OpenHome, *paths: Path) -> dict[str, ShelfItem]:
    report = home.shelf.own.add(paths)
    assert not report.refused
    assert len(report.keys) == len(paths)
    return {item.publication.title: item for item in home.shelf.of_catalogue(OWN_FILES)}


def test_files_are_copied_with_what_they_say_of_themselves(workplace: OpenHome, tmp_path: Path) -> None:
    office = packed(tmp_path / "plan.docx", {"docProps/core.xml": CORE, "[Content_Types].xml": "<Types/>"})
    html = written(tmp_path / "walk.htm", '<html lang="uk"><head><title>Walk</title><meta name="author" content="Y">')
    files = [book(tmp_path), paper(tmp_path), office, written(tmp_path / "notes.md", "x\n\n# Notes of *May* #\n")]
    found = added(
        workplace,
        *files,
        written(tmp_path / "page.html", PAGE + "\n"),
        written(html, html.read_text() + "</head><body><p>x</p></body></html>"),
    )
    assert set(found) == {"A quiet corner", "On walking", "Lesson plan", "Notes of *May*", "Page", "Walk"}
    epub, pdf, plan = (found[one].publication for one in ("A quiet corner", "On walking", "Lesson plan"))
    assert (epub.contributors, epub.language, epub.published) == (("Ana Novak", "Bo Li"), "fr", "2021-05")
    assert pdf.contributors == ("Chi Obi", "Dara Ek")
    assert (plan.contributors, plan.language, plan.published) == (("Ana Novak",), "sl-SI", "2023-03-01")
    assert found["Walk"].publication.language == "uk"
    assert all(item.state is KeepState.KEPT for item in found.values())
    for title in ("A quiet corner", "On walking"):
        cover = found[title].cover_file
        assert cover is not None
        assert workplace.shelf.file(cover).is_file()
    assert all(path.exists() for path in files)  # copied, never moved


def test_other_kinds_have_the_name_of_their_file(workplace: OpenHome, tmp_path: Path) -> None:
    zim = bytearray(200)
    zim[:4], zim[72:80] = b"ZIM\x04", (100).to_bytes(8, "little")
    names: dict[str, str | bytes] = {
        "a.txt": "text",
        "song.mp3": b"ID3\x04" + bytes(50),
        "film.webm": b"\x1aE\xdf\xa3",
        "wiki.zim": bytes(zim),
    }
    paths = [written(tmp_path / name, data) for name, data in names.items()]
    comic = packed(tmp_path / "comic.cbz", {"2.png": picture(), "1.png": picture()})
    found = added(workplace, *paths, comic, written(tmp_path / "leaf.png", picture()))
    assert set(found) == {"a", "song", "film", "wiki", "comic", "leaf"}
    assert found["comic"].cover_file
    assert found["leaf"].cover_file
    assert found["song"].publication.language == "und"


def test_they_are_searched_inside_read_and_verified(workplace: OpenHome, tmp_path: Path) -> None:
    found = added(workplace, book(tmp_path), paper(tmp_path))
    workplace.text_indexer.run()
    for word, title in (("blackbirds", "A quiet corner"), ("lapwings", "On walking"), ("novak", "A quiet corner")):
        result = workplace.shelf.find(ShelfView(word))
        assert [card.item.publication.title for card in workplace.shelf.cards(result, result.numbers)] == [title]
    opened = open_material(workplace.shelf, found["A quiet corner"].key)
    assert opened.entry
    opened.close()
    assert workplace.shelf.verify()[1] == ()


def test_a_file_is_there_once_and_a_second_one_takes_no_place_of_the_first(workplace: OpenHome, tmp_path: Path) -> None:
    text, same = written(tmp_path / "a.txt", "one"), written(tmp_path / "b.txt", "one")
    added(workplace, text)
    assert len(workplace.shelf.own.add([same]).keys) == 1
    assert set(added(workplace, written(tmp_path / "c.txt", "two"))) == {"b", "c"}


def test_what_can_not_be_added_is_named_and_stops_nothing(workplace: OpenHome, tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    cut = written(tmp_path / "cut.pdf", paper(tmp_path).read_bytes()[:300])
    bad = [tmp_path / "folder.txt", tmp_path / "gone.txt", written(tmp_path / "x.xyz", "x"), cut]
    report = workplace.shelf.own.add([*bad, written(tmp_path / "empty.txt", ""), written(tmp_path / "good.txt", "x")])
    assert [one.subject.rpartition("/")[2] for one in report.refused] == [
        "folder.txt",
        "gone.txt",
        "x.xyz",
        "cut.pdf",
        "empty.txt",
    ]
    assert len(report.keys) == 1
    added(workplace, written(tmp_path / "hostile.epub", b"PK\x05\x06" + bytes(18)))


def test_without_any_file_there_is_no_catalogue(workplace: OpenHome, tmp_path: Path) -> None:
    workplace.shelf.own.add([tmp_path / "gone.txt"])
    assert not workplace.catalogues.all()


def test_a_check_removes_nothing_and_asks_nobody(workplace: OpenHome, tmp_path: Path) -> None:
    added(workplace, book(tmp_path))
    for _ in range(3):
        (report,) = workplace.catalogues.sync_all()
        assert (report.found, report.kept, report.failed, report.refused) == (1, 1, 0, ())
    (own,) = workplace.shelf.of_catalogue(OWN_FILES)
    assert (own.state, own.gone) == (KeepState.KEPT, False)


def test_they_are_on_no_stick_unless_they_are_asked_for(workplace: OpenHome, tmp_path: Path) -> None:
    added(workplace, written(tmp_path / "private.txt", "mine"))
    with pytest.raises(StickError):
        workplace.stick.write(tmp_path / "stick")
    with pytest.raises(StickError):
        workplace.stick.write_pages(tmp_path / "lent")
    (own,) = workplace.catalogues.all()
    assert workplace.stick.write(tmp_path / "stick", only=own).publications == 1


def test_a_removed_file_is_off_the_shelf_can_be_brought_back_and_goes_for_good(
    workplace: OpenHome, tmp_path: Path
) -> None:
    found = added(workplace, book(tmp_path), written(tmp_path / "other.txt", "x"))
    item = found["A quiet corner"]
    dropped = workplace.shelf.drop([item.key])
    assert [one.publication.title for one in workplace.shelf.items()] == ["other"]
    assert not workplace.shelf.find(ShelfView("corner")).numbers
    assert workplace.shelf.restore_dropped(dropped).kept == 1
    (back,) = [one for one in workplace.shelf.items() if one.key == item.key]
    assert (back.state, back.cover_file) == (KeepState.KEPT, item.cover_file)
    dropped = workplace.shelf.drop([item.key])
    workplace.shelf.sweep()
    assert not workplace.shelf.file(item.kept_files[0]).exists()
    workplace.shelf.restore_dropped(dropped)
    assert [one.publication.title for one in workplace.shelf.items()] == ["other"]


def test_a_damaged_copy_says_to_add_the_file_again(workplace: OpenHome, tmp_path: Path) -> None:
    path = book(tmp_path)
    (item,) = added(workplace, path).values()
    workplace.shelf.file(item.kept_files[0]).write_bytes(b"x")
    assert workplace.shelf.verify()[1] == item.kept_files
    (refused,) = workplace.shelf.repair().refused
    assert "Add the file again" in english(refused)
    assert workplace.downloads.counts()[0] == 0
    added(workplace, path)
    assert workplace.shelf.verify()[1] == ()


def test_they_outlive_a_shelf_that_is_made_again(workplace: OpenHome, tmp_path: Path) -> None:
    added(workplace, book(tmp_path), written(tmp_path / "other.txt", "x"))
    workplace.close()
    rebuild_shelf(workplace.home.shelf_file)
    items = {one.publication.title: one for one in workplace.shelf.of_catalogue(OWN_FILES)}
    assert {one.state for one in items.values()} == {KeepState.KEPT}
    assert items["A quiet corner"].cover_file
    assert workplace.shelf.find(ShelfView("corner")).numbers
    workplace.shelf.sweep()
    assert workplace.shelf.verify() == (3, ())


def test_the_limit_of_the_shelf_counts_for_them(workplace: OpenHome, tmp_path: Path) -> None:
    workplace.downloads.change_rules(FetchRules(most_bytes=100))
    with pytest.raises(SpringshelfError):
        workplace.shelf.own.add([written(tmp_path / "large.txt", "x" * 200)])
    assert not workplace.shelf.items()


def test_sounds_films_and_pictures_of_every_kind_are_added_as_what_they_are(
    workplace: OpenHome, tmp_path: Path
) -> None:
    heif = b"\0\0\0\x14ftypheic" + bytes(8) + b"\0\0\0\x08meta"
    mov = b"\0\0\0\x14ftypqt  " + bytes(8) + b"\0\0\0\x08moov"
    names = {
        "flac.flac": (flac(), "audio/flac"),
        "opus.opus": (b"OggS" + bytes(40), "audio/opus"),
        "ogg.ogg": (b"OggS" + bytes(41), "audio/ogg"),
        "mov.MOV": (mov, "video/quicktime"),
        "mkv.mkv": (b"\x1aE\xdf\xa3" + bytes(40), "video/x-matroska"),
        "webm.webm": (b"\x1aE\xdf\xa3" + bytes(41), "video/webm"),
        "m4b.m4b": (mp4(), "audio/x-m4b"),
        "heic.heic": (heif, "image/heic"),
        "phone.jpg": (heif.replace(b"heic", b"heix"), "image/heic"),
    }
    found = added(workplace, *(written(tmp_path / name, data) for name, (data, _) in names.items()))
    types = {item.publication.files[0].media_type for item in workplace.shelf.of_catalogue(OWN_FILES)}
    assert types == {media_type for _, media_type in names.values()}
    assert found["Über alles"].publication.contributors == ("Ana Novak",)
    assert workplace.shelf.verify()[1] == ()


def test_disguised_files_programs_and_lists_are_refused_by_name_and_the_rest_is_added(
    workplace: OpenHome, tmp_path: Path
) -> None:
    bad: dict[str, str | bytes] = {
        "page.epub": PAGE,
        "paper.jpg": b"%PDF-1.7",
        "song.mp3": PAGE,
        "setup.pdf": b"MZ\x90\0" + bytes(60),
        "run.txt": b"\x7fELF" + bytes(60),
        "list.m3u": "one.mp3",
        "list.m3u8": "one.mp3",
        "secret.txt": b"\x01\x02\x03",
    }
    paths = [written(tmp_path / name, data) for name, data in bad.items()]
    report = workplace.shelf.own.add([*paths, written(tmp_path / "good.txt", "x")])
    assert [one.subject for one in report.refused] == list(bad)
    told = [english(one) for one in report.refused]
    assert "no EPUB file" in told[0]
    assert "Programs" in told[3]
    assert "lists recordings" in told[5]
    assert len(report.keys) == 1


def test_an_avif_picture_is_shown_from_a_copy_that_the_window_can_read(workplace: OpenHome, tmp_path: Path) -> None:
    Image.new("RGB", (60, 80), "green").save(tmp_path / "leaf.avif")
    (item,) = added(workplace, tmp_path / "leaf.avif").values()
    assert item.cover_file
    book = open_material(workplace.shelf, item.key)
    assert book.file.path.read_bytes()[:3] in {b"\xff\xd8\xff", b"\x89PN"}
    book.close()


def test_packages_are_known_by_their_content_whatever_their_name(workplace: OpenHome, tmp_path: Path) -> None:
    site = make_zip(tmp_path / "site.elpx", {"index.html": page_of("Walks"), "libs/a.js": "1"})
    page = written(tmp_path / "story.html", scripted(title="Story"))
    items = added(workplace, scorm_2004(tmp_path / "b.zip"), site, page)
    assert {title: is_interactive(one.publication) for title, one in items.items()} == {
        "Μάθημα": True,
        "Walks": True,
        "Story": True,
    }
    assert items["Μάθημα"].publication.language == "el"
    assert items["Μάθημα"].publication.description == "Κείμενο"
    opened = open_material(workplace.shelf, items["Walks"].key)
    assert opened.package
    assert opened.package.kind is PackageKind.WEB
    opened.close()


def test_a_bare_h5p_file_is_refused_with_what_to_do(workplace: OpenHome, tmp_path: Path) -> None:
    report = workplace.shelf.own.add([h5p(tmp_path / "a.h5p"), h5p(tmp_path / "b.zip")])
    assert not report.keys
    assert all("export it as HTML" in english(one) for one in report.refused)
