"""Books for the bookshelf, without a catalogue."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from desktop_app.domain.campaign import Campaign, Subtopic
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import KeepState, Link, MaterialKind, Publication, ShelfItem
from desktop_app.domain.shelf_view import ShelfCard, ShelfResult, ShelfView
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.boards.board_model import BoardBooks
from desktop_app.gui.shelf.covers import Covers

SUBTOPICS = tuple(
    Subtopic(name.lower(), name, f"{name}.", colour, shape)
    for name, colour, shape in (
        ("Hear", "#27708a", "drop"), ("Decide", "#4f7335", "diamond"), ("Act", "#b4472d", "hexagon"),
    )
)  # fmt: skip


def campaign() -> Campaign:
    """A campaign with three subtopics."""
    days = date(2023, 3, 1), date(2023, 4, 7)
    return Campaign("c", "Campaign", "Theme", "Summary", *days, "#c", (), SUBTOPICS)


def book(
    title: str,
    kind: MaterialKind = MaterialKind.ARTICLE,
    state: KeepState = KeepState.LISTED,
    language: str = "en",
    cover: Sha256 | None = None,
) -> ShelfCard:
    """A material on the shelf."""
    link = Link(f"https://example.org/{title}", "application/epub+zip")
    publication = Publication(title, title, kind, "hear", (link,), language=language, minutes=10)
    return ShelfCard(hash(title), ShelfItem("a", publication, 0, state, cover_file=cover))


def first(cards: Sequence[ShelfCard], count: int) -> BoardBooks:
    """The first of a board's materials, as if the others were not read yet."""
    found = ShelfResult(ShelfView(), array("q", range(len(cards))))
    return BoardBooks(found, tuple(cards[:count]), min(count, len(cards)))


def whole(cards: Mapping[str, Sequence[ShelfCard]]) -> dict[str, BoardBooks]:
    """All materials of some boards."""
    return {name: first(some, len(some)) for name, some in cards.items()}


@contextmanager
def no_covers() -> Iterator[Covers]:
    """A cache of covers that finds none."""
    tasks = Tasks()
    try:
        yield Covers(tasks, lambda _digest: Path("missing"), Path("missing"))
    finally:
        tasks.shutdown()
