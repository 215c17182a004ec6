"""The switch by which Qt WebEngine shows pages to screen readers.

Qt WebEngine 6.11 is told that a screen reader is there, and shows it an empty page all the same, unless Chromium builds
the tree of each page from the beginning. That costs time and memory, so it is done only where assistive technology is
active when the first page is opened.
"""

from __future__ import annotations

from collections.abc import MutableMapping

from desktop_app.gui.reader.web_network import VARIABLE

SWITCH = "--force-renderer-accessibility"


def show_to_screen_readers(environment: MutableMapping[str, str], *, active: bool) -> None:
    """Add the switch to the environment that Qt WebEngine reads when it starts.

    Args:
        environment: `os.environ`.
        active: whether assistive technology is active (`QAccessible.isActive`).
    """
    switches = environment.get(VARIABLE, "")
    if active and SWITCH not in switches.split():
        environment[VARIABLE] = f"{switches} {SWITCH}".strip()
