"""Every way out of a running package, with all layers and with each alone; and what a package can do to the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.domain.interactive_package import InteractivePackage, Launch, PackageKind
from desktop_app.gui.reader import package_watch
from desktop_app.gui.reader.package_page import ALLOWED, FORBIDDEN, PackagePage
from desktop_app.gui.reader.package_scheme import (
    CALL_ENTRY,
    FRAME_ENTRY,
    PackageSchemeHandler,
    is_of_package,
    new_host,
    package_address,
)
from desktop_app.gui.reader.package_view import PackageView
from desktop_app.gui.reader.reader_appearance import ReaderAppearance
from desktop_app.gui.reader.web_entries import RequestBlocker, entry_of
from desktop_app.gui.reader.web_process import end_process
from desktop_app.gui.reader.web_schemes import RUN_SCHEME, register_schemes
from desktop_app.gui.theme.pages import PageTheme
from desktop_app.services.reading.material import OpenBook
from desktop_app.services.shelf.shelf import OpenedFile
from tests.faults import FaultyServer, faulty_server
from tests.gui.conftest import PATIENCE
from tests.hostile_package import NETWORK, REFUSED, hostile_entries, told_by

pytestmark = pytest.mark.qt_log_ignore("capturing is not available")  # a computer without a screen says so
HOST = "p1"
PACKAGE = InteractivePackage(PackageKind.PAGE, (Launch("index.html"),))
FRAME = (b'<!DOCTYPE html><iframe src="/index.html" style="width: 300px; height: 200px"></iframe>', "text/html")
"""A package is in a frame, so that it can try to replace the page around it."""
Entries = Mapping[str, tuple[bytes, str]]


@pytest.fixture
def away() -> Iterator[FaultyServer]:
    """A server outside, at which no request may arrive."""
    with faulty_server() as server:
        yield server


class OpenEntries(QWebEngineUrlSchemeHandler):
    """Serves entries under the scheme of packages without any policy, whatever the host."""

    def __init__(self, parent: QObject, entries: Entries) -> None:
        super().__init__(parent)
        self._entries = entries

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 - Qt's name
        data, media_type = self._entries.get(entry_of(job.requestUrl()), (b"", "text/html"))
        buffer = QBuffer(job)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(media_type.encode()), buffer)


class OpenPage(QWebEnginePage):
    """A page that may do everything, whose windows are opened."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self.opened: list[QWebEnginePage] = []

    def javaScriptConsoleMessage(self, *_message: object) -> None:  # noqa: N802 - Qt's name
        """Ignore messages."""

    def createWindow(self, _kind: QWebEnginePage.WebWindowType) -> QWebEnginePage:  # noqa: N802 - Qt's name
        self.opened.append(OpenPage(self.profile()))
        return self.opened[-1]


@pytest.fixture
def profile(qtbot: QtBot) -> Iterator[QWebEngineProfile]:
    """A profile without any shield, which allows whatever can be allowed."""
    register_schemes()
    made = QWebEngineProfile()
    for attribute in (*FORBIDDEN, *ALLOWED):
        made.settings().setAttribute(attribute, attribute is not ALLOWED[2])
    made.downloads = 0  # type: ignore[attr-defined]
    yield made
    delete(made)


def tried(qtbot: QtBot, page: QWebEnginePage, entry: str = "index.html") -> Mapping[str, str]:
    """How each way out ended in a page."""
    page.load(package_address(entry, HOST))
    qtbot.waitUntil(lambda: told_by(page.title()) is not None, timeout=PATIENCE)
    told = told_by(page.title())
    assert told is not None
    return told


def reached(away: FaultyServer) -> set[str]:
    """What arrived at the server."""
    return {path.strip("/").partition("?")[0] for path in away.asked} - {"favicon.ico"}


def test_without_any_layer_every_way_leads_out(qtbot: QtBot, profile: QWebEngineProfile, away: FaultyServer) -> None:
    profile.installUrlSchemeHandler(QByteArray(RUN_SCHEME), OpenEntries(profile, hostile_entries(away.address)))
    page = OpenPage(profile)
    told = tried(qtbot, page, f"index.html#{','.join(NETWORK)},webrtc")

    def all_arrived() -> None:
        assert set(NETWORK) - reached(away) == set()

    qtbot.waitUntil(all_arrived, timeout=PATIENCE)
    assert told["webrtc"] == "made"
    for one in (*page.opened, page):
        delete(one)


