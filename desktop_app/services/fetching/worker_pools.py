"""The threads of one run through the queue."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WorkerPools:
    """Threads that download one file each (`files`), and such that download many small ones (`lines`)."""

    files: ThreadPoolExecutor
    lines: ThreadPoolExecutor

    def shutdown(self) -> None:
        """Let jobs that have not begun be, and wait for the others."""
        for pool in (self.files, self.lines):
            pool.shutdown(wait=False, cancel_futures=True)
        for pool in (self.files, self.lines):
            pool.shutdown()


@contextmanager
def worker_pools(files: int, lines: int) -> Iterator[WorkerPools]:
    """Make pools with so many threads each, which begin with their first jobs."""
    with ExitStack() as stack:
        pools = [stack.enter_context(ThreadPoolExecutor(count, thread_name_prefix="fetch")) for count in (files, lines)]
        yield WorkerPools(*pools)
