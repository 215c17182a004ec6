"""HTML and EPUB in Qt WebEngine, isolated by `web_isolation`: pages in reading order, appearance, positions, marks."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtNetwork import QNetworkProxyFactory
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import delete

from desktop_app.domain.anchoring import Span
from desktop_app.domain.passages import Chapter
from desktop_app.gui.reader.material_view import MaterialView, Selected
from desktop_app.gui.reader.reader_appearance import ReaderAppearance, parts_style_of, style_of
from desktop_app.gui.reader.web_clicks import WebClicks
from desktop_app.gui.reader.web_entries import RequestBlocker, Serve, entry_of
from desktop_app.gui.reader.web_isolation import EntrySchemeHandler, IsolatedPage, address_of, is_allowed
from desktop_app.gui.reader.web_process import end_process
from desktop_app.gui.reader.web_schemes import SCHEME, register_schemes
from desktop_app.gui.theme.theme import appearance

if TYPE_CHECKING:  # imported when a material is opened
    from desktop_app.services.reading.material import OpenBook

SCRIPT = Path(__file__).with_name("reader.js")
WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
MAX_ZOOM = 5.0
"""The maximum zoom factor of Qt WebEngine."""
MAX_CRASHES = 2
"""How often a crashed page is loaded again; more crashes are the page's own fault."""
REVIVING = 800
"""Milliseconds after which a crashed page is loaded again."""
MAX_LOADING = 60_000
"""Milliseconds in which a page has to be laid out: on a slow computer, the largest chapters need some seconds."""
TURNING = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Up: -1,
}
"""Keys that turn the page if there is nothing left to scroll."""
EXTENDING = {
    Qt.Key.Key_Left: ("left", "character"),
    Qt.Key.Key_Right: ("right", "character"),
    Qt.Key.Key_Up: ("backward", "line"),
    Qt.Key.Key_Down: ("forward", "line"),
    Qt.Key.Key_Home: ("backward", "lineboundary"),
    Qt.Key.Key_End: ("forward", "lineboundary"),
}
"""The direction and the unit by which a key extends the selection with Shift."""


