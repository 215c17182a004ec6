"""Many problems of the same kind are one sentence."""

from desktop_app.catalogue.codes import DocumentCode
from desktop_app.services.catalogues.grouped_problems import grouped
from tests.english import english


def test_titles_without_files_are_named_once() -> None:
    other = DocumentCode.ENTRY_WITHOUT_TITLE.message(name="x")
    titles = [DocumentCode.ENTRY_WITHOUT_FILE.message(name=f"Book {number}") for number in range(7)]
    first, second = grouped([other, *titles, *titles, other])
    assert first == other
    assert english(second).startswith("7 materials have no file")
    assert "“Book 0”, “Book 1”, “Book 2”, “Book 3”, “Book 4”, …" in english(second)
    assert grouped([titles[0], titles[0]]) == [titles[0]]
    nameless = DocumentCode.ENTRY_WITHOUT_FILE.message(name=DocumentCode.NAMELESS_ENTRY.message())
    assert "2 materials" in english(grouped([nameless, titles[0]])[0])
