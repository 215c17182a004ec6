import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.fetching import KeepMode, KeepRule
from desktop_app.domain.hashes import sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState
from desktop_app.files.file_lock import file_lock
from desktop_app.files.volume import FAT_LIMIT, largest_file
from desktop_app.services.catalogues import file_copies
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder
from desktop_app.services.publishing import stick as stick_module
from desktop_app.services.publishing.publisher import Publisher
from desktop_app.services.publishing.stick import StickError, StickWriter
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome
from tests.shipped import MATERIALS


@pytest.fixture
def stick(workplace: OpenHome, kept_shelf: Path) -> StickWriter:
    shutil.copytree(kept_shelf, workplace.shelf_folder)
    return workplace.stick


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "stick" / "springshelf"


@pytest.fixture
def another_computer(tmp_path: Path, resources: Path) -> Callable[[], OpenHome]:
    return lambda: OpenHome(tmp_path / "another", resources, open_source, SteppingClock())


def test_a_shelf_travels_by_stick_with_its_campaign(
    stick: StickWriter, target: Path, another_computer: Callable[[], OpenHome]
) -> None:
    carried = stick.write(target)
    assert carried.publications == MATERIALS
    there = another_computer()
    catalogue, report = there.catalogues.add(str(target))
    assert (report.new, report.refused) == (MATERIALS, ())
    assert catalogue.campaign is not None
    assert len(catalogue.campaign.events) == 9
    assert catalogue.campaign.quiz is not None
    kept = there.shelf.keep(item.key for item in there.shelf.items())
    assert (kept.kept, kept.refused) == (MATERIALS, ())
    assert {item.state for item in there.shelf.items()} == {KeepState.KEPT}
    there.close()


def test_writing_again_copies_nothing_and_keeps_the_version(stick: StickWriter, target: Path) -> None:
    first = stick.write(target)
    again = stick.write(target)
    assert (again.written, again.size, again.version) == (0, 0, first.version)


def test_it_can_be_unplugged_and_gone_on_with(
    stick: StickWriter, target: Path, another_computer: Callable[[], OpenHome]
) -> None:
    stick.write(target)
    before = (target / "feed.json").read_bytes()
    shutil.rmtree(target / "files")

    def pull(_done: int, _total: int, _text: str) -> None:
        if len([path for path in (target / "files").glob("*") if path.suffix != ".part"]) == 5:
            control.cancel()

    control = Control(report=pull)
    with pytest.raises(CancelledError):
        stick.write(target, control)
    assert (target / "feed.json").read_bytes() == before
    finished = [path for path in (target / "files").iterdir() if path.suffix != ".part"]
    assert len(finished) == 5
    assert stick.write(target).written == MATERIALS - 5
    assert not list(target.rglob("*.part"))


@pytest.mark.parametrize("first_is_cancelled", [True, False])
def test_two_programs_that_copy_the_same_file_at_once_do_not_splice_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, first_is_cancelled: bool
) -> None:
    monkeypatch.setattr(file_copies, "PIECE", 1000)
    source, name = tmp_path / "source", "files/whole.bin"
    source.write_bytes(bytes(range(250)) * 20)
    digest, asked = sha256(source.read_bytes()), 0
    folder = CatalogueFolder(tmp_path / "stick")

    class SecondInTheMiddle(Control):
        """Has another program copy the file when two pieces are copied."""

        def check(self, subject: str = "") -> None:
            nonlocal asked
            asked += 1
            if asked == 3:
                CatalogueFolder(folder.folder).copy(name, source, digest, Control())
                if first_is_cancelled:
                    raise CancelledError(subject)

    with suppress(CancelledError):
        folder.copy(name, source, digest, SecondInTheMiddle())
    assert asked >= 3
    assert (folder.folder / name).read_bytes() == source.read_bytes()
    folder.copy(name, source, digest, Control())
    assert (folder.folder / name).read_bytes() == source.read_bytes()
    assert [one.name for one in (folder.folder / "files").iterdir()] == ["whole.bin"]


