"""The growth of work: slopes, their intervals, and the page's table."""

from pathlib import Path

import pytest

from tests.benchmarks import growth
from tests.benchmarks.growth import Growth, Slope, interval_of, slope_of


def test_the_slope_is_the_power_of_the_size() -> None:
    assert slope_of((10, 40, 160), (2.0, 8.0, 32.0)) == pytest.approx(1)
    assert slope_of((10, 40, 160), (1.0, 16.0, 256.0)) == pytest.approx(2)


def test_the_interval_of_equal_slopes_is_a_point() -> None:
    same = interval_of([1.1] * 5)
    assert (same.low, same.middle, same.high) == pytest.approx((1.1, 1.1, 1.1))
    wide = interval_of([0.9, 1.0, 1.1, 1.2, 1.3])
    assert wide.low < 1 < wide.middle < 1.2 < wide.high


def test_a_row_replaces_the_one_of_the_same_work_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "performance.md"
    page.write_text("# Head\n\n<!-- growth: begin -->\n<!-- growth: end -->\n\nTail\n")
    monkeypatch.setattr(growth, "PAGE", page)
    flat = Slope(1.0, 0.9, 1.1)
    one = Growth("journal: import", (1, 4, 16), "records", (0.1, 0.4, 1.6), (5, 6, 7), flat, flat)
    other = Growth("portfolio", (1, 4, 16), "reflections", (0.1, 0.4, 1.6), (5, 6, 7), flat, flat)
    growth.write_page([one, other])
    growth.write_page([one])
    text = page.read_text()
    assert text.count("| journal: import |") == text.count("| portfolio |") == 1
    assert text.startswith("# Head\n")
    assert text.endswith("\n\nTail\n")
