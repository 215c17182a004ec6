from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, Evidence
from desktop_app.domain.records.post import Post
from desktop_app.domain.sharing import NETWORKS, PostWarning, compose_address, concerns, proposed_text
from desktop_app.domain.text_search import names_in

WALK = Activity("Walk with 6b", "c", notes="We looked at the hall. Nobody had seen the door. " + "It rained. " * 60)
PICTURE = Evidence(Sha256("0" * 64), "a.jpg", "image/jpeg", 1, "The hall", "A hall.", Consent.GIVEN)
MASTODON = NETWORKS[0]
POST = Post(None, "mastodon", "We walked. #eTw4Innovation")


@pytest.mark.parametrize("network", NETWORKS, ids=lambda one: one.id)
def test_a_proposed_text_fits_and_has_the_hashtag(network: object) -> None:
    longest = getattr(network, "longest", 0)
    text = proposed_text(WALK, "#eTw4Innovation", longest)
    assert len(text) <= longest
    assert text.startswith("Walk with 6b\nWe looked at the hall. Nobody had seen the door.")
    assert text.endswith("#eTw4Innovation")


@given(st.text(max_size=300), st.text(max_size=600), st.integers(30, 300))
def test_a_proposed_text_always_fits(title: str, notes: str, longest: int) -> None:
    assert len(proposed_text(Activity(title, "c", notes=notes), "#eTw4Innovation", longest)) <= longest


def test_what_is_in_order_raises_no_concern() -> None:
    assert concerns(POST, MASTODON, "#eTw4Innovation", ["Amra"], PICTURE) == ()


@pytest.mark.parametrize(
    ("post", "picture", "concern"),
    [
        (replace(POST, text="x" * 501 + "#eTw4Innovation"), None, (PostWarning.TOO_LONG, "16")),
        (replace(POST, text="We walked."), None, (PostWarning.NO_HASHTAG, "#eTw4Innovation")),
        (replace(POST, text="AMRA walked. #etw4innovation"), None, (PostWarning.NAME, "Amra")),
        (POST, replace(PICTURE, caption="Amra's drawing"), (PostWarning.NAME, "Amra")),
        (POST, replace(PICTURE, consent=Consent.ASKED), (PostWarning.NO_CONSENT, "The hall")),
        (POST, replace(PICTURE, alternative=" "), (PostWarning.NO_ALTERNATIVE, "The hall")),
    ],
)
def test_what_should_be_looked_at_is_told(
    post: Post, picture: Evidence | None, concern: tuple[PostWarning, str]
) -> None:
    assert concern in concerns(post, MASTODON, "#eTw4Innovation", ["Amra"], picture)


def test_names_are_found_as_whole_words_whatever_their_accents() -> None:
    assert names_in("José and Annabel", ["Jose", "Anna", "", "Annabel"]) == ("Jose", "Annabel")
    assert names_in("Ana Maria sang", ["Ana Maria"]) == ("Ana Maria",)


def test_only_the_persons_own_browser_gets_the_text() -> None:
    bluesky = next(one for one in NETWORKS if one.id == "bluesky")
    assert compose_address(bluesky, "a & b #c") == "https://bsky.app/intent/compose?text=a%20%26%20b%20%23c"
    assert compose_address(MASTODON, "a") == ""
