import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.codec import DIGEST
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.progress import Control
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.records.portfolio_version import PortfolioVersion
from desktop_app.domain.records.registry import KINDS, WITH_FILES
from desktop_app.domain.revision import DeviceId, RecordId, Revision
from desktop_app.replication import bundle
from desktop_app.replication.bundle import write_bundle
from desktop_app.replication.errors import BundleError
from desktop_app.replication.revision_json import from_line
from desktop_app.services.exchange.exchange import ExchangeError, JoinResult, SealedError
from desktop_app.store.errors import WrongSecretError
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.domain.merging.histories import contradicting_rounds
from tests.open_home import OpenHome
from tests.store.journals import sealed

WALK = Activity("Walk", "c", minutes=40, notes="It was loud.")
RECORD = RecordId("walk")
WORDS = "four paper boats at noon"


@pytest.fixture
def filled(workplace: OpenHome, tmp_path: Path) -> OpenHome:
    """A walk with two versions and a picture."""
    workplace.journal.write(WALK, RECORD)
    workplace.journal.write(replace(WALK, minutes=45), RECORD)
    picture = tmp_path / "wall.png"
    Image.effect_noise((300, 300), 60).save(picture)
    workplace.journal.add_evidence(NewEvidence(picture, "", "The wall", "A wall.", Consent.NOT_NEEDED), RECORD)
    return workplace


@pytest.fixture
def other(tmp_path: Path, resources: Path) -> Iterator[OpenHome]:
    made = OpenHome(tmp_path / "other", resources, open_source, SteppingClock())
    yield made
    made.close()


def carried(source: OpenHome, goal: OpenHome, folder: Path) -> JoinResult:
    source.exchange.export(folder / "mine.journal")
    return goal.exchange.join(folder / "mine.journal", accepted=True)


def test_a_journal_goes_to_another_computer_whole(filled: OpenHome, other: OpenHome, tmp_path: Path) -> None:
    exported = filled.exchange.export(tmp_path / "mine.journal")
    assert (exported.revisions, exported.files, exported.missing) == (3, 1, 0)
    joined = other.exchange.join(tmp_path / "mine.journal", accepted=True)
    assert (joined.added, joined.known, joined.refused, joined.files) == (3, 0, 0, 1)
    assert other.journal.activities() == filled.journal.activities()
    assert other.journal.evidence() == filled.journal.evidence()
    ((_, evidence),) = other.journal.evidence()
    assert other.journal.file(evidence.sha256) == filled.journal.file(evidence.sha256)


def test_the_picture_of_a_scanned_page_goes_with_its_feedback(
    filled: OpenHome, other: OpenHome, tmp_path: Path
) -> None:
    page = tmp_path / "page.png"
    Image.effect_noise((300, 300), 60).save(page)
    filled.feedback.import_file(page, entry=RECORD, accepted=True)
    exported = filled.exchange.export(tmp_path / "mine.journal")
    assert (exported.files, exported.missing) == (2, 0)
    joined = other.exchange.join(tmp_path / "mine.journal", accepted=True)
    assert (joined.files, joined.bad_files) == (2, 0)
    ((_, feedback),) = other.feedback.on(RECORD)
    kept = filled.journal.file(feedback.sha256)
    assert kept is not None
    assert other.journal.file(feedback.sha256) == kept


def test_a_kind_of_record_with_a_hash_names_its_files() -> None:
    with_hash = {kind.id for kind in KINDS.values() if DIGEST in kind.type.CODECS.values()}
    assert with_hash == {"evidence", "feedback"}
    assert {*WITH_FILES} == {*with_hash, PortfolioVersion.KIND}


def test_a_journal_with_a_passphrase_is_opened_by_it_alone(filled: OpenHome, other: OpenHome, tmp_path: Path) -> None:
    path = tmp_path / "mine.journal"
    exported = filled.exchange.export(path, passphrase=WORDS)
    assert (exported.revisions, exported.files, exported.size) == (3, 1, path.stat().st_size)
    assert b"It was loud" not in path.read_bytes()
    assert b"springshelf-journal" not in path.read_bytes()
    with pytest.raises(SealedError):
        other.exchange.join(path)
    with pytest.raises(WrongSecretError):
        other.exchange.join(path, passphrase=WORDS + "!")
    assert other.journal.activities() == ()
    joined = other.exchange.join(path, passphrase=WORDS, accepted=True)
    assert (joined.added, joined.refused, joined.files, joined.bad_files) == (3, 0, 1, 0)
    assert other.journal.activities() == filled.journal.activities()


def test_a_damaged_journal_with_a_passphrase_is_told(filled: OpenHome, other: OpenHome, tmp_path: Path) -> None:
    path = tmp_path / "mine.journal"
    filled.exchange.export(path, passphrase=WORDS)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(SpringshelfError, match="damaged"):
        other.exchange.join(path, passphrase=WORDS)


def test_the_same_file_twice_adds_nothing(filled: OpenHome, other: OpenHome, tmp_path: Path) -> None:
    carried(filled, other, tmp_path)
    again = other.exchange.join(tmp_path / "mine.journal", accepted=True)
    assert (again.added, again.known, again.files, again.records) == (0, 3, 0, ())


