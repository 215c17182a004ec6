import pytest

from desktop_app.domain.search_query import SearchQuery, parse_query


def plain(query: SearchQuery) -> tuple[list[list[str]], list[str]]:
    """The terms of each group and those that are excluded; `*` stands behind a word that may go on."""

    def shown(words: tuple[str, ...], *, begins: bool) -> str:
        return " ".join(words) + ("*" if begins else "")

    groups = [[shown(term.words, begins=term.begins) for term in group] for group in query.groups]
    return groups, [shown(term.words, begins=term.begins) for term in query.without]


@pytest.mark.parametrize(
    ("typed", "groups", "without"),
    [
        ("peer feedback", [["peer*"], ["feedback*"]], []),
        ('"peer feedback"', [["peer feedback"]], []),
        ("“peer feedback” „zwei Worte“ «deux mots»", [["peer feedback"], ["zwei worte"], ["deux mots"]], []),
        ('"not closed', [["not closed*"]], []),
        ("peer -feedback", [["peer*"]], ["feedback*"]),
        ("peer \u2212feedback \u2013quiz", [["peer*"]], ["feedback*", "quiz*"]),
        ('peer -"two words"', [["peer*"]], ["two words"]),
        ("well-being e-learning", [["well being*"], ["e learning*"]], []),
        ("cat OR dog bird", [["cat*", "dog*"], ["bird*"]], []),
        ("OR cat OR", [["cat*"]], []),
        ("cat or dog", [["cat*"], ["or*"], ["dog*"]], []),
        ("-only", [["only*"]], []),
        ("3.14", [["3 14*"]], []),
        ("教育", [["教育*"]], []),
        ('"教育"', [["教育*"]], []),
        ("第3章", [["第 3 章*"]], []),
        ('צה"ל', [["צה ל*"]], []),
        ("", [], []),
        ('" - ** ()', [], []),
    ],
)
def test_what_people_type(typed: str, groups: list[list[str]], without: list[str]) -> None:
    assert plain(parse_query(typed)) == (groups, without)


def test_what_was_pasted_is_searched_by_its_beginning() -> None:
    assert len(parse_query("word " * 10_000).groups) == 40
