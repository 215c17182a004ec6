"""The growth of work: slopes, their intervals, and the page's table."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.benchmarks import figures_page
from tests.benchmarks.figures_page import write_table
from tests.benchmarks.growth import HEAD, Growth, Slope, fixed_cost, interval_of, row_of, slope_of
from tests.benchmarks.growth_work import Work, measured


def test_the_slope_is_the_power_of_the_size() -> None:
    assert slope_of((10, 40, 160), (2.0, 8.0, 32.0)) == pytest.approx(1)
    assert slope_of((10, 40, 160), (1.0, 16.0, 256.0)) == pytest.approx(2)


def test_the_interval_of_equal_slopes_is_a_point() -> None:
    same = interval_of([1.1] * 5)
    assert (same.low, same.middle, same.high) == pytest.approx((1.1, 1.1, 1.1))
    wide = interval_of([0.9, 1.0, 1.1, 1.2, 1.3])
    assert wide.low < 1 < wide.middle < 1.2 < wide.high


@pytest.mark.parametrize("times", [4, 16])
def test_the_fixed_cost_is_what_no_work_takes(times: int) -> None:
    assert fixed_cost(3.0 + 0.5, 3.0 + 0.5 * times, times) == pytest.approx(3)
    assert fixed_cost(0.0, 1.0, times) == 0


def test_a_row_replaces_the_one_of_the_same_work_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "performance.md"
    page.write_text("# Head\n\n<!-- growth: begin -->\n<!-- growth: end -->\n\nTail\n")
    monkeypatch.setattr(figures_page, "PAGE", page)
    flat = Slope(1.0, 0.9, 1.1)
    one = row_of(Growth("journal: import", (1, 4, 16), "records", (0.1, 0.4, 1.6), (5, 6, 7), flat, flat))
    other = row_of(Growth("portfolio", (1, 4, 16), "reflections", (0.1, 0.4, 1.6), (5, 6, 7), flat, flat))
    order = ["journal: import", "portfolio"]
    write_table("growth", HEAD, {"portfolio": other, "gone": "| gone |", "journal: import": one}, order)
    write_table("growth", HEAD, {"journal: import": one}, order)
    text = page.read_text()
    assert text.count(one) == text.count(other) == 1
    assert text.index(one) < text.index(other)
    assert "gone" not in text
    assert text.startswith("# Head\n")
    assert text.endswith("\n\nTail\n")


def test_only_the_work_itself_is_measured_once_for_each_round(tmp_path: Path) -> None:
    done: list[bytes] = []
    large = 64 * 2**20

    def start(size: int, folder: Path) -> Callable[[], object]:
        assert (size, folder) == (3, tmp_path)
        bytes(large)  # and forgotten
        return lambda: done.append(b"x" * (large // 4))

    found = measured(Work(lambda _size, _folder: None, start, 1, "things", 2), 3, tmp_path)
    assert len(done) == 2
    assert 0 <= found["seconds"] < 60
    assert 24 < found["megabytes"] < 48
