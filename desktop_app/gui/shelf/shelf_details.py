"""The details of selected materials, beside the shelf."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.file_kinds import name_of_type
from desktop_app.domain.publication import KeepState, Link, ShelfItem
from desktop_app.domain.record_line import RecordLine
from desktop_app.gui.forms.ui_shelf_details import Ui_ShelfDetailsForm
from desktop_app.gui.shelf.covers import Covers
from desktop_app.gui.texts.durations import ago_text
from desktop_app.gui.texts.labels import labelled
from desktop_app.gui.texts.lists import listed
from desktop_app.gui.texts.words import (
    audience_name,
    catalogue_title,
    kind_name,
    language_name,
    levels_text,
    origin_text,
    record_kind_name,
    size_text,
    state_text,
)
from desktop_app.gui.theme.theme import scaled
from desktop_app.gui.widgets.pressing import SinglePress

TALL_PAGE = 780
"""The height in pixels from which the cover fits."""
LOW_PAGE = 480
"""The height in pixels below which the title comes first, and the state is among the other words."""
MAX_TITLE_LENGTH = 60
"""The maximum length of an entry's title in the menu."""


class ShelfDetails(QFrame):
    """The panel beside the grid.

    Signals:
        entry_opened: the person wants to see an entry about a material (record).
        read_requested, plan_requested, cite_requested: run this action on the selection.
        keep_requested: keep the selection (True), or remove it from this computer (False).
    """

    entry_opened = Signal(str)
    read_requested = Signal()
    keep_requested = Signal(bool)
    plan_requested = Signal()
    cite_requested = Signal()

    def __init__(self, covers: Covers) -> None:
        super().__init__()
        self._ui = ui = Ui_ShelfDetailsForm()
        ui.setupUi(self)
        self._covers = covers
        covers.ready.connect(self.cover_changed)
        self._item: ShelfItem | None = None
        self._offers_keep, self._shows_hint = True, False
        self.subtopics: Mapping[str, str] = {}
        self._catalogues: Mapping[str, Catalogue] = {}
        self._now: datetime | None = None
        self._tall, self._low = True, False
        self._menu = QMenu(ui.used)
        ui.used.setMenu(self._menu)
        for button, asked in (
            (ui.open, self.read_requested),
            (ui.plan, self.plan_requested),
            (ui.cite, self.cite_requested),
        ):
            button.clicked.connect(asked)
        ui.keep.clicked.connect(lambda: self.keep_requested.emit(self._offers_keep))
        SinglePress(ui.keep)

    def know(self, catalogues: Sequence[Catalogue], subtopics: Mapping[str, str], now: datetime) -> None:
        """Store data about the shelf that details refer to."""
        self._catalogues = {catalogue.id: catalogue for catalogue in catalogues}
        self.subtopics, self._now = subtopics, now

    def cover_changed(self, digest: str) -> None:
        """Show the cover if it belongs to the displayed material."""
        if self._item is not None and self._item.cover_file == digest:
            self._show_cover(self._item)

    @property
    def item(self) -> ShelfItem | None:
        """The material that is shown."""
        return self._item

    def show_none(self) -> None:
        """Show a hint what to do; if it is shown already, it stays, because the eye notices when it is drawn again."""
        if self._shows_hint:
            return
        self._clear(buttons=False)
        self._shows_hint = True
        self._ui.title.setText(self.tr("Choose a material"))
        self._ui.description.setText(
            self.tr(
                "Select a material to see what it is about. Press Enter to read it; it is then kept on this computer."
            )
        )

    def show_many(self, count: int, *, all_kept: bool) -> None:
        """Show the number of selected materials."""
        self._clear(buttons=True)
        self._ui.open.hide()
        self._show_keep(kept=all_kept)
        self._ui.title.setText(self.tr("%n materials selected", "", count))

    def _clear(self, *, buttons: bool) -> None:
        ui, self._item, self._shows_hint = self._ui, None, False
        for button in (ui.open, ui.keep, ui.plan, ui.cite):
            button.setVisible(buttons)
        ui.used.hide()
        for label in (ui.kicker, ui.facts, ui.description, ui.subjects, ui.state, ui.people, ui.files, ui.origin):
            label.clear()
            label.hide()
        ui.description.show()
        ui.cover.clear()
        self._show_or_hide_cover()
        ui.about.verticalScrollBar().setValue(0)

    def _show_keep(self, *, kept: bool) -> None:
        self._offers_keep = not kept
        self._ui.keep.setText(self.tr("&Remove") if kept else self.tr("&Keep"))
        self._ui.keep.setToolTip(
            self.tr("Remove the file from this computer; it stays listed (Del)")
            if kept
            else self.tr("Download the file to read it without internet (Ctrl+D)")
        )

    def fit(self, height: int) -> None:
        """Adapt to the page's height: on a small screen the cover is hidden, as the shelf shows it already."""
        self._tall = height >= scaled(TALL_PAGE)
        self._order_words(low=height < scaled(LOW_PAGE))
        if (layout := self.layout()) is not None:
            # The words on the buttons are longer in some languages.
            self.setMaximumWidth(max(self.minimumWidth(), layout.totalMinimumSize().width()))
        self._show_or_hide_cover()

    def _order_words(self, *, low: bool) -> None:
        """Give a low panel's room to the title: what stands above and below it otherwise comes after it."""
        if low == self._low:
            return
        self._low, ui = low, self._ui
        ui.layout11.insertWidget(0, ui.title if low else ui.kicker)
        if low:
            ui.layout11.insertWidget(ui.layout11.indexOf(ui.facts) + 1, ui.state)
        else:
            ui.layout8.insertWidget(ui.layout8.indexOf(ui.about) + 1, ui.state)

    def _show_or_hide_cover(self) -> None:
        self._ui.cover.setVisible(self._tall and self._item is not None)

    def show_one(self, item: ShelfItem, arrived: float | None = None) -> None:
        """Show one material."""
        again = self._item is not None and self._item.key == item.key
        if not again:
            self._clear(buttons=True)
        self._item = item
        self._show_or_hide_cover()
        self._show_cover(item)
        self._show_keep(kept=item.state is KeepState.KEPT)
        ui, publication = self._ui, item.publication
        subtopic = self.subtopics.get(publication.subtopic, "")
        audiences = listed(audience_name(audience) for audience in publication.audiences)
        minutes = self.tr("%n minutes", "", publication.minutes) if publication.minutes else ""
        forms = self.tr("for {audiences}").format(audiences=audiences) if audiences else ""
        people = self.tr("By {names}").format(names=listed(publication.contributors))
        for label, text in (
            (ui.kicker, _joined(kind_name(publication.kind), subtopic)),
            (ui.title, publication.title),
            (ui.facts, _joined(minutes, forms, levels_text(publication), language_name(publication.language))),
            (ui.description, publication.description),
            (ui.subjects, listed(publication.subjects)),
            (ui.people, people if publication.contributors else ""),
            (ui.files, "\n".join(self._file(file) for file in publication.files)),
            (ui.origin, self._origin(item)),
            (ui.state, _joined(state_text(item, arrived), publication.licence)),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    def show_uses(self, lines: Sequence[RecordLine]) -> None:
        """Show the person's entries about the material: activities, highlights and reflections."""
        self._menu.clear()
        self._ui.used.setVisible(bool(lines))
        counts = Counter(line.kind for line in lines)
        told = listed(labelled(record_kind_name(kind), str(count)) for kind, count in counts.items())
        self._ui.used.setToolTip(told)
        self._ui.used.setText(self.tr("In my &journal ({count})").format(count=len(lines)))
        self._ui.used.setAccessibleDescription(told)
        for line in lines:
            title = labelled(record_kind_name(line.kind), line.title[:MAX_TITLE_LENGTH]).replace("&", "&&")
            action = self._menu.addAction(title)
            action.setData(line.record)
            action.triggered.connect(lambda _checked, record=line.record: self.entry_opened.emit(record))

    def _file(self, link: Link) -> str:
        name = name_of_type(link.media_type)
        parts = [name, size_text(link.size) if link.size else "", self.tr("interactive") if link.interactive else ""]
        return ", ".join(part for part in parts if part)

    def _origin(self, item: ShelfItem) -> str:
        """The material's catalogue, and when it was last checked."""
        catalogue = self._catalogues.get(item.catalogue)
        if catalogue is None:
            return ""
        said = self.tr("No longer in “{catalogue}”, {origin}") if item.gone else self.tr("From “{catalogue}”, {origin}")
        title = catalogue_title(catalogue.id, catalogue.title)
        told = said.format(catalogue=title, origin=origin_text(catalogue.address))
        if catalogue.checked_at is None or self._now is None:
            return told
        return told + self.tr(", checked {ago}").format(ago=ago_text(catalogue.checked_at, self._now))

    def _show_cover(self, item: ShelfItem) -> None:
        pixmap = self._covers.pixmap(item.cover_file)
        if pixmap is None:
            self._ui.cover.clear()
            self._ui.cover.hide()
            return
        self._ui.cover.setPixmap(pixmap)
        self._ui.cover.setAccessibleName(self.tr("Cover of {title}").format(title=item.publication.title))
        self._ui.cover.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._show_or_hide_cover()


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