def test_the_policy_alone_lets_nothing_out(qtbot: QtBot, profile: QWebEngineProfile, away: FaultyServer) -> None:
    entries = {**hostile_entries(away.address), "frame.html": FRAME}
    handler = PackageSchemeHandler(profile, HOST, entries.get, lambda _call: "null")
    profile.installUrlSchemeHandler(QByteArray(RUN_SCHEME), handler)
    page = OpenPage(profile)
    told = tried(qtbot, page, "frame.html")
    assert reached(away) == set()
    assert page.opened == []
    granted = {name for name, end in told.items() if end not in REFUSED | {"done", "loaded"}}
    assert granted == {"webrtc", "copy", "paste"}, "these are refused by the script, the switches and the page"
    handler.finish()
    delete(page)


def test_the_guard_alone_lets_no_request_out(qtbot: QtBot, profile: QWebEngineProfile, away: FaultyServer) -> None:
    profile.installUrlSchemeHandler(QByteArray(RUN_SCHEME), OpenEntries(profile, hostile_entries(away.address)))
    guard = RequestBlocker(profile, partial(is_of_package, host=HOST))
    profile.setUrlRequestInterceptor(guard)
    page = OpenPage(profile)
    told = tried(qtbot, page, f"index.html#{','.join(NETWORK)},websocket,file,fileFrame,reader,otherPackage,mail")
    assert reached(away) == set()
    assert [told[name] for name in ("file", "reader", "otherPackage")] == ["refused"] * 3
    for one in (*page.opened, page):
        delete(one)


GRANTED_BY_WINDOW = (
    *("clipboardRead", "clipboardWrite", "copy", "paste", "camera", "microphone", "screen", "geolocation"),
    *("notification", "fullscreen", "pointerLock", "picker", "directory"),
)


def test_the_page_alone_grants_nothing_and_goes_nowhere(
    qtbot: QtBot, profile: QWebEngineProfile, away: FaultyServer
) -> None:
    entries = {**hostile_entries(away.address), FRAME_ENTRY: FRAME}
    profile.installUrlSchemeHandler(QByteArray(RUN_SCHEME), OpenEntries(profile, entries))
    downloads: list[QWebEngineDownloadRequest] = []
    profile.downloadRequested.connect(downloads.append)
    page = PackagePage(profile, HOST)
    QGuiApplication.clipboard().setText("private")
    told = tried(qtbot, page, FRAME_ENTRY)
    assert {name: told[name] for name in GRANTED_BY_WINDOW if told[name] not in REFUSED} == {}
    assert reached(away) & {"form", "navigation", "popup", "blank", "frame", "top", "object"} == set()
    assert told["popup"] == "refused"
    assert QGuiApplication.clipboard().text() == "private"
    assert entry_of(page.url()) == FRAME_ENTRY
    delete(page)


def book_of(entries: Entries) -> OpenBook:
    file = OpenedFile(Path("x"), "text/html", "Package", "en", "")
    return OpenBook(file, entries.get, "index.html", (), lambda: None, package=PACKAGE, raw=entries.get)


MakeView = Callable[..., PackageView]


@pytest.fixture
def make_view(qtbot: QtBot) -> Iterator[MakeView]:
    """Makes views of running packages, which are disposed of at the end."""
    made: list[PackageView] = []

    def make(page: str | Entries, call: Callable[[str], str] = lambda _text: '"true"') -> PackageView:
        entries = page if not isinstance(page, str) else {"index.html": (page.encode(), "text/html")}
        view = PackageView(None, book_of(entries), PACKAGE, call)
        made.append(view)
        qtbot.addWidget(view)
        view.resize(400, 300)
        view.show()
        return view

    yield make
    for view in made:
        view.dispose()


def run(qtbot: QtBot, view: PackageView) -> None:
    with qtbot.waitSignal(view.started, timeout=PATIENCE):
        view.show_book(view._book)


