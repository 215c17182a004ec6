"""The script of interactive materials in a browser: by keyboard alone, and with a learning platform's results."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.domain.material import MaterialFormat
from desktop_app.domain.wording import Wording
from desktop_app.gui.reader.web_schemes import register_schemes
from desktop_app.publishing.interactive.page import make_interactive
from desktop_app.services.publishing.publisher import Publisher

PATIENCE = 15_000
PLATFORM = """
window.values = VALUES; window.calls = [];
const answer = (name, result) => (...said) => { calls.push([name, ...said].join(" ").trim()); return result(...said); };
window.PLATFORM = {
  PREFIXInitialize: answer("Initialize", () => "true"), PREFIXCommit: answer("Commit", () => "true"),
  PREFIXEND: answer("END", () => "true"), PREFIXGetValue: answer("Get", name => values[name] ?? ""),
  PREFIXSetValue: answer("Set", (name, value) => { values[name] = value; return "true"; }),
};
"""
FOCUSED = "(document.activeElement.getAttribute('aria-label') || document.activeElement.textContent).trim()"


class Browser:
    """One view for all tests, with the materials in English."""

    def __init__(self, qtbot: QtBot, pages: dict[str, str]) -> None:
        self._qtbot, self._pages = qtbot, pages
        register_schemes()  # the first profile of a process decides which schemes there are in all later tests
        self.profile = QWebEngineProfile()
        self.view = QWebEngineView()
        self.page = QWebEnginePage(self.profile)
        self.view.setPage(self.page)
        self.view.resize(800, 700)
        self.view.show()

    def open(self, name: str, platform: str = "") -> None:
        self.page.scripts().clear()
        if platform:
            script = QWebEngineScript()
            script.setSourceCode(platform)
            script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
            script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
            self.page.scripts().insert(script)
        with self._qtbot.waitSignal(self.page.loadFinished, timeout=PATIENCE):
            self.page.setHtml(self._pages[name])

    def ask(self, code: str) -> Any:
        found: list[Any] = []
        self.page.runJavaScript(f"JSON.stringify({code})", 0, found.append)
        self._qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)

        return json.loads(found[0]) if found[0] else None

    def until(self, code: str) -> None:
        self._qtbot.waitUntil(lambda: bool(self.ask(code)), timeout=PATIENCE)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.view.focusProxy() or self.view, key)

    def focus(self, beginning: str) -> None:
        """Press Tab until the control with this name, or the beginning of it, has the focus."""
        for _ in range(40):
            before = self.ask(FOCUSED)
            if before.startswith(beginning):
                return
            self.press(Qt.Key.Key_Tab)
            self.until(f"{FOCUSED} !== {before!r} || document.activeElement.tagName === 'INPUT'")
        pytest.fail(f"nothing called {beginning} gets the focus")

    def click(self, text: str) -> None:
        """Press the visible button with a text."""
        self.ask(
            "[...document.querySelectorAll('button')].filter(one => one.offsetParent && one.textContent.startsWith("
            f"{text!r}))[0].click() ?? true"
        )


@pytest.fixture(scope="module")
def pages(resources: Path) -> dict[str, str]:
    source = Publisher().read(resources / "campaigns/spring-2023")
    found = [one for one in source.materials if one.format is MaterialFormat.INTERACTIVE]
    return {one.id: make_interactive(one, source.campaign, Wording()).decode() for one in found}


@pytest.fixture
def browser(qtbot: QtBot, pages: dict[str, str]) -> Iterator[Browser]:
    made = Browser(qtbot, pages)
    yield made
    for part in (made.view, made.page, made.profile):
        delete(part)


def platform(prefix: str, end: str, name: str, values: str = "{}") -> str:
    found = PLATFORM.replace("VALUES", values).replace("PLATFORM", name).replace("PREFIXEND", prefix + end)
    return found.replace("PREFIX", prefix).replace("END", end)


def test_everything_is_done_by_keyboard(browser: Browser) -> None:
    enter = Qt.Key.Key_Return
    browser.open("six-beliefs-about-learning")
    browser.focus("Start")
    browser.press(enter)
    browser.until("document.activeElement.tagName === 'H2'")
    browser.press(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    browser.until("document.querySelector('#part-1 input').checked")
    browser.focus("Check")
    browser.press(enter)
    browser.until(f"{FOCUSED} === 'Try again'")
    assert "Not right" in browser.ask("document.querySelector('#part-1 .verdict').textContent")

    browser.open("decorated-asked-deciding")
    browser.focus("Start")
    browser.press(enter)
    browser.focus("Pupils carry signs")
    browser.press(enter)
    browser.until(f"{FOCUSED} === 'Put here: Decoration'")
    browser.press(enter)
    browser.until("document.querySelectorAll('.group .cards li').length === 1")
    assert browser.ask("document.querySelector('.group .cards').textContent").startswith("Pupils carry signs")

    browser.open("less-help-step-by-step")
    browser.focus("Start")
    browser.press(enter)
    first = browser.ask("document.querySelector('.moving .text').textContent")
    browser.focus(f"Move down: {first[:20]}")
    browser.press(enter)
    browser.until(f"document.querySelectorAll('.moving .text')[1].textContent === {first!r}")
    browser.until("document.querySelector('.spoken').textContent.includes('now at place 2 of 6')")


def test_a_way_through_scenes_can_be_gone_back_and_is_shown_at_the_end(browser: Browser) -> None:
    browser.open("rumour-at-ten-past-eight")
    shown = "[...document.querySelectorAll('.part:not(.away) h2')].map(one => one.textContent)"
    for text in ("Start", "Collect", "Back", "Look closely", "Leave the picture", "Somebody who", "Write one"):
        browser.click(text)
    assert browser.ask(shown) == ["11 Three lines"]
    browser.click("Next")
    way = browser.ask("[...document.querySelectorAll('#summary ol li')].map(one => one.textContent)")
    assert way == ["Ten past eight", "The tail looks odd", "Ten minutes", "Soup today", "Three lines"]


def test_what_was_written_is_on_the_printed_page_and_in_the_summary_and_nowhere_else(browser: Browser) -> None:
    browser.open("after-a-hard-day")
    browser.click("Start")
    browser.ask("document.querySelector('textarea').focus() ?? true")
    QTest.keyClicks(browser.view.focusProxy() or browser.view, "a bell rang")
    browser.until("document.querySelector('#part-1 .lines .written')?.textContent === 'a bell rang'")
    for _ in range(6):
        browser.click("Next")
    assert "a bell rang" in browser.ask("document.querySelector('#summary').textContent")
    assert "Only you see" in browser.ask("document.querySelector('#part-1 .play .status').textContent")


def test_a_platform_of_scorm_2004_gets_results_and_gives_back_where_the_person_was(browser: Browser) -> None:
    name = "six-beliefs-about-learning"
    browser.open(name, platform("", "Terminate", "API_1484_11"))
    browser.click("Start")
    for number in range(1, 7):
        right = f"[...document.querySelectorAll('#part-{number} .options > li')].map(one => 'right' in one.dataset)"
        inputs = f"document.querySelectorAll('#part-{number} input')"
        wrong = "true" if number == 1 else "false"
        browser.ask(f"{right}.forEach((good, place) => {{ {inputs}[place].checked = good !== {wrong} }}) ?? true")
        browser.click("Check")
        browser.click("Next")
    values, calls = browser.ask("values"), browser.ask("calls")
    assert calls[0] == "Initialize"
    assert (values["cmi.completion_status"], values["cmi.score.scaled"], values["cmi.score.raw"]) == (
        "completed",
        "0.83",
        "5",
    )
    assert "cmi.success_status" not in values
    assert [values[f"cmi.interactions.0.{one}"] for one in ("id", "type", "result")] == [
        "part-1",
        "choice",
        "incorrect",
    ]
    assert values["cmi.interactions.5.learner_response"] == "1[,]2[,]3"
    browser.ask("dispatchEvent(new Event('pagehide'))")
    assert browser.ask("calls.slice(-2)") == ["Commit", "Terminate"]
    saved = browser.ask("JSON.stringify({'cmi.suspend_data': values['cmi.suspend_data']})")
    browser.open(name, platform("", "Terminate", "API_1484_11", saved))
    assert browser.ask("document.querySelector('#summary').classList.contains('away')") is False
    assert browser.ask("document.querySelectorAll('#part-6 .verdict.good').length") == 3


def test_a_platform_of_scorm_1_2_gets_its_own_names_and_limits(browser: Browser) -> None:
    browser.open("after-a-hard-day", platform("LMS", "Finish", "API"))
    browser.click("Start")
    browser.ask("(document.querySelector('textarea').value = 'x'.repeat(5000)) && true")
    browser.ask(
        "['input', 'change'].forEach(name => document.querySelector('textarea').dispatchEvent(new Event(name))) ?? true"
    )
    values = browser.ask("values")
    assert values["cmi.core.lesson_status"] == "incomplete"
    assert values["cmi.interactions.0.type"] == "fill-in"
    assert len(values["cmi.interactions.0.student_response"]) == 255
    assert len(values["cmi.suspend_data"]) <= 4096
    assert "too long to be saved" in browser.ask("document.querySelector('#part-1 .play .status').textContent")
    for _ in range(6):
        browser.click("Next")
    browser.ask("dispatchEvent(new Event('pagehide'))")
    assert browser.ask("values['cmi.core.lesson_status']") == "completed"
    assert browser.ask("calls.slice(-2)") == ["Commit", "Finish"]
    assert browser.ask("values['cmi.core.session_time']").startswith("0000:00:")
