"""Keeps the program's memory out of core files and away from other programs of the same account.

Memory holds the key of the open journal and texts of it, for a while also after locking.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

if sys.platform != "win32":  # Windows has no such module
    import resource

PR_SET_DUMPABLE = 4
"""An option of prctl(2). With 0, the kernel writes no core dump of the process, not even into a pipe, and only root can
attach to it.
"""
WER_NO_HEAP = 1
"""WER_FAULT_REPORTING_FLAG_NOHEAP: Windows adds no heap to its report of a crash."""


def forbid_core_dumps() -> None:
    """Call it before anything secret is in memory. Where the system refuses, the program goes on without.

    The limit on core files is inherited by processes that the program starts. An administrator's own dumps (Windows:
    LocalDumps; Linux: as root) can't be prevented from here.
    """
    with suppress(OSError, AttributeError, ValueError):
        if sys.platform == "win32":
            ctypes.windll.kernel32.WerSetFlags(WER_NO_HEAP)
        else:
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
