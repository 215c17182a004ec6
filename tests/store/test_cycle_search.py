"""The search for circles of objects: paused while one of several asks for it."""

import gc

import pytest

from desktop_app.store.cycle_search import no_cycle_search


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
