"""Each layer of the reader's shield alone, with all others open: none of them leans on another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.domain.codes import CommonCode
from desktop_app.gui.reader.web_entries import RequestBlocker, entry_of
from desktop_app.gui.reader.web_isolation import EntrySchemeHandler, IsolatedPage, address_of, is_allowed
from desktop_app.gui.reader.web_schemes import SCHEME, register_schemes
from desktop_app.reading.errors import ReadingError
from tests.faults import FaultyServer, faulty_server
from tests.gui.conftest import PATIENCE, answer

HOST = "m1"
Attribute = QWebEngineSettings.WebAttribute
FORBIDDEN = (
    Attribute.JavascriptEnabled,
    Attribute.LocalContentCanAccessRemoteUrls,
    Attribute.LocalContentCanAccessFileUrls,
    Attribute.PluginsEnabled,
    Attribute.LocalStorageEnabled,
    Attribute.FullScreenSupportEnabled,
    Attribute.HyperlinkAuditingEnabled,
    Attribute.DnsPrefetchEnabled,
)
DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
SVG = (b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>', "image/svg+xml")


class OpenEntries(QWebEngineUrlSchemeHandler):
    """Serves pages under our scheme without any policy."""

    def __init__(self, parent: QObject, pages: Mapping[str, str]) -> None:
        super().__init__(parent)
        self._pages = pages

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 - Qt's name
        buffer = QBuffer(job)
        buffer.setData(QByteArray(self._pages.get(entry_of(job.requestUrl()), "").encode()))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(b"text/html"), buffer)


class OpenPage(QWebEnginePage):
    """A page that may do everything, and notes what Chromium complains of."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        self.complaints: list[str] = []

    def javaScriptConsoleMessage(self, _level: object, message: str, *_: object) -> None:  # noqa: N802 - Qt's name
        self.complaints.append(message)


@pytest.fixture
def profile(qtbot: QtBot) -> Iterator[QWebEngineProfile]:
    """A profile without any shield, which allows whatever can be allowed."""
    register_schemes()
    made = QWebEngineProfile()
    for attribute in FORBIDDEN:
        made.settings().setAttribute(attribute, True)
    yield made
    delete(made)


@pytest.fixture
def pages(profile: QWebEngineProfile) -> Iterator[list[QWebEnginePage]]:
    """The pages that a test shows; they end before their profile."""
    made: list[QWebEnginePage] = []
    yield made
    for page in made:
        delete(page)


@pytest.fixture
def away() -> Iterator[FaultyServer]:
    """A server outside, at which no request may arrive."""
    with faulty_server() as server:
        yield server


def load(qtbot: QtBot, page: QWebEnginePage, entry: str = "index.html", host: str = HOST) -> bool:
    """Whether a page could be loaded."""
    with qtbot.waitSignal(page.loadFinished, timeout=PATIENCE) as finished:
        page.load(address_of(entry, host))
    assert finished.args is not None
    return bool(finished.args[0])


def value_of(qtbot: QtBot, page: QWebEnginePage, expression: str) -> Any:
    """What an expression gives in a page, asked for in a world that scripts of the page can't reach."""
    world = 1

    def ask(told: Callable[[Any], None]) -> None:
        page.runJavaScript(expression, world, told)

    return answer(qtbot, ask)


SCRIPTED = """<html><head><title>quiet</title><script>document.title = "script ran"</script></head>
<body onload="document.title = 'event ran'"><a href="javascript:document.title = 'link ran'">x</a></body></html>"""


def test_scripts_of_a_page_do_not_run_even_where_neither_policy_nor_guard_forbids_them(
    qtbot: QtBot, profile: QWebEngineProfile, pages: list[QWebEnginePage]
) -> None:
    handler = OpenEntries(profile, {"index.html": SCRIPTED})
    profile.installUrlSchemeHandler(QByteArray(SCHEME), handler)
    pages += [IsolatedPage(profile), OpenPage(profile)]
    assert all(load(qtbot, page) for page in pages)
    assert [page.title() for page in pages] == ["quiet", "event ran"]


