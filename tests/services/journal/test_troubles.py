"""What a disk, a stick or another program does to a journal: told in a sentence, and nothing is lost."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.formats import ExportFormat
from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import RecordId
from desktop_app.services.backups.backup import BackupError
from desktop_app.services.backups.backups import Backups
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import JOURNAL, ProfileError
from desktop_app.services.profiles.profiles import Profiles
from desktop_app.store import database_file
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.errors import DatabaseAccessError, NotWrittenError
from desktop_app.store.journal_check import examine
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.english import advice
from tests.open_home import OpenHome
from tests.small_disks import remount, small_disk

WORDS = "four paper boats at noon"
WALK = RecordId("walk")


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, of four megabytes."""
    with small_disk(tmp_path / "stick", 4) as place:
        yield place


@pytest.fixture
def on_stick(stick: Path, tmp_path: Path, resources: Path) -> Iterator[OpenHome]:
    """Anna's journal, on the stick, is open, and there is something in it."""
    made = OpenHome(tmp_path / "home", resources, open_source, SteppingClock())
    made.enter(made.profiles.add("Anna", PersonRole.STUDENT, WORDS, at=stick).opened)
    made.journal.write(Activity("Walk", "c"), WALK)
    yield made
    made.close()


def write_many(workplace: OpenHome, most: int) -> None:
    for number in range(most):
        workplace.journal.write(Activity(f"Walk {number}", "c", notes="word " * 2000), WALK)


def still_there(workplace: OpenHome, titles: list[str]) -> None:
    """The journal is whole, and what was written is in it."""
    assert [value.title for _, value in workplace.journal.activities()] == titles
    opened = workplace.entered
    assert examine(DatabaseFile(opened.profile.folder / JOURNAL, "journal", opened.key)).good


def test_a_full_disk_is_told_and_loses_nothing(on_stick: OpenHome, stick: Path) -> None:
    filler = stick / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(64 * 1024))
    with pytest.raises((NotWrittenError, DatabaseAccessError), match=r"Make room|look whether it is full|Put it back"):
        write_many(on_stick, 2000)
    with pytest.raises(SpringshelfError, match=r"[Rr]oom"):
        Backups(on_stick.entered, SteppingClock()).create()
    with pytest.raises(ProfileError, match="Make room"):
        on_stick.profiles.secrets.rekey(on_stick.entered, "another")
    filler.unlink()
    on_stick.journal.write(Activity("After", "c"), WALK)
    still_there(on_stick, ["After"])
    key = bytes(on_stick.entered.key)
    assert bytes(on_stick.profiles.open(on_stick.entered.profile, WORDS).key) == key


def test_a_stick_that_can_only_be_read_is_told_and_loses_nothing(on_stick: OpenHome, stick: Path) -> None:
    profile = on_stick.entered.profile
    on_stick.leave()
    remount(stick, "ro")
    opened = on_stick.profiles.open(profile, WORDS)
    for attempt in (
        lambda: on_stick.profiles.secrets.rekey(opened, "another"),
        lambda: on_stick.profiles.add("Ben", PersonRole.STUDENT, WORDS, at=stick),
        lambda: Backups(opened, SteppingClock()).create(),
    ):
        with pytest.raises(SpringshelfError) as told:
            attempt()
        assert advice(told.value)
    remount(stick, "rw")
    on_stick.enter(opened)
    on_stick.journal.write(Activity("Talk", "c"), RecordId("talk"))
    still_there(on_stick, ["Walk", "Talk"])


def test_a_stick_that_was_read_only_from_the_start_is_read_and_says_so_when_something_is_written(
    on_stick: OpenHome, stick: Path, tmp_path: Path, resources: Path
) -> None:
    profile = on_stick.entered.profile
    on_stick.close()
    remount(stick, "ro")
    again = OpenHome(tmp_path / "other", resources, open_source, SteppingClock())
    again.enter(again.profiles.open(profile, WORDS))
    assert [value.title for _, value in again.journal.activities()] == ["Walk"]
    with pytest.raises(DatabaseAccessError, match="write-protected"):
        again.journal.write(Activity("Talk", "c"))
    remount(stick, "rw")
    again.journal.write(Activity("Talk", "c"))
    again.close()