class WebReader(MaterialView):
    """A view on one HTML or EPUB material.

    Signals:
        shown: a page was loaded (whether that succeeded).
    """

    shown = Signal(bool)
    has_text = has_look = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        register_schemes()
        # Only then does Chromium read the switches of `web_network` that name a proxy.
        QNetworkProxyFactory.setUseSystemConfiguration(True)
        # A profile without a name stores everything in memory, and nothing permanently.
        self._profile = QWebEngineProfile(self)
        self._guard = RequestBlocker(self, is_allowed)
        self._entries = EntrySchemeHandler(self)
        self._profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self._profile.setUrlRequestInterceptor(self._guard)
        self._profile.installUrlSchemeHandler(QByteArray(SCHEME), self._entries)
        self.page = IsolatedPage(self._profile)
        self.page.scripts().insert(_script())
        self.page.link_activated.connect(lambda url: self.link_activated.emit(url.toString()))
        self.page.renderProcessTerminated.connect(self._broke_down)
        self.view = QWebEngineView(self)
        self.view.setPage(self.page)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self.menu_requested)
        self._clicks = WebClicks(self.view)
        self._clicks.clicked.connect(self.clicked)
        self.page.selectionChanged.connect(self.selection_moved)
        self.page.scrollPositionChanged.connect(lambda _place: self.selection_moved.emit())
        self.view.loadStarted.connect(self._set_loading)
        self.view.loadFinished.connect(self._loaded)
        self._spine: Sequence[str] = ()
        self._contents: Sequence[Chapter] = ()
        self._locate: Callable[[str], str] = str
        self._look, self._fixed = ReaderAppearance(), False
        self._forward = Qt.Key.Key_Right
        self._size: tuple[float, float] | None = None
        self._wanted: Span | None = None
        self._crashes = self._opened = 0
        self._given_up = False
        self._reviving = QTimer(self, interval=REVIVING)
        self._reviving.timeout.connect(self._revive)
        self._loading = QTimer(self, interval=MAX_LOADING, singleShot=True)
        self._loading.timeout.connect(self._give_up)
        self._next, self.is_loading = "", False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)

    def show_book(self, book: OpenBook) -> bool:
        if book.entry is None:
            return False
        self._contents = book.contents
        self._forward = Qt.Key.Key_Left if book.right_to_left else Qt.Key.Key_Right
        self._locate = book.locate
        self.open(book.entry, book.first, book.spine, fixed=book.fixed)
        return True

    def contents(self) -> Sequence[Chapter]:
        return self._contents

    def open(self, serve: Serve, entry: str, spine: Sequence[str] = (), *, fixed: bool = False) -> None:
        """Show a material by its entries, starting at one of them; `spine` contains those with page turning."""
        self._opened += 1
        self._entries.serve, self._entries.host = serve, f"m{self._opened}"
        self._entries.parts = frozenset(spine)
        self._entries.look, self._entries.served_look = style_of(self._look, fixed=fixed), ""
        self._spine, self._fixed, self._crashes = spine, fixed, 0
        self.go(entry)

    def go(self, entry: str, span: Span | None = None) -> None:
        """Show an entry of the open material, at its beginning, its fragment, or a span of its text."""
        self._wanted = span
        if self.is_loading:
            # Qt WebEngine sometimes ignores a request while it loads something else.
            self._next = entry
        elif entry == self.entry and span is not None:
            self._show_wanted()
        else:
            self._load(entry)

    def _load(self, entry: str) -> None:
        self._set_loading()
        self.view.load(address_of(entry, self._entries.host))

    def _set_loading(self) -> None:
        """Record the loading state here, because Qt WebEngine itself reports it with a delay."""
        self.is_loading = True
        self._loading.start()

    def back(self) -> None:
        self.view.back()

    @property
    def entry(self) -> str:
        return self._locate(entry_of(self.view.url()))

    def turn(self, step: int) -> bool:
        if self.entry not in self._spine:
            return False
        place = self._spine.index(self.entry) + step
        if not 0 <= place < len(self._spine):
            return False
        self.go(self._spine[place])
        return True

    @property
    def progress(self) -> tuple[int, int]:
        place = self._spine.index(self.entry) + 1 if self.entry in self._spine else 0
        return place, len(self._spine)

    def use_look(self, look: ReaderAppearance) -> None:
        self._look = look
        self._entries.look = style_of(look, fixed=self._fixed)
        self._dress()

    def _dress(self) -> None:
        if not self._fixed:
            self.view.setZoomFactor(min(MAX_ZOOM, self._look.size * appearance().scale))
        self._entries.look = css = style_of(self._look, fixed=self._fixed)
        parts = parts_style_of(self._look, fixed=self._fixed)
        self._call("look", css, parts, css == self._entries.served_look)

    def _loaded(self, ok: bool) -> None:
        if self._given_up:
            return
        self._loading.stop()
        entry, self._next, self.is_loading = self._next, "", False
        # Another material may have an entry of the same name; each has a host of its own.
        if entry and not (ok and entry == self.entry and self.view.url().host() == self._entries.host):
            self._load(entry)
            return
        if ok:
            self._reviving.stop()
            self._clicks.watch()
            self._dress()
            if self._fixed:
                self._call("size", then=self._fit)
            self._show_wanted()
            self.entry_shown.emit(self.entry)
        self.shown.emit(ok)

    def _show_wanted(self) -> None:
        if self._wanted is None:
            return
        start, end = self._wanted
        if end > start:
            self._call("select", start, end)
        else:
            self._call("show", start, 0)
        self._wanted = None

    def _fit(self, size: list[float] | None = None) -> None:
        """Scale a page with fixed layout to the view, with its proportions."""
        if size:
            self._size = (size[0], size[1])
        if self._fixed and self._size and all(self._size):
            width, height = self._size
            fitting = min(self.view.width() / width, self.view.height() / height) * self._look.size
            self.view.setZoomFactor(max(0.25, min(MAX_ZOOM, fitting)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.selection_moved.emit()

    def ask_text(self, then: Callable[[str], None]) -> None:
        self._call("text", then=lambda text: then(text or ""))

    def ask_place(self, then: Callable[[int], None]) -> None:
        self._call("place", then=lambda place: then(int(place or 0)))

    def ask_selection(self, then: Callable[[Span | None], None]) -> None:
        self._call("selection", then=lambda span: then(_span(span)))

    def ask_selected(self, then: Callable[[Selected | None], None]) -> None:
        entry = self.entry

        def take(span: list[int] | None) -> None:
            chosen = _span(span)
            if chosen is None or entry != self.entry:
                then(None)
            else:
                self.ask_text(lambda text: then(Selected(entry, text, chosen)))

        self._call("selection", then=take)

    def ask_selection_box(self, then: Callable[[QRect | None], None]) -> None:
        self._call("box", then=lambda box: then(self._on_screen(box) if box else None))

    def _on_screen(self, box: list[float]) -> QRect:
        """A rectangle of the page's pixels in those of the view."""
        zoom = self.view.zoomFactor()
        return QRectF(*(length * zoom for length in box)).toAlignedRect()

    def ask_position(self, point: QPoint, then: Callable[[str, int | None], None]) -> None:
        entry, zoom = self.entry, self.view.zoomFactor()
        self._call("under", point.x() / zoom, point.y() / zoom, then=lambda place: then(entry, place))

    def deselect(self) -> None:
        self._call("deselect")

    def select_paragraph(self, step: int, then: Callable[[Span | None], None] = lambda _span: None) -> None:
        self._call("paragraph", step, then=lambda span: then(_span(span)))

    def mark(self, spans: Mapping[str, Sequence[Span]]) -> None:
        for name, some in spans.items():
            self._call("mark", name, [list(span) for span in some])

    def _call(self, function: str, *arguments: object, then: Callable[[Any], None] | None = None) -> None:
        written = ", ".join(json.dumps(argument) for argument in arguments)
        # As text: PySide6 6.11 passes lists of numbers as nothing.
        code = f"JSON.stringify(window.springshelf ? springshelf.{function}({written}) ?? null : null)"
        done = then or (lambda _result: None)
        self.page.runJavaScript(code, WORLD, lambda text: done(json.loads(text) if text else None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page with scroll keys at its end; pages that fit the window also with left and right.

        Qt WebEngine passes on each key that the page itself did not use.
        """
        key, step = Qt.Key(event.key()), 0
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in EXTENDING:
            self._extend(*EXTENDING[key], words=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return
        if not event.modifiers():
            step = TURNING.get(key, 0)
            if self._fixed and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                step = 1 if key == self._forward else -1
        if step and self._spine:
            self._call("atEnd" if step > 0 else "atStart", then=partial(self._turn_if, step))
        super().keyPressEvent(event)

    def _extend(self, direction: str, unit: str, *, words: bool) -> None:
        self._call("extend", direction, "word" if words and unit == "character" else unit)

    def _turn_if(self, step: int, there: object) -> None:
        if there:
            self.turn(step)

    def _broke_down(self, status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        if status == QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            return
        if self._given_up:
            return
        self._crashes += 1
        if self._crashes <= MAX_CRASHES:
            self._reviving.start()
            self.message_posted.emit(self.tr("This page crashed and was reloaded. Nothing was lost."))
        else:
            self.message_posted.emit(self.tr("This page can’t be shown: it crashes each time. Go to another part."))

    def _give_up(self) -> None:
        """End the process of a page that keeps it busy; a page that is asked for meanwhile is loaded afterwards."""
        self.message_posted.emit(self.tr("This page can’t be shown: it takes too long. Go to another part."))
        if end_process(self.page):
            self._given_up = True
        # A load that begins before the end of the process is noticed would be lost with it.
        QTimer.singleShot(REVIVING, self, self._end_loading)

    def _end_loading(self) -> None:
        self._given_up = False
        self._loaded(ok=False)

    def _revive(self) -> None:
        """Load a crashed page again, repeatedly if necessary: the first time, its process may not have ended yet."""
        self._load(self.entry)

    def clear(self) -> None:
        self._reviving.stop()
        self._loading.stop()
        self._next = ""
        self.view.stop()
        self._entries.serve, self._locate = lambda _path: None, str
        self._spine = ()

    def dispose(self) -> None:
        self._entries.finish()
        for part in (self.view, self.page, self._profile):
            delete(part)


def _script() -> QWebEngineScript:
    script = QWebEngineScript()
    script.setName("reader")
    script.setSourceCode(SCRIPT.read_text("utf-8"))
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
    script.setWorldId(WORLD)
    script.setRunsOnSubFrames(False)
    return script


def _span(found: list[int] | None) -> Span | None:
    return (int(found[0]), int(found[1])) if found else None
