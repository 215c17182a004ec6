from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.anchoring import anchor, quote
from desktop_app.domain.citation import citation_of, citation_of_material, plain_citation
from desktop_app.domain.records.highlight import Highlight

TEXT = (
    "The weather report\nEach pupil draws the weather inside: sun, cloud or storm. Nobody has to explain. "
    "Nobody has to explain.\nThe teacher draws first, and says one sentence about her own weather."
)
MARKED = Highlight("urn:p", "The weather [report]", "a.xhtml", "Morning", "")
WORDS = st.text(alphabet="aáb\u03b3\u0434 \u05e9.\n", min_size=1, max_size=40)


def marked(text: str, start: int, end: int) -> Highlight:
    exact, prefix, suffix = quote(text, start, end)
    return replace(MARKED, exact=exact, prefix=prefix, suffix=suffix, start=start, end=end)


def of(text: str, words: str, nth: int = 0) -> Highlight:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return marked(text, start, start + len(words))


@given(st.text(min_size=1, max_size=300), st.data())
def test_in_an_unchanged_text_a_highlight_stands_where_it_stood(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    one = marked(text, start, end)
    found = anchor(text, one)
    assert found is None if not one.exact.strip() else text[slice(*found or (0, 0))] == one.exact
    if text.count(one.exact) == 1 and one.exact.strip():
        assert found == (start, end)


@pytest.mark.parametrize("blank", ["", " ", "\n\t"])
def test_a_highlight_of_no_words_stands_nowhere(blank: str) -> None:
    assert anchor(TEXT + blank, replace(MARKED, exact=blank)) is None


@given(WORDS, WORDS)
def test_what_is_put_in_before_and_behind_moves_it(before: str, behind: str) -> None:
    one = of(TEXT, "sun, cloud or storm")
    text = before + TEXT + behind
    found = anchor(text, one)
    assert found is not None
    assert text[slice(*found)] == "sun, cloud or storm"


def test_of_words_that_stand_twice_it_is_the_one_with_the_same_words_around() -> None:
    one = of(TEXT, "Nobody has to explain.", 1)
    moved = "A new first line.\n" + TEXT
    assert anchor(moved, one) == (moved.rindex("Nobody"), moved.rindex("Nobody") + len("Nobody has to explain."))


def test_words_of_a_new_edition_that_differ_a_little_are_found() -> None:
    one = of(TEXT, "The teacher draws first, and says one sentence about her own weather.")
    edition = TEXT.replace("one sentence about her own weather", "a sentence about their own weather")
    found = anchor(edition, one)
    assert found is not None
    assert edition[slice(*found)] == "The teacher draws first, and says a sentence about their own weather."


def test_words_that_are_gone_are_lost_and_not_put_elsewhere() -> None:
    one = of(TEXT, "The teacher draws first, and says one sentence about her own weather.")
    assert anchor(TEXT[: one.start], one) is None
    assert anchor("", one) is None


def test_a_citation_quotes_the_words_and_links_to_the_material() -> None:
    one = replace(MARKED, exact="two\nlines")
    assert citation_of(one) == "> two\n> lines\n>\n> — [The weather (report)](urn:p), Morning\n"


def test_a_citation_names_the_authors_and_can_be_read_without_its_marks() -> None:
    cited = citation_of_material("urn:p", "Weather [1]", ("Anna_B", "C*D"))
    assert cited == "> — Anna\\_B, C\\*D, [Weather (1)](urn:p)\n"
    assert plain_citation(cited) == "— Anna_B, C*D, Weather (1)"


def test_long_quotations_are_found_after_many_small_changes() -> None:
    words = [f"word{number % 97}" for number in range(900)]
    text = "Before. " + " ".join(words) + " After."
    one = marked(text, 8, len(text) - 7)
    changed = "Another foreword.\n" + " ".join(
        "changed" if number % 10 == 3 else word for number, word in enumerate(words)
    )
    found = anchor(changed, one)
    assert found is not None
    assert changed[slice(*found)].startswith("word0 word1")
    assert found[1] == len(changed)
