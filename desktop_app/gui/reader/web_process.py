"""The process in which Qt WebEngine runs a page."""

from __future__ import annotations

import os
import signal

from PySide6.QtWebEngineCore import QWebEnginePage


def end_process(page: QWebEnginePage) -> bool:
    """End the process of a page at once, whatever it does; False if it has none."""
    process = page.renderProcessPid()
    if not process:
        return False
    os.kill(process, getattr(signal, "SIGKILL", signal.SIGTERM))
    return True