@pytest.mark.parametrize("attribute", FORBIDDEN, ids=lambda attribute: attribute.name)
def test_a_page_takes_back_what_its_profile_allows(
    profile: QWebEngineProfile, pages: list[QWebEnginePage], attribute: QWebEngineSettings.WebAttribute
) -> None:
    pages.append(IsolatedPage(profile))
    assert profile.settings().testAttribute(attribute)
    assert not pages[0].settings().testAttribute(attribute)


REACHING = """<html><head><title>quiet</title><link rel="stylesheet" href="{away}/style"/></head><body>
<img src="{away}/image" onerror="document.title = 'blocked'"/><img id="dot" src="{dot}"/><img id="own" src="own.svg"/>
<iframe src="{away}/frame"></iframe><object data="{away}/object"></object><audio src="{away}/audio"></audio>
<script src="{away}/script"></script>
<script>fetch("{away}/fetch").catch(() => document.title = "refused")</script></body></html>"""


def test_no_request_leaves_the_material_even_where_scripts_may_run(
    qtbot: QtBot, profile: QWebEngineProfile, pages: list[QWebEnginePage], away: FaultyServer
) -> None:
    text = REACHING.format(away=away.address, dot=DOT)
    handler = OpenEntries(profile, {"index.html": text, "own.svg": SVG[0].decode()})
    profile.installUrlSchemeHandler(QByteArray(SCHEME), handler)
    guard = RequestBlocker(profile, is_allowed)
    profile.setUrlRequestInterceptor(guard)
    pages.append(OpenPage(profile))
    assert load(qtbot, pages[0])
    qtbot.waitUntil(lambda: pages[0].title() == "refused", timeout=PATIENCE)
    assert away.asked == []
    assert value_of(qtbot, pages[0], "document.getElementById('dot').naturalWidth") == 1


def test_without_the_guard_the_same_page_reaches_out(
    qtbot: QtBot, profile: QWebEngineProfile, pages: list[QWebEnginePage], away: FaultyServer
) -> None:
    handler = OpenEntries(profile, {"index.html": REACHING.format(away=away.address, dot=DOT)})
    profile.installUrlSchemeHandler(QByteArray(SCHEME), handler)
    pages.append(OpenPage(profile))
    assert load(qtbot, pages[0])
    wanted = {f"/{name}" for name in ("style", "image", "frame", "object", "audio", "script", "fetch")}
    qtbot.waitUntil(lambda: set(away.asked) == wanted, timeout=PATIENCE)


class Served:
    """The real entries of a material, over a profile that is open otherwise; and what was asked of it."""

    def __init__(self, profile: QWebEngineProfile) -> None:
        self.asked: list[str] = []
        self.entries: dict[str, tuple[bytes, str]] = {}
        self._handler = EntrySchemeHandler(profile)
        self._handler.serve, self._handler.host = self._serve, HOST
        profile.installUrlSchemeHandler(QByteArray(SCHEME), self._handler)

    def _serve(self, path: str) -> tuple[bytes, str] | None:
        self.asked.append(path)
        if path.startswith("torn"):
            raise ReadingError(CommonCode.EARLIER, path, text="This book is damaged & torn")
        return self.entries.get(path)


@pytest.fixture
def served(profile: QWebEngineProfile) -> Served:
    return Served(profile)


@pytest.fixture
def page(profile: QWebEngineProfile, served: Served, pages: list[QWebEnginePage]) -> OpenPage:
    """A page that may do everything, over the real entries."""
    made = OpenPage(profile)
    pages.append(made)
    return made


BOLD = """<html><head><title>quiet</title><base href="{away}/"/><link rel="stylesheet" href="{away}/style"/>
<script>document.title = "script ran"</script><script src="springshelf://m1/own.js"></script></head>
<body onload="document.title = 'event ran'"><img src="{away}/image"/><iframe src="{away}/frame"></iframe>
<iframe src="springshelf://m1/frame.html"></iframe><object data="springshelf://m1/object.svg"></object>
<object data="{away}/object"></object><audio src="{away}/audio" autoplay="autoplay"></audio>
<form action="{away}/form"><input name="a" value="b"/></form></body></html>"""


