import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from desktop_app.catalogue.opds2 import read_feed
from desktop_app.catalogue.paging import cut
from desktop_app.domain.captions import cues_in
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.hashes import from_integrity, sha256
from desktop_app.domain.progress import Control
from desktop_app.publishing.described_files import DescriptionError
from desktop_app.services.catalogues.catalogue_folder import OwnerError
from desktop_app.services.publishing.publisher import Publisher, PublishError
from desktop_app.store.dataclass_json import to_plain
from tests.shipped import LANGUAGES, MATERIALS, RECORDINGS, campaign_to_change

VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy of the default campaign that a test may change."""
    return campaign_to_change(tmp_path / "campaign")


def links_in(document: object) -> list[dict[str, object]]:
    if isinstance(document, list):
        return [link for item in document for link in links_in(item)]
    if isinstance(document, dict):
        inner = [link for value in document.values() for link in links_in(value)]
        return [document, *inner] if "integrity" in document else inner
    return []


def test_every_link_tells_size_and_hash_of_what_lies_behind_it(default_catalogue: Path, resources: Path) -> None:
    count = 0
    for file in default_catalogue.rglob("*.json"):
        for link in links_in(json.loads(file.read_text(encoding="utf-8"))):
            data = (file.parent / str(link["href"])).read_bytes()
            assert link["size"] == len(data)
            assert from_integrity(str(link["integrity"])) == sha256(data)
            count += 1
    translations = len(list((resources / "campaigns/spring-2023/lang").glob("*/materials/*.md")))
    captions = len(list((resources / "campaigns/spring-2023").rglob("captions.vtt")))
    # A file and a cover each; captions; pages and the campaign in both copies of the root; the root and the calendar.
    assert count == (MATERIALS + translations) * 2 + captions + 2 * (4 + 1) + 2


def test_publishing_again_changes_nothing(source: Path, tmp_path: Path) -> None:
    first = Publisher().publish(source, tmp_path / "out")
    again = Publisher().publish(source, tmp_path / "out")
    assert (first.version, again.version, again.written) == (1, 1, 0)


def test_a_changed_material_costs_its_file_its_page_and_the_root(source: Path, tmp_path: Path) -> None:
    Publisher().publish(source, tmp_path / "out")
    text = source / "materials" / "small-enough-to-try.md"
    text.write_text(text.read_text(encoding="utf-8") + "\nOne more sentence.\n", encoding="utf-8")
    again = Publisher().publish(source, tmp_path / "out")
    # The file, the bundle of the page's files with its index, the page in three formats, their roots (the first two of
    # them under two names), and the manifest.
    assert (again.version, again.written) == (2, 12)


def test_large_groups_are_cut_into_pages(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.services.catalogues.catalogue_pages.cut", partial(cut, size=4))
    Publisher().publish(source, tmp_path / "out")
    pages = sorted((tmp_path / "out/pages").glob("ai-*.json"))
    sizes = [len(json.loads(page.read_text(encoding="utf-8"))["publications"]) for page in pages]
    assert sum(sizes) == 10
    assert all(0 < size <= 4 for size in sizes)


def test_a_target_that_cannot_be_written_is_told(source: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PublishError, match="can't be written"):
        Publisher().publish(source, tmp_path / "file")


def test_stopping_leaves_the_old_catalogue_whole(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    Publisher().publish(source, out)
    before = (out / "feed.json").read_bytes()
    campaign = source / "campaign.toml"
    campaign.write_text(
        campaign.read_text(encoding="utf-8").replace("Spring Campaign 2023", "Another"), encoding="utf-8"
    )
    control = Control()
    control.cancel()
    with pytest.raises(CancelledError):
        Publisher().publish(source, out, control)
    assert (out / "feed.json").read_bytes() == before


def test_the_campaign_survives_being_kept_as_rows(source: Path) -> None:
    campaign = Publisher().read(source).campaign
    assert json.loads(json.dumps(to_plain(campaign)))["hashtag"] == "#eTw4Innovation"


@pytest.mark.parametrize("name", ["feed.json", "manifest.json"])
@pytest.mark.parametrize("content", [b"my own notes", b'{"name": "My app", "icons": []}', b""])
def test_a_persons_own_files_in_the_target_are_never_replaced(
    source: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    target = tmp_path / "mine"
    target.mkdir()
    (target / name).write_bytes(content)
    with pytest.raises(OwnerError, match="that Springshelf did not make"):
        Publisher().publish(source, target)
    assert {path.name: path.read_bytes() for path in target.iterdir()} == {name: content}


def test_other_files_beside_a_catalogue_stay_as_they_are(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine"
    own = ["index.html", "notes.part", "files/film.part", "pages/more-notes.json", "campaign.json", "events.ics"]
    for name in own:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_text("mine", encoding="utf-8")
    for _ in range(2):
        Publisher().publish(source, target)
    assert {(target / name).read_text(encoding="utf-8") for name in own} == {"mine"}


@pytest.mark.parametrize("content", [None, b""])
def test_a_catalogue_whose_manifest_was_lost_is_written_again(
    source: Path, tmp_path: Path, content: bytes | None
) -> None:
    Publisher().publish(source, tmp_path / "mine")
    manifest = tmp_path / "mine" / "manifest.json"
    manifest.unlink()
    if content is not None:
        manifest.write_bytes(content)
    assert Publisher().publish(source, tmp_path / "mine").publications
    assert manifest.stat().st_size


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop_app.services.publishing.publisher import Publisher

def kill(event, arguments):
    # Before the second temporary file gets its name, so that one is finished and one is not.
    if event == "os.rename" and Path(arguments[0]).is_file():
        seen.append(arguments)
        if len(seen) == int(sys.argv[3]):
            os.kill(os.getpid(), signal.SIGKILL)

seen = []
sys.addaudithook(kill)
Publisher().publish(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("step", ["1", "3"])
def test_the_next_publishing_removes_what_a_killed_one_left_and_nothing_else(tmp_path: Path, step: str) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    for name in ("a", "b"):
        path = source / name
        source.mkdir(exist_ok=True)
        path.with_suffix(".html").write_text(name)
        path.with_suffix(".toml").write_text(f'title = "{name}"')
    target.mkdir()
    own = [target / ".springshelf-notes.part", target / ".springshelf-abcd1234.part"]
    for one in own:
        one.write_text("mine")
    run = subprocess.run([sys.executable, "-c", KILLED, str(source), str(target), step], check=False)
    assert run.returncode == -9
    assert {one.stat().st_mode & 0o777 for one in target.rglob("*.html")} <= {0o644}
    left = {*target.rglob("*.part")} - {*own}
    assert left
    Publisher().publish(source, target)
    assert {*target.rglob("*.part")} == {*own}
    assert [one.read_text() for one in own] == ["mine", "mine"]
    assert len(list((target / "files").iterdir())) == 2


def test_a_refused_publishing_creates_no_folder(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(PublishError):
        Publisher().publish(tmp_path / "empty", tmp_path / "out")
    assert [one.name for one in tmp_path.iterdir()] == ["empty"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_descriptions_in_the_encodings_of_windows_are_read(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    (tmp_path / "a.toml").write_text('title = "Mathe für alle"', encoding=encoding)
    (tmp_path / "catalogue.toml").write_text('title = "Bücher"', encoding=encoding)
    assert Publisher().read_files(tmp_path).files[0].publication.title == "Mathe für alle"
    assert Publisher().read_files(tmp_path).title == "Bücher"


@pytest.mark.parametrize("name", ["catalogue.toml", "campaign.toml", "a.toml"])
def test_a_text_that_is_larger_than_any_is_refused(tmp_path: Path, name: str) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "a.pdf").write_bytes(b"%PDF")
    (source / "a.toml").write_text('title = "a"')
    with (source / name).open("wb") as file:
        file.truncate(10**12)  # sparse
    with pytest.raises(SpringshelfError, match="File too large"):
        Publisher().publish(source, tmp_path / "out")


def test_exercises_say_in_the_feed_that_a_person_does_something_with_them(default_catalogue: Path) -> None:
    found = {}
    for page in default_catalogue.glob("pages/*.json"):
        for one in read_feed(page.read_bytes(), page.as_uri()).entries:
            found[one.publication.id.rpartition(":")[2]] = one.publication
    active = {name for name, one in found.items() if one.interactivity == "active"}
    assert len(active) == 6
    assert "six-beliefs-about-learning" in active
    assert "leave-the-page" not in active


def test_a_recording_is_one_file_for_all_languages(default_catalogue: Path) -> None:
    files = [file.name for file in default_catalogue.rglob("files/*.web*")]
    assert len(files) == RECORDINGS


def test_recordings_have_their_captions_in_each_language_in_the_feed(default_catalogue: Path) -> None:
    page = next(default_catalogue.glob("pages/ai-*.json"))
    (film,) = [
        one for one in read_feed(page.read_bytes(), page.as_uri()).publications if one.id.endswith("leave-the-page")
    ]
    assert {one.language for one in film.caption_links} == {"en", *LANGUAGES}
    for one in film.caption_links:
        assert cues_in(Path(url2pathname(urlsplit(one.file.href).path)).read_text(encoding="utf-8"))


def test_captions_beside_a_recording_are_published_with_it_without_a_description(tmp_path: Path) -> None:
    (tmp_path / "source").mkdir()
    for name, data in {
        "talk.mp3": "ID3", "talk.toml": 'title = "Talk"', "talk.vtt": VTT, "talk.fr.srt": VTT.partition("\n\n")[2],
    }.items():  # fmt: skip
        (tmp_path / "source" / name).write_text(data)
    Publisher().publish(tmp_path / "source", tmp_path / "out")
    (page,) = (tmp_path / "out" / "pages").glob("*.json")
    (talk,) = read_feed(page.read_bytes(), page.as_uri()).publications
    found = [(one.language, one.file.media_type) for one in talk.caption_links]
    assert found == [("fr", "application/x-subrip"), ("", "text/vtt")]


def test_captions_of_no_recording_need_a_description_as_every_file(tmp_path: Path) -> None:
    (tmp_path / "source").mkdir()
    (tmp_path / "source" / "alone.vtt").write_text(VTT)
    with pytest.raises(DescriptionError):
        Publisher().read_files(tmp_path / "source")


def test_translations_can_be_published_in_chosen_languages_alone(source: Path, tmp_path: Path) -> None:
    result = Publisher(editions=["fr"]).publish(source, tmp_path / "out")
    assert result.editions == len(list((source / "lang/fr/materials").glob("*.md")))
    pages = [read_feed(page.read_bytes(), page.as_uri()) for page in (tmp_path / "out/pages").glob("*.json")]
    languages = {edition.language for page in pages for one in page.publications for edition in one.editions}
    assert languages == {"fr"}
