"""No cell is longer than a spreadsheet takes, and the parts are the whole text."""

import csv
import io
import sys

import pytest

from desktop_app.interchange.spreadsheet import _table

EXCEL = 32_767
"""The maximum number of characters (UTF-16 code units) in a cell of Excel."""


@pytest.mark.parametrize(
    "text",
    ["short", "x" * EXCEL, "й" * 100_000, "😀" * 40_000, "e\u0301" * 30_000, "👩🏽\u200d🏫" * 9_000, "=1+1" * 20_000],
    ids=["short", "limit", "cyrillic", "emoji", "accents", "joined", "formula"],
)
def test_a_long_text_is_split_into_columns(text: str) -> None:
    csv.field_size_limit(sys.maxsize)
    data = _table(("id", "notes", "day"), [("1", text, "Monday"), ("2", "", "Tuesday")])
    (head, long, short) = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    columns = [place for place, name in enumerate(head) if name.split(" ")[0] == "notes"]
    assert head == ["id", "notes", *(f"notes {number}" for number in range(2, len(columns) + 1)), "day"]
    cells = [long[place] for place in columns]
    assert all(len(cell.encode("utf-16-le")) // 2 <= EXCEL for cell in cells)
    assert "".join(cell.removeprefix("'") for cell in cells) == text
    assert not any(cell[:1] in ("\u0301", "\u200d", "🏽", "🏫") for cell in cells)
    assert (long[-1], short[-1], len(long), len(short)) == ("Monday", "Tuesday", len(head), len(head))


def test_characters_that_no_spreadsheet_takes_are_left_out() -> None:
    data = _table(("notes",), [("a\x00b\ud83dc",)])
    assert data.decode("utf-8-sig") == "notes\r\nabc\r\n"
