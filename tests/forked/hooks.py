"""The hooks of this plugin, for conftest.py and other plugins; they implement them as optional hooks."""

from __future__ import annotations

import pytest


class ProcessHooks:
    """What happens in a forked process before its first test and after its last."""

    def pytest_process_begins(self, config: pytest.Config) -> None:
        """Make what a process must not share with the others."""

    def pytest_process_ends(self, config: pytest.Config) -> None:
        """Save what a process has gathered: it ends without `pytest_sessionfinish`, which is for the whole run."""
