"""`kill -9` at random moments of all that changes a journal, a profile or a backup.

That is writing, importing, rekeying, migrating, backing up, restoring, moving, deleting, and removing for good. After
each: the journal opens, every revision that was acknowledged is in it, SQLCipher's and SQLite's own checks and all
hashes agree, the passphrase is the last acknowledged or the next, and each backup that counts as one is whole. A
profile that was being deleted is where it was, or in the bin; one that was being moved is whole here or on the stick;
each that was being restored is whole or not there; of one that was being removed, the next start removes the rest.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop_app.domain.profile import ON_STICKS, PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.files.atomic_folder import MARK
from desktop_app.services.backups.restore_backup import copy_profile
from desktop_app.services.profiles.backup_place import BACKUPS
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_bin import BIN
from desktop_app.services.profiles.profile_folder import JOURNAL
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.errors import WrongSecretError
from desktop_app.store.journal_check import examine
from desktop_app.store.journal_store import JournalStore
from tests.open_home import OpenHome, open_home
from tests.proofs.journal_worker import BUNDLE, NAME, OTHER, STICK, WORK, passphrase

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


def check_removed(workplace: OpenHome) -> None:
    """Of the other profile, all is there or nothing; the rest goes with the next start."""
    profiles = workplace.profiles
    for one in profiles.all():
        if one.name == OTHER:
            profiles.bin.remove(profiles.remove(one))
    for deleted in profiles.bin.all(profiles.folder):
        if deleted.profile.name == OTHER:
            profiles.bin.remove(deleted)
    profiles.clean_up()
    # What is left of a backup is removed before the next one is made.
    places = (profiles.folder, profiles.folder / BIN, profiles.folder / BACKUPS)
    left = [mark.parent for place in places for mark in place.glob(f".springshelf-*.part/{MARK}")]
    assert not left, f"something unfinished was left: {left}"


def bring_back(workplace: OpenHome, words: str) -> None:
    """Have the profile here once, with its backups, wherever it was when its move or its deletion was stopped.

    A copy here and one on the stick have the same key; what was acknowledged last is in the one on the stick, if that
    was finished and written in.
    """
    profiles = workplace.profiles
    stick = workplace.folder.parent / STICK
    away = [one for one in profiles.all(stick / ON_STICKS) if one.name == NAME]
    away += [one.profile for one in profiles.bin.all(stick / ON_STICKS)]
    here = [one for one in profiles.all() if one.name == NAME]
    here += [profiles.restore(one) for one in profiles.bin.all(profiles.folder) if one.profile.name == NAME]
    if away or len(here) > 1:
        kept, *others = (profiles.open(one, words) for one in (*here, *away))
        if not here:
            kept = profiles.open(copy_profile(kept, kept.profile.folder, profiles.folder), words)
        workplace.enter(kept)
        for one in others:
            workplace.of_profile.join(one)
            assert examine(one.journal_file).good, "a copy is not whole"
        workplace.leave()
        for one in others:
            if one.profile.folder.is_relative_to(profiles.folder):
                profiles.bin.remove(profiles.remove(one.profile))
    shutil.rmtree(stick, ignore_errors=True)


def check_restored(workplace: OpenHome, acknowledged: list[str], number: int) -> None:
    """Each profile that was made from a backup is whole; then it goes."""
    found = [one for one in workplace.profiles.all() if one.name.startswith(f"{NAME} (")]
    assert set(acknowledged) <= {one.folder.name for one in found}, "an acknowledged profile is gone"
    for one in found:
        opened = workplace.profiles.open(one, passphrase(number))
        assert examine(opened.journal_file).good, f"the restored profile is not whole: {one.name}"
        workplace.profiles.bin.remove(workplace.profiles.remove(one))


def check(home: Path, said: list[list[str]], number: int) -> int:
    """What holds after every kill; returns the number of the passphrase that is the right one now."""
    told = [int(words[1]) for words in said if words[0] == "passphrase"]
    workplace = open_home(home)
    try:
        check_removed(workplace)
        bring_back(workplace, passphrase(number))
        check_restored(workplace, [words[1] for words in said if words[0] == "restored"], number)
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
