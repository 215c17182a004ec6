"""What the first version itself reads in its home: written down as plain JSON, for the tests to compare with."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop_app.catalogue.signature import public_key
from desktop_app.domain.journal import Entry
from desktop_app.domain.profile import Profile
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.registry import KINDS
from desktop_app.services.backups import Backup
from desktop_app.services.profiles import OpenProfile
from desktop_app.services.workplace import Workplace

from .recording_shelf import record_file, record_shelf, record_versions, version_of
from .setting import EARLIER_PASSPHRASE, PASSPHRASE, Scene

SETTINGS = (
    "backup.folder",
    "lock.minutes",
    "names-to-watch-for",
    "portfolio-choice:spring-2023",
    "portfolio-printed:P-SPRING-2023",
    "reader-look",
    "reading:urn:springshelf:exit-question",
    "shelf-as-list",
)


def record_all(scene: Scene) -> None:
    """Note everything that the tests compare."""
    handed_out = sorted(path for path in (scene.root / "handed-out").iterdir() if path.suffix != ".ics")
    scene.recorded |= {
        "shelf": record_shelf(scene.workplace),
        "signing_key": public_key(scene.workplace.publisher.keys.current),
        "handed_out": {path.name: record_file(path) for path in handed_out},
    }
    code = scene.recorded.pop("code")
    secrets = {"passphrase": PASSPHRASE, "earlier_passphrase": EARLIER_PASSPHRASE, "recovery_code": code}
    kinds = set()
    profiles = scene.recorded["profiles"] = {}
    for profile in scene.workplace.profiles.all():
        asked = secrets if profile.asks else {}
        opened = scene.workplace.profiles.open(profile, asked.get("passphrase", ""))
        profiles[profile.name] = record_profile(scene, opened) | asked
        kinds |= {one["kind"] for one in profiles[profile.name]["records"].values()}
    assert kinds == set(KINDS), f"no record of {set(KINDS) - kinds}"


def record_profile(scene: Scene, opened: OpenProfile) -> dict[str, Any]:
    """Who it is and all that the journal holds."""
    workplace, profile = scene.workplace, opened.profile
    workplace.enter(opened)
    journal = workplace.journal
    revisions = list(workplace._journal_store.every_revision())
    records = sorted({one.record for one in revisions})
    found = {
        **record_person(profile, scene.root),
        "tables": version_of(opened.journal_file),
        "device": journal.device,
        "revisions": sorted(one.id for one in revisions),
        "histories": {one: len(journal.history(one)) for one in records},
        "records": {one: record_entry(entry) for one in records if (entry := journal.entry(one))},
        "titles": {one.record: one.title for one in journal.lines(*KINDS)},
        "deleted": sorted(one.line.record for one in journal.deleted()),
        "drafts": {one.record: {**valued(one.value), "heads": list(one.heads)} for one in journal.drafts()},
        "files": {one: len(journal.file(one) or b"") for one in files_of(revisions)},
        "settings": {name: value for name in SETTINGS if (value := journal.setting(name))},
        "highlights": [record_highlight(workplace, entry) for entry, _ in journal.highlights()],
        "backups": [record_backup(scene, one, opened) for one in workplace.backups().all()],
        "versions": list(record_versions(workplace)),
    }
    workplace.leave()
    return found


def record_person(profile: Profile, root: Path) -> dict[str, Any]:
    """What the folder says of a profile."""
    return {
        "id": profile.id,
        "role": profile.role.value,
        "protection": profile.protection.value,
        "has_code": profile.has_code,
        "folder": profile.folder.relative_to(root).as_posix(),
    }


def valued(value: Record | None) -> dict[str, Any]:
    """A value with its kind; of a deletion, no body."""
    return {"kind": value.KIND, "body": value.to_body()} if value else {"body": None}


def record_entry(entry: Entry) -> dict[str, Any]:
    """A record as one sees it, with what contradicts it."""
    return {
        **valued(entry.value),
        "heads": list(entry.heads),
        "first_made_at": entry.first_made_at.isoformat(),
        "conflicts": [{**valued(one.value), "heads": list(one.heads)} for one in entry.conflicts],
    }


def files_of(revisions: list[Any]) -> list[str]:
    """The files that any state of a piece of evidence or feedback names."""
    return sorted({name for one in revisions if one.body and (name := one.body.get("sha256"))})


def record_highlight(workplace: Workplace, entry: Entry) -> dict[str, Any]:
    """Where the words of a highlight stand."""
    value = entry.value
    (placed,) = (one for one in workplace.highlights.placed(value.publication) if one.source.record == entry.record)
    assert not placed.lost
    return {"record": entry.record, "publication": value.publication, "entry": placed.entry, "span": list(placed.span)}


def record_backup(scene: Scene, backup: Backup, opened: OpenProfile) -> dict[str, Any]:
    """A backup that was verified, with the names of what is in it."""
    backups = scene.workplace.backups()
    assert backups.verify(backup).good
    file = backups._sealed(backup)
    with closing(file.connect(read_only=True)) as connection:
        names = [row[0] for row in connection.execute("SELECT id FROM revision ORDER BY id")]
    return {
        "folder": backup.folder.relative_to(scene.root).as_posix(),
        "made_at": backup.made_at.isoformat(),
        "counts": asdict(backup.counts),
        "revisions": names,
    }
