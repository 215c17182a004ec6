"""The version by which a journal's rows are computed is written out, so that lists need not import all kinds."""

from desktop_app.domain.records.registry import KINDS
from desktop_app.store.journal_lines import PROJECTION_VERSION


def test_it_names_all_kinds_of_records() -> None:
    number, *kinds = PROJECTION_VERSION.split()
    assert number.isdigit()
    assert kinds == [*KINDS]
