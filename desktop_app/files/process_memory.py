"""How much memory a process uses."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import ctypes

    QUERY_LIMITED = 0x1000
    """`PROCESS_QUERY_LIMITED_INFORMATION`."""

    class _Counters(ctypes.Structure):
        """`PROCESS_MEMORY_COUNTERS`."""

        _fields_ = (
            ("size", ctypes.c_uint32),
            ("faults", ctypes.c_uint32),
            *((name, ctypes.c_size_t) for name in ("peak", "used", "a", "b", "c", "d", "paged", "peak_paged")),
        )

    def memory_of(process: int) -> int | None:
        """The bytes of memory that a process uses (its resident set); None if the system does not tell."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = ctypes.c_void_p
        handle = kernel.OpenProcess(QUERY_LIMITED, False, process)  # noqa: FBT003 - the system's signature
        if not handle:
            return None
        counters = _Counters(size=ctypes.sizeof(_Counters))
        try:
            got = kernel.K32GetProcessMemoryInfo(ctypes.c_void_p(handle), ctypes.byref(counters), counters.size)
        finally:
            kernel.CloseHandle(ctypes.c_void_p(handle))
        return int(counters.used) if got else None

elif sys.platform == "linux":

    def memory_of(process: int) -> int | None:
        """The bytes of memory that a process uses (its resident set); None if the system does not tell."""
        with suppress(OSError, ValueError, IndexError):
            pages = Path(f"/proc/{process}/statm").read_text("ascii").split()[1]
            return int(pages) * os.sysconf("SC_PAGE_SIZE")
        return None

else:

    def memory_of(process: int) -> int | None:
        """The bytes of memory that a process uses (its resident set); None if the system does not tell."""
        command = ["/bin/ps", "-o", "rss=", "-p", str(process)]
        with suppress(OSError, ValueError, subprocess.SubprocessError):
            told = subprocess.run(command, capture_output=True, check=True, timeout=2)  # noqa: S603 - a number alone
            return int(told.stdout) * 1024
        return None
