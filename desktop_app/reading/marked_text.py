"""The text under marks in a PDF, read in a separate process, which may crash, hang or use much memory without harm."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

from desktop_app.domain.foreign_text import clean_text
from desktop_app.reading.worker import output_of

WORKER = "desktop_app.reading.mark_worker"
TIMEOUT = 60.0
"""Seconds for all marks."""
Mark = tuple[int, Sequence[tuple[float, float, float, float]]]
"""A page from 1, and boxes on it: left, bottom, right, top in points."""


def marked_texts(path: Path, marks: Sequence[Mark]) -> list[str]:
    """The text under each mark; empty if it can't be read, so that the comment itself is still imported."""
    if not marks:
        return []
    asked = json.dumps([[page, [list(box) for box in boxes]] for page, boxes in marks]).encode()
    try:
        found = json.loads(output_of(WORKER, str(path), data=asked, patience=TIMEOUT))
    except (subprocess.TimeoutExpired, ValueError):
        found = []
    texts = [clean_text(one) if isinstance(one, str) else "" for one in found] if isinstance(found, list) else []
    return [*texts, *[""] * len(marks)][: len(marks)]
