"""Each parser for a moment, and what longer runs have found."""

import base64
import io
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.catalogue.calendar import read_events
from desktop_app.catalogue.errors import DocumentError
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.picture import clean_picture
from desktop_app.replication.bundle import open_bundle
from desktop_app.replication.errors import BundleError
from tests.corpus import WHY_SKIPPED
from tests.fuzzing.targets import ALLOWED, TARGETS
from tests.fuzzing.worker import main


@pytest.mark.parametrize("name", [*TARGETS])
def test_the_files_to_begin_from_are_read_as_they_are(name: str, tmp_path: Path) -> None:
    seeds = TARGETS[name].seeds()
    if not seeds:
        pytest.skip(WHY_SKIPPED)
    whole = 0
    for seed in seeds[:40]:
        try:
            TARGETS[name].parse(seed, tmp_path / "input.bin")
            whole += 1
        except ALLOWED:
            continue
    assert whole, "none of the seeds is read: nothing behind the first check would be tried"


def test_a_parser_that_fails_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(data: bytes, _path: Path) -> None:
        if len(data) % 2:
            raise IndexError

    monkeypatch.setitem(TARGETS, "broken", type(TARGETS["policy"])(lambda: [b"four"], broken))
    monkeypatch.setattr("tests.fuzzing.worker.limit_memory", lambda: None)
    with pytest.raises(IndexError):
        main("broken", 5, 1, tmp_path)
    assert len((tmp_path / "current.bin").read_bytes()) % 2


def test_an_event_whose_day_is_none_is_left_out() -> None:
    data = (
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20230011\r\nEND:VEVENT\r\n"
        b"BEGIN:VEVENT\r\nUID:b\r\nDTSTART:20230301T080000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert [event.uid for event in read_events(data, "c.ics")] == ["b"]


def test_a_journal_file_without_its_revisions_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    path.write_bytes(TARGETS["journal"].seeds()[0].replace(b"revisions.ndjson", b"sevisions.ndjson"))
    with open_bundle(path) as bundle, pytest.raises(BundleError, match="damaged or incomplete"):
        list(bundle.revisions())


@pytest.mark.parametrize("name", ["epub", "journal"])
def test_an_entry_whose_own_name_is_no_text_is_told(tmp_path: Path, name: str) -> None:
    """In a ZIP the name stands twice; where it counts as UTF-8 and is none, Python fails as it would for a bug."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(TARGETS[name].seeds()[0])) as given, zipfile.ZipFile(target, "w") as made:
        for one in given.namelist():
            made.writestr(one, given.read(one))
    data = bytearray(target.getvalue())
    wanted = b"revisions.ndjson" if name == "journal" else b"EPUB/a.xhtml"
    at = data.index(wanted)
    data[at] = 0xC7
    data[at - 30 + 7] |= 0x08  # the flag for UTF-8 in the local header (APPNOTE.TXT 4.4.4, bit 11)
    with suppress(*ALLOWED):
        TARGETS[name].parse(bytes(data), tmp_path / "input.bin")


def test_a_time_zone_of_endless_name_is_no_calendar() -> None:
    """Time zones are looked up as files, and a file's name has an end."""
    data = f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID={'x' * 5000}:20230301T080000\r\nEND:VEVENT\r\n"
    with suppress(DocumentError):
        assert read_events(f"{data}END:VCALENDAR\r\n".encode(), "c.ics") == ()


ODD_TIFF = (
    b"c-r&y)MDUZU|`^4U|?inU<9%xfS3`=764)<MrH<PAl(MU%s@6s9E91RY$hNU"
    b"WMl=idw^IJDh|>khGdR7l-<C>z#xNU4hV37p>b&WC>lkhXcP?y0sy+8f&c"
)
"""A TIFF whose strips begin at a fraction, packed."""


def test_a_picture_that_its_decoder_stumbles_over_is_told() -> None:
    with pytest.raises(ReadingError, match="can't be read as a picture"):
        clean_picture(zlib.decompress(base64.b85decode(ODD_TIFF)), "a.tiff")
