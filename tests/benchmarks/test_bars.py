"""Bars: what was not measured is missed."""

import pytest

from tests.benchmarks.bars import Bar, show


@pytest.mark.parametrize(("found", "met"), [(1.0, True), (2.0, True), (2.1, False), (None, False)])
def test_a_bar_is_met_up_to_its_limit_and_missed_without_its_peer(found: float | None, met: bool) -> None:
    assert Bar("time", found, 2).met is met
    assert show([Bar("time", found, 2)]) == int(not met)
