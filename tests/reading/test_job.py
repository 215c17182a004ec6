"""Jobs in processes of their own, in each way in which this system starts them."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.reading.job import Job, NewPython

if sys.platform == "linux":
    from desktop_app.reading.forked_jobs import JobServers

TOLD = "tests.reading.told_job"
Start = Callable[..., Job]


@pytest.fixture(params=["new", *(["forked"] if sys.platform == "linux" else [])])
def start(request: pytest.FixtureRequest) -> Iterator[Start]:
    """Starts jobs in one of the ways."""
    if request.param == "new":
        yield lambda *words, data=b"": NewPython(TOLD, words, data)
    else:
        servers = JobServers()
        yield lambda *words, data=b"": servers.start(TOLD, words, data)
        servers.close()


def test_a_job_gets_words_and_bytes_in_the_current_folder(start: Start) -> None:
    with start("echo", "é b", data="ж".encode() * 200_000) as job:
        assert job.output.read().decode() == f"é b|{'ж' * 200_000}|{Path.cwd()}\n"


def test_a_job_that_reads_nothing_holds_nothing_up(start: Start) -> None:
    with start("hang", data=bytes(1_000_000)) as job:
        assert job.output.readline()
        job.end()
        assert job.output.read() == b""
        job.end()


def test_a_job_that_crashes_says_nothing(start: Start) -> None:
    with start("crash", data=bytes(1_000_000)) as job:
        assert job.output.read() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_nothing_of_a_job_is_left_for_the_next_one(start: Start) -> None:
    before = os.environ.get("LEFT")
    for word in ("a", "b"):
        with start("leave", word) as job:
            assert job.output.read().decode() == f"{before}|True\n"
