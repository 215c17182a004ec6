"""The catalogues that ship with the program, in new, moved and older homes."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.addresses import home_address, is_in_home
from desktop_app.services.publishing import publish_shipped, shipped
from desktop_app.services.publishing.shipped import copy_catalogue
from desktop_app.services.publishing.sources import STAMP
from desktop_app.services.resources.resources import MANUAL
from desktop_app.transfer.errors import RefusedError
from desktop_app.transfer.source import FolderSource, read_document
from desktop_app.transfer.sources import open_source
from tests.open_home import OpenHome
from tests.shipped import LANGUAGES, MATERIALS, TO_CHANGE

ADDRESS = home_address("campaigns/spring-2023/feed.json")
Open = Callable[[Path], OpenHome]


@pytest.fixture
def open_home(resources: Path) -> Iterator[Open]:
    """Opens the services over a home; all of them are closed at the end."""
    opened: list[OpenHome] = []

    def open_one(home: Path) -> OpenHome:
        opened.append(OpenHome(home, resources, open_source, lambda: datetime.now(UTC)))
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()


def test_the_campaign_is_on_the_shelf_without_network(workplace: OpenHome) -> None:
    catalogue = workplace.shipped.campaign()
    assert catalogue.campaign is not None
    assert catalogue.address == ADDRESS
    assert len(workplace.shelf.items()) == MATERIALS
    assert workplace.shipped.campaign() == catalogue


def test_covers_are_in_the_persons_language_also_after_it_was_changed(resources: Path, tmp_path: Path) -> None:
    covers = []
    for language in ("en", "de", "de", "en"):
        with closing(OpenHome(tmp_path, resources, open_source, lambda: datetime.now(UTC), language=language)) as home:
            home.shipped.campaign()
            covers.append([item.cover_file for item in home.shelf.items()])
    english, german, same, back = covers
    assert not set(english) & set(german)
    assert (same, back) == (german, english)
    assert None not in german


def test_a_ready_made_campaign_is_copied_and_not_published_again(
    workplace: OpenHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish_shipped, "publish_shipped", lambda *_: pytest.fail("it was published again"))
    workplace.shipped.campaign()
    assert all(item.cover_file is not None for item in workplace.shelf.items())


@pytest.fixture
def bare(resources: Path, tmp_path: Path) -> Path:
    """The resources without what was published in advance."""
    return Path(shutil.copytree(resources, tmp_path / "resources", ignore=shutil.ignore_patterns("shipped")))


def campaign_in(home: OpenHome) -> dict[str, bytes]:
    """The files of the campaign in a home, without those of translations."""
    with closing(home):
        home.shipped.campaign()
        found = files_below(home.shelf_folder / "campaigns")
    return {name: data for name, data in found.items() if "/lang/" not in name}


@pytest.mark.slow
def test_without_a_ready_made_copy_the_same_campaign_is_published(
    workplace: OpenHome, bare: Path, tmp_path: Path, open_home: Open
) -> None:
    published = OpenHome(tmp_path / "other", bare, open_source, lambda: datetime.now(UTC))
    assert campaign_in(published) == campaign_in(workplace)


def test_in_few_languages_the_campaign_is_published_as_it_would_be_ready_made(bare: Path, tmp_path: Path) -> None:
    source = bare / "campaigns" / "spring-2023"
    for language in set(LANGUAGES).difference(TO_CHANGE):
        shutil.rmtree(source / "lang" / language)
    published = campaign_in(OpenHome(tmp_path / "published", bare, open_source, lambda: datetime.now(UTC)))
    publish_shipped.publish_shipped(source, bare / "shipped" / "spring-2023", None, bare)
    copied = campaign_in(OpenHome(tmp_path / "copied", bare, open_source, lambda: datetime.now(UTC)))
    assert published == copied
    assert len([name for name in copied if "/files/" in name]) == MATERIALS


def test_translations_are_read_where_the_program_has_them_and_only_kept_ones_take_room(
    resources: Path, tmp_path: Path, open_home: Open
) -> None:
    program = tmp_path / "program"
    shutil.copytree(resources, program, ignore=shutil.ignore_patterns("shipped", "campaigns"))
    source = program / "campaigns" / "spring-2023"
    whole = resources / "campaigns" / "spring-2023"
    for name in ("campaign.toml", "materials/small-enough-to-try.md"):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(whole / name, source / name)
    french = source / "lang/fr/materials/small-enough-to-try.md"
    french.parent.mkdir(parents=True)
    french.write_text('+++\ntitle = "Petit"\ndescription = "D"\nsubjects = ["s"]\n+++\n\nTexte.\n', encoding="utf-8")
    publish_shipped.publish_shipped(source, program / "shipped/spring-2023", None, program)
    home = OpenHome(tmp_path / "home", program, open_source, lambda: datetime.now(UTC), language="fr")
    with closing(home):
        home.shipped.campaign()
        assert not (home.shelf_folder / "campaigns/spring-2023/lang").exists()
        (item,) = home.shelf.items()
        assert item.publication.title == "Petit"
        assert "Texte." in home.shelf.open(item.key).path.read_text(encoding="utf-8")
        assert "Texte." not in home.shelf.open(item.key, language="en").path.read_text(encoding="utf-8")


def files_below(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_a_copy_that_was_interrupted_is_finished_at_the_next_start(
    workplace: OpenHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(source: Path, target: Path) -> None:
        copy_catalogue(source, target)
        (target / STAMP).unlink()
        (target / "feed.json").unlink()
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(shipped, "copy_catalogue", interrupted)
        with pytest.raises(KeyboardInterrupt):
            workplace.shipped.campaign()
    assert workplace.shipped.campaign().campaign is not None
    assert len(workplace.shelf.items()) == MATERIALS


def test_changed_texts_of_a_new_version_replace_the_old_ones(workplace: OpenHome) -> None:
    workplace.shipped.campaign()
    stamp = workplace.shelf_folder / "campaigns/spring-2023" / STAMP
    stamp.write_text("an older version")
    workplace.shipped.campaign()
    assert stamp.read_text() != "an older version"
    assert len(workplace.catalogues.all()) == 1


def test_the_manual_is_put_on_the_shelf_when_it_is_first_asked_for(workplace: OpenHome) -> None:
    workplace.shipped.campaign()
    assert len(workplace.catalogues.all()) == 1
    manual = workplace.shipped.manual()
    assert manual is not None
    assert manual.publication.id == MANUAL
    assert len(workplace.catalogues.all()) == 2


def test_a_home_that_was_moved_has_the_campaign_once_and_can_read_it(
    workplace: OpenHome, tmp_path: Path, open_home: Open
) -> None:
    workplace.shipped.campaign()
    kept = workplace.shelf.items()[0].key
    workplace.shelf.keep([kept])
    workplace.close()
    moved = open_home(Path(shutil.move(workplace.folder, tmp_path / "moved")))
    moved.shipped.campaign()
    assert [one.address for one in moved.catalogues.all()] == [ADDRESS]
    assert [report.failed for report in moved.catalogues.sync_all()] == [0]
    other = next(item.key for item in moved.shelf.items() if item.key != kept)
    for key in (kept, other):
        assert moved.shelf.open(key).path.is_file()


def test_a_foreign_folder_can_not_read_files_of_the_home(tmp_path: Path) -> None:
    source = FolderSource(tmp_path / "stick")
    (tmp_path / "stick").mkdir()
    with pytest.raises(RefusedError):
        read_document(source, home_address("shelf.db"))


def test_an_address_of_the_home_never_leads_out_of_its_catalogue(tmp_path: Path) -> None:
    (tmp_path / "campaigns/one").mkdir(parents=True)
    (tmp_path / "shelf.db").write_bytes(b"rows")
    source = FolderSource(tmp_path / "campaigns/one", tmp_path)
    for path in ("shelf.db", "campaigns/one/../../shelf.db"):
        with pytest.raises(RefusedError):
            read_document(source, f"{home_address('')}{path}")


def test_a_name_with_spaces_and_accents_is_found_below_the_home(tmp_path: Path) -> None:
    (tmp_path / "campaigns/été 1").mkdir(parents=True)
    (tmp_path / "campaigns/été 1/feed.json").write_bytes(b"{}")
    address = home_address("campaigns/été 1/feed.json")
    assert is_in_home(address)
    assert read_document(FolderSource(tmp_path / "campaigns/été 1", tmp_path), address).data == b"{}"


def test_a_damaged_stamp_counts_as_out_of_date(workplace: OpenHome) -> None:
    workplace.shipped.campaign()
    stamp = workplace.shelf_folder / "campaigns/spring-2023" / STAMP
    stamp.write_bytes(b"\xff")
    assert workplace.shipped.campaign().campaign is not None
    assert stamp.read_bytes() != b"\xff"