def test_a_running_package_reaches_nothing(qtbot: QtBot, make_view: MakeView, away: FaultyServer) -> None:
    view = make_view(hostile_entries(away.address))
    left: list[str] = []
    view.message_posted.connect(left.append)
    run(qtbot, view)
    qtbot.waitUntil(lambda: told_by(view.page.title()) is not None, timeout=PATIENCE)
    told = told_by(view.page.title()) or {}
    assert reached(away) == set()
    assert {name: end for name, end in told.items() if end not in REFUSED | {"done", "loaded"}} == {}
    assert entry_of(view.page.url()) == FRAME_ENTRY
    assert view.page.profile().isOffTheRecord()


SAVES = """<!DOCTYPE html><title>busy</title><script>
const before = [localStorage.length, sessionStorage.length, document.cookie.length];
localStorage.a = sessionStorage.a = "kept";
document.cookie = "a=kept";
const opened = indexedDB.open("kept");
opened.onupgradeneeded = () => before.push("new");
opened.onsuccess = () => { window.top.document.title = before.join(); };
</script>"""


def test_nothing_that_a_package_stores_is_there_for_the_next(qtbot: QtBot, make_view: MakeView) -> None:
    titles = []
    for view in (make_view(SAVES), make_view(SAVES)):
        run(qtbot, view)
        qtbot.waitUntil(partial(_is_counted, view), timeout=PATIENCE)
        titles.append(view.page.title())
    assert titles == ["0,0,0,new"] * 2


def _is_counted(view: PackageView) -> bool:
    return view.page.title()[:1].isdigit()


def test_each_package_has_a_host_that_nobody_can_guess() -> None:
    assert len({new_host() for _ in range(100)}) == 100
    assert len(new_host()) == 33


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        (f"springshelf-run://{HOST}/a.html", True),
        (f"blob:springshelf-run://{HOST}/1-2-3", True),
        ("data:image/gif;base64,x", True),
        ("springshelf-run://p2/a.html", False),
        ("springshelf://p1/a.html", False),
        ("blob:https://example.org/1", False),
        ("https://p1/", False),
        ("file:///etc/passwd", False),
        ("qrc:///x", False),
        ("chrome://gpu", False),
        ("devtools://x", False),
        ("view-source:https://example.org", False),
        ("ws://127.0.0.1/", False),
        ("", False),
    ],
)
def test_only_what_is_in_the_package_is_of_it(address: str, allowed: bool) -> None:
    assert is_of_package(QUrl(address), HOST) is allowed
    assert not is_of_package(QUrl("springshelf-run:///a"), "")


CALLS = """<!DOCTYPE html><title>busy</title><script>
const send = (method, header, body) => {
  const request = new XMLHttpRequest();
  request.open(method, "/@entry@", false);
  if (header) { request.setRequestHeader("X-Springshelf-Call", header); }
  try { request.send(body); return request.status; } catch (error) { return "refused"; }
};
window.top.document.title = [
  send("POST", encodeURIComponent('["1.2", "LMSInitialize", [""]]')), send("GET", "x"), send("POST", ""),
  send("POST", "%ff%fe"), send("POST", "x".repeat(1100000)), window.top.API.LMSInitialize(""),
  Object.isFrozen(window.top.API)].join();
</script>"""


def test_the_channel_takes_calls_of_one_form_only(qtbot: QtBot, make_view: MakeView) -> None:
    calls: list[str] = []

    def call(text: str) -> str:
        calls.append(text)
        return '"true"'

    view = make_view(CALLS.replace("@entry@", CALL_ENTRY), call)
    run(qtbot, view)
    qtbot.waitUntil(lambda: "," in view.page.title(), timeout=PATIENCE)
    assert view.page.title() == "200,refused,refused,refused,refused,true,true"
    taken = [one for one in calls if '"run"' not in one]
    assert taken == ['["1.2", "LMSInitialize", [""]]', '["1.2","LMSInitialize",[""]]']