@pytest.mark.parametrize("begun", [b"", b"half", b"garbled"])
def test_a_file_that_was_half_copied_is_gone_on_with_and_never_spliced(
    stick: StickWriter, workplace: OpenHome, target: Path, begun: bytes
) -> None:
    stick.write(target)
    file = max((target / "files").iterdir(), key=lambda path: path.stat().st_size)
    whole = file.read_bytes()
    part = file.with_name(file.name + ".part")
    part.write_bytes(whole[: len(whole) // 2] if begun == b"half" else begun)
    file.unlink()
    assert stick.write(target).written == 1
    assert file.read_bytes() == whole
    assert not part.exists()


def test_a_copy_that_nobody_goes_on_with_is_removed_and_a_person_s_files_stay(stick: StickWriter, target: Path) -> None:
    stick.write(target)
    killed, copied_now = f"files/{'a' * 64}.epub.part", f"covers/{'b' * 64}.jpg.part"
    own = ("files/film.part", f"files/{'a' * 60}.epub.part", f"files/{'c' * 64}.epub")
    for name in (killed, f"{killed}.lock", f"files/{'d' * 64}.pdf.part.lock", copied_now, *own):
        (target / name).write_bytes(b"half")
    with file_lock(target / f"{copied_now}.lock"):
        stick.write(target)
        assert {*_unfinished(target)} == {copied_now, f"{copied_now}.lock", *own[:2]}
    stick.write(target)
    assert {*_unfinished(target)} == {*own[:2]}
    assert (target / own[2]).exists()


def _unfinished(target: Path) -> Iterator[str]:
    return (path.relative_to(target).as_posix() for path in target.rglob("*.part*"))


def test_a_file_that_is_damaged_here_is_not_carried(stick: StickWriter, workplace: OpenHome, target: Path) -> None:
    item = workplace.shelf.items()[0]
    path = workplace.shelf.file(item.kept_files[0])
    path.write_bytes(b"!" * path.stat().st_size)
    with pytest.raises(SpringshelfError, match="verify --repair"):
        stick.write(target)


def test_one_catalogue_is_carried_alone(
    stick: StickWriter, workplace: OpenHome, target: Path, tmp_path: Path, another_computer: Callable[[], OpenHome]
) -> None:
    library = tmp_path / "library"
    library.mkdir()
    (library / "a.pdf").write_bytes(b"%PDF")
    (library / "a.toml").write_text('title = "A"\n')
    Publisher().publish(library, tmp_path / "out")
    added, _ = workplace.catalogues.add(str(tmp_path / "out"), rule=KeepRule(KeepMode.ALL))
    assert stick.write(target, only=workplace.catalogues.named(added.name)).publications == 1
    there = another_computer()
    catalogue, report = there.catalogues.add(str(target.parent))
    assert (catalogue.title, report.found) == ("library", 1)
    there.close()


def test_an_empty_shelf_is_not_carried(workplace: OpenHome, target: Path) -> None:
    with pytest.raises(StickError, match="Keep some materials first"):
        workplace.stick.write(target)


def test_what_does_not_fit_is_told_before_the_first_byte(
    stick: StickWriter, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stick_module, "free_bytes", lambda _path: 17_000_000)
    with pytest.raises(StickError, match=r"needs 19 MB, and 17 MB are free"):
        stick.write(target)
    monkeypatch.setattr(stick_module, "largest_file", lambda _path: 1000)
    with pytest.raises(StickError, match="exFAT"):
        stick.write(target)
    assert not target.exists()


def test_a_stick_that_cannot_be_written_is_told(stick: StickWriter, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StickError, match="goes on where it stopped"):
        stick.write(tmp_path / "file" / "springshelf")


def test_fat32_is_known_by_the_systems_list_of_mounts(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 {tmp_path} vfat rw 0 0\n")
    assert largest_file(tmp_path / "springshelf", mounts) == FAT_LIMIT
    assert largest_file(Path("/nowhere"), mounts) is None
    assert largest_file(tmp_path, tmp_path / "no such list") is None


def test_a_file_of_the_right_size_with_other_bytes_is_written_again(stick: StickWriter, target: Path) -> None:
    stick.write(target)
    for folder in ("files", "covers"):
        file = min((target / folder).iterdir())
        whole, status = file.read_bytes(), file.stat()
        file.write_bytes(bytes([whole[0] ^ 1]) + whole[1:])
        os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
        assert stick.write(target).written == 1
        assert file.read_bytes() == whole
