"""Two homes with one journal, joined by commands: what both wrote is found, and a conflict is said first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main
from desktop_app.domain.records.feedback import Feedback
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.mentor_question import MentorQuestion, question_record
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.services.journal.journal import Journal
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome

THOUGHT = RecordId("bb11cc22dd33ee44")
REFLECTION = Reflection("Thought", "free@1", (StageText("text", "Text", (), "It rained."),))
MARK = Highlight("urn:x", "The weather report", "", "", "storm", notes="Good.")
REMARK = Feedback("Try it outdoors.", THOUGHT, name="Dr Mira")
QUESTION = MentorQuestion("spring-2023", THOUGHT, "Why?")
CASES: list[tuple[RecordId, Record, str]] = [
    (RecordId("cc11dd22ee33ff44"), MARK, "notes"),
    (RecordId("dd11ee22ff33aa44"), REMARK, "text"),
    (question_record("spring-2023", THOUGHT), QUESTION, "text"),
]


@pytest.fixture
def in_home(tmp_path: Path, resources: Path) -> Callable[[str, Callable[[Journal], object]], None]:
    """Writes into the journal of a home, as its window would."""

    def write(name: str, work: Callable[[Journal], object]) -> None:
        made = OpenHome(tmp_path / name, resources, open_source, SteppingClock())
        work(made.journal)
        made.close()

    return write


@pytest.mark.parametrize(("record", "value", "field"), CASES, ids=["highlight", "feedback", "question"])
def test_what_both_homes_changed_is_the_first_line_of_the_check_and_both_texts_are_found(
    told: Any,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    in_home: Any,
    record: RecordId,
    value: Record,
    field: str,
) -> None:
    def command(home: str, *words: str) -> str:
        capsys.readouterr()
        main(["--home", str(tmp_path / home), *words])
        return capsys.readouterr().out

    def carry(source: str, target: str) -> str:
        path = tmp_path / f"{source}.journal"
        path.unlink(missing_ok=True)
        command(source, "journal", "export", str(path))
        return command(target, "journal", "import", str(path), "--yes")

    in_home("home", lambda journal: (journal.write(REFLECTION, THOUGHT), journal.write(value, record)))
    told("catalogue", "add", "--shipped")
    carry("home", "other")
    in_home("home", lambda journal: journal.write(replace(value, **{field: "Loud here"}), record))
    in_home("other", lambda journal: journal.write(replace(value, **{field: "Calm there"}), record))
    assert record[:6] in carry("other", "home")
    for word in ("loud", "calm"):
        assert record[:6] in command("home", "journal", "search", word)
    first, *_ = command("home", "portfolio", "check").splitlines()
    assert record[:6] in first
    assert "has versions that contradict each other" in first
    assert told("portfolio", "check", code=1)[0]["trouble"] == "undecided"
