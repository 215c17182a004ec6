"""Books that bring their own colours, read in a theme of the reader: everything can be read."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.reader.reader_appearance import ReaderAppearance
from desktop_app.gui.reader.web_reader import WORLD, WebReader
from desktop_app.gui.theme.pages import PageTheme
from tests.epubs import page
from tests.gui.conftest import PATIENCE
from tests.reading.test_book_cases import opened

ENOUGH = 4.5
"""Contrast of text with what is behind it (WCAG 2.2, 1.4.3)."""
STYLE = """<style>@layer theirs { .layered { color: #000 !important; background: #fff !important } }
.white { background: white !important } #only { color: #111 !important; background: #eee !important }
.picture { background: linear-gradient(white, white) } .before::before { content: "told"; color: black;
background: white !important } .fill { -webkit-text-fill-color: #000 !important }</style>"""
BODY = """<p class="layered">a</p><p class="white">b</p><p id="only">c</p><p class="picture">d</p>
<p class="before">e</p>
<p class="fill">f</p><p style="color: black !important; background: #FFF !IMPORTANT">g</p><font color="black">h</font>
<table bgcolor="#ffffff"><tr><td bgcolor="white"><mark>i</mark></td></tr></table><p><a href="b.xhtml"
style="color:#000!important">j</a></p><p><svg xmlns="http://www.w3.org/2000/svg" width="80" height="30"><text x="5"
y="20" fill="currentColor">k</text></svg></p>"""
WORST = """(() => {
  const light = (text) => {
    const [r, g, b] = text.match(/[\\d.]+/g).map(Number).map((one) => one / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (node) => {
    for (let one = node; one; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (style.backgroundImage !== "none") return "rgb(255,255,255)";
      if (!/(, 0\\)|transparent)$/.test(style.backgroundColor)) return style.backgroundColor;
    }
    return "rgb(255,255,255)";
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const found = [];
  for (const node of document.body.querySelectorAll("*")) {
    const own = [...node.childNodes].some((one) => one.nodeType === 3 && one.data.trim());
    for (const part of own ? [null, "::before"] : []) {
      const style = getComputedStyle(node, part);
      if (part && style.content === "none") continue;
      const back = part && !/(, 0\\)|transparent)$/.test(style.backgroundColor) ? style.backgroundColor : ground(node);
      const ink = node.closest("svg") ? style.fill : style.webkitTextFillColor;
      found.push([contrast(ink, back), node.outerHTML.slice(0, 60)]);
    }
  }
  return JSON.stringify(found.sort((a, b) => a[0] - b[0])[0]);
})()"""


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[WebReader]:
    made = WebReader()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    yield made
    made.close()
    made.dispose()


def worst(qtbot: QtBot, reader: WebReader) -> tuple[float, str]:
    """The lowest contrast of a text on the page, and where it is."""
    answers: list[str] = []
    reader.page.runJavaScript(WORST, WORLD, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    contrast, where = json.loads(answers[0])
    return float(contrast), str(where)


@pytest.mark.parametrize("theme", [PageTheme.DARK, PageTheme.SEPIA])
def test_text_has_contrast_whatever_colours_its_book_insists_on(
    qtbot: QtBot, reader: WebReader, theme: PageTheme
) -> None:
    reader.use_look(ReaderAppearance(theme))
    pages = {"a.xhtml": (page(BODY, STYLE).encode(), "application/xhtml+xml")}
    with qtbot.waitSignal(reader.shown, timeout=PATIENCE):
        reader.open(pages.get, "a.xhtml", ("a.xhtml",))
    contrast, where = worst(qtbot, reader)
    assert contrast >= ENOUGH, where
    book = opened("dark_own")
    with qtbot.waitSignal(reader.shown, timeout=PATIENCE):
        reader.show_book(book)
    contrast, where = worst(qtbot, reader)
    assert contrast >= ENOUGH, where
    reader.clear()
    book.close()
