"""The page of limits has the numbers of the program."""

import re
from importlib import import_module

import pytest

from tests.docs.pages import ROOT

PAGE = (ROOT / "docs" / "reference" / "limits.md").read_text(encoding="utf-8")
ROWS = [line for line in PAGE.splitlines() if ".py`: " in line]
FILE, LIMIT = re.compile(r"`([\w/]+)\.py`: "), re.compile(r"`([A-Z_]+)` ([\d,.]+\d)(?:,? |$)")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split("|")[1].strip())
def test_each_limit_is_the_one_of_the_program(row: str) -> None:
    (file,) = FILE.findall(row)
    module = import_module(f"desktop_app.{file.replace('/', '.')}")
    stated = LIMIT.findall(row.partition(".py`: ")[2])
    assert stated
    assert stated == [(name, f"{getattr(module, name):,}") for name, _ in stated]
