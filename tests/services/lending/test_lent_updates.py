"""A lent shelf carries the updates of the program on."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from desktop_app.services.lending.lending import _mounts
from desktop_app.services.publishing.stick import StickWriter, WrittenPages
from desktop_app.services.updates.mirror import Mirror
from desktop_app.transfer.serving.server import HttpServer
from tests.update_worlds import Computer, World, program_files


def mounts(mirror: Mirror | None) -> dict[str, Any]:
    """What is served beside the pages of an empty shelf."""
    stick = StickWriter(cast("Any", None), cast("Any", None), updates=mirror)
    return _mounts(WrittenPages("Shelf", (), {}), stick)


def test_a_neighbour_takes_the_update_from_a_lent_shelf(tmp_path: Path) -> None:
    world = World(tmp_path / "publisher")
    first, second = (Computer(tmp_path / name, world.root, clock=world.clock) for name in ("first", "second"))
    world.publish("1.1.0")
    first.updates.fetch([str(world.repository)])
    with HttpServer(mounts(first.mirror)) as server:
        address = f"http://127.0.0.1:{server.port}/feed.json"
        assert second.updates.check([address]).addresses == (f"http://127.0.0.1:{server.port}/updates/",)
        second.updates.fetch([address])
    assert second.installed("1.1.0") == program_files("1.1.0")


def test_without_updates_there_is_no_such_mount(tmp_path: Path) -> None:
    assert "/updates" not in mounts(None)
    assert "/updates" not in mounts(Mirror(tmp_path / "updates"))