def test_two_computers_carry_to_each_other_and_are_alike(filled: OpenHome, other: OpenHome, tmp_path: Path) -> None:
    carried(filled, other, tmp_path)
    filled.journal.write(replace(WALK, minutes=50), RECORD)
    other.journal.write(replace(WALK, minutes=60), RECORD)
    there = carried(filled, other, tmp_path)
    assert there.undecided == (RECORD,)
    carried(other, filled, tmp_path)
    assert filled.journal.entry(RECORD) == other.journal.entry(RECORD)


def test_an_old_copy_brings_nothing_back_that_was_deleted(filled: OpenHome, other: OpenHome, tmp_path: Path) -> None:
    carried(filled, other, tmp_path)
    filled.journal.delete(RECORD, Activity.KIND)
    joined = carried(other, filled, tmp_path)
    assert joined.added == 0
    assert filled.journal.activities() == ()


def rewritten(source: Path, change: object) -> Path:
    """The file with another text of its revisions."""
    target = source.with_name("changed.journal")
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(name, data))  # type: ignore[operator]
    return target


def test_what_was_altered_is_refused_and_told_and_the_rest_is_taken_in(
    filled: OpenHome, other: OpenHome, tmp_path: Path
) -> None:
    filled.exchange.export(tmp_path / "mine.journal")

    def alter(name: str, data: bytes) -> bytes:
        return data.replace(b'"minutes":45', b'"minutes":90') if name == "revisions.ndjson" else data

    joined = other.exchange.join(rewritten(tmp_path / "mine.journal", alter), accepted=True)
    assert (joined.added, joined.refused) == (2, 1)
    assert [value.minutes for _, value in other.journal.activities()] == [40]


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"[" * 100_000,
        b'{"id":1,"record":[],"kind":{},"parents":"x","device":1,"made_at":5,"body":7}',
        b'{"id":"x","record":"r","kind":"activity","parents":[],"device":"d","made_at":"2023-01-01","body":null}',
        b"\xff\xfe",
    ],
)
def test_lines_of_any_shape_are_refused(filled: OpenHome, other: OpenHome, tmp_path: Path, line: bytes) -> None:
    filled.exchange.export(tmp_path / "mine.journal")

    def add(name: str, data: bytes) -> bytes:
        return data + line + b"\n" if name == "revisions.ndjson" else data

    joined = other.exchange.join(rewritten(tmp_path / "mine.journal", add), accepted=True)
    assert (joined.added, joined.refused) == (3, 1)


def test_a_file_that_is_not_what_its_name_says_is_not_kept(filled: OpenHome, other: OpenHome, tmp_path: Path) -> None:
    filled.exchange.export(tmp_path / "mine.journal")

    def swap(name: str, data: bytes) -> bytes:
        return bytes(len(data)) if name.startswith("files/") else data

    joined = other.exchange.join(rewritten(tmp_path / "mine.journal", swap), accepted=True)
    assert (joined.files, joined.bad_files) == (0, 1)
    ((_, evidence),) = other.journal.evidence()
    assert other.journal.file(evidence.sha256) is None
    assert carried(filled, other, tmp_path).files == 1


def test_a_file_that_swells_beyond_what_it_says_is_not_kept(filled: OpenHome, other: OpenHome, tmp_path: Path) -> None:
    filled.exchange.export(tmp_path / "mine.journal")

    def swell(name: str, data: bytes) -> bytes:
        return bytes(50_000_000) if name.startswith("files/") else data

    assert other.exchange.join(rewritten(tmp_path / "mine.journal", swell), accepted=True).bad_files == 1


@pytest.mark.parametrize("share", [0.0, 0.3, 0.7, 0.98])
def test_a_file_that_was_cut_short_is_explained(
    filled: OpenHome, other: OpenHome, tmp_path: Path, share: float
) -> None:
    filled.exchange.export(tmp_path / "mine.journal")
    data = (tmp_path / "mine.journal").read_bytes()
    (tmp_path / "cut.journal").write_bytes(data[: int(share * len(data))])
    with pytest.raises(BundleError, match="journal file"):
        other.exchange.join(tmp_path / "cut.journal", accepted=True)


def test_a_damaged_middle_changes_nothing_that_was_there(filled: OpenHome, other: OpenHome, tmp_path: Path) -> None:
    filled.exchange.export(tmp_path / "mine.journal")
    data = bytearray((tmp_path / "mine.journal").read_bytes())
    other.journal.write(Activity("Mine", "c"))
    for place in range(200, len(data) - 400, 97):
        data[place] ^= 0xFF
    (tmp_path / "bad.journal").write_bytes(data)
    with pytest.raises(BundleError):
        other.exchange.join(tmp_path / "bad.journal", accepted=True)
    assert [value.title for _, value in other.journal.activities()] == ["Mine"]


