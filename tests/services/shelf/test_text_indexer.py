"""The text inside kept files comes into the search's index behind everything else, whatever happens meanwhile."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.passages import MAX_PASSAGE_LENGTH, TextSection, passages_of
from desktop_app.reading import bounded_sections
from desktop_app.services.shelf import text_indexer
from desktop_app.store.integrity import check_integrity
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.corpus import make_catalogue
from tests.english import english
from tests.epubs import make_epub, page
from tests.open_home import OpenHome

INDEXER = """
import sys
from pathlib import Path
from tests.open_home import open_home
made = open_home(Path(sys.argv[1]))
print("begun", flush=True)
made.text_indexer.run()
"""


@pytest.fixture
def library(tmp_path: Path, workplace: OpenHome) -> OpenHome:
    """A home with twelve kept books."""
    files = [
        make_epub(
            tmp_path / "made" / f"book{number}.epub",
            {
                f"c{part}.xhtml": page(f"<h1>Part {part}</h1><p>Word{number} {'filler ' * 3000}</p>")
                for part in range(9)
            },
        )
        for number in range(12)
    ]
    workplace.catalogues.add(str(make_catalogue(tmp_path / "books", files)))
    workplace.shelf.keep([item.key for item in workplace.shelf.items()])
    return workplace


def test_words_inside_kept_files_are_found_once_they_were_read(library: OpenHome) -> None:
    assert library.shelf.items("word7") == ()
    assert library.text_indexer.status().read == 0
    assert library.text_indexer.run() == 12
    assert [item.publication.id for item in library.shelf.items("word7")] == ["urn:corpus:book7"]
    status = library.text_indexer.status()
    assert (status.files, status.read, status.problems) == (12, 12, ())
    assert library.text_indexer.run() == 0


def test_a_file_that_is_taken_off_takes_its_words_with_it(library: OpenHome) -> None:
    library.text_indexer.run()
    library.shelf.drop([item.key for item in library.shelf.items()])
    library.shelf.sweep()
    assert library.shelf.items("word7") == ()
    assert library.text_indexer.status().passages == 0


def test_a_file_that_cannot_be_read_is_named_and_stops_no_other(library: OpenHome) -> None:
    item = library.shelf.item("urn:corpus:book3")
    assert item is not None
    library.shelf.file(item.kept_files[0]).write_bytes(b"spoiled")
    assert library.text_indexer.run() == 12
    assert [*map(english, library.text_indexer.status().problems)] == [
        "book3: This book can't be opened: its file is not a complete EPUB. Keep the material again."
    ]
    assert library.shelf.items("word4")


@pytest.mark.parametrize("seconds", [0.05, *(pytest.param(one, marks=pytest.mark.slow) for one in (0.0, 0.15))])
def test_a_kill_leaves_each_file_whole_in_the_index_or_not_at_all(
    library: OpenHome, resources: Path, seconds: float
) -> None:
    home = library.folder
    library.close()
    with subprocess.Popen([sys.executable, "-c", INDEXER, str(home)], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(seconds)
        child.kill()
    with closing(OpenHome(home, resources, open_source, SteppingClock())) as again:
        read = again.text_indexer.status().read
        found = sum(bool(again.shelf.items(f"word{number}")) for number in range(12))
        # `word1` begins `word10` and `word11`, too.
        assert found in {read, read + 1}
        again.text_indexer.run()
        assert all(again.shelf.items(f"word{number}") for number in range(12))
        check_integrity(again.home.shelf_file)


def test_a_sync_does_not_wait_for_a_slow_file(
    library: OpenHome, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    reading, go_on = threading.Event(), threading.Event()

    def slow(*_: Any) -> Iterator[TextSection]:
        reading.set()
        go_on.wait(30)
        yield TextSection("a", "", "slow")

    monkeypatch.setattr(text_indexer, "bounded_sections", slow)
    thread = threading.Thread(target=library.text_indexer.run)
    thread.start()
    try:
        assert reading.wait(30)
        book = make_epub(tmp_path / "new.epub", {"a.xhtml": page("x")})
        _, report = library.catalogues.add(str(make_catalogue(tmp_path / "more", [book])))
        assert report.new == 1
        assert not go_on.is_set()
    finally:
        go_on.set()
        thread.join()


def test_long_sections_are_cut_between_sentences_and_nothing_is_lost() -> None:
    text = "\n".join(f"Sentence {number} of a long text. And one more." for number in range(900)) + "x" * 9_000
    passages = list(passages_of([TextSection("a", "H", text)]))
    assert "".join(one.text for one in passages) == text
    assert all(len(one.text) <= MAX_PASSAGE_LENGTH and one.heading == "H" for one in passages)
    assert all(text[one.start :].startswith(one.text) for one in passages)
    assert passages[0].text.endswith("\n")


def test_what_broke_its_reader_is_remembered_with_the_reason_and_not_tried_again(
    workplace: OpenHome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded_sections, "WORKER", "no.such.module")
    book = make_epub(tmp_path / "bomb.epub", {"a.xhtml": page("<p>x</p>")})
    workplace.catalogues.add(str(make_catalogue(tmp_path / "books", [book])))
    workplace.shelf.keep([item.key for item in workplace.shelf.items()])
    assert workplace.text_indexer.run() == 1
    assert [*map(english, workplace.text_indexer.status().problems)] == [
        "bomb: Its text takes too much time or memory to read. Open it with another program."
    ]
    assert workplace.text_indexer.run() == 0
