"""The search for circles of objects while the program starts."""

import gc

from desktop_app.gui.shell.cycle_search import search_as_usual, search_seldom


def test_it_is_seldom_while_the_program_starts() -> None:
    usual = gc.get_threshold()
    search_seldom()
    seldom = gc.get_threshold()
    search_as_usual()
    assert seldom[0] > 10 * usual[0]
    assert gc.get_threshold() == usual