def test_the_policy_alone_keeps_a_page_from_running_and_reaching_anything(
    qtbot: QtBot, served: Served, page: OpenPage, away: FaultyServer
) -> None:
    served.entries["index.html"] = (BOLD.format(away=away.address).encode(), "text/html")
    assert load(qtbot, page)
    assert page.title() == "quiet"
    assert value_of(qtbot, page, "document.baseURI") == address_of("index.html", HOST).toString()
    page.runJavaScript("document.forms[0].submit()", 1)
    qtbot.waitUntil(lambda: any("form-action" in one for one in page.complaints), timeout=PATIENCE)
    assert served.asked == ["index.html"]
    assert away.asked == []


OWN = """<html><head><link rel="stylesheet" href="own.css"/><style>p {{ width: 7px }}</style></head><body>
<img id="dot" src="{dot}"/><img id="own" src="own.svg"/><p style="height: 9px"><span>letters</span></p>
<audio src="own.ogg"></audio></body></html>"""
CSS = b"@font-face { font-family: Own; src: url(own.ttf); } span { font-family: Own; } p { margin: 5px }"


@pytest.mark.parametrize("media_type", ["text/html", "application/xhtml+xml"])
def test_what_lies_in_the_material_is_shown(qtbot: QtBot, served: Served, page: OpenPage, media_type: str) -> None:
    text = OWN.format(dot=DOT).replace("<html>", '<html xmlns="http://www.w3.org/1999/xhtml">')
    served.entries = {"index.html": (text.encode(), media_type), "own.svg": SVG, "own.css": (CSS, "text/css")}
    assert load(qtbot, page)
    qtbot.waitUntil(lambda: {"own.svg", "own.css", "own.ttf", "own.ogg"} <= {*served.asked}, timeout=PATIENCE)
    widths = "['dot', 'own'].map(one => document.getElementById(one).naturalWidth).join()"
    assert value_of(qtbot, page, widths) == "1,4"
    look = "getComputedStyle(document.querySelector('p'))"
    assert value_of(qtbot, page, f"[{look}.width, {look}.height, {look}.marginLeft].join()") == "7px,9px,5px"
    assert value_of(qtbot, page, "[...document.fonts].filter(one => one.family == 'FiraGO').length") == 4


@pytest.mark.parametrize(
    ("weight", "slope"), [("400", "normal"), ("700", "normal"), ("400", "italic"), ("700", "italic")]
)
def test_each_cut_of_the_typeface_comes_from_the_reader_itself(
    qtbot: QtBot, served: Served, page: OpenPage, weight: str, slope: str
) -> None:
    served.entries["index.html"] = (b"<html><head></head><body>text</body></html>", "text/html")
    assert load(qtbot, page)
    page.runJavaScript(f"document.fonts.load('{slope} {weight} 12px FiraGO')", 1)
    loaded = (
        "[...document.fonts].filter(one => one.status == 'loaded')"
        ".map(one => `${one.style} ${one.weight.replace('normal', 400).replace('bold', 700)}`).join()"
    )
    qtbot.waitUntil(lambda: value_of(qtbot, page, loaded) == f"{slope} {weight}", timeout=PATIENCE)
    assert served.asked == ["index.html"]


def test_a_material_that_was_open_before_is_out_of_reach(qtbot: QtBot, served: Served, page: OpenPage) -> None:
    served.entries["index.html"] = (b"<p>text</p>", "text/html")
    assert not load(qtbot, page, host="m0")
    assert served.asked == []


def test_each_material_is_an_origin_of_its_own_and_as_strict_as_an_encrypted_one(
    qtbot: QtBot, served: Served, page: OpenPage
) -> None:
    served.entries["index.html"] = (b"<p>text</p>", "text/html")
    assert load(qtbot, page)
    assert value_of(qtbot, page, "[window.origin, window.isSecureContext].join()") == "springshelf://m1,true"


