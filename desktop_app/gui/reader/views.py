"""The registry of views on materials. Each part of Qt is loaded when the first material needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.texts.languages import error_text

if TYPE_CHECKING:
    from desktop_app.domain.interactive_package import InteractivePackage
    from desktop_app.gui.reader.package_scheme import Call
    from desktop_app.gui.reader.package_view import PackageView
    from desktop_app.gui.reader.read_aloud import ReadAloud
    from desktop_app.services.reading.material import OpenBook

RUNNING = "running"


class ViewRegistry(QObject):
    """Shows the view for a file type in a stack of widgets.

    Signals:
        made: a view was created (MaterialView).
    """

    made = Signal(MaterialView)

    def __init__(self, stack: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self._views: dict[str, MaterialView] = {}
        self.missing = ""
        """The missing system library for the view that was last requested; empty if none is missing."""

    def for_type(self, media_type: str, *, paged: bool, played: bool = False) -> MaterialView | None:
        """The view for a media type, None if there is none.

        Args:
            media_type: the media type.
            paged: whether the material has entries to be served.
            played: whether it has tracks to be played.
        """
        self.missing = ""
        major = media_type.partition("/")[0]
        name = "web" if paged else "audio" if played else "pdf" if media_type == "application/pdf" else major
        view = self.prepare(name)
        if view is not None:
            self._stack.setCurrentWidget(view)
            self._stack.setFocusProxy(view)
        return view

    def prepare(self, name: str) -> MaterialView | None:
        """The view of that name, which is created if necessary, but not shown yet; None if there is none."""
        if name not in self._views:
            view = self._make(name)
            if view is None:
                return None
            self._views[name] = view
            self._stack.addWidget(view)
            self.made.emit(view)
        return self._views[name]

    def _make(self, name: str) -> MaterialView | None:
        """Create a view: Chromium, PDFium and the players are only started when they are needed."""
        match name:
            case "web":
                from desktop_app.gui.reader.web_reader import WebReader  # noqa: PLC0415 - see above

                return WebReader(self._stack)
            case "pdf":
                from desktop_app.gui.reader.pdf_reader import PdfReader  # noqa: PLC0415 - see above

                return PdfReader(self._stack)
            case "image":
                from desktop_app.gui.reader.picture_reader import PictureReader  # noqa: PLC0415 - see above

                return PictureReader(self._stack)
            case "audio" | "video":
                return self._media()
        return None

    def _media(self) -> MaterialView | None:
        """Create the player; None if a system library of Qt Multimedia is missing."""
        try:
            from desktop_app.gui.reader.media_reader import MediaReader  # noqa: PLC0415 - see above
        except ImportError as error:
            self.missing = error_text(error)
            return None
        view = self._views.get("audio") or self._views.get("video")
        return view or MediaReader(self._stack)

    def run(self, book: OpenBook, package: InteractivePackage, call: Call) -> PackageView:
        """A new view in front of the others, which runs a package; see `PackageView`."""
        from desktop_app.gui.reader.package_view import PackageView  # noqa: PLC0415 - see above

        view = PackageView(self._stack, book, package, call)
        self._views[RUNNING] = view
        self._stack.addWidget(view)
        self.made.emit(view)
        self._stack.setCurrentWidget(view)
        self._stack.setFocusProxy(view)
        return view

    def end_run(self, view: PackageView) -> None:
        """Remove a view that ran a package, and all that it kept."""
        self._views.pop(RUNNING, None)
        self._stack.removeWidget(view)
        view.dispose()
        view.deleteLater()

    def view(self, name: str) -> MaterialView | None:
        """A view that was created: web, pdf, image, audio or video."""
        return self._views.get(name)

    def dispose(self) -> None:
        """Delete all views."""
        for view in set(self._views.values()):
            view.dispose()
        self._views.clear()


def make_voice(parent: QObject) -> ReadAloud:
    """Create the speech engine.

    Raises:
        ImportError: a system library of Qt's speech is missing.
    """
    from desktop_app.gui.reader.read_aloud import ReadAloud  # noqa: PLC0415 - as above

    return ReadAloud(parent)
