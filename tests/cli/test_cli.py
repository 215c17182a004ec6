import json
import os
import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main
from desktop_app.domain.hashes import sha256
from desktop_app.store.key_file import journal_key
from tests.faults import Answer, faulty_server
from tests.pdf_text import text_of
from tests.shipped import MATERIALS, campaign_to_change

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Any]:
    """The folder of a demonstration, and what it printed."""
    folder, printed = tmp_path_factory.mktemp("demonstration"), StringIO()
    with redirect_stdout(printed):
        assert main(["--json", "demo", "--out", str(folder / "p.pdf"), "--keep", str(folder / "kept")]) == 0
    return folder, json.loads(printed.getvalue())


def test_the_demonstration_does_all_its_steps(demonstration: tuple[Path, Any]) -> None:
    folder, result = demonstration
    counts = [step["count"] for step in result["steps"]]
    assert counts[:8] == [MATERIALS, MATERIALS, MATERIALS, 1, 2 * MATERIALS, 4, 4, 4]
    assert 8 <= counts[-1] <= 9  # pages
    assert Path(result["portfolio"]).read_bytes().startswith(b"%PDF-")
    assert (folder / "kept/home/profiles/default/journal.db").exists()


def test_the_portfolio_of_the_demonstration_holds_each_activity_and_reflection(demonstration: tuple[Path, Any]) -> None:
    folder, _ = demonstration
    text = text_of((folder / "p.pdf").read_bytes())
    for words in (
        "The need-finding walk with class 6b",
        "Two weeks of weather reports",
        "The same lesson on fractions, twice",
        "Pupils as a learning machine",
        "They were quieter than in lessons.",
        "Before the talk I was afraid",
        "Pupil B folded the strip three times",
        "I had taken for granted that following a rule blindly",
    ):
        assert words in text


