"""A running package in Qt WebEngine: a profile of its own that keeps nothing, and a page that never leaves it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtNetwork import QNetworkProxyFactory
from PySide6.QtWebEngineCore import QWebEngineDownloadRequest, QWebEnginePage, QWebEngineProfile, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import delete

from desktop_app.domain.anchoring import Span
from desktop_app.domain.interactive_package import InteractivePackage, Launch
from desktop_app.domain.passages import Chapter
from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.reader.package_page import PackagePage
from desktop_app.gui.reader.package_scheme import (
    FRAME_ENTRY,
    SCRIPT,
    Call,
    PackageSchemeHandler,
    is_of_package,
    new_host,
    package_address,
    show_part,
)
from desktop_app.gui.reader.package_watch import PackageWatch
from desktop_app.gui.reader.reader_appearance import ReaderAppearance
from desktop_app.gui.reader.web_entries import RequestBlocker
from desktop_app.gui.reader.web_process import end_process
from desktop_app.gui.reader.web_schemes import RUN_SCHEME, register_schemes
from desktop_app.gui.theme.pages import PageTheme, page_theme
from desktop_app.gui.theme.theme import appearance, colours
from desktop_app.services.reading.interactive import contents_of

if TYPE_CHECKING:  # imported when a material is opened
    from desktop_app.services.reading.material import OpenBook

MAX_ZOOM = 5.0
"""The maximum zoom factor of Qt WebEngine."""
WORLD = QWebEngineScript.ScriptWorldId.MainWorld
QUIET_WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
DARK_PAGES = frozenset({PageTheme.DARK, PageTheme.CONTRAST})
ENDING = 1_500
"""Milliseconds in which a package has to report what it has not reported yet when it is closed."""


class PackageView(MaterialView):
    """A view on one running package. A view runs one package once, then it is disposed of.

    Signals:
        started: the package is shown.
        broke_down: its process ended, or was ended (whether it used too much memory).
        silent: it does not answer any more (True), or answers again (False).
        stopped: it has ended and reported all.
        part_shown: another part is shown (the number of the part, from 0).
    """

    started = Signal()
    broke_down = Signal(bool)
    silent = Signal(bool)
    stopped = Signal()
    part_shown = Signal(int)

    def __init__(self, parent: QWidget | None, book: OpenBook, package: InteractivePackage, call: Call) -> None:
        super().__init__(parent)
        register_schemes()
        # Only then does Chromium read the switches of `web_network` that name a proxy.
        QNetworkProxyFactory.setUseSystemConfiguration(True)
        self._book, self._package = book, package
        self._host = new_host()
        self._entry, self._started, self._stopping, self._ended = "", False, False, False
        self.is_silent = False
        """Whether it does not answer any more."""
        self._profile = QWebEngineProfile(self)  # without a name: nothing of it is on the disk, all ends with it
        self._profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self._profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
        self._profile.downloadRequested.connect(QWebEngineDownloadRequest.cancel)
        self._guard = RequestBlocker(self, partial(is_of_package, host=self._host))
        self._profile.setUrlRequestInterceptor(self._guard)
        self._entries = PackageSchemeHandler(self, self._host, book.raw, call)
        self._entries.title, self._entries.language = book.file.title, book.file.language
        self._profile.installUrlSchemeHandler(QByteArray(RUN_SCHEME), self._entries)
        self.page = PackagePage(self._profile, self._host)
        self.page.scripts().insert(_script())
        self.page.left.connect(lambda: self.message_posted.emit(self.tr("A running material can’t open other pages.")))
        self.page.alerted.connect(self.message_posted)
        self.page.renderProcessTerminated.connect(self._terminated)
        self.view = QWebEngineView(self)
        self.view.setPage(self.page)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setAcceptDrops(False)
        self.view.loadFinished.connect(self._loaded)
        self.watch = PackageWatch(self.page)
        self.watch.silent.connect(self._note_silence)
        self.watch.too_large.connect(self._too_large)
        self._ending = QTimer(self, interval=ENDING, singleShot=True)
        self._ending.timeout.connect(self.ended)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)

    def show_book(self, book: OpenBook) -> bool:
        """Start the package at its first part."""
        return self.start(book.package.launches[0].entry if book.package else "")

    def start(self, entry: str) -> bool:
        """Start the package at an entry."""
        self._entry = entry
        self.use_look(ReaderAppearance())
        self.view.load(package_address(FRAME_ENTRY, self._host))
        return True

    def _loaded(self, ok: bool) -> None:
        if not ok or self._started or self._stopping:
            return
        self._started = True
        self.watch.start()
        self._use_scheme()
        self._show()
        self.started.emit()

    def _show(self) -> None:
        launch = self._launch()
        query = launch.query if launch else ""
        self.page.runJavaScript(show_part(package_address(self._entry, self._host, query)), WORLD)
        self.entry_shown.emit(self.entry)

    def _launch(self) -> Launch | None:
        return next((one for one in self._package.launches if one.entry == self._entry), None)

    def contents(self) -> Sequence[Chapter]:
        own = contents_of(self._package)
        return own or (self._book.contents if self._entry in self._book.spine else ())

    @property
    def parts(self) -> Sequence[str]:
        """The entries that are shown one after the other."""
        launches = [one.entry for one in self._package.launches]
        return launches if len(launches) > 1 or self._entry not in self._book.spine else self._book.spine

    @property
    def entry(self) -> str:
        return self._entry

    @property
    def progress(self) -> tuple[int, int]:
        parts = self.parts
        return (parts.index(self._entry) + 1 if self._entry in parts else 0), len(parts)

    def go(self, entry: str, span: Span | None = None) -> None:  # noqa: ARG002 - a running package has no positions
        self._entry = entry
        if self._started:
            if entry in self.parts:
                self.part_shown.emit(self.parts.index(entry))
            self._show()

    def turn(self, step: int) -> bool:
        parts = self.parts
        place = parts.index(self._entry) + step if self._entry in parts else -1
        if not 0 <= place < len(parts):
            return False
        self.go(parts[place])
        return True

    def use_look(self, look: ReaderAppearance) -> None:
        self.view.setZoomFactor(min(MAX_ZOOM, look.size * appearance().scale))
        self._scheme = "dark" if page_theme(look.theme, colours()) in DARK_PAGES else "light"
        if self._started:
            self._use_scheme()

    def _use_scheme(self) -> None:
        """Tell the package by the colour scheme of its frame whether the page is dark (CSS Color Adjustment, level 1).

        A package that has no dark colours stays as it is.
        """
        self.page.runJavaScript(f"document.querySelector('iframe').style.colorScheme = '{self._scheme}'", QUIET_WORLD)

    def stop(self) -> None:
        """End the package; it may report what it has not reported yet."""
        if self._stopping:
            return
        self._stopping = True
        self.watch.stop()
        self._ending.start()
        self.page.runJavaScript("springshelfRun.stop()", WORLD)

    def kill(self) -> None:
        """End the package at once, because it does not answer."""
        self.watch.stop()
        self._stopping = True
        end_process(self.page)
        self.ended()

    def ended(self) -> None:
        """Note that the package has reported all."""
        if not self._ended:
            self._ended = True
            self._ending.stop()
            self.stopped.emit()

    def _terminated(self, status: QWebEnginePage.RenderProcessTerminationStatus, _code: int) -> None:
        self.watch.stop()
        if status != QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus and not self._stopping:
            self._stopping = True
            self.broke_down.emit(False)  # noqa: FBT003 - a signal

    def _note_silence(self, silent: bool) -> None:
        self.is_silent = silent
        self.silent.emit(silent)

    def _too_large(self) -> None:
        self._stopping = True
        self.broke_down.emit(True)  # noqa: FBT003 - a signal

    def clear(self) -> None:
        """Do nothing: a view that has run a package may be deleted already, and runs no other."""

    def dispose(self) -> None:
        self.watch.stop()
        self._ending.stop()
        self._entries.finish()
        for part in (self.view, self.page, self._profile):
            delete(part)


def _script() -> QWebEngineScript:
    script = QWebEngineScript()
    script.setName("package")
    script.setSourceCode(SCRIPT.read_text("utf-8"))
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    script.setWorldId(WORLD)
    script.setRunsOnSubFrames(True)
    return script
