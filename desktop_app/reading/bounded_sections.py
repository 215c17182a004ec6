"""The text of a material, read within limits of time and memory: a part that crashes its reader affects no other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from desktop_app.domain.message import read_message
from desktop_app.domain.message_code import find_code
from desktop_app.domain.passages import TextSection
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import LimitError, ReadingError
from desktop_app.reading.sections import Problems, sections_of, within_limits
from desktop_app.reading.worker import worker_lines

WORKER = "desktop_app.reading.section_worker"
PART_TIMEOUT = 15.0
"""The seconds in which the next part must arrive."""
MAX_BROKEN = 3
"""The maximum number of skipped parts; after more, the file is not read any further."""


def bounded_sections(path: Path, media_type: str, problems: Problems) -> Iterator[TextSection]:
    """The sections of the material at `path`, like `sections_of`.

    Raises:
        ReadingError: nothing of it can be read.
    """
    if media_type == "application/pdf":  # it has its own worker
        yield from sections_of(path, media_type, problems)
        return
    yield from within_limits(_read(path, media_type, problems), path.name, problems)


def _read(path: Path, media_type: str, problems: Problems) -> Iterator[TextSection]:
    begun = 0
    some = False
    for _ in range(MAX_BROKEN + 1):
        before = begun
        with worker_lines(WORKER, media_type, str(path), str(begun), patience=PART_TIMEOUT) as lines:
            for found in map(json.loads, lines):
                if "failed" in found:
                    raise _failure(found["failed"], path.name)
                if "end" in found:
                    problems.first = problems.first or read_message(found["end"] or "")
                    return
                if "begins" in found:
                    begun += 1
                else:
                    some = True
                    yield TextSection(found["entry"], found["heading"], found["text"])
        problems.note(LimitError(ReadingCode.TEXT_PART_TAKES_TOO_MUCH, path.name))
        if begun == before:
            break
    if not some:
        raise LimitError(ReadingCode.TEXT_TAKES_TOO_MUCH, path.name)


def _failure(written: str, name: str) -> ReadingError:
    """The error of the worker."""
    message = read_message(written)
    code = find_code(message.code) if message else None
    if message is None or code is None:
        return LimitError(ReadingCode.TEXT_TAKES_TOO_MUCH, name)
    return ReadingError(code, message.subject, **message.parameters)
