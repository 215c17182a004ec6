"""The manual names the buttons and menus as the window does, in every language."""

import re
from pathlib import Path

import pytest
from lxml import etree

ROOT = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = ("en", *sorted(file.name for file in (ROOT / "manual" / "lang").iterdir()))
BUTTONS = (
    *("Keep", "&Check for new materials", "Ca&talogues…", "Add a catalogue", "Find &shared shelves", "&Share shelf…"),
    *("&History…", "&Freeze current version", "Appearance and language…", "&Run", "&Stop", "Add to &journal"),
    *("Updates…", "&Install when you close", "&Back to the version before", "From a &folder or stick…"),
)
"""The texts of the window that the manual names."""


def _bare(text: str) -> str:
    return text.replace("&", "").strip(" …\N{NO-BREAK SPACE}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_manual_names_buttons_as_the_window_does(language: str) -> None:
    folder = ROOT / "manual" if language == "en" else ROOT / "manual" / "lang" / language
    named = re.findall(r"<b>([^<]+)</b>", (folder / "springshelf.html").read_text(encoding="utf-8"))
    shown = {one: one for one in BUTTONS}
    if language != "en":
        messages = list(etree.parse(ROOT / "i18n" / f"springshelf_{language}.ts").getroot().iter("message"))
        shown = {one.findtext("source") or "": one.findtext("translation") or "" for one in messages}
    lower = " | ".join(named).lower()
    assert [one for one in BUTTONS if _bare(shown[one]).lower() not in lower] == []
