"""A download over every bad line that we know of: whole at the end, never spliced, never begun again without need."""

import errno
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.domain.errors import CancelledError
from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.services.fetching.retry import TRIES, Sleep, retry
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.errors import CutOffError, MismatchError, NoSpaceError, RefusedError, TemporaryError
from desktop_app.transfer.fetcher import SMALL, Fetcher
from desktop_app.transfer.http_source import HttpSource
from desktop_app.transfer.source import (
    FROM_START,
    NO_VALIDATORS,
    ByteSource,
    FolderSource,
    ResponseBody,
    ResumePoint,
    Validators,
)
from tests.english import advice
from tests.faults import Answer, FaultyServer
from tests.small_disks import remount, small_disk
from tests.transfer.downloads import DATA, OTHER, files_in, link_to, waiting


@pytest.fixture
def naps() -> list[float]:
    """The pauses that the fetcher made."""
    return []


class PatientFetcher:
    """A fetcher that is asked again, as the queue does, while what went wrong is temporary."""

    def __init__(self, blobs: BlobStore, naps: list[float]) -> None:
        self.fetcher = Fetcher(blobs)
        self.sleep: Sleep = naps.append

    def fetch(self, source: ByteSource, link: Link, control: Control) -> tuple[Sha256, int]:
        found = retry(lambda: self.fetcher.fetch(source, link, control), control, self.sleep)
        self.fetcher.forget(link)
        return found


@pytest.fixture
def fetcher(blobs: BlobStore, naps: list[float]) -> PatientFetcher:
    return PatientFetcher(blobs, naps)


def test_a_whole_file_comes_under_its_hash(server: FaultyServer, source: HttpSource, fetcher: PatientFetcher) -> None:
    server.answers["/a.epub"] = Answer(DATA)
    assert fetcher.fetch(source, link_to(server), Control()) == (sha256(DATA), len(DATA))
    assert server.ranges == [""]


@pytest.mark.parametrize("cut", [0, 1, 262_144, 300_000, 700_000])
def test_a_cut_line_is_gone_on_with_after_the_last_byte(
    server: FaultyServer, source: HttpSource, fetcher: PatientFetcher, blobs: BlobStore, cut: int
) -> None:
    server.answers["/a.epub"] = [Answer(DATA, tag='"1"', cut=cut), Answer(DATA, tag='"1"')]
    digest, _ = fetcher.fetch(source, link_to(server), Control())
    assert blobs.path(digest).read_bytes() == DATA
    assert server.ranges[1] == (f"bytes={cut}-" if cut else "")
    assert files_in(blobs.incoming) == []


