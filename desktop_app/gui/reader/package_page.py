"""The page of a running package: what it asks of the window or the computer is refused."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineDesktopMediaRequest,
    QWebEngineFileSystemAccessRequest,
    QWebEngineFullScreenRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineRegisterProtocolHandlerRequest,
    QWebEngineSettings,
    QWebEngineWebAuthUxRequest,
)

from desktop_app.gui.reader.package_scheme import FRAME_ENTRY, is_of_package
from desktop_app.gui.reader.web_entries import entry_of

Attribute = QWebEngineSettings.WebAttribute
FORBIDDEN = (
    Attribute.AllowRunningInsecureContent,
    Attribute.AllowWindowActivationFromJavaScript,
    Attribute.AutoLoadIconsForPage,
    Attribute.DnsPrefetchEnabled,
    Attribute.ErrorPageEnabled,
    Attribute.FullScreenSupportEnabled,
    Attribute.HyperlinkAuditingEnabled,
    Attribute.JavascriptCanAccessClipboard,
    Attribute.JavascriptCanOpenWindows,
    Attribute.JavascriptCanPaste,
    Attribute.LocalContentCanAccessFileUrls,
    Attribute.LocalContentCanAccessRemoteUrls,
    Attribute.NavigateOnDropEnabled,
    Attribute.PdfViewerEnabled,
    Attribute.PluginsEnabled,
    Attribute.ScreenCaptureEnabled,
)
ALLOWED = (Attribute.JavascriptEnabled, Attribute.LocalStorageEnabled, Attribute.WebRTCPublicInterfacesOnly)
"""Scripts, their own storage, which ends with the profile, and a limit for WebRTC, which has no network anyway."""
LONGEST_ALERT = 300
"""Characters of a package's own message."""


class PackagePage(QWebEnginePage):
    """A page that never leaves its package.

    Signals:
        left: a link or a script wanted to go elsewhere.
        alerted: a script shows a sentence.
    """

    left = Signal()
    alerted = Signal(str)

    def __init__(self, profile: QWebEngineProfile, host: str) -> None:
        super().__init__(profile)
        self._host = host
        for attribute in FORBIDDEN:
            self.settings().setAttribute(attribute, False)  # noqa: FBT003 - Qt's signature
        for attribute in ALLOWED:
            self.settings().setAttribute(attribute, True)  # noqa: FBT003 - as above
        self.settings().setUnknownUrlSchemePolicy(QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes)
        self.permissionRequested.connect(QWebEnginePermission.deny)
        self.fullScreenRequested.connect(QWebEngineFullScreenRequest.reject)
        self.fileSystemAccessRequested.connect(QWebEngineFileSystemAccessRequest.reject)
        self.registerProtocolHandlerRequested.connect(QWebEngineRegisterProtocolHandlerRequest.reject)
        self.desktopMediaRequested.connect(QWebEngineDesktopMediaRequest.cancel)
        self.webAuthUxRequested.connect(QWebEngineWebAuthUxRequest.cancel)

    def javaScriptConsoleMessage(self, *_message: object) -> None:
        """Ignore the console messages of a package, which may quote its content."""

    def javaScriptAlert(self, _origin: QUrl | str, text: str) -> None:
        """Show the text in the window; a dialog of the package would keep the window busy as often as it wants."""
        self.alerted.emit(text[:LONGEST_ALERT])

    def javaScriptConfirm(self, _origin: QUrl | str, _text: str) -> bool:
        """Agree: a package asks before it does what the person has just chosen."""
        return True

    def javaScriptPrompt(self, _origin: QUrl | str, _text: str, _default: str) -> tuple[bool, str]:
        """Decline: nobody was asked."""
        return False, ""

    def chooseFiles(
        self, _mode: QWebEnginePage.FileSelectionMode, _old: Sequence[str], _types: Sequence[str]
    ) -> list[str]:
        """Offer no file of the computer."""
        return []

    def createWindow(  # type: ignore[override]  # Qt takes None for no window, which its stubs do not say
        self, _kind: QWebEnginePage.WebWindowType
    ) -> None:
        """Open no window."""
        self.left.emit()

    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        _kind: QWebEnginePage.NavigationType,
        isMainFrame: bool,  # noqa: N803 - Qt's signature
    ) -> bool:
        """Stay on our page; its frames stay in the package."""
        address = QUrl(url)
        if isMainFrame:
            stays = is_of_package(address, self._host) and entry_of(address) == FRAME_ENTRY
        else:
            stays = address.scheme() == "about" or (
                is_of_package(address, self._host) and address.scheme() != "data" and entry_of(address) != FRAME_ENTRY
            )
        if not stays:
            self.left.emit()
        return stays
