"""The documentation builds as a site, its links resolve, and no page needs a network to be read."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from lxml import html

from tests.docs.pages import PAGES, ROOT, fences

SITE = ROOT / "build" / "docs"
LOADED = "//script/@src | //link[@rel != 'search']/@href | //img/@src | //iframe/@src"
"""The addresses that a browser loads with a page."""


def prove() -> None:
    """Build the site as `start.py docs` does, and look through every page of it."""
    subprocess.run([sys.executable, "packaging/start.py", "docs"], cwd=ROOT, check=True)
    pages = {page: html.parse(page) for page in SITE.rglob("*.html")}
    problems = [problem for page, document in pages.items() for problem in problems_of(page, document)]
    problems += [f"{style}: loads from a network" for style in SITE.rglob("*.css") if loads_from_a_network(style)]
    assert not problems, "\n".join(problems)
    drawn = sum(len(document.xpath("//div[@class='diagram']/*[name()='svg']")) for document in pages.values())
    assert drawn == sum(len(fences(page, "mermaid")) for page in PAGES), f"{drawn} diagrams were drawn"
    print(f"{len(pages)} pages with {drawn} diagrams: all links resolve, and nothing is loaded from a network.")


def problems_of(page: Path, document: Any) -> list[str]:
    """What is wrong with a page: addresses that lead nowhere, and what is loaded from elsewhere."""
    outside = [address for address in document.xpath(LOADED) if urlsplit(address).netloc]
    dead = [address for address in document.xpath("//@href | //@src") if not resolves(page, address)]
    return [
        *(f"{page}: {one} is loaded from a network" for one in outside),
        *(f"{page}: {one} is dead" for one in dead),
    ]


def resolves(page: Path, address: str) -> bool:
    """Whether an address within the site leads to a file, and to a place in it where it names one."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return True
    target = page.parent / unquote(parts.path) if parts.path else page
    if not target.is_file():
        return False
    return not parts.fragment or bool(html.parse(target).xpath("//*[@id=$name]", name=unquote(parts.fragment)))


def loads_from_a_network(style: Path) -> bool:
    """Whether a style sheet names an address on another host."""
    return bool(re.search(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//", style.read_text(encoding="utf-8")))
