from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.gui.texts.words import ago_text

NOW = datetime(2023, 3, 8, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ago", "text"),
    [
        (timedelta(seconds=30), "just now"),
        (-timedelta(hours=3), "just now"),
        (timedelta(minutes=5), "5 minutes ago"),
        (timedelta(minutes=61), "an hour ago"),
        (timedelta(hours=47), "47 hours ago"),
        (timedelta(days=3), "3 days ago"),
    ],
)
def test_how_long_ago_is_told_roughly(ago: timedelta, text: str) -> None:
    assert ago_text(NOW - ago, NOW) == text
