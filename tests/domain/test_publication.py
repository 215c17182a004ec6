from dataclasses import replace

from desktop_app.domain.publication import KeepState, Kind, Link, Publication, ShelfItem, best_file, merge_duplicates

PDF, EPUB, ZIP = (Link(f"a.{kind}", f"application/{kind}") for kind in ("pdf", "epub+zip", "zip"))
PUBLICATION = Publication("p", "P", Kind.ARTICLE, "ai", (ZIP, PDF, EPUB))
LISTED = ShelfItem("here", PUBLICATION, 0, KeepState.LISTED)


def test_the_first_file_that_can_be_read_is_the_one_to_open() -> None:
    assert best_file(PUBLICATION) == PDF


def test_where_none_can_be_read_the_first_is_kept_all_the_same() -> None:
    assert best_file(replace(PUBLICATION, files=(ZIP,))) == ZIP
    assert best_file(replace(PUBLICATION, files=())) is None


def test_a_publication_of_two_catalogues_stands_once_and_rather_kept() -> None:
    kept = replace(LISTED, catalogue="there", state=KeepState.KEPT)
    assert merge_duplicates([LISTED, kept]) == (kept,)
    assert merge_duplicates([kept, LISTED]) == (kept,)
    assert merge_duplicates([LISTED, replace(LISTED, catalogue="there")]) == (LISTED,)
