"""A catalogue is complete at any moment of its writing, and what no version needs is removed in time."""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.services.catalogues.catalogue_folder import MAX_MANIFEST_SIZE, CatalogueFolder, OwnerError
from desktop_app.services.catalogues.content_names import KEPT_DAYS, content_name
from desktop_app.services.publishing.publisher import Publisher
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder of described files."""
    folder = tmp_path / "library"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.pdf").write_bytes(b"%PDF " + name.encode())
        (folder / f"{name}.toml").write_text(f'title = "{name}"\n')
    return folder


def change(source: Path, title: str) -> None:
    (source / "a.toml").write_text(f'title = "{title}"\n')
    (source / "a.pdf").write_bytes(b"%PDF " + title.encode())


class PulledError(Exception):
    """The stick was pulled."""


def interrupted(source: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Publish, interrupted before each file gets its name in turn, until it comes to its end."""
    rename = Path.replace
    for step in range(100):
        left = [min(step, 1)]  # what an earlier try has written is not written again

        def limited(path: Path, target: Path, left: list[int] = left) -> Path:
            if target.parent in (out, out / "files", out / "pages"):
                if not left[0]:
                    raise PulledError
                left[0] -= 1
            return rename(path, target)

        monkeypatch.setattr(Path, "replace", limited)
        try:
            Publisher().publish(source, out)
        except PulledError:
            yield step
        else:
            return


def test_new_and_old_readers_have_a_complete_catalogue_after_each_write(
    source: Path, tmp_path: Path, resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    Publisher().publish(source, out)
    old_reader = OpenHome(tmp_path / "old", resources, open_source, SteppingClock())
    old_reader.catalogues.add(str(out))
    change(source, "One more sentence.")
    steps = 0
    for step in interrupted(source, out, monkeypatch):
        new_reader = OpenHome(tmp_path / f"new{step}", resources, open_source, SteppingClock())
        _, report = new_reader.catalogues.add(str(out))
        assert (report.found, report.refused) == (3, ())
        (report,) = old_reader.catalogues.sync_all()
        assert (report.found, report.refused) == (3, ())
        new_reader.close()
        steps += 1
    assert steps >= 4
    (report,) = old_reader.catalogues.sync_all()
    assert (report.changed, report.refused) == (1, ())
    old_reader.close()


def test_pages_that_no_version_needs_are_removed_after_a_while(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    for sentence in ("One.", "Two.", "Three."):
        change(source, sentence)
        Publisher().publish(source, out)
    assert len(list(out.glob("feed-*.json"))) == 3
    (out / "pages/notes-0123456789abcdef.json").write_text("{}")  # a person's own, whose name only looks like ours
    long_ago = time.time() - (KEPT_DAYS + 1) * 24 * 3600
    for path in out.rglob("*"):
        os.utime(path, (long_ago, long_ago))
    change(source, "Four.")
    Publisher().publish(source, out)
    assert len(list(out.glob("feed-*.json"))) == 2
    assert (out / "pages/notes-0123456789abcdef.json").exists()
    named = {
        link["href"]
        for root in out.glob("feed-*.json")
        for group in json.loads(root.read_bytes())["groups"]
        for link in group["navigation"]
    }
    ours = {path.relative_to(out).as_posix() for path in (out / "pages").iterdir() if "notes" not in path.name}
    assert ours == named


def test_a_name_tells_its_content() -> None:
    assert content_name("pages/a-first.json", b"{}") == "pages/a-first-44136fa355b3678a.json"


@pytest.mark.parametrize(
    "campaign",
    [
        b'{"href": "campaign-a.json"}',
        b'{"href": "campaign-/dev/zero"}',
        b'{"a": ' * 900 + b"[]" + b"}" * 900,
        b"[" * 100_000,
    ],
)
def test_what_stands_in_a_folder_can_not_keep_its_publisher_busy(source: Path, tmp_path: Path, campaign: bytes) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "campaign-a.json").write_bytes(campaign)
    (out / "manifest.json").write_text('{"version": 3, "root": {"href": "campaign-a.json"}}')
    assert Publisher().publish(source, out).version == 4


def test_a_manifest_that_is_larger_than_any_is_somebody_elses(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "manifest.json").write_bytes(b'{"version": 3, "root": {}, "x": "' + b"x" * MAX_MANIFEST_SIZE + b'"}')
    with pytest.raises(OwnerError):
        Publisher().publish(source, out)


def test_a_file_is_compared_without_reading_more_of_it_than_is_written(tmp_path: Path) -> None:
    folder = CatalogueFolder(tmp_path)
    with (tmp_path / "events.ics").open("wb") as file:
        file.truncate(10**12)  # sparse
    with folder.writing():
        folder.put("events.ics", b"new", "text/calendar")
    assert (tmp_path / "events.ics").read_bytes() == b"new"
