"""The ids of a crawl in little memory."""

import tracemalloc

from desktop_app.services.catalogues.id_table import IdTable

COUNT = 20_000


def test_an_id_keeps_its_first_number() -> None:
    table = IdTable()
    assert "a" not in table
    assert table.setdefault("a", -5)
    assert table.setdefault("a", -5)
    assert not table.setdefault("a", 6)
    assert table.setdefault("\ud800", 0)
    assert "a" in table
    assert len(table) == 2


def test_many_ids_are_told_apart_in_little_memory() -> None:
    tracemalloc.start()
    table = IdTable()
    assert all(table.setdefault(f"urn:id:{number}", number) for number in range(COUNT))
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(table) == COUNT
    assert all(f"urn:id:{number}" in table for number in range(COUNT))
    assert not any(f"urn:other:{number}" in table for number in range(COUNT))
    assert all(table.setdefault(f"urn:id:{number}", number) for number in range(COUNT))
    assert size < 45 * COUNT
