"""The style sheet of our HTML and EPUB materials."""

from __future__ import annotations

STYLE = """\
html { font-size: 100%; }
body { font-family: FiraGO, "Fira Sans", "Noto Sans", system-ui, sans-serif; line-height: 1.6; margin: 0 auto;
  max-width: 38rem; padding: 1.5rem 1.25rem 4rem; color: #1f2430; background: #fffdf9; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0.4rem 0 0.8rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.2rem 0 0.6rem; color: ACCENT; }
p, li { hyphens: auto; }
p { margin: 0 0 0.9rem; }
li { margin: 0 0 0.45rem; }
ul, ol { padding-inline-start: 1.4rem; }
a { color: ACCENT; }
.kicker { color: ACCENT; font-weight: bold; margin: 0; font-size: 0.95rem; }
.lead { font-size: 1.12rem; color: #4a5160; border-inline-start: 4px solid ACCENT; padding-inline-start: 0.9rem; }
.facts, .notice { color: #5a6170; font-size: 0.9rem; }
.notice { margin-top: 3rem; border-top: 1px solid #d8d3c8; padding-top: 0.8rem; }
table { border-collapse: collapse; margin: 0 0 1.2rem; width: 100%; }
th, td { border: 1px solid #8a8f9a; padding: 0.35rem 0.5rem; text-align: start; vertical-align: top; }
td:empty { height: 3.5rem; }
.handout { break-before: page; margin-top: 3rem; }
img { max-width: 100%; height: auto; }
"""


def style(accent: str, more: str = "") -> str:
    """The style sheet, and `more` of it, with the subtopic's colour (`#rrggbb`)."""
    return (STYLE + more).replace("ACCENT", accent)
