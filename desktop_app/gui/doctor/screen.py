"""Whether a window can be opened on a screen. It does not import Qt, which would end the process without a screen."""

from __future__ import annotations

from collections.abc import Mapping

NAMED_BY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""The environment variables that name a screen on Linux: of X11, of Wayland, and Qt's own."""


def has_screen(environment: Mapping[str, str], system: str) -> bool:
    """Whether the environment of a process names a screen; required on Linux only.

    Args:
        environment: the environment variables.
        system: the value of `sys.platform`.
    """
    return not system.startswith("linux") or any(environment.get(name) for name in NAMED_BY)
