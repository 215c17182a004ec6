"""What is known of the selected materials, beside the shelf."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from desktop_app.domain.publication import KeepState, ShelfItem, best_file
from desktop_app.gui.covers import Covers
from desktop_app.gui.forms.ui_shelf import Ui_ShelfForm
from desktop_app.gui.words import audience_name, kind_name, state_name

TYPE_NAMES = {
    "application/epub+zip": "EPUB",
    "application/pdf": "PDF",
    "text/html": "HTML",
    "image/png": "PNG",
    "image/jpeg": "JPEG",
}

TALL_PAGE = 720
"""Pixels from which the cover has room beside everything else."""


class ShelfDetails(QObject):
    """Fills the details' part of the shelf's form."""

    def __init__(self, ui: Ui_ShelfForm, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._covers: Covers | None = None
        self._items: tuple[ShelfItem, ...] = ()
        self.subtopics: dict[str, str] = {}
        self._tall = True

    def use(self, covers: Covers) -> None:
        """Take the covers."""
        self._covers = covers

    def cover_changed(self, digest: str) -> None:
        """Show the cover where it is the one that was awaited."""
        if len(self._items) == 1 and self._items[0].cover_file == digest:
            self._show_cover(self._items[0])

    def show_items(self, items: tuple[ShelfItem, ...]) -> None:
        """Show one material, how many are selected, or what to do."""
        self._items = items
        ui = self._ui
        for widget in (ui.open, ui.keep, ui.plan):
            widget.setVisible(bool(items))
        for label in (ui.kicker, ui.facts, ui.description, ui.subjects, ui.state):
            label.clear()
        ui.cover.clear()
        self._show_or_hide_cover()
        kept = bool(items) and all(item.state is KeepState.KEPT for item in items)
        ui.keep.setText(self.tr("&Take off") if kept else self.tr("&Keep"))
        ui.keep.setToolTip(
            self.tr("Take the file off this computer; it stays listed")
            if kept
            else self.tr("Bring the file onto this computer, to read it without internet")
        )
        if len(items) == 1:
            self._show_one(items[0])
        elif items:
            ui.title.setText(self.tr("%n materials selected", "", len(items)))
        else:
            ui.title.setText(self.tr("Choose a material"))
            ui.description.setText(
                self.tr("Select one to see what it is about. Enter opens it, and keeps it on this computer.")
            )

    def fit(self, height: int) -> None:
        """Take the page's height: on a small screen the words need the cover's room, which stands on the shelf too."""
        self._tall = height >= TALL_PAGE
        self._show_or_hide_cover()

    def _show_or_hide_cover(self) -> None:
        self._ui.cover.setVisible(self._tall and len(self._items) == 1)

    def _show_one(self, item: ShelfItem) -> None:
        ui, publication = self._ui, item.publication
        self._show_cover(item)
        subtopic = self.subtopics.get(publication.subtopic, "")
        ui.kicker.setText(" · ".join(part for part in (kind_name(publication.kind), subtopic) if part))
        ui.title.setText(publication.title)
        audiences = ", ".join(audience_name(one) for one in publication.audiences)
        minutes = self.tr("%n minutes", "", publication.minutes) if publication.minutes else ""
        forms = self.tr("for {audiences}").format(audiences=audiences) if audiences else ""
        ui.facts.setText(" · ".join(part for part in (minutes, forms) if part))
        ui.description.setText(publication.description)
        ui.subjects.setText(", ".join(publication.subjects))
        ui.state.setText(self._state(item))

    def _state(self, item: ShelfItem) -> str:
        link = best_file(item.publication)
        parts = [state_name(item.state)]
        if link:
            parts.append(TYPE_NAMES.get(link.media_type, link.media_type))
        if link and link.size:
            parts.append(f"{max(1, round(link.size / 1000))} kB")
        if item.publication.licence:
            parts.append(item.publication.licence)
        return " · ".join(parts)

    def _show_cover(self, item: ShelfItem) -> None:
        pixmap = self._covers.pixmap(item.cover_file) if self._covers else None
        if pixmap is None:
            self._ui.cover.clear()
            return
        self._ui.cover.setPixmap(pixmap)
        self._ui.cover.setAccessibleName(self.tr("Cover of {title}").format(title=item.publication.title))
        self._ui.cover.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
