import pytest

from desktop_app.transfer.rate_limiter import RateLimiter


def test_the_flow_tells_how_fast_it_is() -> None:
    now = [0.0]
    naps: list[float] = []

    def sleep(seconds: float) -> None:
        naps.append(seconds)
        now[0] += seconds

    flow = RateLimiter(lambda: now[0], sleep)
    flow.bytes_per_second = 1000
    for _ in range(4):
        flow.count(500)
    assert sum(naps) == pytest.approx(2)
    assert flow.total == 2000
    assert flow.speed == pytest.approx(1000)
