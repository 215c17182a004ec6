"""Whether there is a screen that a window can open on. Imports no Qt, which ends the process where there is none."""

from __future__ import annotations

from collections.abc import Mapping

NAMED_BY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""The environment variables that name a screen on Linux: of X11, of Wayland, and whatever Qt is told to use."""


def has_screen(environment: Mapping[str, str], system: str) -> bool:
    """Whether the environment of a process names a screen; other systems than Linux need not name theirs.

    Args:
        environment: the environment variables.
        system: the system, as `sys.platform` names it.
    """
    return not system.startswith("linux") or any(environment.get(name) for name in NAMED_BY)
