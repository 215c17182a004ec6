"""The words of a text as the index has them: what was typed finds the text that contains it."""

import pytest

from desktop_app.domain.search_words import characters, placed_words, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("学校図書", ("学校", "校图", "图书", "书")),
        ("กขคง", ("กขค", "ขคง", "คง", "ง")),
        ("กี่ขค", ("กี่ขค", "ขค", "ค")),
        ("学校กข", ("学校", "校ก", "กข", "ข")),
        ("กข学校", ("กข学", "ข学校", "学校", "校")),
    ],
)
def test_a_run_is_divided_into_grams_that_get_shorter_at_its_end(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words
    assert tuple(word.folded for word in placed_words(text)) == words


@pytest.mark.parametrize("text", ["สวัสดีครับเพื่อนครู", "សាលារៀននៅភ្នំពេញ", "学校図書館と情報", "학교도서관", "กข学校ค"])
def test_each_part_of_a_run_finds_it(text: str) -> None:
    words = words_of(text)
    units = [unit for _, unit in characters(text)]
    for start in range(len(units)):
        for end in range(start + 1, len(units) + 1):
            part = "".join(units[start:end])
            assert _follow(words, words_of(part, last_alone=False)), part


def _follow(words: tuple[str, ...], asked: tuple[str, ...]) -> bool:
    """Whether the asked words follow each other, the last one perhaps only begun."""
    places = range(len(words) - len(asked) + 1)
    *before, last = asked
    return any(
        words[at : at + len(before)] == tuple(before) and words[at + len(before)].startswith(last) for at in places
    )


@pytest.mark.parametrize(
    ("typed", "words"), [("ก", ("ก",)), ("กข", ("กข",)), ("กขค", ("กขค",)), ("学校図", ("学校", "校图"))]
)
def test_what_is_typed_has_no_shorter_grams_at_its_end(typed: str, words: tuple[str, ...]) -> None:
    assert words_of(typed, last_alone=False) == words


def test_a_gram_knows_where_each_of_its_characters_ends() -> None:
    assert [(word.start, word.ends) for word in placed_words("x กี่ขค")] == [
        (0, (1,)),
        (2, (5, 6, 7)),
        (5, (6, 7)),
        (6, (7,)),
    ]