def test_a_package_that_loops_for_ever_is_noticed_and_can_be_stopped(
    qtbot: QtBot, make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = make_view("<!DOCTYPE html><title>busy</title><script>setTimeout(() => { for (;;) {} }, 10)</script>")
    run(qtbot, view)
    monkeypatch.setattr(package_watch, "MISSED", 2)
    view.watch._timer.setInterval(50)
    qtbot.waitUntil(lambda: view.is_silent, timeout=PATIENCE)
    with qtbot.waitSignal(view.stopped, timeout=PATIENCE):
        view.kill()


def test_a_package_that_takes_too_much_memory_is_ended(
    qtbot: QtBot, make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package_watch, "MAX_MEMORY", 300 * 1024**2)
    taking = "const all = []; setInterval(() => all.push(new Uint8Array(2 ** 26).fill(7)), 20)"
    view = make_view(f"<!DOCTYPE html><title>busy</title><script>{taking}</script>")
    with qtbot.waitSignal(view.broke_down, timeout=PATIENCE) as told:
        run(qtbot, view)
        view.watch._timer.setInterval(50)
    assert told.args == [True]


def test_a_package_whose_process_crashes_says_so(qtbot: QtBot, make_view: MakeView) -> None:
    view = make_view("<!DOCTYPE html><title>fine</title>")
    run(qtbot, view)
    with qtbot.waitSignal(view.broke_down, timeout=PATIENCE) as told:
        end_process(view.page)
    assert told.args == [False]


DIALOGS = """<!DOCTYPE html><title>busy</title><script>
alert("Well done".padEnd(1000, "!"));
window.top.document.title = [confirm("Sure?"), prompt("Your name?")].join();
</script>"""


def test_dialogs_of_a_package_block_nothing(qtbot: QtBot, make_view: MakeView) -> None:
    view = make_view(DIALOGS)
    told: list[str] = []
    view.message_posted.connect(told.append)
    run(qtbot, view)
    qtbot.waitUntil(lambda: "," in view.page.title(), timeout=PATIENCE)
    assert view.page.title() == "true,"
    assert told == ["Well done".ljust(300, "!")]


H5P = """<!DOCTYPE html><title>busy</title><script>
window.H5P = { externalDispatcher: { on(name, listener) { this[name] = listener; } } };
const told = () => {
  if (!H5P.externalDispatcher.xAPI) { setTimeout(told, 10); return; }
  H5P.externalDispatcher.xAPI({ data: { statement: { verb: { id: "x" } } } });
};
told();
</script>"""


def test_statements_of_h5p_are_passed_on(qtbot: QtBot, make_view: MakeView) -> None:
    calls: list[str] = []

    def call(text: str) -> str:
        calls.append(text)
        return '"true"'

    run(qtbot, make_view(H5P, call))
    qtbot.waitUntil(lambda: any("xapi" in one for one in calls), timeout=PATIENCE)
    assert [one for one in calls if "xapi" in one] == [r'["xapi","statement",["{\"verb\":{\"id\":\"x\"}}"]]']


def test_a_scripted_book_can_ask_what_the_reading_system_offers(qtbot: QtBot, make_view: MakeView) -> None:
    """EPUB Reading Systems 3.3: a feature that is not known is neither there nor missing."""
    ask = """
    const system = navigator.epubReadingSystem;
    const names = ["dom-manipulation", "layout-changes", "touch-events", "mouse-events", "keyboard-events",
      "spine-scripting", "time-travel"];
    parent.document.title = JSON.stringify([system.name, ...names.map(name => typeof system.hasFeature(name))]);
    """
    view = make_view(f"<!DOCTYPE html><script>{ask}</script>")
    run(qtbot, view)
    qtbot.waitUntil(lambda: view.page.title().startswith("["), timeout=PATIENCE)
    assert view.page.title() == '["Springshelf",' + '"boolean",' * 6 + '"undefined"]'


def test_a_package_can_ask_whether_the_page_is_dark(qtbot: QtBot, make_view: MakeView) -> None:
    ask = """
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const tell = () => parent.document.title = dark.matches ? "dark" : "light";
    dark.onchange = tell;
    tell();
    """
    view = make_view(f"<!DOCTYPE html><script>{ask}</script>")
    run(qtbot, view)
    qtbot.waitUntil(lambda: view.page.title() == "light", timeout=PATIENCE)
    for theme, told in ((PageTheme.DARK, "dark"), (PageTheme.SEPIA, "light"), (PageTheme.CONTRAST, "dark")):
        view.use_look(ReaderAppearance(theme))
        qtbot.waitUntil(lambda told=told: view.page.title() == told, timeout=PATIENCE)  # type: ignore[misc]
