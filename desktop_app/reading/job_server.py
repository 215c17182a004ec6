"""Starts jobs by forking: `python -m desktop_app.reading.job_server DESCRIPTOR`, a socket to the program.

A forked process shares the loaded Python and libraries of earlier jobs, so that a job begins within milliseconds. Each
job is a separate process with its own limits, and its memory is freed when it ends. This process itself reads no
untrusted file, and was started as a new program, so that it contains no memory of the program that sends requests.

A request is a line of JSON, and is answered by a line before the next one is sent: `{"module": "…", "words": ["…"],
"folder": "…", "imports": ["…"]}` with the descriptors of the job's input and output is answered by the job's process
id; `{"end": ID}` kills that job and is answered by an empty line. A job that has ended keeps its id until then, so that
no other process is killed. This process ends with the program, or after `IDLE` seconds without a job.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import os
import signal
import socket
import sys
from contextlib import suppress
from typing import Any, NoReturn

from desktop_app.files.core_dumps import forbid_core_dumps

if sys.platform != "linux":
    raise ImportError(sys.platform)

IDLE = 60.0
OURS = "desktop_app."
"""The prefix of the modules that are imported in advance for later jobs."""
LONGEST = 64 * 1024
PR_SET_PDEATHSIG = 1
"""An option of prctl(2): the signal that a process gets when its parent ends."""


def serve(control: socket.socket) -> None:
    """Start and end jobs until the program has ended, or no job was needed for a while. Remaining jobs end with it."""
    running: set[int] = set()
    ended: set[int] = set()  # killed but not ended yet: one may wait for a disk that does not answer
    control.settimeout(IDLE)
    while True:
        try:
            line, files = receive(control)
        except TimeoutError:
            if running:
                continue
            return
        if not line:
            return
        request = json.loads(line)
        if files:
            job = _start(control, request, files)
            running.add(job)
            control.sendall(b"%d\n" % job)
        else:
            os.kill(request["end"], signal.SIGKILL)
            running.remove(request["end"])
            ended.add(request["end"])
            control.sendall(b"\n")
        ended = {job for job in ended if not os.waitpid(job, os.WNOHANG)[0]}


def receive(control: socket.socket) -> tuple[bytes, list[int]]:
    """Read one line with its descriptors; an empty line if the other end is closed."""
    line, files, _, _ = socket.recv_fds(control, LONGEST, 2)
    while line and not line.endswith(b"\n"):
        more = control.recv(LONGEST)
        line = line + more if more else b""
    return line, files


def _start(control: socket.socket, request: dict[str, Any], files: list[int]) -> int:
    for module in (request["module"], *request["imports"]):
        if module.startswith(OURS):
            with suppress(Exception):  # the job fails in the same way, and reports it
                importlib.import_module(module)
    server = os.getpid()
    job = os.fork()
    if not job:
        _work(control, request, files, server)
    for file in files:
        os.close(file)
    return job


def _work(control: socket.socket, request: dict[str, Any], files: list[int], server: int) -> NoReturn:
    """Run as the job."""
    try:
        control.close()
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() == server:
            for target, file in enumerate(files):
                os.dup2(file, target)
                os.close(file)
            os.chdir(request["folder"])
            importlib.import_module(request["module"]).run(request["words"])
            sys.stdout.flush()
    finally:
        os._exit(0)  # the output shows what happened


if __name__ == "__main__":
    forbid_core_dumps()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which ends this process when it ends
    with socket.socket(fileno=int(sys.argv[1])) as end:
        serve(end)
