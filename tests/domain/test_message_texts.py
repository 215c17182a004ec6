"""Messages become sentences in a language where they are shown; rows keep codes with parameters."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.codes import CommonCode, about, kept_message
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.message import Message, read_message
from desktop_app.domain.message_code import MessageCode, Plural, all_codes, find_code
from desktop_app.domain.message_texts import MessageParts, MessageTexts
from desktop_app.services.resources.text_catalogues import message_texts


class SampleCode(MessageCode, prefix="sample"):
    """Codes of this test."""

    LOST = "{count} pages are lost ({reason})", "Look for {what_for}."
    WAIT = ("Stopped", Plural("Wait {seconds} second.", "Wait {seconds} seconds.", "seconds"))
    SEVERAL = ("These can't be read", "{problems}", "{done} of {all}")
    LINES = ("These can't be read", "See:{problems:lines}")
    GONE = ("It is gone.",)


ENGLISH = MessageTexts()
VALUES = st.recursive(
    st.text() | st.integers(),
    lambda inner: (
        st.builds(Message, st.text(), st.text(), st.dictionaries(st.text(), inner, max_size=3))
        | st.lists(st.builds(Message, st.text()), max_size=2).map(tuple)
    ),
    max_leaves=5,
)


def test_a_sentence_says_what_happened_to_what_and_what_to_do() -> None:
    message = SampleCode.LOST.message("/srv", count=3, reason="damp", what_for="copies")
    assert ENGLISH.sentence(message) == "3 pages are lost (damp): /srv. Look for copies."
    assert ENGLISH.parts(message) == MessageParts("3 pages are lost (damp)", "/srv", "Look for copies.")


@pytest.mark.parametrize(
    ("seconds", "said"), [(1, "Wait 1 second."), (5, "Wait 5 seconds."), (1.5, "Wait 1.5 seconds.")]
)
def test_a_number_chooses_the_plural_form(seconds: float, said: str) -> None:
    assert ENGLISH.sentence(SampleCode.WAIT.message(seconds=seconds)) == f"Stopped. {said}"


def test_messages_in_a_message_are_put_into_words_too() -> None:
    problems = (about("a.pdf", SampleCode.GONE.message()), SampleCode.WAIT.message(seconds=2))
    message = SampleCode.SEVERAL.message(problems=problems, done=1, all=2)
    assert ENGLISH.parts(message).subject == "1 of 2"
    assert ENGLISH.parts(message).advice == "a.pdf: It is gone.; Stopped. Wait 2 seconds."
    lines = ENGLISH.sentence(SampleCode.LINES.message(problems=problems))
    assert lines == "These can't be read. See:\na.pdf: It is gone.\nStopped. Wait 2 seconds."


def test_a_text_that_ends_with_a_full_stop_gets_no_second_one() -> None:
    assert ENGLISH.sentence(SampleCode.GONE.message()) == "It is gone."


def test_braces_in_a_value_are_left_alone() -> None:
    message = SampleCode.LOST.message("{count}", count=1, reason="{x!r}", what_for="{")
    assert ENGLISH.sentence(message) == "1 pages are lost ({x!r}): {count}. Look for {."


def test_a_message_of_another_version_is_still_shown() -> None:
    assert ENGLISH.sentence(Message("later.unheard-of", "/srv")) == "later.unheard-of: /srv."
    assert ENGLISH.sentence(Message(SampleCode.WAIT.id)) == "Stopped. Wait {seconds} seconds."


@given(st.text(), st.text(), st.dictionaries(st.text(), VALUES, max_size=3))
def test_a_message_is_kept_and_read_back_as_it_was(code: str, subject: str, parameters: dict[str, int]) -> None:
    message = Message(code, subject, parameters)
    assert read_message(message.to_json()) == message


@pytest.mark.parametrize("text", ["The disk is full: /srv. Make room.", "17", '{"code": 1}', "[]", '{"parameters": 3}'])
def test_what_an_older_version_kept_is_shown_as_it_is(text: str) -> None:
    assert kept_message(text) == CommonCode.EARLIER.message(text=text)
    assert ENGLISH.what(kept_message(text)) == text


def test_a_log_has_numbers_and_reasons_and_nothing_that_a_person_wrote() -> None:
    message = SampleCode.LOST.message("my diary", count=3, reason=SampleCode.GONE.message(), what_for="my secret")
    assert message.for_log() == "sample.lost count=3 reason=sample.gone"


def test_an_error_keeps_its_code_and_is_english_for_developers() -> None:
    error = SpringshelfError(SampleCode.LOST, "/srv", count=3, reason="damp", what_for="copies")
    assert (error.code, error.subject) == (SampleCode.LOST, "/srv")
    assert str(error) == ENGLISH.error(error) == "3 pages are lost (damp): /srv. Look for copies."
    assert ENGLISH.error(ValueError("not ours")) == "not ours"


def test_two_codes_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match=r"sample\.gone"):

        class Twice(MessageCode, prefix="sample"):
            GONE = ("It went.",)


def test_codes_are_found_by_the_ids_that_rows_keep() -> None:
    assert find_code("sample.gone") is SampleCode.GONE
    assert find_code("sample.never") is None
    assert [one.id for one in all_codes()] == sorted(one.id for one in all_codes())


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Arrêté à votre demande\N{NO-BREAK SPACE}: /srv. Ce qui était fini avant reste."),
        ("xx", "Stopped as you asked: /srv. What was finished before stays."),
    ],
)
def test_a_language_has_its_own_words_and_its_own_colon(resources: Path, language: str, sentence: str) -> None:
    assert message_texts(resources, language).error(CancelledError("/srv")) == sentence