def test_a_type_that_no_header_can_carry_leaves_no_page_waiting(qtbot: QtBot, served: Served, page: OpenPage) -> None:
    served.entries["index.html"] = (b"<img src='own.svg'/>", "text/html")
    served.entries["own.svg"] = (SVG[0], "image/svg\u2013xml")
    assert load(qtbot, page)
    assert served.asked == ["index.html", "own.svg"]


def test_nothing_but_the_head_of_a_page_is_added_to(qtbot: QtBot, served: Served, page: OpenPage) -> None:
    written = b"<html><head></head><body><textarea>a</head>b</textarea></body></html>"
    served.entries = {"index.html": (written, "text/html"), "notes.txt": (b"a</head>b", "text/plain")}
    assert load(qtbot, page)
    assert value_of(qtbot, page, "document.querySelector('textarea').value") == "a</head>b"
    assert load(qtbot, page, "notes.txt")
    assert value_of(qtbot, page, "document.body.innerText") == "a</head>b"


def test_what_is_not_in_the_material_is_not_shown(qtbot: QtBot, served: Served, page: OpenPage) -> None:
    assert not load(qtbot, page, "other.html")
    assert served.asked == ["other.html"]


@pytest.mark.parametrize("entry", ["torn.xhtml", "torn.html", "torn.HTM", "torn.xml"])
def test_a_page_that_cannot_be_read_is_replaced_by_the_reason(
    qtbot: QtBot, served: Served, page: OpenPage, entry: str
) -> None:
    assert load(qtbot, page, entry)
    assert value_of(qtbot, page, "document.body.innerText.split(/\\n+/).join()") == ("This book is damaged & torn")


def test_a_picture_that_cannot_be_read_is_left_out(qtbot: QtBot, served: Served, page: OpenPage) -> None:
    served.entries["index.html"] = (b"<img src='torn.png' onerror=''/>", "text/html")
    assert load(qtbot, page)
    assert value_of(qtbot, page, "document.querySelector('img').naturalWidth") == 0
    assert not load(qtbot, page, "torn.png")


@pytest.mark.parametrize(("data", "read"), [("é λ".encode(), "é λ"), ("é".encode("latin-1"), "é")])
def test_a_page_that_does_not_say_so_is_read_as_utf_8_where_it_is(
    qtbot: QtBot, served: Served, page: OpenPage, data: bytes, read: str
) -> None:
    served.entries["index.html"] = (b"<html><head></head><body>" + data + b"</body></html>", "text/html")
    assert load(qtbot, page)
    assert value_of(qtbot, page, "document.body.innerText") == read


@pytest.mark.parametrize("entry", ["a b/ü.xhtml", "a%20b.html", "50%.html", "a?b.html", "X.html"])
def test_every_name_of_an_entry_can_stand_in_an_address(entry: str) -> None:
    assert entry_of(address_of(entry, HOST)) == entry
    assert entry_of(address_of(f"{entry}#part", HOST)) == entry
    assert address_of(f"{entry}#part", HOST).fragment() == "part"
    assert not address_of(entry, HOST).hasFragment()


Kind = QWebEnginePage.NavigationType


@pytest.mark.parametrize("address", ["https://example.org/", "file:///etc/passwd", "data:text/html,x", "about:blank"])
def test_no_address_but_the_materials_is_gone_to_and_only_a_link_is_asked_about(
    profile: QWebEngineProfile, pages: list[QWebEnginePage], address: str
) -> None:
    shielded = IsolatedPage(profile)
    pages.append(shielded)
    outward: list[QUrl] = []
    shielded.link_activated.connect(outward.append)
    for kind in Kind:
        assert not shielded.acceptNavigationRequest(QUrl(address), kind, True)
    assert outward == [QUrl(address)]
    assert shielded.acceptNavigationRequest(address_of("a.html", HOST), Kind.NavigationTypeLinkClicked, True)
    assert outward == [QUrl(address)]
