"""A damaged byte, a damaged page and a page of zeros at every place of a journal, its log and a backup of it.

Each is told, and then the file is not written; or it holds nothing, and then all that was written is still read and
backed up. A backup that is damaged anywhere never counts as good.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.services.backups.backup import BackupError
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import JOURNAL
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.journal_store import JournalStore
from tests.damage import PAGE
from tests.open_home import OpenHome, open_home

FRAME, HEADER = 24 + PAGE, 32
UNFINISHED = """
import os, sys
from pathlib import Path
from desktop_app.domain.records.activity import Activity
from tests.open_home import open_home
home = open_home(Path(sys.argv[1]))
for number in range(6):
    home.journal.write(Activity(f"Late {number}", "c", notes="word " * 500))
os.kill(os.getpid(), 9)
"""
"""Leaves commits in the write-ahead log."""
Harm = Callable[[bytearray, int], None]


def one_byte(data: bytearray, start: int) -> None:
    """Change one byte."""
    data[start + 1000] ^= 0x10


def part(data: bytearray, start: int) -> None:
    """Change 64 bytes."""
    for place in range(start + 2000, start + 2064):
        data[place] ^= 0x5A


def zeros(data: bytearray, start: int) -> None:
    """What a disk gives back for a block that it has lost."""
    data[start : start + PAGE] = bytes(PAGE)


HARMS: tuple[Harm, ...] = (one_byte, part, zeros)


def prepare(folder: Path) -> Path:
    """A home with a journal in which some pages hold nothing, and with a backup of it."""
    home = open_home(folder / "home")
    home.enter(home.profiles.add("Anna", PersonRole.STUDENT, own_keyring=False).opened)
    photo = folder / "photo.bin"
    photo.write_bytes(random.Random(7).randbytes(200_000))
    home.journal.add_evidence(NewEvidence(photo, "", "A photo", "", Consent.NOT_NEEDED), None)
    for number in range(40):
        home.journal.write(Activity(f"Walk {number}", "c", notes=f"rain {number} " * 90))
    home.journal.save_draft(home.journal.new_record(), Activity("A draft", "c"))
    home.close()
    opened = home.profiles.open(home.profiles.sole())
    with closing(opened.journal_file.connect()) as connection:
        connection.executescript("CREATE TABLE gone (data); INSERT INTO gone VALUES (zeroblob(40000));")
        connection.execute("DROP TABLE gone")
    home.enter(opened)
    home.backups().create()
    home.close()
    return folder / "home"


def revisions(file: DatabaseFile) -> set[str]:
    """All revisions, by opening the journal as the program does."""
    store = JournalStore(open_database(file, must_exist=True))
    try:
        store.drafts()
        for kind in {one.kind for one in store.every_revision()}:
            store.entries(kind)
        store.search("rain", 10)
        return {one.id for one in store.every_revision()}
    finally:
        store.close()


def damaged(path: Path, sound: bytes, places: range) -> Iterator[None]:
    """Damage a file in each way at each place."""
    for start in places:
        for harm in HARMS:
            data = bytearray(sound)
            harm(data, start)
            path.write_bytes(data)
            yield
    path.write_bytes(sound)


def in_journal(home: OpenHome, opened: OpenProfile) -> tuple[int, int]:
    """Damage each page of the journal; returns how often it was told, and how often nothing was lost."""
    file = DatabaseFile(opened.journal_file.path, "journal", bytes(opened.key))
    sound, all_of_it = file.path.read_bytes(), revisions(file)
    made = {one.name for one in home.backups().all()}
    told = harmless = 0
    sound = file.path.read_bytes()
    for _ in damaged(file.path, sound, range(0, len(sound), PAGE)):
        before = file.path.read_bytes()
        try:
            found = revisions(file)
        except SpringshelfError:
            told += 1
            assert file.path.read_bytes() == before, "a damaged journal was written"
            refused(home)
        else:
            harmless += 1
            assert found == all_of_it, "something is missing, and nothing was told"
            new = home.backups().create()
            assert home.backups().verify(new).good
            assert new.counts.revisions == len(all_of_it)
            shutil.rmtree(new.folder)
    assert {one.name for one in home.backups().all()} == made
    return told, harmless


def refused(home: OpenHome) -> None:
    """No backup is made of it."""
    try:
        home.backups().create()
    except (BackupError, SpringshelfError):
        return
    raise AssertionError("a damaged journal was backed up")


def in_log(folder: Path, home: Path) -> int:
    """Damage each frame of the log but those of the last commit, whose loss looks like a power cut."""
    subprocess.run([sys.executable, "-c", UNFINISHED, str(home)], check=False)
    journal = next(home.glob(f"profiles/*/{JOURNAL}"))
    log = journal.with_name(JOURNAL + "-wal").read_bytes()
    frames = (len(log) - HEADER) // FRAME
    commits = [one for one in range(frames) if log[HEADER + one * FRAME + 4 :][:4] != bytes(4)]
    copy = folder / "copy" / JOURNAL
    key = bytes.fromhex(journal.with_name("journal.key").read_text().strip())
    done = 0
    for frame in range(commits[-2] + 1):
        for place in (1, 5, 9, 13, 17, 21, 24 + 1000):
            shutil.rmtree(copy.parent, ignore_errors=True)
            copy.parent.mkdir()
            shutil.copyfile(journal, copy)
            data = bytearray(log)
            data[HEADER + frame * FRAME + place] ^= 0x10
            copy.with_name(JOURNAL + "-wal").write_bytes(data)
            try:
                revisions(DatabaseFile(copy, "journal", key))
            except SpringshelfError:
                done += 1
            else:
                raise AssertionError(f"frame {frame}, byte {place}: commits were lost, and nothing was told")
    return done


def in_backup(home: OpenHome) -> int:
    """Damage each page of each file of a backup."""
    (made,) = home.backups().all()
    done = 0
    for name in made.hashes:
        sound = (made.folder / name).read_bytes()
        for start in range(0, len(sound), PAGE):
            data = bytearray(sound)
            data[min(start + 1000, len(sound) - 1)] ^= 0x10
            (made.folder / name).write_bytes(data)
            assert not home.backups().is_good(made), f"{name} is damaged, and counts as good"
            done += 1
        (made.folder / name).write_bytes(sound)
    assert home.backups().is_good(made)
    return done


def prove() -> None:
    """Damage a journal, its log and a backup everywhere."""
    with tempfile.TemporaryDirectory(prefix="springshelf-damage-") as name:
        place = prepare(Path(name))
        home = open_home(place)
        home.enter(home.profiles.open(home.profiles.sole()))
        told, harmless = in_journal(home, home.entered)
        print(f"journal: {told} times told, {harmless} times in pages that hold nothing, and backed up", flush=True)
        print(f"backup: {in_backup(home)} times not taken for good", flush=True)
        home.close()
        print(f"log: {in_log(Path(name), place)} times told", flush=True)
