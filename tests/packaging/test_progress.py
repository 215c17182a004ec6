"""What is shown while packages are fetched."""

import io
import sys

import pytest

from bootstrap.progress import Progress

OUTPUT = """Collecting pyside6-addons==6.11.3 (from -r app.lock (line 968))
  Downloading pyside6_addons-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl.metadata (4.2 kB)
Progress 4200 of 4200
Downloading alembic-1.20.1-py3-none-any.whl (250 kB)
Progress 250000 of 250000
Downloading https://x/files/pyside6_addons-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl (175.3 MB)
Progress 0 of 175300000
WARNING: Retrying (Retry(total=3)) after connection broken
WARNING: Retrying (Retry(total=2)) after connection broken
WARNING: Attempting to resume incomplete download (1.5 MB/175.3 MB, attempt 1)
Progress 87000000 of 175300000
Progress 175300000 of 175300000
Installing collected packages: alembic, pyside6-addons
"""


class Terminal(io.StringIO):
    """A screen on which lines are overwritten."""

    def isatty(self) -> bool:
        return True


def read(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO) -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    progress = Progress(300, "About 300 MB.")
    for line in OUTPUT.splitlines(keepends=True):
        progress.read(line)
    progress.end()
    return stream.getvalue()


def test_on_a_terminal_one_line_shows_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = read(monkeypatch, Terminal())
    assert "\r  pyside6_addons: 87.0 of 175.3 MB · in all 87 of about 300 MB  " in shown
    assert shown.endswith(f"Unpacking …\n\r{79 * ' '}\r")


def test_elsewhere_lines_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(monkeypatch, io.StringIO()).splitlines() == [
        "About 300 MB.",
        "  pyside6_addons: 0.0 of 175.3 MB · in all 0 of about 300 MB",
        "The connection does not answer; trying again …",
        "The connection broke; the download of pyside6_addons goes on.",
        "Unpacking …",
    ]
