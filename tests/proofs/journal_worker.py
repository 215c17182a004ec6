"""Works on a journal until it is killed: `python -m tests.proofs.journal_worker HOME WORK`.

After each thing that is done it says so on a line of its own; whatever was said must be there after the kill.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.revision import RecordId
from desktop_app.services.backups.restore_backup import copy_profile
from desktop_app.services.profiles.profile_folder import JOURNAL
from desktop_app.store.database_file import DatabaseFile
from tests.open_home import OpenHome, open_home

NAME = "Anna"
OTHER = "Ben"
BUNDLE = "other.workspace.journal"
STICK = "stick"


def passphrase(number: int) -> str:
    """The passphrase after so many changes."""
    return f"paper boats number {number}"


def say(*words: object) -> None:
    """Acknowledge."""
    print(*words, flush=True)


def write(workplace: OpenHome, start: int) -> None:
    """Revisions, drafts and evidence."""
    assert start >= 0
    note = workplace.folder / "note.bin"
    for number in itertools.count():
        value = Activity(f"Walk {number}", "c", notes="word " * 300)
        if number % 5 == 4:
            note.write_bytes(bytes([number % 251]) * 700_000)
            record = workplace.journal.add_evidence(NewEvidence(note, "", "A note", "", Consent.NOT_NEEDED), None)
        else:
            workplace.journal.save_draft(RecordId("walk"), value)
            record = workplace.journal.write(value, RecordId("walk"))
        say("revision", workplace.journal.history(record)[-1].id)


def take_in(workplace: OpenHome, start: int) -> None:
    """Another computer's journal, again and again."""
    assert start >= 0
    for number in itertools.count():
        workplace.exchange.join(workplace.folder.parent / BUNDLE, accepted=True)
        say("revision", workplace.journal.history(workplace.journal.write(Activity(f"Talk {number}", "c")))[-1].id)


def rekey(workplace: OpenHome, start: int) -> None:
    """New passphrases."""
    for number in itertools.count(start + 1):
        workplace.profiles.secrets.rekey(workplace.entered, passphrase(number))
        say("passphrase", number)


def migrate(workplace: OpenHome, start: int) -> None:
    """From the tables of the version before to today's, with the copy that is made first."""
    assert start >= 0
    opened = workplace.entered
    file = DatabaseFile(opened.profile.folder / JOURNAL, "journal", bytearray(opened.key))
    for number in itertools.count():
        workplace.journal.write(Activity(f"Before {number}", "c"))
        say("revision", workplace.journal.history(workplace.journal.write(Activity(f"And {number}", "c")))[-1].id)
        workplace.leave()
        with closing(file.connect()) as connection:
            connection.executescript(
                "BEGIN; DROP TABLE mention; UPDATE alembic_version SET version_num = 'j0002'; COMMIT;"
            )
        workplace.enter(workplace.profiles.open(workplace.profiles.named(NAME), passphrase(start)))


def back_up(workplace: OpenHome, start: int) -> None:
    """Backups, with writing between them."""
    assert start >= 0
    for number in itertools.count():
        say("revision", workplace.journal.history(workplace.journal.write(Activity(f"Walk {number}", "c")))[-1].id)
        say("backup", workplace.backups().create().name)


def delete(workplace: OpenHome, start: int) -> None:
    """The profile goes into the bin and is restored, with writing between."""
    for number in itertools.count():
        say("revision", workplace.journal.history(workplace.journal.write(Activity(f"Walk {number}", "c")))[-1].id)
        workplace.leave()
        back = workplace.profiles.restore(workplace.profiles.remove(workplace.profiles.named(NAME)))
        workplace.enter(workplace.profiles.open(back, passphrase(start)))


def restore(workplace: OpenHome, start: int) -> None:
    """Backups, each restored as a profile of its own."""
    assert start >= 0
    for number in itertools.count():
        say("revision", workplace.journal.history(workplace.journal.write(Activity(f"Walk {number}", "c")))[-1].id)
        made = workplace.backups().create()
        say("restored", workplace.backups().restore(made, workplace.profiles.folder).folder.name)


def move(workplace: OpenHome, start: int) -> None:
    """To a stick, with writing before and after it, and back."""
    stick = workplace.folder.parent / STICK
    for number in itertools.count():
        say("revision", workplace.journal.history(workplace.journal.write(Activity(f"Walk {number}", "c")))[-1].id)
        workplace.of_profile.move(stick)
        say("revision", workplace.journal.history(workplace.journal.write(Activity(f"Talk {number}", "c")))[-1].id)
        there = workplace.entered
        back = copy_profile(there, there.profile.folder, workplace.profiles.folder)
        workplace.leave()
        workplace.profiles.bin.remove(workplace.profiles.remove(there.profile))
        workplace.enter(workplace.profiles.open(back, passphrase(start)))


def remove(workplace: OpenHome, start: int) -> None:
    """Another profile with backups is made, deleted, and removed for good, beside the one that stays."""
    for number in itertools.count():
        say("revision", workplace.journal.history(workplace.journal.write(Activity(f"Walk {number}", "c")))[-1].id)
        workplace.leave()
        made = workplace.profiles.add(OTHER, PersonRole.STUDENT, passphrase(start)).opened
        workplace.enter(made)
        workplace.journal.write(Activity("Gone soon", "c"))
        workplace.backups().create()
        workplace.leave()
        workplace.profiles.bin.remove(workplace.profiles.remove(workplace.profiles.named(OTHER)))
        workplace.enter(workplace.profiles.open(workplace.profiles.named(NAME), passphrase(start)))


WORK: dict[str, Callable[[OpenHome, int], None]] = {
    "write": write,
    "import": take_in,
    "rekey": rekey,
    "migrate": migrate,
    "backup": back_up,
    "delete": delete,
    "restore": restore,
    "move": move,
    "remove": remove,
}


def main(home: Path, work: str, start: int) -> None:
    """Open the profile, say so, and work."""
    workplace = open_home(home)
    workplace.enter(workplace.profiles.open(workplace.profiles.named(NAME), passphrase(start)))
    say("open", start)
    WORK[work](workplace, start)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
