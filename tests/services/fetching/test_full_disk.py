"""A real file system that is too small."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.services.fetching import download_job
from desktop_app.services.shelf import shelf as shelf_module
from desktop_app.store.errors import NotWrittenError
from desktop_app.transfer.errors import NoSpaceError
from desktop_app.transfer.sources import open_source
from tests.open_home import OpenHome
from tests.small_disks import remount, small_disk


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes."""
    with small_disk(tmp_path / "tiny", 2) as place:
        yield place


def test_a_disk_that_fills_up_is_told_and_goes_on_when_there_is_room(
    tiny: Path, resources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (download_job, shelf_module):
        monkeypatch.setattr(module, "RESERVE", 0)
    library = tmp_path / "library"
    library.mkdir()
    for number in range(4):
        (library / f"{number}.epub").write_bytes(bytes([number]) * 600_000)
        (library / f"{number}.toml").write_text(f'title = "{number}"\n')
    workplace = OpenHome(tiny / "home", resources, open_source, lambda: datetime.now(UTC))
    workplace.publisher.publish(library, tmp_path / "out")
    workplace.catalogues.add(str(tmp_path / "out"))
    # The feed says nothing of sizes, as many do not: what is looked at before can't help.
    monkeypatch.setattr(download_job.DownloadJob, "_check_room", lambda _self, _size: None)
    monkeypatch.setattr(shelf_module.Shelf, "_check_room", lambda *_: None)
    with pytest.raises((NoSpaceError, NotWrittenError), match="Make room"):
        workplace.shelf.keep(item.key for item in workplace.shelf.items())
    assert workplace.shelf.verify()[1] == ()
    remount(tiny, "size=20m")
    workplace.fetch_waiting()
    assert workplace.shelf.keep(item.key for item in workplace.shelf.items()).kept == 4
    assert workplace.shelf.verify() == (4, ())
    workplace.close()
