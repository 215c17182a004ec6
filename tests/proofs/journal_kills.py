"""`kill -9` at random moments of writing, importing, rekeying, migrating, backing up and deleting a journal.

After each: the journal opens, every revision that was acknowledged is in it, SQLCipher's and SQLite's own checks and
all hashes agree, the passphrase is the last acknowledged or the next, and each backup that counts as one is whole. A
profile that was being deleted is where it was, or in the bin.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.services.profiles.profile_folder import JOURNAL
from desktop_app.services.profiles.profiles import OpenProfile
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.errors import WrongSecretError
from desktop_app.store.journal_check import examine
from desktop_app.store.journal_store import JournalStore
from tests.open_home import OpenHome, open_home
from tests.proofs.journal_worker import BUNDLE, NAME, WORK, passphrase

KILLS = 200
LATEST = 1.5
"""Seconds after the journal is open in which the worker is killed."""
OTHERS = 1200


def prepare(folder: Path, others: int = OTHERS) -> Path:
    """A profile with something in it, and the journal of another computer to take in; returns the home."""
    other = open_home(folder / "other")
    photo = folder / "other.bin"
    photo.write_bytes(random.Random(7).randbytes(3_000_000))
    for number in range(others):
        other.journal.write(Activity(f"There {number}", "c", notes="far away " * 40))
    other.journal.add_evidence(NewEvidence(photo, "", "There", "", Consent.NOT_NEEDED), None)
    other.exchange.export(folder / BUNDLE)
    other.close()
    home = folder / "home"
    made = open_home(home)
    made.enter(made.profiles.add(NAME, PersonRole.STUDENT, passphrase(0)).opened)
    for number in range(50):
        made.journal.write(Activity(f"Here {number}", "c"))
    made.close()
    return home


def kill_once(home: Path, work: str, passphrase_number: int, seconds: float) -> list[list[str]]:
    """Let a worker work for that long, kill it, and return the lines that it said."""
    command = [sys.executable, "-m", "tests.proofs.journal_worker", str(home), work, str(passphrase_number)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout is not None
        said = [worker.stdout.readline()]
        assert said[0].startswith("open"), f"the worker did not begin to {work}"
        time.sleep(seconds)
        worker.kill()
        said += worker.stdout.readlines()
    return [line.split() for line in said if line.endswith("\n")]


def opened_with(workplace: OpenHome, numbers: list[int]) -> tuple[OpenProfile, int]:
    """The profile, opened with the first of these passphrases that is the right one."""
    profile = workplace.profiles.named(NAME)
    for number in numbers:
        (profile.folder / "state.json").unlink(missing_ok=True)  # no pause: these tries are no person's
        try:
            return workplace.profiles.open(profile, passphrase(number)), number
        except WrongSecretError:
            continue
    raise AssertionError(f"none of the passphrases {numbers} opens the profile")


def check(home: Path, said: list[list[str]], number: int) -> int:
    """What holds after every kill; returns the number of the passphrase that is the right one now."""
    told = [int(words[1]) for words in said if words[0] == "passphrase"]
    workplace = open_home(home)
    try:
        for deleted in workplace.profiles.bin.all(workplace.profiles.folder):
            workplace.profiles.restore(deleted)
        assert [one.name for one in workplace.profiles.all()] == [NAME], "the profile is not there exactly once"
        opened, found = opened_with(workplace, sorted({*told[-1:], number, (told[-1] if told else number) + 1}))
        assert not told or found >= told[-1], "an acknowledged change of the passphrase is gone"
        workplace.enter(opened)
        store = JournalStore(open_database(workplace.entered.journal_file))
        here = {one.id for one in store.every_revision()}
        store.close()
        lost = {words[1] for words in said if words[0] == "revision"} - here
        assert not lost, f"acknowledged, and gone: {lost}"
        looked_at = examine(DatabaseFile(opened.profile.folder / JOURNAL, "journal", opened.key))
        assert looked_at.good, f"the journal is not whole: {looked_at}"
        backups = {one.name: one for one in workplace.backups().all()}
        for one in backups.values():
            assert workplace.backups().verify(one).good, f"this backup is not whole: {one.name}"
        newest = [words[1] for words in said if words[0] == "backup"][-1:]
        assert set(newest) <= set(backups), "an acknowledged backup is gone"
    finally:
        workplace.close()
    return found


def prove(kills: int = KILLS, seed: int = 2023) -> None:
    """Kill so many workers, each kind of work in turn."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="springshelf-journal-kills-") as folder:
        home, number = prepare(Path(folder)), 0
        for done in range(kills):
            work = [*WORK][done % len(WORK)]
            said = kill_once(home, work, number, chance.uniform(0.0, LATEST))
            number = check(home, said, number)
            if done % 10 == 9:
                print(f"{done + 1} of {kills} kills, nothing lost", flush=True)