def test_from_a_write_protected_stick_all_is_exported_and_backed_up_elsewhere(
    on_stick: OpenHome, stick: Path, tmp_path: Path, resources: Path, filled_shelf: Path
) -> None:
    profile = on_stick.entered.profile
    on_stick.journal.write(Activity("Talk", "spring-2023"))
    on_stick.close()
    remount(stick, "ro")
    shutil.copytree(filled_shelf, tmp_path / "other" / "shelf")
    again = OpenHome(tmp_path / "other", resources, open_source, SteppingClock())
    again.enter(again.profiles.open(profile, WORDS))
    rescued = tmp_path / "rescued"
    for kind in ExportFormat:
        again.export.write(kind, rescued / kind.value)
    again.exchange.export(rescued / "a.journal")
    again.exchange.export(rescued / "b.journal", passphrase=WORDS)
    campaign = next(one.campaign for one in again.catalogues.all() if one.campaign)
    portfolio = again.portfolios.build(again.portfolios.choice(campaign))
    again.portfolios.save(portfolio, again.portfolios.render(portfolio).pdf, rescued / "p.pdf")
    made = Backups(again.entered, SteppingClock(), rescued).create()
    again.close()
    remount(stick, "rw")
    assert examine(DatabaseFile(made.folder / JOURNAL, "journal", again.profiles.open(profile, WORDS).key)).good
    names = {one.value for one in ExportFormat} | {"a.journal", "b.journal", "p.pdf", "springshelf-backups"}
    assert {one.name for one in rescued.iterdir()} == names


def test_a_stick_that_is_pulled_is_told_and_what_was_acknowledged_is_on_it(
    on_stick: OpenHome, stick: Path, tmp_path: Path
) -> None:
    folder = on_stick.entered.profile.folder
    away = tmp_path / "away"
    copy = shutil.copytree(folder, tmp_path / "as it was at that moment")
    subprocess.run(["mount", "--bind", str(stick), str(_made(away))], check=True)
    subprocess.run(["umount", "-l", str(stick)], check=True)  # the place is an empty folder now
    try:
        for attempt in (
            lambda: on_stick.profiles.secrets.rekey(on_stick.entered, "another"),
            lambda: on_stick.profiles.open(on_stick.entered.profile, WORDS),
            lambda: Backups(on_stick.entered, SteppingClock()).create(),
        ):
            with pytest.raises(SpringshelfError) as told:
                attempt()
            assert advice(told.value)
    finally:
        subprocess.run(["mount", "--bind", str(away), str(stick)], check=True)
        subprocess.run(["umount", "-l", str(away)], check=True)
    opened = on_stick.profiles.open(on_stick.entered.profile, WORDS)
    assert examine(DatabaseFile(copy / JOURNAL, "journal", opened.key)).good
    still_there(on_stick, ["Walk"])


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


@pytest.fixture
def anna(workplace: OpenHome) -> OpenProfile:
    opened = workplace.profiles.add("Anna", PersonRole.STUDENT, WORDS).opened
    workplace.enter(opened)
    workplace.journal.write(Activity("Walk", "c"), WALK)
    return opened


def test_a_database_that_another_program_holds_is_told_and_written_later(
    workplace: OpenHome, anna: OpenProfile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = DatabaseFile(anna.profile.folder / JOURNAL, "journal", bytearray(anna.key))
    monkeypatch.setattr(database_file, "BUSY_SECONDS", 0.2)
    workplace.leave()
    workplace.enter(workplace.profiles.open(anna.profile, WORDS))
    _ = workplace.journal
    with closing(file.connect()) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseAccessError, match=r"Another program .* stays in the window"):
            workplace.journal.write(Activity("Talk", "c"))
        assert [value.title for _, value in workplace.journal.activities()] == ["Walk"]
    workplace.journal.write(Activity("Talk", "c"))
    assert len(workplace.journal.activities()) == 2


def test_a_damaged_journal_is_told_left_alone_and_its_backup_comes_back(workplace: OpenHome, anna: OpenProfile) -> None:
    made = workplace.backups().create()
    key, profile = bytearray(anna.key), anna.profile
    workplace.close()
    journal = profile.folder / JOURNAL
    spoiled = b"\x00" * 4096 + journal.read_bytes()[4096:]
    journal.write_bytes(spoiled)
    opened = workplace.profiles.open(profile, WORDS)
    workplace.enter(opened)
    with pytest.raises(SpringshelfError, match="does not open"):
        _ = workplace.journal
    assert journal.read_bytes() == spoiled
    assert workplace.backups().folder == made.folder.parent
    back = workplace.backups().restore(made, workplace.folder / "profiles")
    assert bytes(opened.key) == bytes(key)
    workplace.leave()
    workplace.enter(workplace.profiles.open(back, WORDS))
    assert [value.title for _, value in workplace.journal.activities()] == ["Walk"]


def test_a_backup_folder_that_is_gone_is_told(anna: OpenProfile, tmp_path: Path) -> None:
    (tmp_path / "gone").write_text("a file where the stick was")
    with pytest.raises(BackupError, match="put the stick back"):
        Backups(anna, SteppingClock(), tmp_path / "gone").create()


def test_profiles_that_cannot_be_listed_are_none(tmp_path: Path) -> None:
    assert Profiles(tmp_path / "nowhere", SteppingClock()).all() == ()
