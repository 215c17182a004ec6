"""A Sphinx extension that turns Mermaid code blocks into SVG when the site is built, so that no page needs a script.

The pages keep Mermaid's text, because repository hosts draw it as well. mermaidx runs Mermaid without a browser.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any

import mermaidx
from docutils import nodes

CONFIG = {
    "theme": "neutral",
    "flowchart": {"htmlLabels": False, "nodeSpacing": 20, "rankSpacing": 35},
    "sequence": {"actorMargin": 25, "width": 130, "messageMargin": 28, "mirrorActors": False, "wrap": True},
}
"""Labels are SVG text, as some viewers drop HTML labels; small gaps keep the text readable in a page's width."""


def setup(app: Any) -> dict[str, bool]:  # noqa: ANN401 - Sphinx has no types in the environment for tests
    """Register the extension; Sphinx calls this."""
    app.connect("doctree-read", draw_all)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def draw_all(_app: Any, doctree: Any) -> None:  # noqa: ANN401 - as above
    """Replace each Mermaid code block of a page by its picture."""
    for block in list(doctree.findall(nodes.literal_block)):
        if block.get("language") == "mermaid":
            block.replace_self(nodes.raw("", draw(block.astext()), format="html"))


def draw(source: str) -> str:
    """A diagram as HTML with inline SVG.

    Raises:
        ValueError: the source has no `accTitle`, which screen readers read.
    """
    title = re.search(r"^\s*accTitle: *(.+)$", source, re.MULTILINE)
    if title is None:
        raise ValueError(f"A diagram has no accTitle: {source[:80]}")
    name = "diagram-" + hashlib.sha256(source.encode()).hexdigest()[:8]
    svg: str = mermaidx.render(source, config=CONFIG).svg().replace("my-svg", name)
    return f'<div class="diagram">{svg[svg.index("<svg") :]}</div>'