def test_a_file_of_a_newer_version_is_left_alone(other: OpenHome, tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("journal.json", json.dumps({"format": "springshelf-journal", "version": 99}))
    (tmp_path / "new.journal").write_bytes(packed.getvalue())
    with pytest.raises(BundleError, match="newer Springshelf"):
        other.exchange.join(tmp_path / "new.journal", accepted=True)


def test_an_export_that_can_not_be_written_leaves_the_one_before(filled: OpenHome, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    filled.exchange.export(folder / "mine.journal")
    before = (folder / "mine.journal").read_bytes()
    (folder / "in-the-way").write_text("x")
    with pytest.raises(ExchangeError, match="can’t be written"):
        filled.exchange.export(folder / "in-the-way" / "mine.journal")
    stopped = Control()
    stopped.cancel()
    with pytest.raises(CancelledError):
        filled.exchange.export(folder / "mine.journal", stopped)
    assert (folder / "mine.journal").read_bytes() == before
    assert sorted(one.name for one in folder.iterdir()) == ["in-the-way", "mine.journal"]


CASES = Path(__file__).parents[2] / "cases" / "journals"


@pytest.mark.parametrize(("name", "versions"), [("criss-cross-12", 3), ("heads1000", 1000)])
def test_journals_of_computers_that_contradict_each_other_often_are_taken_in(
    other: OpenHome, name: str, versions: int
) -> None:
    done = other.exchange.join(CASES / f"{name}.journal", accepted=True)
    assert len(done.records) == len(done.undecided) == 1
    entry = other.journal.entry(done.records[0])
    assert entry is not None
    assert len(entry.conflicts) == versions - 1


def large(folder: Path, records: int) -> Path:
    """A journal's file with so many records, and one with three heads."""
    revisions = [sealed(f"r{number:05}", "activity", {"title": f"Walk {number}"}) for number in range(records)]
    first = revisions[0]
    revisions += [sealed("r00000", "activity", {"title": f"Walk {word}"}, first) for word in ("a", "b", "c")]
    path = folder / "large.journal"
    with path.open("wb") as file:
        write_bundle(file, revisions, (), "2023-03-08T12:00:00+00:00", DeviceId("elsewhere"))
    return path


def test_taking_in_a_large_journal_tells_how_far_it_is(
    other: OpenHome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "BATCH", 100)
    told: list[tuple[int, int]] = []
    done = other.exchange.join(large(tmp_path, 1000), Control(lambda *step: told.append(step[:2])), accepted=True)
    assert (done.added, len(done.records), done.undecided) == (1003, 1000, (RecordId("r00000"),))
    assert len(told) == 100
    assert told == sorted(told)
    assert told[-1] == (100, 100)


def test_taking_in_a_large_journal_can_be_stopped_and_what_was_taken_in_is_seen(
    other: OpenHome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "BATCH", 100)
    source = large(tmp_path, 1000)
    control = Control(lambda done, total, _text: control.cancel() if done * 2 > total else None)
    with pytest.raises(CancelledError):
        other.exchange.join(source, control, accepted=True)
    seen = len(other.journal.activities())
    assert 0 < seen < 1000
    assert other.journal._store.revision_count() == seen
    assert other.exchange.join(source).added == 1003 - seen
    assert len(other.journal.activities()) == 1000


def test_merging_can_be_stopped_and_is_done_when_the_journal_is_opened(other: OpenHome) -> None:
    def stop() -> None:
        raise CancelledError("")

    store = other.journal._store
    *before, last = contradicting_rounds(3, 5)
    store.join(before)
    store.add([last])
    with pytest.raises(CancelledError):
        store.merge(stop)
    assert [len(one.conflicts) for one in store.entries("activity")] == [1]
    store.reopen(store._engine)
    assert [len(one.conflicts) for one in store.entries("activity")] == [2]


def test_merging_that_was_stopped_is_done_with_the_next_journal(other: OpenHome) -> None:
    def stop() -> None:
        raise CancelledError("")

    store = other.journal._store
    *before, last = contradicting_rounds(3, 5)
    store.join(before)
    store.add([last])
    with pytest.raises(CancelledError):
        store.merge(stop)
    store.join([sealed("r", "activity", {"title": "Walk"})])
    assert sorted(len(one.conflicts) for one in store.entries("activity")) == [0, 2]


def test_what_is_known_already_is_not_parsed_and_what_was_altered_is_refused(
    other: OpenHome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = large(tmp_path, 20)
    first = other.exchange.join(source, accepted=True)
    parsed: list[bytes] = []

    def parse(line: bytes) -> Revision:
        parsed.append(line)
        return from_line(line)

    monkeypatch.setattr(bundle, "from_line", parse)
    again = other.exchange.join(source, accepted=True)
    assert (again.added, again.known, again.refused) == (0, first.added + first.known, 0)
    assert not parsed
    altered = tmp_path / "altered.journal"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(altered, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data.replace(b'"title":"', b'"title":"X', 1) if name == bundle.REVISIONS else data)
    changed = other.exchange.join(altered, accepted=True)
    assert (changed.added, changed.known, changed.refused) == (0, again.known - 1, 1)
