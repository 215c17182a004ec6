from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.publication import MaterialKind, Publication
from desktop_app.gui.texts.words import ago_text, facts_text, language_name

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


@pytest.mark.parametrize(
    ("code", "name", "short"),
    [("en-GB", "English", "EN"), ("pt-BR", "Portuguese", "PT"), ("und", "", ""), ("", "", ""), ("zxx", "", "")],
)
def test_a_language_that_is_not_known_has_no_name(code: str, name: str, short: str) -> None:
    shown = facts_text(Publication("a", "A", MaterialKind.ARTICLE, "", (), language=code), short=True)
    assert language_name(code) == name
    assert shown == " · ".join(part for part in ("Article", short) if part)
