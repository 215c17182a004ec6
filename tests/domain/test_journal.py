from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.foreign_text import shown_text
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.evidence import Consent, Evidence
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.portfolio_version import PortfolioVersion
from desktop_app.domain.records.quiz_result import QuizResult
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.records.registry import decode
from desktop_app.domain.revision import Json, RecordId

TEXTS = st.text(max_size=20).map(shown_text)
VALUES: st.SearchStrategy[Record] = st.one_of(
    st.builds(Person, TEXTS, TEXTS, TEXTS, TEXTS),
    st.builds(
        Activity,
        title=TEXTS,
        campaign=TEXTS,
        status=st.sampled_from(Status),
        day=st.none() | st.dates(),
        minutes=st.integers(0, 6000),
        materials=st.lists(TEXTS).map(tuple),
        competences=st.just((CompetenceRef("lifecomp-2020", "S1"),)),
    ),
    st.builds(
        Reflection,
        TEXTS,
        TEXTS,
        st.lists(st.builds(StageText, TEXTS, TEXTS, st.just(("?",)), TEXTS)).map(tuple),
        st.sampled_from([None, RecordId("abc")]),
    ),
    st.builds(
        Evidence, st.just(Sha256("0" * 64)), TEXTS, TEXTS, st.integers(0, 9), TEXTS, TEXTS, st.sampled_from(Consent)
    ),
    st.builds(QuizResult, TEXTS, st.just((("q1", 2),)), st.integers(0, 9), st.integers(0, 9)),
    st.builds(PortfolioVersion, TEXTS, st.integers(1, 9), st.lists(TEXTS).map(tuple)),
)


@given(VALUES)
def test_every_record_comes_back_from_its_body_as_it_was(value: Record) -> None:
    assert decode(value.KIND, value.to_body()) == value


UNFIT = "Walk \x1b[31m\u202etxt.exe\x9b\r"


def test_a_text_that_is_unfit_for_a_screen_is_read_without_that_and_stays_in_the_entry_as_it_came() -> None:
    body: dict[str, Json] = {**Activity("", "c").to_body(), "title": UNFIT, "materials": [UNFIT]}
    read = Activity.from_body(body)
    assert (read.title, read.materials) == ("Walk [31mtxt.exe\n", ("Walk [31mtxt.exe\n",))
    assert read.to_body(body) == body
    assert replace(read, notes="seen").to_body(body) == {**body, "notes": "seen"}


def test_the_words_of_a_highlight_stay_as_the_material_has_them() -> None:
    body = {"exact": UNFIT, "prefix": UNFIT, "suffix": UNFIT, "material": UNFIT}
    read = Highlight.from_body(body)
    assert (read.exact, read.prefix, read.suffix) == (UNFIT, UNFIT, UNFIT)
    assert read.material == "Walk [31mtxt.exe\n"


def test_a_body_that_lacks_fields_is_read_with_their_defaults() -> None:
    assert Activity.from_body({"title": "x"}) == Activity("x", "", kind="")
    assert not Evidence.from_body({}).consent.allows


def test_an_unknown_consent_allows_nothing_and_stays_what_it_is() -> None:
    body: dict[str, Json] = {"consent": "only-inside-school"}
    evidence = Evidence.from_body(body)
    assert not evidence.consent.allows
    assert evidence.to_body(body) == body


def test_finishing_keeps_everything_but_state_day_and_minutes() -> None:
    done = Activity("x", "c", place="school").finished(date(2023, 3, 8), 30)
    assert (done.status, done.day, done.minutes, done.place) == (Status.FINISHED, date(2023, 3, 8), 30, "school")


def test_a_reflection_counts_the_words_of_all_its_stages() -> None:
    stages = (StageText("a", "", (), "two words"), StageText("b", "", (), "one-word"))
    assert Reflection("", "m", stages).words == 3
