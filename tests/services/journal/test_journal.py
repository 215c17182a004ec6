import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageStat

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.journal import Entry
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.attendance import OwnEvent
from desktop_app.domain.records.evidence import Consent, Evidence, NewEvidence, PictureArea
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.post import Post
from desktop_app.domain.records.project import Meeting, Project
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import Json, RecordId, RevisionId
from desktop_app.domain.text_search import MARKS
from desktop_app.services.journal.errors import JournalError
from desktop_app.services.journal.journal import Journal
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome


@pytest.fixture
def journal(workplace: OpenHome) -> Journal:
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
    journal.add_evidence(NewEvidence(photo, "", " The wall ", "A wall.", Consent.GIVEN), activity)
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
        journal.add_evidence(NewEvidence(photo, "", caption, alternative, Consent.NOT_NEEDED), None)
    assert journal.evidence() == ()


@pytest.mark.parametrize("content", [None, b"no picture"])
def test_a_file_that_cannot_be_taken_is_told(journal: Journal, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "x.jpg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SpringshelfError, match=r"x\.jpg"):
        journal.add_evidence(NewEvidence(path, "", "a", "b", Consent.NOT_NEEDED), None)


def test_a_deleted_entry_can_be_brought_back_from_its_history(journal: Journal) -> None:
    record = journal.write(Activity("Walk", "c"))
    journal.delete(record, Activity.KIND)
    assert journal.activities() == ()
    journal.write(Activity("Walk", "c"), record)
    assert len(journal.activities()) == 1
    assert len(journal.history(record)) == 3


def note(journal: Journal, folder: Path, activity: RecordId) -> RecordId:
    """Evidence of an activity."""
    path = folder / "note.txt"
    path.write_bytes(b"a note")
    return journal.add_evidence(NewEvidence(path, "", "A note", "", Consent.NOT_NEEDED), activity)


def test_entries_highlights_evidence_posts_projects_meetings_and_events_are_listed_when_they_were_deleted(
    journal: Journal, tmp_path: Path
) -> None:
    walk = journal.write(Activity("Walk", "c"))
    project = journal.write(Project("Bridges"))
    records = {
        journal.write(Reflection("Slower", "free@1", (), walk)): Reflection.KIND,
        journal.write(Highlight("urn:p", "A poster", "1", "", "Three words")): Highlight.KIND,
        note(journal, tmp_path, walk): Evidence.KIND,
        journal.write(Post(walk, "mastodon", "We walked.")): Post.KIND,
        journal.write(Meeting(project, None, 30, "We met.", "")): Meeting.KIND,
        journal.write(OwnEvent("uid", "Talk", "2023-03-09T09:00:00+00:00", "", 60)): OwnEvent.KIND,
        project: Project.KIND,
        walk: Activity.KIND,
    }
    before = [journal.entry(record) for record in records]
    for record, kind in records.items():
        journal.delete(record, kind)
    assert [one.line.record for one in journal.deleted()] == list(reversed(records))
    for record in records:
        if journal.entry(record) is None:
            journal.undelete(record)
    assert journal.deleted() == ()
    after = [journal.entry(record) for record in records]
    assert [one and one.value for one in after] == [one and one.value for one in before]


def test_evidence_brings_the_activity_along_that_was_deleted_with_it(journal: Journal, tmp_path: Path) -> None:
    walk = journal.write(Activity("Walk", "c"))
    evidence = note(journal, tmp_path, walk)
    journal.delete(evidence, Evidence.KIND)
    journal.delete(walk, Activity.KIND)
    assert journal.undelete(evidence) == walk
    assert [one.caption for _, one in journal.evidence_of(walk)] == ["A note"]
    assert [one.title for _, one in journal.activities()] == ["Walk"]
    (only,) = (one for _, one in journal.evidence())
    assert journal.file(only.sha256) == b"a note"


def test_bringing_back_is_a_new_revision_and_can_itself_be_taken_back(journal: Journal) -> None:
    walk = journal.write(Activity("Walk", "c"))
    journal.write(Activity("The long walk", "c"), walk)
    journal.delete(walk, Activity.KIND)
    assert journal.undelete(walk) == walk
    assert [value.title for _, value in journal.activities()] == ["The long walk"]
    assert len(journal.history(walk)) == 4
    journal.undo()
    assert journal.activities() == ()
    journal.undelete(walk)
    assert [value.title for _, value in journal.activities()] == ["The long walk"]


def test_what_is_not_deleted_is_not_brought_back(journal: Journal) -> None:
    walk = journal.write(Activity("Walk", "c"))
    for record in (walk, RecordId("none")):
        with pytest.raises(JournalError, match="not deleted"):
            journal.undelete(record)
    assert journal.revision_count() == 1


def test_a_draft_survives_until_it_is_written(journal: Journal) -> None:
    record = journal.new_record()
    journal.save_draft(record, Activity("half", "c"))
    assert [(one.record, one.value) for one in journal.drafts()] == [(record, Activity("half", "c"))]
    journal.write(Activity("whole", "c"), record)
    assert journal.drafts() == ()


def test_whose_journal_it_is(journal: Journal) -> None:
    assert journal.person() == Person()
    journal.save_person(Person("Ana", "University"))
    journal.save_person(Person("Ana Demo", "University"))
    assert journal.person().name == "Ana Demo"


def other_copy(journal: Journal, tmp_path: Path, resources: Path) -> OpenHome:
    """The same journal on another computer: another home, with all revisions so far."""
    made = OpenHome(tmp_path / "other", resources, open_source, SteppingClock())
    made.journal._store.join(tuple(journal._store.every_revision()))
    return made


@pytest.fixture
def elsewhere(journal: Journal, tmp_path: Path, resources: Path) -> Iterator[Journal]:
    """A second computer with the same walk in its journal."""
    journal.write(WALK, RecordId("walk"))
    made = other_copy(journal, tmp_path, resources)
    yield made.journal
    made.close()


WALK = Activity("Walk", "c", minutes=40, notes="We began late. It was loud.")


def meet(one: Journal, other: Journal) -> None:
    """Both take in what the other has."""
    one._store.join(tuple(other._store.every_revision()))
    other._store.join(tuple(one._store.every_revision()))


def walk(journal: Journal) -> Entry:
    entry = journal.entry(RecordId("walk"))
    assert entry is not None
    return entry


def test_what_two_computers_wrote_apart_is_one_entry_where_it_fits_together(
    journal: Journal, elsewhere: Journal
) -> None:
    journal.write(replace(WALK, place="Hall"), RecordId("walk"))
    elsewhere.write(replace(WALK, notes="We began late. It was loud. We sang."), RecordId("walk"))
    meet(journal, elsewhere)
    assert walk(journal) == walk(elsewhere)
    assert walk(journal).value == replace(WALK, place="Hall", notes="We began late. It was loud. We sang.")
    assert walk(journal).conflicts == ()
    assert journal.revision_count() == 3


def test_what_two_computers_changed_and_both_deleted_comes_back_with_both_changes(
    journal: Journal, elsewhere: Journal
) -> None:
    journal.write(replace(WALK, minutes=55), RecordId("walk"))
    elsewhere.write(replace(WALK, place="Park"), RecordId("walk"))
    for one in (journal, elsewhere):
        one.delete(RecordId("walk"), Activity.KIND)
    meet(journal, elsewhere)
    assert journal.activities() == ()
    journal.undelete(RecordId("walk"))
    assert walk(journal).value == replace(WALK, minutes=55, place="Park")


def test_what_contradicts_stays_beside_until_a_person_decides(journal: Journal, elsewhere: Journal) -> None:
    journal.write(replace(WALK, minutes=45), RecordId("walk"))
    elsewhere.write(replace(WALK, minutes=60), RecordId("walk"))
    meet(journal, elsewhere)
    entry = walk(journal)
    assert entry == walk(elsewhere)
    (conflict,) = entry.conflicts
    assert {value.minutes for value in (entry.value, conflict.value) if isinstance(value, Activity)} == {45, 60}
    assert [line.conflict for line in journal.listed()] == [True]
    journal.decide(replace(WALK, minutes=50), entry.record, (*entry.heads, *conflict.heads))
    meet(journal, elsewhere)
    assert walk(elsewhere).conflicts == ()
    assert walk(elsewhere).value == replace(WALK, minutes=50)


def test_writing_on_in_an_entry_with_two_versions_swallows_neither(journal: Journal, elsewhere: Journal) -> None:
    journal.write(replace(WALK, minutes=45), RecordId("walk"))
    elsewhere.write(replace(WALK, minutes=60), RecordId("walk"))
    meet(journal, elsewhere)
    shown = walk(journal).value
    assert isinstance(shown, Activity)
    journal.write(replace(shown, place="Hall"), RecordId("walk"))
    assert len(walk(journal).conflicts) == 1


def test_what_arrives_while_a_person_writes_is_not_replaced(journal: Journal, elsewhere: Journal) -> None:
    seen = walk(journal).heads
    elsewhere.write(replace(WALK, place="Hall"), RecordId("walk"))
    meet(journal, elsewhere)
    heads = journal.save(replace(WALK, minutes=50), RecordId("walk"), seen)
    assert walk(journal).value == replace(WALK, minutes=50, place="Hall")
    journal.save(replace(WALK, minutes=55), RecordId("walk"), heads)
    assert walk(journal).value == replace(WALK, minutes=55, place="Hall")


def test_fields_of_a_newer_version_survive_a_change_by_this_one(journal: Journal) -> None:
    body: dict[str, Json] = {**WALK.to_body(), "mood": "sunny"}
    journal._append(RecordId("walk"), Activity.KIND, body, ())
    journal.write(replace(WALK, place="Hall"), RecordId("walk"))
    assert journal.history(RecordId("walk"))[-1].body == {**body, "place": "Hall"}


def test_a_record_of_a_kind_that_only_a_newer_version_knows_does_no_harm(journal: Journal) -> None:
    journal._append(RecordId("x"), "hologram", {"title": ""}, ())
    journal.write(WALK, RecordId("walk"))
    assert [line.record for line in journal.listed()] == ["walk"]
    assert journal.rebuild() == 2
    assert journal.revision_count() == 2


def test_each_change_can_be_taken_back(journal: Journal) -> None:
    record = journal.write(WALK)
    journal.write(replace(WALK, minutes=50), record)
    journal.delete(record, Activity.KIND)
    undone = journal.undo()
    assert undone is not None
    assert (undone.title, undone.gone) == ("Walk", False)
    assert [value.minutes for _, value in journal.activities()] == [50]
    journal.undo()
    assert [value.minutes for _, value in journal.activities()] == [40]
    gone = journal.undo()
    assert gone is not None
    assert gone.gone
    assert journal.activities() == ()
    assert journal.undo() is None
    assert journal.revision_count() == 6


def test_taking_back_keeps_what_another_computer_wrote_since(journal: Journal, elsewhere: Journal) -> None:
    journal.write(replace(WALK, minutes=50), RecordId("walk"))
    meet(journal, elsewhere)
    elsewhere.write(replace(WALK, minutes=50, place="Hall"), RecordId("walk"))
    meet(journal, elsewhere)
    journal.undo()
    assert walk(journal).value == replace(WALK, place="Hall")


def test_an_earlier_state_can_be_brought_back(journal: Journal) -> None:
    record = journal.write(WALK)
    first = journal.history(record)[0].id
    journal.write(replace(WALK, notes=""), record)
    journal.restore(record, first)
    assert journal.activities()[0][1] == WALK
    with pytest.raises(JournalError):
        journal.restore(record, RevisionId("0" * 64))


def test_a_search_finds_words_by_their_beginning_whatever_their_accents(journal: Journal) -> None:
    journal.write(replace(WALK, notes="Une leçon très bruyante à l'école"))
    journal.write(Activity("Μάθημα", "c", notes="Στην τάξη"))
    journal.write(Reflection("Lecons", "free@1", (StageText("text", "", (), "something else"),)))
    assert [hit.line.title for hit in journal.search("lecon")] == ["Lecons", "Walk"]
    assert [hit.line.title for hit in journal.search("ταξ")] == ["Μάθημα"]
    assert MARKS[0] + "leçon" + MARKS[1] in journal.search("bruy leco")[0].snippet
    assert journal.search("nothing of the kind") == ()
    assert journal.search('quo"te *') == ()


def test_rows_computed_anew_are_identical(journal: Journal, elsewhere: Journal) -> None:
    journal.write(replace(WALK, minutes=45), RecordId("walk"))
    elsewhere.write(replace(WALK, minutes=60), RecordId("walk"))
    deleted = journal.write(Activity("Gone", "c"))
    journal.delete(deleted, Activity.KIND)
    first = journal.write(Reflection("R", "free@1", (StageText("text", "", (), "thought"),), RecordId("walk")))
    journal.write(Reflection("S", "free@1", (), follows=first))
    meet(journal, elsewhere)
    before = rows(journal)
    assert journal.rebuild() == 3
    assert rows(journal) == before
    assert rows(elsewhere) == before


def rows(journal: Journal) -> list[tuple[object, ...]]:
    """All that is computed from the revisions, but for the numbers of the rows."""
    with journal._store._engine.connect() as connection:
        found = connection.exec_driver_sql(
            "SELECT record.record, kind, record.title, day, status, words, about, follows, made_at, first_made_at, "
            "heads, conflicts, body FROM record ORDER BY record.record"
        )
        return [tuple(row) for row in found]


def test_what_is_hidden_in_a_picture_is_gone_from_the_copy(journal: Journal, tmp_path: Path) -> None:
    picture = Image.effect_noise((400, 400), 120).convert("RGB")
    picture.save(tmp_path / "class.png")
    new = NewEvidence(
        tmp_path / "class.png", "", "Class", "Pupils", Consent.NOT_NEEDED, 400, (PictureArea(0.25, 0.25, 0.5, 0.5),)
    )
    journal.add_evidence(new, None)
    ((_, value),) = journal.evidence()
    with Image.open(io.BytesIO(journal.file(value.sha256) or b"")) as copy:
        inside = copy.convert("L").crop((110, 110, 290, 290))
        outside = copy.convert("L").crop((0, 0, 90, 400))
        assert ImageStat.Stat(inside).stddev[0] < 12
        assert ImageStat.Stat(outside).stddev[0] > 40


def test_any_file_and_any_link_can_be_evidence(journal: Journal, tmp_path: Path) -> None:
    film_bytes = b"\0\0\0\x10ftypisom\0\0\0\0" + (768_000 - 16).to_bytes(4, "big") + b"mdat" + bytes(range(8)) * 95_997
    (tmp_path / "film.mp4").write_bytes(film_bytes)
    record = journal.write(WALK)
    journal.add_evidence(NewEvidence(tmp_path / "film.mp4", "", "The film", "", Consent.ASKED), record)
    journal.add_evidence(NewEvidence(None, "https://example.org", "The page", "", Consent.NOT_NEEDED), record)
    film, page = (value for _, value in journal.evidence())
    assert (film.media_type, film.size) == ("video/mp4", 768_000)
    assert journal.file(film.sha256) == film_bytes
    assert (page.link, page.size) == ("https://example.org", 0)
    with pytest.raises(JournalError, match="needs a caption"):
        journal.add_evidence(NewEvidence(None, "https://example.org", " ", "", Consent.NOT_NEEDED), record)
