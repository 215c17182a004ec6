import json
from pathlib import Path

import pytest

from desktop_app.domain.publication import MaterialKind
from desktop_app.domain.school_level import SchoolLevel
from desktop_app.publishing.described_files import DescriptionError, read_described
from desktop_app.services.publishing.publisher import Publisher, PublishError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "source"
    (made / "more").mkdir(parents=True)
    (made / "lesson.pdf").write_bytes(b"%PDF-1.7 lesson")
    (made / "lesson.toml").write_text('title = "A lesson"\nkind = "activity"\ncover = "lesson-cover.png"\n')
    (made / "lesson-cover.png").write_bytes(b"picture")
    (made / "more/story.epub").write_bytes(b"story")
    (made / "more/story.toml").write_text('title = "A story"\nlanguage = "mk"\nminutes = 20\nlevel = ["primary"]\n')
    return made


def test_files_are_read_with_what_stands_beside_them(folder: Path) -> None:
    lesson, story = read_described(folder, (), {"licence": "CC BY 4.0"})
    assert (lesson.media_type, lesson.publication.title, lesson.publication.kind) == (
        "application/pdf",
        "A lesson",
        MaterialKind.ACTIVITY,
    )
    assert lesson.cover == folder / "lesson-cover.png"
    assert (story.publication.language, story.publication.minutes, story.publication.licence) == ("mk", 20, "CC BY 4.0")
    assert story.publication.levels == (SchoolLevel.PRIMARY,)
    assert story.publication.id == "urn:springshelf:file:more/story.epub"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("lesson.toml", "title = A lesson", "lesson.toml: it is not valid TOML"),
        ("lesson.toml", "", 'needs a line title = "…"'),
        ("lesson.toml", 'title = "A"\nkind = "game"', "kind “game” is not one of: activity"),
        ("lesson.toml", 'title = "A"\nlevel = ["moon"]', "level “moon” is not one of: pre-primary, primary"),
        ("lesson.toml", 'title = "A"\ntitel = "B"', "“titel” is not known"),
        ("lesson.toml", 'title = "A"\nminutes = "ten"', "minutes is a whole number"),
        ("lesson.toml", 'title = "A"\ncover = "../../secret.png"', "cover is the name of a picture"),
        ("lesson.toml", 'title = "A"\nsubtopic = "maths"', "subtopic “maths” is not one of the campaign's: ai"),
        ("lonely.toml", 'title = "A"', "there is no file lonely.pdf"),
        ("undescribed.pdf", "x", "write a file undescribed.toml beside it"),
        ("lesson.toml", 'title = "A"\nkind = "community"', "a community resource says who made it"),
        ("lesson.toml", 'title = "A"\nkind = "community"\nauthor = "B"', "needs a licence"),
        (
            "lesson.toml",
            'title = "A"\nkind = "community"\nauthor = "B"\nlicence = "CC0"',
            "ask the author whether it may be shared",
        ),
        (
            "lesson.toml",
            'title = "A"\nkind = "community"\nauthor = "B"\nlicence = "CC0"\nconsent = "yes"',
            "consent is true or false",
        ),
        ("lesson.epub", "x", "it could describe each of these: lesson.epub, lesson.pdf"),
    ],
)
def test_what_a_librarian_got_wrong_is_told_by_file_and_line(folder: Path, name: str, text: str, said: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(DescriptionError) as caught:
        read_described(folder, ("ai",), {})
    assert said in str(caught.value)


def test_all_that_is_wrong_is_told_at_once(folder: Path) -> None:
    for number in range(30):
        (folder / f"{number:02}.pdf").write_bytes(b"x")
    with pytest.raises(DescriptionError, match=r"(?s)00\.pdf.*19\.pdf.*and 10 more"):
        read_described(folder, (), {})


def test_a_community_resource_waits_until_an_educator_approves_it(folder: Path, tmp_path: Path) -> None:
    (folder / "lesson-cover.png").unlink()
    text = 'title = "Our corner"\nkind = "community"\nauthor = "B"\nlicence = "CC0"\nconsent = true\n'
    (folder / "lesson.toml").write_text(text)
    done = Publisher().publish(folder, tmp_path / "catalogue")
    assert (done.publications, done.waiting) == (1, ("Our corner",))
    assert not list((tmp_path / "catalogue").rglob("*.pdf"))
    (folder / "lesson.toml").write_text(text + "approved = true\n")
    done = Publisher().publish(folder, tmp_path / "catalogue")
    assert (done.publications, done.waiting) == (2, ())


def test_a_folder_of_files_is_published_and_again_only_what_changed(folder: Path, tmp_path: Path) -> None:
    (folder / "catalogue.toml").write_text('title = "Our library"\n', encoding="utf-8")
    first = Publisher().publish(folder, tmp_path / "out")
    assert (first.publications, first.version) == (2, 1)
    root = json.loads((tmp_path / "out/feed.json").read_text(encoding="utf-8"))
    assert root["metadata"] == {"title": "Our library", "numberOfItems": 2}
    assert Publisher().publish(folder, tmp_path / "out").written == 0
    (folder / "more/story.epub").write_bytes(b"another story")
    # The file, its page in three formats, their roots (the first one twice), and the manifest.
    assert Publisher().publish(folder, tmp_path / "out").written == 10


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(PublishError, match="nothing to publish in this folder"):
        Publisher().publish(tmp_path / "empty", tmp_path / "out")


def test_a_catalogue_is_never_written_into_its_own_source(folder: Path) -> None:
    with pytest.raises(PublishError, match="its own source"):
        Publisher().publish(folder, folder / "out")
