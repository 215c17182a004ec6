"""The search for circles of objects: paused while one of several asks for it."""

import gc

import pytest

from desktop_app.files.cycle_search import no_cycle_search, search_as_usual, search_seldom


def test_it_is_paused_until_the_last_one_is_done() -> None:
    with no_cycle_search():
        with no_cycle_search():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_an_error() -> None:
    with pytest.raises(ZeroDivisionError), no_cycle_search():
        _ = 1 // 0
    assert gc.isenabled()


def test_it_is_seldom_while_the_program_starts() -> None:
    usual = gc.get_threshold()
    search_seldom()
    seldom = gc.get_threshold()
    search_as_usual()
    assert seldom[0] > 10 * usual[0]
    assert gc.get_threshold() == usual
