from collections.abc import Iterator

import pytest

from desktop_app.transfer.http_source import HttpSource


@pytest.fixture
def source() -> Iterator[HttpSource]:
    made = HttpSource("test")
    yield made
    made.close()
