"""Lists of a journal for commands that do nothing else with it."""

from __future__ import annotations

from desktop_app.domain.record_line import RecordLine
from desktop_app.store.journal_lines import JournalLines


class JournalLists:
    """The lists of one person's journal; `Journal` has them, too."""

    def __init__(self, rows: JournalLines) -> None:
        self._rows = rows

    def lines(self, *kinds: str) -> tuple[RecordLine, ...]:
        """The records of these kinds as list lines, latest day first."""
        return self._rows.of(kinds)
