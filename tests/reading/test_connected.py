"""Cells that touch each other are one piece; how near that is, the steps say."""

from desktop_app.reading.connected import connected

CELLS = [(0, 0), (1, 0), (1, 1), (3, 1), (9, 9)]
ACROSS_AND_DOWN = [(1, 0), (-1, 0), (0, 1), (0, -1)]


def test_cells_are_connected_by_the_steps_that_are_given() -> None:
    assert sorted(map(sorted, connected(CELLS, ACROSS_AND_DOWN))) == [[(0, 0), (1, 0), (1, 1)], [(3, 1)], [(9, 9)]]
    near = [(x, y) for x in range(-2, 3) for y in range(-2, 3)]
    assert sorted(map(sorted, connected(CELLS, near))) == [[(0, 0), (1, 0), (1, 1), (3, 1)], [(9, 9)]]
