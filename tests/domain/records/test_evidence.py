"""Evidence: who may see it, what is taken as a picture, and how it is written in the journal."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.entry_text import sections_of
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.records.evidence import EVIDENCE, Consent, Evidence, NewEvidence
from desktop_app.domain.revision import Json, RecordId

DIGEST = Sha256("0" * 64)
WALL = Evidence(DIGEST, "wall.png", "image/png", 9, "The wall", "A red wall.", Consent.ASKED, RecordId("walk"), "")
WRITTEN: dict[str, Json] = {
    "sha256": "0" * 64,
    "file_name": "wall.png",
    "media_type": "image/png",
    "size": 9,
    "caption": "The wall",
    "alternative": "A red wall.",
    "consent": "asked",
    "activity": "walk",
    "link": "",
}
"""As every version has written it so far: journals on disk and on sticks hold these words."""


@pytest.mark.parametrize(
    ("consent", "word", "allows"),
    [
        (Consent.NOT_NEEDED, "not-needed", True),
        (Consent.ASKED, "asked", False),
        (Consent.GIVEN, "given", True),
        (Consent.WITHDRAWN, "withdrawn", False),
    ],
)
def test_others_see_it_only_where_nobody_can_be_recognised_or_those_who_can_agreed(
    consent: Consent, word: str, allows: bool
) -> None:
    evidence = replace(WALL, consent=consent)
    assert evidence.consent.allows is allows
    assert evidence.to_body()["consent"] == word
    assert Evidence.from_body({**WRITTEN, "consent": word}) == evidence


def test_every_kind_of_consent_is_decided_on() -> None:
    assert {one for one in Consent if one.allows} == {Consent.NOT_NEEDED, Consent.GIVEN}
    assert len(Consent) == 4


def test_evidence_is_written_and_read_as_it_always_was() -> None:
    assert Evidence.KIND == "evidence"
    assert WALL.to_body() == WRITTEN
    assert Evidence.from_body(WRITTEN) == WALL


def test_a_link_belongs_to_no_file_and_may_belong_to_no_activity() -> None:
    page = Evidence(Sha256(""), "", "", 0, "The page", "", Consent.NOT_NEEDED, None, "https://example.org")
    body = page.to_body()
    assert (body["link"], body["activity"], body["sha256"]) == ("https://example.org", "", "")
    assert Evidence.from_body(body) == page
    assert Evidence.from_body(body).activity is None


@pytest.mark.parametrize(
    ("media_type", "picture"),
    [("image/png", True), ("image/svg+xml", True), ("video/mp4", False), ("text/image", False), ("", False)],
)
def test_only_a_picture_can_be_shown_as_one(media_type: str, picture: bool) -> None:
    assert replace(WALL, media_type=media_type).is_picture is picture


def chosen(path: Path | None, pasted: bytes = b"") -> NewEvidence:
    return NewEvidence(path, "", "The wall", "A red wall.", Consent.GIVEN, pasted=pasted)


def test_a_pasted_picture_has_a_name_and_a_link_has_none() -> None:
    assert chosen(None, b"PNG").name == "pasted.png"
    assert chosen(None).name == ""
    assert chosen(Path("a.jpg"), b"PNG").name == "a.jpg"


def test_a_pictures_copy_is_made_no_larger_than_a_page_needs() -> None:
    assert chosen(None).longest_side == 2000
    assert chosen(None).hidden == ()


def test_its_parts_are_shown_with_their_labels_and_without_what_is_empty() -> None:
    assert EVIDENCE.name == "Evidence"
    assert sections_of(WALL) == (
        ("caption", "The wall"),
        ("alternative", "A red wall."),
        ("file", "wall.png"),
        ("consent", "asked"),
        ("about", "walk"),
    )
    page = replace(WALL, file_name="", link="https://example.org", activity=None, consent=Consent("only-inside-school"))
    assert sections_of(page)[2:] == (("file", "https://example.org"), ("consent", "only-inside-school"))
