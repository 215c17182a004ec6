"""The style sheet of a catalogue's pages for browsers. It works on a phone of 320 pixels and in both directions."""

from __future__ import annotations

STYLE = """\
:root { color-scheme: light dark; --ink: #1f2430; --soft: #5a6170; --ground: #fffdf9; --card: #ffffff; --edge: #d8d3c8;
  --accent: ACCENT; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae4; --soft: #b4b0a6; --ground: #191b20; --card: #23262d;
  --edge: #3b3f49; --accent: #9fc3e8; } }
* { box-sizing: border-box; }
body { font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; margin: 0 auto; max-width: 44rem; padding: 1rem 1rem 3rem;
  color: var(--ink); background: var(--ground); overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2 { font-size: 1.1rem; line-height: 1.3; margin: 0 0 .2rem; }
p { margin: 0 0 .6rem; }
a { color: var(--accent); }
nav { font-size: .9rem; line-height: 2; }
.back { margin: .6rem 0 0; }
.back a { display: inline-block; padding: .4rem 0; }
.lead, .facts, small, footer { color: var(--soft); }
.facts, small, footer { font-size: .9rem; }
ul { list-style: none; margin: 0; padding: 0; }
.groups li { background: var(--card); border: 1px solid var(--edge); border-inline-start-width: 6px; border-radius: 8px;
  margin: 0 0 .7rem; padding: .8rem 1rem; }
.groups li > a { font-size: 1.1rem; font-weight: 600; display: block; padding: .2rem 0; }
.groups span { color: var(--soft); font-size: .9rem; }
.number { display: inline-block; min-width: 2.6rem; padding: .5rem; text-align: center; }
article { background: var(--card); border: 1px solid var(--edge); border-radius: 8px; display: flex; gap: .9rem;
  margin: 0 0 .8rem; padding: .9rem; }
article > img, .none { flex: 0 0 5rem; width: 5rem; height: 7rem; object-fit: contain; object-position: top; }
.none { background: var(--edge); border-radius: 4px; }
article > div { flex: 1; min-width: 0; }
.file { margin: .5rem 0 0; }
small { display: inline-block; white-space: nowrap; padding: .3rem .2rem; }
.groups, form { margin-top: 1.2rem; }
.button, button { display: inline-block; background: var(--accent); color: var(--card); border: 1px solid var(--accent);
  border-radius: 6px; font: inherit; line-height: 1.2; padding: .65rem .9rem; margin: 0 0 .3rem;
  text-decoration: none; }
.second { background: none; color: var(--accent); }
form { display: flex; gap: .5rem; margin: 0 0 1rem; }
input { flex: 1; min-width: 0; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft);
  border-radius: 6px; padding: .6rem .7rem; }
a:focus-visible, button:focus-visible, input:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
footer { border-top: 1px solid var(--edge); margin: 2rem 0 0; padding: .8rem 0 0; }
"""


def style(accent: str) -> str:
    """The style sheet with a group's colour (`#rrggbb`)."""
    return STYLE.replace("ACCENT", accent)
