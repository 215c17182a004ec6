from desktop_app.domain.search_names import SearchNames
from desktop_app.domain.search_query import parse_query

NAMES = SearchNames(
    {"ai": ["Artificial intelligence", "Τεχνητή νοημοσύνη"], "report": ["Δελτίο καιρού"], "ja": ["教育の本"]}
)


def matching(typed: str) -> tuple[str, ...]:
    return NAMES.matching(parse_query(typed))


def test_names_are_found_by_the_beginnings_of_their_words() -> None:
    assert matching("artificial intell") == matching("τεχνητη") == matching("ΝΟΗΜΟΣΎΝΗ") == ("ai",)
    assert matching("δελτιο") == ("report",)
    assert matching("教育") == ("ja",)
    assert matching("rtificial") == matching("artificial weather") == matching("") == ()


def test_phrases_alternatives_and_exclusions_count_for_names() -> None:
    assert matching('"artificial intelligence"') == ("ai",)
    assert matching('"artificial intel"') == ()
    assert matching("weather OR δελτίο") == ("report",)
    assert matching("artificial -intelligence") == ()
