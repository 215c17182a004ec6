"""The server that forks jobs: jobs side by side, its own end, and what other processes can learn of it."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.waiting import wait_until

if sys.platform != "linux":
    pytest.skip("only Linux forks jobs", allow_module_level=True)

from desktop_app.reading import job_server
from desktop_app.reading.forked_jobs import ForkedJob, JobServers

TOLD = "tests.reading.told_job"


@pytest.fixture
def servers() -> Iterator[JobServers]:
    """Starts jobs with a server of its own."""
    made = JobServers()
    yield made
    made.close()


def hanging(servers: JobServers) -> tuple[ForkedJob, int, int]:
    """A job that hangs, its process and that of its server."""
    job = servers.start(TOLD, ["hang"], b"")
    process, server = map(int, job.output.readline().split(b"|"))
    return job, process, server


def is_gone(process: int) -> bool:
    """Whether a process has ended, even if nothing has taken note of that."""
    try:
        return ") Z " in Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return True


def test_a_job_that_is_ended_takes_no_other_with_it(servers: JobServers) -> None:
    (first, one, server), (second, other, same) = hanging(servers), hanging(servers)
    with first, second:
        assert server == same
        first.end()
        wait_until(lambda: is_gone(one))
        assert not is_gone(other)


def test_threads_get_the_output_of_their_own_jobs(servers: JobServers) -> None:
    def echoed(number: int) -> bytes:
        with servers.start(TOLD, ["echo", str(number)], b"%d" % number) as job:
            return job.output.read()

    with ThreadPoolExecutor(4) as pool:
        numbers = [line.split(b"|")[:2] for line in pool.map(echoed, range(12))]
    assert numbers == [[b"%d" % number] * 2 for number in range(12)]


def test_a_server_that_died_has_taken_its_jobs_along_and_is_replaced(servers: JobServers) -> None:
    job, process, server = hanging(servers)
    with job:
        os.kill(server, signal.SIGKILL)
        wait_until(lambda: is_gone(process))
        assert job.output.read() == b""
    again, _, other = hanging(servers)
    with again:
        assert other != server


def test_the_death_of_the_program_ends_the_server_and_its_jobs() -> None:
    program = "from tests.reading.test_forked_jobs import *; print(*hanging(JobServers())[1:], flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        process, server = map(int, running.stdout.readline().split())
        running.kill()
    wait_until(lambda: is_gone(process))
    wait_until(lambda: is_gone(server))


def test_a_keyboard_interrupt_does_not_end_the_server(servers: JobServers) -> None:
    job, _, server = hanging(servers)
    with job:
        os.kill(server, signal.SIGINT)
        again, _, same = hanging(servers)
        with again:
            assert same == server


def test_a_server_without_jobs_ends_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job_server, "IDLE", 0.01)
    ours, other = socket.socketpair()
    with ours, other:
        job_server.serve(other)


def test_a_server_ends_when_the_program_closes_its_socket() -> None:
    ours, other = socket.socketpair()
    ours.close()
    with other:
        job_server.serve(other)


def test_a_long_request_comes_in_whole() -> None:
    ours, other = socket.socketpair()
    with ours, other, Path(os.devnull).open("rb") as file, ThreadPoolExecutor(1) as pool:
        line = b"x" * 500_000 + b"\n"
        received = pool.submit(job_server.receive, other)
        ours.sendall(line[socket.send_fds(ours, [line], [file.fileno()]) :])
        came, files = received.result()
        for one in files:
            os.close(one)
    assert (came, len(files)) == (line, 1)


def test_the_memory_of_a_job_goes_into_no_core_file(servers: JobServers) -> None:
    with servers.start(TOLD, ["dumps"], b"") as job:
        assert job.output.read() == b"0|0\n"


def test_a_job_starts_in_a_folder_that_is_gone(servers: JobServers, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    os.chdir(gone)
    gone.rmdir()
    with servers.start(TOLD, ["echo"], b"") as job:
        assert job.output.read() == b"|/\n"
