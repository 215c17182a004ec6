"""What strace sees: bytes are on the disk before a name appears, and the name before the program goes on."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
PROGRAM = """
import sys
from pathlib import Path
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.formats import ExportFormat
from desktop_app.domain.profile import PersonRole
from tests.open_home import open_home
folder = Path(sys.argv[1])
home = open_home(folder / "home")
home.enter(home.profiles.add("Anna", PersonRole.STUDENT, "four paper boats").opened)
home.journal.write(Activity("Walk", "c"))
home.profiles.secrets.rekey(home.entered, "five paper boats")
made = home.backups().now()
home.backups().restore(made, home.profiles.folder)
home.exchange.export(folder / "out" / "a.journal")
home.export.write(ExportFormat.MARKDOWN, folder / "out" / "words")
home.export.write(ExportFormat.LEAP2A, folder / "out" / "leap2a.zip")
home.shipped.campaign()
item = home.shelf.item("urn:springshelf:need-finding-walk")
home.shelf.keep([item.key])
home.stick
home.close()
"""
CUT = " <unfinished ...>"
CALL = re.compile(r"^\d+ +(?P<call>\w+)\((?P<arguments>.*)\) += 0")
NAMED = re.compile(r'"([^"]*)"')
OPENED = re.compile(r"\d+<([^>]*)>")
OWN = ("keys.json", "journal.db", "profile.json", "backup.json", "a.journal", "signing.key", "leap2a.zip")


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, list[str]]]:
    """The renames and syncs of a program that writes of each kind of file, in order, with their paths."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    folder = tmp_path_factory.mktemp("traced")
    trace = folder / "trace"
    watched = "trace=fsync,fdatasync,rename,renameat,renameat2"
    command = ["strace", "-f", "-y", "-e", watched, "-e", "signal=none", "-o", str(trace)]
    done = subprocess.run(
        [*command, sys.executable, "-c", PROGRAM, str(folder)], check=False, capture_output=True, text=True
    )
    if "ptrace" in done.stderr:
        pytest.skip("this computer does not let strace watch")
    assert done.returncode == 0, done.stderr
    found = [match for line in whole_lines(trace) if (match := CALL.match(line))]
    return [
        (one["call"], NAMED.findall(one["arguments"]) if "rename" in one["call"] else OPENED.findall(one["arguments"]))
        for one in found
    ]


def whole_lines(trace: Path) -> Iterator[str]:
    """The calls in the order in which they ended; strace cuts those in two during which another thread called."""
    begun: dict[str, str] = {}
    for line in trace.read_text().splitlines():
        thread, _, rest = line.partition(" ")
        if line.endswith(CUT):
            begun[thread] = line.removesuffix(CUT)
        elif "resumed>" in rest:
            yield begun.pop(thread, "") + rest.split("resumed>", 1)[1]
        else:
            yield line


def renames(calls: list[tuple[str, list[str]]]) -> list[tuple[int, str, str]]:
    """What got a name that counts: place in the list, name before, name after."""
    found = [(place, paths[0], paths[1]) for place, (call, paths) in enumerate(calls) if "rename" in call]
    return [one for one in found if not one[2].endswith(".part")]


def test_each_kind_of_file_was_written(calls: list[tuple[str, list[str]]]) -> None:
    names = {Path(after).name for _, _, after in renames(calls)}
    synced = {Path(paths[0]).name for call, paths in calls if "sync" in call}
    assert not {name for name in OWN if name not in names | synced}


def test_the_bytes_are_synced_before_the_name_appears(calls: list[tuple[str, list[str]]]) -> None:
    for place, before, after in renames(calls):
        synced = [paths[0] for call, paths in calls[:place] if "sync" in call]
        assert any(one == before or one.startswith(f"{before}/") for one in synced), f"{after} was named before a sync"


def test_every_file_of_a_folder_is_synced_before_the_folder_gets_its_name(calls: list[tuple[str, list[str]]]) -> None:
    folders = [(place, before, after) for place, before, after in renames(calls) if Path(after).is_dir()]
    assert len(folders) >= 3, "a profile, its backup and the restored one"
    for place, before, after in folders:
        synced = {paths[0] for call, paths in calls[:place] if "sync" in call}
        moved = {Path(one).name for _, _, one in renames(calls[:place]) if one.startswith(f"{before}/")}
        for file in Path(after).iterdir():
            if file.is_file() and file.name != "state.json":
                assert f"{before}/{file.name}" in synced or file.name in moved, f"{file} was not synced"


def test_the_name_is_synced_after_it_appeared(calls: list[tuple[str, list[str]]]) -> None:
    for place, _, after in renames(calls):
        synced = [paths[0] for call, paths in calls[place:] if "sync" in call]
        assert str(Path(after).parent) in synced, f"the folder of {after} was not synced"
