"""A publication in several languages, and which of them a person gets."""

from dataclasses import replace

import pytest

from desktop_app.domain.editions import edition_of, in_language, is_in, item_in, languages_in, once_each, wanted_edition
from desktop_app.domain.fetching import FileRole
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import Edition, KeepState, Link, MaterialKind, Publication, ShelfItem

FRENCH = Edition("fr", "Promenade", Link("fr.pdf", "application/pdf"), None, "Une promenade.", ("Arbres",))
BELGIAN = Edition("fr-BE", "Balade", Link("be.pdf", "application/pdf"))
GREEK = Edition("el", "Περίπατος", Link("el.pdf", "application/pdf"), Link("el.jpg", "image/jpeg"))
COVER = Link("en.jpg", "image/jpeg")
WALK = Publication(
    "walk", "Walk", MaterialKind.ACTIVITY, "", (Link("en.pdf", "application/pdf"),), COVER, "A walk.",
    editions=(FRENCH, BELGIAN, GREEK),
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "wanted", "is_wanted"),
    [("fr", "fr", True), ("fr-BE", "fr", True), ("fr", "fr-BE", False), ("fro", "fr", False), ("fr", "", False)],
)
def test_a_variety_of_a_language_is_that_language(language: str, wanted: str, *, is_wanted: bool) -> None:
    assert is_in(language, wanted) is is_wanted


@pytest.mark.parametrize(
    ("language", "edition", "title"),
    [("fr", "fr", "Promenade"), ("fr-BE", "fr-BE", "Balade"), ("el", "el", "Περίπατος"), ("en", "", "Walk")],
)
def test_a_publication_is_told_in_a_language_that_it_has(language: str, edition: str, title: str) -> None:
    assert wanted_edition(WALK, language) == edition
    told = in_language(WALK, language)
    assert (told.id, told.title) == ("walk", title)
    assert set(languages_in(told)) == {"en", "fr", "fr-BE", "el"}


@pytest.mark.parametrize("language", ["uk", "", "en-GB"])
def test_it_stays_as_it_is_in_a_language_that_it_lacks(language: str) -> None:
    assert in_language(WALK, language) is WALK
    assert edition_of(WALK, language) is WALK


def test_what_an_edition_does_not_state_is_that_of_the_original() -> None:
    told = in_language(WALK, "el")
    assert (told.description, told.cover) == ("A walk.", GREEK.cover)
    assert in_language(WALK, "fr").cover == COVER


def test_the_original_is_among_the_editions_of_its_translation_and_comes_back() -> None:
    told = in_language(in_language(WALK, "fr"), "en")
    assert (told.title, told.description, told.files) == (WALK.title, WALK.description, WALK.files)


def test_each_language_counts_once() -> None:
    assert once_each([FRENCH, GREEK, replace(FRENCH, title="Autre")]) == (FRENCH, GREEK)


def test_the_kept_file_of_the_language_is_the_first() -> None:
    files = tuple(map(Sha256, "abc"))
    item = ShelfItem("c", WALK, 0, KeepState.KEPT, files, kept_in=("", "el", "fr"))
    told = item_in(item, "fr")
    assert (told.publication.title, told.kept_files, told.kept_in) == ("Promenade", ("c", "a", "b"), ("fr", "", "el"))
    assert item_in(item, "en") is item


def test_the_role_of_a_file_names_its_edition() -> None:
    role = FileRole.FILE.in_language("fr")
    assert (role, role.language, role.is_cover) == ("file:fr", "fr", False)
    assert FileRole.COVER.in_language("el").is_cover
    assert FileRole.FILE.in_language("") is FileRole.FILE
    assert FileRole("file:fr") == role
