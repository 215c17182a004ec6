import io
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.journal import Activity, Consent, Person
from desktop_app.services.journal import Journal, JournalError
from desktop_app.services.workplace import Workplace


@pytest.fixture
def journal(workplace: Workplace) -> Journal:
    return workplace.journal


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[270] = "Ana's classroom"
    Image.new("RGB", (80, 60), "navy").save(path, exif=exif)
    return path


def test_each_change_is_a_revision_and_no_change_is_none(journal: Journal) -> None:
    record = journal.write(Activity("Walk", "c"))
    journal.write(Activity("Walk", "c"), record)
    assert journal.revision_count() == 1
    journal.write(Activity("Walk with 6b", "c"), record)
    assert len(journal.history(record)) == 2
    ((entry, value),) = journal.activities()
    assert value.title == "Walk with 6b"
    assert entry.made_at > entry.first_made_at


def test_a_picture_is_kept_clean_and_the_file_stays_as_it_was(journal: Journal, photo: Path) -> None:
    before = photo.read_bytes()
    activity = journal.write(Activity("Walk", "c"))
    journal.add_picture(photo, " The wall ", "A wall.", Consent.GIVEN, activity)
    ((_, value),) = journal.evidence()
    data = journal.file(value.sha256)
    assert photo.read_bytes() == before
    assert data is not None
    assert b"classroom" not in data
    assert (value.caption, value.activity, value.consent) == ("The wall", activity, Consent.GIVEN)
    with Image.open(io.BytesIO(data)) as opened:
        assert opened.size == (80, 60)


@pytest.mark.parametrize(("caption", "alternative"), [("", "A wall."), ("The wall", "  ")])
def test_a_picture_without_its_words_is_not_taken(
    journal: Journal, photo: Path, caption: str, alternative: str
) -> None:
    with pytest.raises(JournalError, match="caption"):
        journal.add_picture(photo, caption, alternative, Consent.NOT_NEEDED, None)
    assert journal.evidence() == ()


@pytest.mark.parametrize("content", [None, b"no picture"])
def test_a_file_that_cannot_be_taken_is_told(journal: Journal, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "x.jpg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SpringshelfError, match=r"x\.jpg"):
        journal.add_picture(path, "a", "b", Consent.NOT_NEEDED, None)


def test_a_deleted_entry_can_be_brought_back_from_its_history(journal: Journal) -> None:
    record = journal.write(Activity("Walk", "c"))
    journal.delete(record, Activity.KIND)
    assert journal.activities() == ()
    journal.write(Activity("Walk", "c"), record)
    assert len(journal.activities()) == 1
    assert len(journal.history(record)) == 3


def test_a_draft_survives_until_it_is_written(journal: Journal) -> None:
    record = journal.new_record()
    journal.save_draft(record, Activity("half", "c"))
    assert journal.drafts() == ((record, Activity("half", "c")),)
    journal.write(Activity("whole", "c"), record)
    assert journal.drafts() == ()


def test_whose_journal_it_is(journal: Journal) -> None:
    assert journal.person() == Person()
    journal.save_person(Person("Ana", "University"))
    journal.save_person(Person("Ana Demo", "University"))
    assert journal.person().name == "Ana Demo"
