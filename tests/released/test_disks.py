"""A home of the first version on a full or write-protected disk: all is read and rescued, and nothing is written."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main
from tests.keyrings import MemoryKeyring
from tests.released.conftest import ANA
from tests.small_disks import bad_disk

pytestmark = pytest.mark.slow
SPRING = ("--campaign", "spring-2023")


@pytest.fixture(params=[ANA, "Bo Lindqvist", "Chloé", "default"])
def name(
    request: pytest.FixtureRequest,
    recorded: dict[str, Any],
    own_keyring: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> str:
    """The person, with what opens the journal."""
    own_keyring.kept |= {("springshelf", kept): key for kept, key in recorded["keyring"].items()}
    monkeypatch.setenv("SPRINGSHELF_PASSPHRASE", recorded["profiles"][request.param].get("passphrase") or "")
    return str(request.param)


@pytest.mark.parametrize(("kind", "state"), [("ext4", "full"), ("ext4", "protected"), ("fat", "full")])
def test_an_older_home_is_read_and_rescued(
    tmp_path: Path,
    place: Path,
    name: str,
    recorded: dict[str, Any],
    capfd: pytest.CaptureFixture[str],
    kind: str,
    state: str,
) -> None:
    records = recorded["profiles"][name]["records"]
    titles = [one["body"]["title"] for one in records.values() if one["kind"] == "activity"]
    rescued = tmp_path / "rescued"
    rescued.mkdir()
    with bad_disk(tmp_path, place / "home", kind, state) as folder:

        def call(*words: str, code: int = 0) -> Any:
            capfd.readouterr()
            assert main(["--home", str(folder), "--profile", name, *words]) == code, capfd.readouterr().err
            said = capfd.readouterr()
            assert "Traceback" not in said.err
            return said.out + said.err

        before = {path: path.read_bytes() for path in folder.rglob("*.db*")}
        listed = call("journal", "list")
        assert all(title in listed for title in titles)
        assert titles[0] in call("journal", "search", titles[0].split()[-1])
        call("journal", "export", str(rescued / "a.journal"), "--plain")
        call("journal", "export", str(rescued / "words"), "--as", "markdown")
        call("portfolio", *SPRING, "--out", str(rescued / "p.pdf"))
        call("shelf")
        call("backup", "now", "--in", str(rescued))
        assert "good" in call("doctor", "--no-window")
        added = call("activity", "add", "One more", *SPRING, code=1)
        assert "full" in added or "room" in added or "write-protected" in added
        assert call("journal", "list") == listed
        if state == "protected":
            assert {path: path.read_bytes() for path in folder.rglob("*.db*")} == before
    assert all((rescued / each).exists() for each in ("a.journal", "words", "p.pdf"))
    assert main(["--home", str(tmp_path / "new"), "journal", "import", str(rescued / "a.journal"), "--yes"]) == 0
