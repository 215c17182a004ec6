"""The program's memory goes into no core file, and other programs of the account do not get at it."""

import subprocess
import sys

import pytest

STATE = """
import ctypes, resource, sys
import desktop_app.__main__ as entry
sys.argv = ["springshelf", "--version"]
try:
    entry.main()
except SystemExit:
    pass
dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0
print(resource.getrlimit(resource.RLIMIT_CORE), dumpable)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core files")
def test_the_program_forbids_dumps_of_its_memory_at_its_start() -> None:
    done = subprocess.run([sys.executable, "-c", STATE], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "(0, 0) 0"
