from desktop_app.domain.search_names import SearchNames
from desktop_app.domain.search_query import parse_query

NAMES = SearchNames(
    {
        "ai": ["Artificial intelligence", "Τεχνητή νοημοσύνη"],
        "report": ["Δελτίο καιρού"],
        "ja": ["教育の本"],
        "ko": ["협력 학습"],
    }
)


def matching(typed: str) -> tuple[str, ...]:
    return NAMES.matching(parse_query(typed))


def test_names_are_found_by_the_beginnings_of_their_words() -> None:
    assert matching("artificial intell") == matching("τεχνητη") == matching("ΝΟΗΜΟΣΎΝΗ") == ("ai",)
    assert matching("δελτιο") == ("report",)
    assert matching("教育") == ("ja",)
    assert matching("rtificial") == matching("artificial weather") == matching("") == ()


def test_a_korean_compound_is_found_with_and_without_a_space() -> None:
    assert matching("협력학습") == matching("협력 학습") == ("ko",)
    assert matching('"협력학습"') == matching("학습협력") == ()


def test_phrases_alternatives_and_exclusions_count_for_names() -> None:
    assert matching('"artificial intelligence"') == ("ai",)
    assert matching('"artificial intel"') == ()
    assert matching("weather OR δελτίο") == ("report",)
    assert matching("artificial -intelligence") == ()