def test_what_has_come_waits_for_another_run(
    server: FaultyServer, source: HttpSource, fetcher: PatientFetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = [*(Answer(DATA, tag='"1"', cut=1000) for _ in range(TRIES)), Answer(DATA, tag='"1"')]
    with pytest.raises(CutOffError):
        fetcher.fetch(source, link_to(server), Control())
    assert waiting(blobs) == [1000 * TRIES]
    again = BlobStore(blobs.incoming.parent)
    again.prepare()
    assert Fetcher(again).fetch(source, link_to(server), Control())[0] == sha256(DATA)
    assert server.ranges[-1] == f"bytes={1000 * TRIES}-"


def test_a_file_that_changed_meanwhile_begins_anew(
    server: FaultyServer, source: HttpSource, fetcher: PatientFetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = [Answer(DATA, tag='"1"', cut=5000), Answer(OTHER, tag='"2"')]
    digest, _ = fetcher.fetch(source, link_to(server), Control())
    assert blobs.path(digest).read_bytes() == OTHER


@pytest.mark.parametrize(
    "bad",
    [
        Answer(DATA, tag='"1"', wrong_range=True),
        Answer(DATA),
        Answer(b"", status=416),
    ],
    ids=["another part", "the whole", "no such part"],
)
def test_a_server_that_does_not_keep_to_the_range_is_asked_for_the_whole(
    server: FaultyServer, source: HttpSource, fetcher: PatientFetcher, blobs: BlobStore, bad: Answer
) -> None:
    server.answers["/a.epub"] = [Answer(DATA, tag='"1"', cut=5000), bad, Answer(DATA, tag='"1"')]
    digest, _ = fetcher.fetch(source, link_to(server), Control())
    assert blobs.path(digest).read_bytes() == DATA


def test_without_a_name_of_the_version_nothing_is_joined(
    server: FaultyServer, source: HttpSource, fetcher: PatientFetcher
) -> None:
    server.answers["/a.epub"] = [Answer(DATA, cut=5000), Answer(OTHER)]
    assert fetcher.fetch(source, link_to(server), Control())[0] == sha256(OTHER)
    assert server.ranges == ["", ""]


def test_parts_that_do_not_fit_together_are_fetched_anew(
    server: FaultyServer, source: HttpSource, fetcher: PatientFetcher, blobs: BlobStore
) -> None:
    # The server lies: it gives another file the same tag.
    server.answers["/a.epub"] = [Answer(OTHER[::-1], tag='"1"', cut=5000), Answer(DATA, tag='"1"')]
    digest, _ = fetcher.fetch(source, link_to(server, sha256(DATA)), Control())
    assert blobs.path(digest).read_bytes() == DATA
    assert server.ranges == ["", "bytes=5000-", ""]


def test_another_file_than_the_catalogue_describes_is_not_kept(
    server: FaultyServer, source: HttpSource, fetcher: PatientFetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = Answer(OTHER)
    with pytest.raises(MismatchError, match="not kept"):
        fetcher.fetch(source, link_to(server, sha256(DATA)), Control())
    assert files_in(blobs.incoming.parent) == []
    assert len(server.asked) == 1


def test_a_networks_login_page_is_recognised(server: FaultyServer, source: HttpSource, fetcher: PatientFetcher) -> None:
    server.answers["/a.epub"] = Answer(b"<html>Welcome!</html>", headers={"Content-Type": "text/html; charset=utf-8"})
    with pytest.raises(RefusedError, match="log in to the network"):
        fetcher.fetch(source, link_to(server), Control())


def test_a_busy_server_is_given_the_time_that_it_asks_for(
    server: FaultyServer, source: HttpSource, fetcher: PatientFetcher, naps: list[float]
) -> None:
    busy = Answer(status=503, headers={"Retry-After": "7"})
    server.answers["/a.epub"] = [busy, Answer(status=500), Answer(DATA)]
    assert fetcher.fetch(source, link_to(server), Control())[1] == len(DATA)
    assert sum(naps) == pytest.approx(7 + 1.5)


def test_after_some_tries_it_is_told(
    server: FaultyServer, source: HttpSource, fetcher: PatientFetcher, naps: list[float]
) -> None:
    server.answers["/a.epub"] = Answer(status=500)
    with pytest.raises(TemporaryError, match="error 500"):
        fetcher.fetch(source, link_to(server), Control())
    assert len(server.asked) == TRIES


def test_stopping_keeps_what_has_come(
    server: FaultyServer, source: HttpSource, fetcher: PatientFetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = Answer(DATA, tag='"1"', cut=5000)
    control = Control()
    fetcher.sleep = lambda _seconds: control.cancel()
    with pytest.raises(CancelledError):
        fetcher.fetch(source, link_to(server), control)
    assert waiting(blobs) == [5000]


def test_a_copy_from_a_stick_goes_on_too(tmp_path: Path, fetcher: PatientFetcher, blobs: BlobStore) -> None:
    file = tmp_path / "stick" / "a.epub"
    file.parent.mkdir()
    file.write_bytes(DATA)
    source = FolderSource(file.parent)
    with source.open(file.as_uri()) as body:
        validator = body.validator
    with source.open(file.as_uri(), ResumePoint(5, validator)) as body:
        assert (body.offset, b"".join(body.chunks)) == (5, DATA[5:])
    with source.open(file.as_uri(), ResumePoint(5, "another version")) as body:
        assert body.offset == 0
    assert fetcher.fetch(source, Link(file.as_uri(), "application/epub+zip"), Control())[0] == sha256(DATA)


class Failing:
    """A source that fails with an error of the computer after its first piece."""

    def __init__(self, number: int) -> None:
        self.number = number

    @contextmanager
    def open(
        self, href: str, place: ResumePoint = FROM_START, known: Validators = NO_VALIDATORS
    ) -> Iterator[ResponseBody]:
        def pieces() -> Iterator[bytes]:
            yield DATA[:100]
            raise OSError(self.number, "as the computer says it")

        yield ResponseBody(pieces(), place.start, len(DATA), "1")


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS], ids=errno.errorcode.get)
def test_a_disk_that_takes_no_more_is_named_with_where_to_make_room(
    fetcher: PatientFetcher, blobs: BlobStore, number: int
) -> None:
    with pytest.raises(NoSpaceError) as caught:
        fetcher.fetch(Failing(number), Link("https://example.org/a", "application/pdf"), Control())
    assert str(blobs.incoming) in advice(caught.value)
    assert caught.value.subject == "https://example.org/a"
    assert waiting(blobs) == [100]


def test_another_error_of_the_computer_is_not_taken_for_a_full_disk(fetcher: PatientFetcher, blobs: BlobStore) -> None:
    with pytest.raises(OSError, match="as the computer says it") as caught:
        fetcher.fetch(Failing(errno.EIO), Link("https://example.org/a", "application/pdf"), Control())
    assert caught.value.errno == errno.EIO
    assert waiting(blobs) == [100]


def test_a_download_goes_on_where_a_full_disk_stopped_it(
    server: FaultyServer, source: HttpSource, tmp_path: Path
) -> None:
    whole = DATA * 3
    server.answers["/a.epub"] = Answer(whole, tag='"1"')
    with small_disk(tmp_path / "disk", 1) as disk:
        blobs = BlobStore(disk / "blobs")
        blobs.prepare()
        link = link_to(server, sha256(whole))
        with pytest.raises(NoSpaceError):
            Fetcher(blobs).fetch(source, link, Control())
        (size,) = waiting(blobs)
        assert size > SMALL
        remount(disk, "size=10m")
        assert Fetcher(blobs).fetch(source, link, Control()) == (sha256(whole), len(whole))
        assert server.ranges == ["", f"bytes={size}-"]
        assert blobs.verify(sha256(whole))


KILLED = """
    import os, sys
    from pathlib import Path
    from desktop_app.domain.progress import Control
    from desktop_app.domain.publication import Link
    from desktop_app.transfer.blobs import BlobStore
    from desktop_app.transfer.fetcher import SMALL, Fetcher
    from desktop_app.transfer.http_source import HttpSource
    blobs = BlobStore(Path(sys.argv[1]))
    blobs.prepare()
    checks = []
    class Killing(Control):
        def check(self, subject=""):
            checks.append(subject)
            if len(checks) == 3:
                os.kill(os.getpid(), 9)
    Fetcher(blobs).fetch(HttpSource("x"), Link(sys.argv[2], "application/epub+zip"), Killing())
"""


def test_a_killed_download_is_gone_on_with(
    server: FaultyServer, source: HttpSource, fetcher: PatientFetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = Answer(DATA, tag='"1"')
    link = link_to(server)
    command = [sys.executable, "-c", textwrap.dedent(KILLED), str(blobs.incoming.parent), link.href]
    assert subprocess.run(command, check=False).returncode == -9
    (size,) = waiting(blobs)
    assert fetcher.fetch(source, link, Control())[0] == sha256(DATA)
    assert server.ranges[-1] == (f"bytes={size}-" if size else "")
