"""The pieces of work whose growth is measured, and a server that measures each in a process of its own."""

from __future__ import annotations

import gc
import json
import os
import resource
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Run = Callable[[], object]


@dataclass(frozen=True)
class Work:
    """A piece of work.

    Attributes:
        prepare: makes what is worked on, of a size, in an empty folder. Done once for each size and `prepare`.
        start: opens what was prepared, in a copy of that folder, and returns the work itself, which is measured.
        smallest: the first of three sizes, each four times as large as the one before.
        unit: what the size counts.
        rounds: how often it is done in one measurement, because it is short.
    """

    prepare: Callable[[int, Path], object]
    start: Callable[[int, Path], Run]
    smallest: int
    unit: str
    rounds: int = 1


def registry() -> dict[str, Work]:
    """All pieces of work by their names. Their modules import this one, so that they are imported here late."""
    from tests.benchmarks import growth_journal, growth_merging, growth_shelf  # noqa: PLC0415 - see the docstring

    return {**growth_journal.WORK, **growth_merging.WORK, **growth_shelf.WORK}


def measured(work: Work, size: int, folder: Path) -> dict[str, float]:
    """Do it; returns the seconds of processor time for one round, and the megabytes that it took beside what was there.

    The system forgets the peak of before (Linux, proc_pid_clear_refs(5)), which opening may have made.
    """
    run = work.start(size, folder)
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5", "ascii")
    before, began = _status("VmRSS"), _processor()
    for _ in range(work.rounds):
        run()
    return {"seconds": (_processor() - began) / work.rounds, "megabytes": _status("VmHWM") - before}


def _processor() -> float:
    used = [resource.getrusage(one) for one in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _status(field: str) -> float:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{field}:")) / 1024


def serve() -> None:
    """Answer each line of `[verb, name, size, folder]` in JSON by one line, from a process that has imported all.

    The answer is `false` where the work failed.
    """
    known = registry()
    for line in sys.stdin:
        child = os.fork()
        if not child:
            status = 1
            try:
                verb, name, size, folder = json.loads(line)
                work = known[name]
                done = work.prepare(size, Path(folder)) if verb == "prepare" else measured(work, size, Path(folder))
                print(json.dumps(done), flush=True)
                status = 0
            except Exception:  # noqa: BLE001 - told, and the next one is asked for
                traceback.print_exc()
            finally:
                os._exit(status)  # the parent's exit handlers are not ours
        if os.waitpid(child, 0)[1]:
            print(json.dumps(False), flush=True)


if __name__ == "__main__":
    serve()
