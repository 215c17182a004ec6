"""Calls in a process of their own: their results, their errors, and what becomes of those that go beyond a limit."""

import os
import pickle
import sys
import time
from pathlib import Path

import pytest

from desktop_app.domain.errors import SpringshelfError
from desktop_app.reading import call_worker
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import LimitError, ReadingError
from desktop_app.reading.worker import MAX_MEMORY, limited

PATIENCE = 30.0


def doubled(number: int, *, more: int = 0) -> int:
    return 2 * number + more


def failing(name: str) -> None:
    raise ReadingError(ReadingCode.PAGE_UNREADABLE, name)


def crash() -> None:
    os.abort()


def exhausting() -> None:
    raise MemoryError


def large() -> int:
    return len(bytes(2 * MAX_MEMORY))


def test_a_call_returns_what_the_function_returns() -> None:
    assert limited("a.txt", PATIENCE, doubled, 4, more=1) == 9


def test_an_error_comes_back_as_it_was_raised() -> None:
    with pytest.raises(ReadingError, match=r"page can't be read: c\.txt"):
        limited("a.txt", PATIENCE, failing, "c.txt")


def test_a_call_that_takes_too_long_is_ended() -> None:
    with pytest.raises(LimitError, match="takes too long to read"):
        limited("a.txt", 0.5, time.sleep, 60)


def test_a_crash_takes_nothing_else_with_it() -> None:
    with pytest.raises(LimitError, match="needs too much memory"):
        limited("a.txt", PATIENCE, crash)


def _endless(number: int = 0) -> int:
    return _endless(number + 1)


def test_a_file_that_is_nested_too_deep_is_a_limit() -> None:
    with pytest.raises(LimitError):
        limited("a.mp4", PATIENCE, _endless)


def test_a_mistake_of_ours_is_no_limit() -> None:
    with pytest.raises(ZeroDivisionError):
        limited("a.txt", PATIENCE, divmod, 1, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of memory for a process that starts itself")
def test_a_call_gets_no_more_memory_than_its_limit() -> None:
    with pytest.raises(LimitError, match="needs too much memory"):
        limited("a.txt", PATIENCE, large)


def test_what_the_process_does_with_a_call() -> None:
    """In this process, so that its lines are seen to be run."""
    assert pickle.loads(call_worker.call((doubled, (4,), {"more": 1}))) == (9,)  # noqa: S301 - made right here
    assert call_worker.call((exhausting, (), {})) == b""
    error = pickle.loads(call_worker.call((failing, ("d.txt",), {})))  # noqa: S301 - made right here
    assert isinstance(error, SpringshelfError)
    assert error.message == ReadingCode.PAGE_UNREADABLE.message("d.txt")


def test_the_file_is_named_in_the_message(tmp_path: Path) -> None:
    with pytest.raises(LimitError) as raised:
        limited((tmp_path / "b.pdf").name, PATIENCE, crash)
    assert raised.value.subject == "b.pdf"
