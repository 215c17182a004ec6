"""The result of an import from another journal, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.services.exchange.exchange import JoinResult


class JoinResultText(QObject):
    """Describes what was imported. It is an object, because Qt's tools find plural forms only in a class's own `tr`."""

    def text(self, done: JoinResult) -> str:
        """What was imported, and what the person should check."""
        parts = [self.tr("%n entries are new or changed.", "", len(done.records))]
        if done.undecided:
            parts.append(self.tr("%n of them have two versions; both are kept.", "", len(done.undecided)))
        if done.refused or done.bad_files:
            count = done.refused + done.bad_files
            parts.append(self.tr("%n part(s) were altered after they were written, and left out.", "", count))
        return " ".join(parts)
