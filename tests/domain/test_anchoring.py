from dataclasses import replace
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.anchoring import anchor, find_across, find_exact, quote
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


@pytest.mark.parametrize("text", ["1/2", "at 9:30", "0.5 %", "1 - 2", "\u22125", "3,50 €"])
def test_a_part_of_a_number_stands_where_it_stood(text: str) -> None:
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            one = marked(text, start, end)
            assert anchor(text, one) == ((start, end) if one.exact.strip() else None) or text.count(one.exact) > 1


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


TASK = "Discuss in pairs for five minutes."
BREATHE = "It takes 24 minutes. Breathe for 5 minutes each day of the week. Nobody has to."


def certain(text: str, one: Highlight) -> bool:
    found = find_exact(text, one)
    return found is not None and found.certain


def test_of_equal_places_with_equal_surroundings_none_is_certain() -> None:
    text = ("x " * 50 + TASK) * 3
    one = of(text, TASK, 1)
    assert certain(text, one)
    assert not certain("A foreword. " + text, one)
    assert not certain(f"First. {TASK} Second. {TASK}", replace(one, prefix="Other. ", suffix=" Third."))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("for 5 minutes each day of", "for 2.5 minutes each day of"),
        ("for 5 minutes each day of", "for -5 minutes each day of"),
        ("each day of the week", "each day of the week\u0301"),
        ("each day of the week", "each day of the week4"),
        ("24", "24%"),
        ("24", "24.5"),
        ("24", "3\u201324"),
    ],
)
def test_a_word_or_number_that_goes_on_is_another_one(old: str, new: str) -> None:
    words = old.removeprefix("for ")
    one = of(BREATHE, words)
    assert certain(BREATHE, one)
    assert find_exact(BREATHE.replace(old, new), one) is None


def test_a_vowel_sign_makes_another_word() -> None:
    one = of("यह एक नई कल है", "यह एक नई कल")
    assert find_exact("यह एक नई कला है", one) is None


def test_the_words_of_a_script_without_spaces_are_counted_by_characters() -> None:
    one = of("他说。学生们每天早上画出自己的心情天气。好。", "学生们每天早上画出自己的心情天气")
    assert certain("新的一章开始了学生们每天早上画出自己的心情天气并且分享", one)
    assert not certain("新的教育方针", of("今天教育很好", "教育"))


def test_accents_and_quotation_marks_in_other_signs_are_the_same_words() -> None:
    text = "Les élèves disent “il fait beau” à l’école."
    one = of(text, "élèves disent “il fait beau”")
    edition = normalize("NFD", text.replace("“", '"').replace("”", '"'))
    found = find_exact(edition, one)
    assert found is not None
    assert found.certain
    assert normalize("NFC", edition[slice(*found.span)]) == 'élèves disent "il fait beau"'


@pytest.mark.parametrize(
    ("before", "behind", "part"),
    [
        ("Each pupil draws", "the weather inside: sun, cloud or storm.", "the weather inside: sun, cloud or storm"),
        ("Each pupil draws the weather inside:\n12", "My book\nsun, cloud or storm.", "draws the weather inside:"),
        ("Each pupil draws the weather", "outside: sun, cloud or storm", ""),
        ("Each pupil draws the weather inside: sun, cloud or storm.", "More.", ""),
    ],
)  # fmt: skip
def test_words_that_two_pages_share_are_found_on_the_one_that_has_more(before: str, behind: str, part: str) -> None:
    found = find_across(before, behind, of(TEXT, "draws the weather inside: sun, cloud or storm"))
    assert (found is not None) == bool(part)
    if found:
        place, second = found
        assert (behind if second else before)[slice(*place.span)] == part
        assert not place.certain


def test_a_text_without_surroundings_is_certain_only_where_it_stood() -> None:
    one = marked("a", 0, 1)
    assert certain("a", one)
    assert not certain("b a c", one)
