from dataclasses import replace

from desktop_app.domain.publication import Link, MaterialKind, Publication, best_file

PDF, EPUB, ZIP = (Link(f"a.{kind}", f"application/{kind}") for kind in ("pdf", "epub+zip", "zip"))
PUBLICATION = Publication("p", "P", MaterialKind.ARTICLE, "ai", (ZIP, PDF, EPUB))


def test_the_first_file_that_can_be_read_is_the_one_to_open() -> None:
    assert best_file(PUBLICATION) == PDF


def test_where_none_can_be_read_the_first_is_kept_all_the_same() -> None:
    assert best_file(replace(PUBLICATION, files=(ZIP,))) == ZIP
    assert best_file(replace(PUBLICATION, files=())) is None
