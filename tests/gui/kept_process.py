"""One process that makes pages, for all windows of a test process: each window would start its own and read all fonts.

What the process itself does is looked at in `tests/services/portfolios/test_rendering_process.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from desktop_app.services.portfolios import rendering_process


class KeptProcess(rendering_process._Process):
    """Is kept when a window closes, unless it is in the middle of a run."""

    kept: dict[str, KeptProcess]

    def __init__(self, root: str) -> None:
        super().__init__(root)
        self._root = root
        self._runs = False

    def run(self, *wanted: Any) -> tuple[bool, Any]:
        self._runs = True
        outcome = super().run(*wanted)
        self._runs = False
        return outcome

    def end(self) -> None:
        if self._runs or not self._listener.is_alive() or self._root in self.kept:
            super().end()
        else:
            self.kept[self._root] = self


@contextmanager
def process_is_kept() -> Iterator[None]:
    """Let all windows use a process that another one does not need any more."""
    KeptProcess.kept = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rendering_process, "_Process", lambda root: KeptProcess.kept.pop(root, None) or KeptProcess(root))
        yield
    for one in KeptProcess.kept.values():
        super(KeptProcess, one).end()