def told(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    """What a command prints as JSON."""
    capsys.readouterr()
    assert main(["--json", *words]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_shelf_is_filled_kept_verified_and_carried(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home, out = ("--home", str(tmp_path / "home")), str(tmp_path / "out")
    assert main(["publish", str(campaign_to_change(tmp_path / "campaign")), out]) == 0
    added = told(capsys, *home, "catalogue", "add", out, "--name", "spring")
    assert (added["name"], added["publications"], added["errors"]) == ("spring", MATERIALS, [])
    assert [one["name"] for one in told(capsys, *home, "catalogue", "list")] == ["spring"]
    assert told(capsys, *home, "keep", "weather-report")["kept"] == 1
    (item,) = told(capsys, *home, "shelf", "weather")
    assert (item["state"], item["files"][0]["type"], len(item["files"][0]["sha256"])) == ("kept", "application/pdf", 64)
    assert main([*home, "shelf", "wheather -winter"]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines() == ["kept    activity     The weather report"]
    assert printed.err.splitlines() == [
        "Results for “weather -winter”",
        "Only materials on this computer are searched inside.",
    ]
    assert len(told(capsys, *home, "shelf", "--subtopic", "ai", "--kind", "article")) == 3
    synced = told(capsys, *home, "sync", "spring", "--keep", "all")["spring"]
    assert (synced["unchanged"], synced["requests"], synced["kept"], synced["failed"]) == (True, 1, MATERIALS, 0)
    blob = tmp_path / "home/shelf/blobs" / item["files"][0]["sha256"][:2] / item["files"][0]["sha256"]
    blob.write_bytes(b"spoiled")
    assert main([*home, "verify"]) == 1
    assert "damaged: The weather report" in capsys.readouterr().out
    assert told(capsys, *home, "verify", "--repair")["repaired"] == 1
    assert told(capsys, *home, "stick", str(tmp_path / "stick"))["publications"] == MATERIALS
    assert told(capsys, *home, "drop", "--all")["dropped"] == MATERIALS
    assert told(capsys, *home, "catalogue", "remove", "spring")["name"] == "spring"
    assert told(capsys, *home, "shelf") == []


@pytest.mark.parametrize(
    "words", [["nonsense"], ["--nonsense"], ["publish"], ["keep"], ["keep", "no-such"], ["publish", "/no/such", "x"]]
)
def test_wrong_use_ends_with_2(words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--home", str(tmp_path), *words]) == 2
    assert "Usage" in capsys.readouterr().err


def test_a_failure_ends_with_1_and_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--home", str(tmp_path), "--json", "catalogue", "add", str(tmp_path / "nowhere" / "feed.json")]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["error"]["advice"] in said.err


def test_the_log_holds_no_key_and_no_journal_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["--home", str(tmp_path), "--verbose", "catalogue", "add", str(tmp_path / "my private folder" / "feed.json")])
    main(["--home", str(tmp_path), "journal", "list"])
    main(["--home", str(tmp_path), "doctor", "--no-window"])
    profile = tmp_path / "profiles/default"
    key = journal_key(profile / "journal.key").hex()
    log = (tmp_path / "logs/springshelf.log").read_text(encoding="utf-8")
    assert "transfer.folder-gone" in log
    assert key not in log
    assert "private" not in log


def test_a_home_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("in the way")
    assert main(["--home", str(tmp_path / "file" / "home"), "shelf"]) == 1
    assert "Choose another one with --home" in capsys.readouterr().err


def test_the_home_can_be_named_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, "SPRINGSHELF_HOME", str(tmp_path / "elsewhere"))
    assert main(["shelf"]) == 0
    assert (tmp_path / "elsewhere/shelf/shelf.db").exists()


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A folder of two described files."""
    folder = tmp_path / "library"
    folder.mkdir()
    for name in ("tables", "story"):
        (folder / f"{name}.epub").write_bytes(name.encode())
        (folder / f"{name}.toml").write_text(f'title = "{name.title()}"\n')
    return folder


def test_a_librarians_folder_is_published_looked_at_and_kept_by_a_rule(
    tmp_path: Path, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home, out = ("--home", str(tmp_path / "home")), str(tmp_path / "out")
    assert told(capsys, *home, "publish", str(library), out)["publications"] == 2
    look = told(capsys, *home, "catalogue", "look", out)
    assert (look["materials"], look["signed"], look["catalogues"]) == (2, True, [])
    added = told(capsys, *home, "catalogue", "add", out, "--name", "ours")
    assert (added["keep"], added["version"]) == ("ask", 1)
    assert told(capsys, *home, "sync", "ours")["ours"]["kept"] == 0
    told(capsys, *home, "catalogue", "rule", "ours", "--keep", "all")
    report = told(capsys, *home, "sync")["ours"]
    assert (report["kept"], report["requests"], report["pages_fetched"], report["pages_unchanged"]) == (2, 1, 0, 2)
    assert main([*home, "shelf", "--json"]) == 0
    assert {one["state"] for one in json.loads(capsys.readouterr().out)} == {"kept"}
    assert told(capsys, *home, "stick", str(tmp_path / "stick"), "--catalogue", "ours")["publications"] == 2


def test_the_queue_is_seen_and_ruled(tmp_path: Path, library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home, out = ("--home", str(tmp_path / "home")), str(tmp_path / "out")
    told(capsys, *home, "publish", str(library), out)
    told(capsys, *home, "catalogue", "add", out)
    (spoiled,) = (tmp_path / "out/files").glob(f"{sha256(b'story')}*")
    spoiled.rename(tmp_path / "away")
    assert main([*home, "keep", "--all"]) == 1
    (waiting,) = told(capsys, *home, "queue")["waiting"]
    assert (waiting["title"], waiting["state"], waiting["tries"]) == ("Story", "later", 1)
    told(capsys, *home, "queue", "first", waiting["id"])
    told(capsys, *home, "queue", "pause", waiting["id"])
    assert told(capsys, *home, "queue")["waiting"][0]["state"] == "paused"
    told(capsys, *home, "queue", "resume", waiting["id"])
    (tmp_path / "away").rename(spoiled)
    assert told(capsys, *home, "queue", "run")["kept"] == 1
    assert told(capsys, *home, "queue")["waiting"] == []
    rules = told(capsys, *home, "queue", "rules", "--rate", "5000", "--hours", "22:00-06:00", "--sources", "nearby")
    assert rules == {"paused": False, "bytes_per_second": 5000, "hours": "22:00-06:00", "sources": "nearby"}
    assert main([*home, "queue", "rules", "--hours", "late"]) == 2
    assert told(capsys, *home, "queue", "pause")["paused"] is True
    assert main([*home, "queue", "cancel"]) == 2


def test_one_catalogue_that_does_not_answer_stops_no_other(
    tmp_path: Path, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home, out = ("--home", str(tmp_path / "home")), tmp_path / "out"
    for name in ("gone", "there"):
        told(capsys, *home, "publish", str(library), str(out / name))
        told(capsys, *home, "catalogue", "add", str(out / name), "--name", name)
    told(capsys, *home, "sync", "--keep", "all")
    shutil.rmtree(out / "gone")
    capsys.readouterr()
    assert main(["--json", *home, "sync"]) == 1
    reports = json.loads(capsys.readouterr().out)
    assert (reports["there"]["errors"], reports["there"]["failed"]) == ([], 0)
    assert (reports["gone"]["publications"], reports["gone"]["kept"], reports["gone"]["failed"]) == (2, 2, 1)
    assert "Put the stick" in reports["gone"]["errors"][0]


def test_a_password_is_read_from_standard_input_and_never_shown(tmp_path: Path) -> None:
    feed = json.dumps({"metadata": {"title": "Closed"}, "publications": []}).encode()
    with faulty_server() as server:
        server.answers["/"] = Answer(feed, login=("ana", "geheim"))
        command = [sys.executable, "-m", "desktop_app", "--home", str(tmp_path), "--verbose", "catalogue", "add"]
        words = [server.address.replace("//", "//ana:falsch@") + "/", "--user", "ana"]
        done = subprocess.run([*command, *words], input="geheim\n", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for secret in ("geheim", "falsch"):
        assert secret not in done.stdout + done.stderr
        assert secret.encode() not in written
