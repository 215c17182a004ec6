"""The checks of a home."""

from pathlib import Path

import pytest

from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.services.doctor import home
from desktop_app.services.doctor.checks import Verdict, examine
from desktop_app.services.home.run_marker import RunMarker
from tests.open_home import OpenHome
from tests.services.doctor.reading import Read, read

WORDS = "four paper boats at noon"


def findings(workplace: OpenHome) -> dict[str, Read]:
    return read(examine(home.home_checks(lambda: workplace.home)))


def test_a_run_that_crashed_is_named_until_its_report_is_deleted(workplace: OpenHome) -> None:
    marker = RunMarker(workplace.folder)
    marker.begin(workplace.clock())
    trace = marker.open_trace()
    assert trace is not None
    trace.write(b"Fatal Python error: Segmentation fault\n")
    trace.flush()
    assert "crashed" in findings(workplace)["Last run"].found
    again = RunMarker(workplace.folder)
    again.begin(workplace.clock())
    again.open_trace()
    again.end()
    last = findings(workplace)["Last run"]
    assert (last.verdict, last.found.endswith("last-crash.log")) == (Verdict.CARE, True)
    (workplace.folder / "logs" / "last-crash.log").unlink()
    assert findings(workplace)["Last run"].verdict is Verdict.GOOD
    marker.end()


def test_a_healthy_home_is_found_healthy(workplace: OpenHome) -> None:
    workplace.journal.write(Activity("Walk", "c"))
    found = findings(workplace)
    assert [*found] == ["Free space", "Shelf", "Journal", "Last run"]
    assert found["Shelf"].verdict is found["Journal"].verdict is Verdict.GOOD


def test_a_journal_without_its_key_is_told_with_what_to_do(workplace: OpenHome) -> None:
    workplace.journal.write(Activity("Walk", "c"))
    (workplace.profile_folder / "journal.key").unlink()
    workplace.close()
    found = findings(workplace)
    assert found["Journal"].verdict is Verdict.BAD
    assert "backup restore" in found["Journal"].advice


def test_each_of_several_journals_is_named_and_an_encrypted_one_is_not_opened(workplace: OpenHome) -> None:
    for name in ("Anna", "Ben"):
        workplace.profiles.add(name, PersonRole.STUDENT, WORDS)
    found = findings(workplace)
    assert "encrypted" in found["Journal of Anna"].found
    (workplace.profiles.named("Ben").folder / "keys.json").write_text("spoiled")
    assert findings(workplace)["Journal of Ben"].verdict is Verdict.BAD


def test_a_damaged_shelf_is_told(workplace: OpenHome) -> None:
    assert workplace.shelf.items() == ()
    workplace.close()
    file = workplace.home.shelf_file.path
    file.write_bytes(file.read_bytes()[:100] + b"spoiled" * 1000)
    assert findings(workplace)["Shelf"].verdict is Verdict.BAD


def test_a_full_disk_is_told(workplace: OpenHome, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "free_bytes", lambda _: 1_000_000)
    found = findings(workplace)["Free space"]
    assert found.verdict is Verdict.CARE
    assert "Free some space" in found.advice


def test_a_home_that_cannot_be_opened_is_a_finding(tmp_path: Path, workplace: OpenHome) -> None:
    (tmp_path / "file").write_text("in the way")
    workplace.folder = tmp_path / "file" / "home"
    assert Verdict.BAD in {one.verdict for one in findings(workplace).values()}
