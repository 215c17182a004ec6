"""Pages are made in another process: what goes there and comes back, and how it ends."""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import CancelledError
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.progress import Control
from desktop_app.domain.revision import RecordId
from desktop_app.services.portfolios import rendering_process
from desktop_app.services.portfolios.codes import PortfolioCode
from desktop_app.services.portfolios.errors import PortfolioError
from desktop_app.services.portfolios.files import PortfolioFiles
from desktop_app.services.portfolios.portfolios import Portfolios
from desktop_app.services.portfolios.rendering_process import PIECE, RenderingProcess
from tests.open_home import OpenHome
from tests.services.portfolios import told_pages
from tests.waiting import PATIENCE, wait_until

Run = Callable[..., Any]


@pytest.fixture
def portfolio(workplace: OpenHome, campaign: Campaign, walk: RecordId) -> Portfolio:
    return workplace.portfolios.build(PortfolioChoice(campaign))


@pytest.fixture
def renderer(workplace: OpenHome) -> Iterator[RenderingProcess]:
    made = RenderingProcess(PortfolioFiles(workplace.journal), workplace.resources)
    yield made
    made.close()


@pytest.fixture
def run(renderer: RenderingProcess, portfolio: Portfolio) -> Run:
    """Runs a function with the portfolio."""
    assert portfolio.template is not None
    return partial(_run, renderer, portfolio)


def _run(
    renderer: RenderingProcess,
    portfolio: Portfolio,
    function: Callable[..., Any],
    *args: object,
    control: Control | None = None,
    **keywords: object,
) -> Any:
    assert portfolio.template is not None
    return renderer.run(function, portfolio, portfolio.template, control or Control(), *args, **keywords)


def test_the_pages_are_the_same_as_those_made_here(workplace: OpenHome, portfolio: Portfolio) -> None:
    there = workplace.composer.portfolios(workplace.of_shelf, workplace.of_profile, in_another_process=True)
    here: Portfolios = workplace.portfolios
    try:
        assert there.render(portfolio) == here.render(portfolio)
        assert there.check(portfolio) == here.check(portfolio)
        assert there.page_estimates(portfolio) == here.page_estimates(portfolio)
    finally:
        there.close()


def test_the_process_stays_for_the_next_run_and_has_the_present_content(
    renderer: RenderingProcess, run: Run, portfolio: Portfolio
) -> None:
    process = run(told_pages.process)
    assert process != os.getpid()
    (reflection,) = portfolio.reflections
    many = tuple(
        replace(reflection, reflection=replace(reflection.reflection, title=str(number)))
        for number in range(2 * PIECE + 1)
    )
    other = replace(portfolio, reflections=many)
    assert _run(renderer, other, told_pages.titles) == tuple(one.reflection.title for one in many)
    assert run(told_pages.titles) == (reflection.reflection.title,)
    assert run(told_pages.process) == process


def test_it_asks_for_the_files_that_it_needs(run: Run, portfolio: Portfolio, workplace: OpenHome) -> None:
    digest = portfolio.plates[0].evidence.sha256
    expected = PortfolioFiles(workplace.journal).picture(digest)
    assert expected
    assert run(told_pages.file, digest) == expected
    assert run(told_pages.file, Sha256("0" * 64)) is None


def test_a_file_that_cannot_be_read_is_refused(run: Run, workplace: OpenHome) -> None:
    digest = workplace.journal.keep_file(b"no picture")
    assert run(told_pages.file, digest) == "reading.not-a-picture"


def test_an_error_of_the_disk_is_raised_here_as_it_is(
    run: Run, workplace: OpenHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(digest: Sha256) -> bytes:
        raise OSError(errno.EIO, "Input/output error", digest)

    monkeypatch.setattr(workplace.journal, "file", fail)
    with pytest.raises(OSError, match="Input/output error") as raised:
        run(told_pages.file, Sha256("0" * 64))
    assert raised.value.errno == errno.EIO


@pytest.mark.parametrize("politely", [True, False])
def test_a_cancelled_run_ends_at_once_and_the_next_one_works(
    run: Run, monkeypatch: pytest.MonkeyPatch, *, politely: bool
) -> None:
    monkeypatch.setattr(rendering_process, "PATIENCE", PATIENCE if politely else 0.05)
    process = run(told_pages.process)
    control: Control = Control(report=lambda *_step: control.cancel())
    with pytest.raises(CancelledError):
        run(told_pages.wait, politely=politely, control=control)
    assert (run(told_pages.process) == process) is politely


def test_a_process_that_ends_is_replaced_once(run: Run, tmp_path: Path) -> None:
    for name, times in (("once", 1), ("always", 9)):
        (tmp_path / name).mkdir()
        if times == 1:
            assert run(told_pages.end, tmp_path / name, times) == 1
            continue
        with pytest.raises(PortfolioError) as failure:
            run(told_pages.end, tmp_path / name, times)
        assert failure.value.code is PortfolioCode.NOT_RENDERED
    assert len(list((tmp_path / "always").iterdir())) == rendering_process.TRIES
    assert run(told_pages.process) != os.getpid()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_too_much_memory_is_told(run: Run) -> None:
    with pytest.raises(PortfolioError) as failure:
        run(told_pages.need_memory)
    assert failure.value.code is PortfolioCode.NOT_RENDERED


def test_an_unexpected_error_is_raised_here(run: Run) -> None:
    with pytest.raises(ValueError, match="odd"):
        run(told_pages.fail)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /proc")
def test_closing_ends_the_process_and_nothing_is_made_afterwards(renderer: RenderingProcess, run: Run) -> None:
    process = run(told_pages.process)
    renderer.close()
    wait_until(lambda: _is_gone(process))
    with pytest.raises(CancelledError):
        run(told_pages.process)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /proc")
def test_a_process_that_was_killed_between_two_runs_is_replaced(run: Run) -> None:
    process = run(told_pages.process)
    os.kill(process, signal.SIGKILL)
    wait_until(lambda: _is_gone(process))
    assert run(told_pages.process) != process


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has /proc")
def test_the_list_of_processes_shows_nothing_of_the_content(run: Run, portfolio: Portfolio) -> None:
    told = "".join(run(told_pages.arguments))
    assert portfolio.reflections[0].reflection.title not in told
    assert portfolio.person.name == "" or portfolio.person.name not in told


def _is_gone(process: int) -> bool:
    try:
        return ") Z " in Path(f"/proc/{process}/stat").read_text("utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return True
