"""An interactive material as one HTML page, which is complete on paper and without its script.

The body has every part, its options, and the answers with their reasons at the end. The script (`runtime.js`) makes an
exercise of it. A Content Security Policy in the page allows this script and this style sheet by their hashes, and
nothing else: no request, no form, no frame.
"""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from html import escape
from pathlib import Path
from random import Random

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.direction import is_right_to_left
from desktop_app.domain.exercise import Option, Part, PartKind
from desktop_app.domain.material import Material
from desktop_app.domain.wording import Wording
from desktop_app.publishing.fixed_texts import facts_of, kicker_of, notice_of
from desktop_app.publishing.html import accent_of, direction_of
from desktop_app.publishing.interactive.parts import RIGHT, parts_of
from desktop_app.publishing.interactive.pictures import with_pictures
from desktop_app.publishing.interactive.texts import texts_of
from desktop_app.publishing.page_style import style
from desktop_app.publishing.text import to_xhtml

HERE = Path(__file__).parent
LINES = 6
"""The number of lines for handwriting below a prompt."""


def make_interactive(material: Material, campaign: Campaign, say: Wording) -> bytes:
    """Write the material as an HTML page that contains everything that it needs."""
    before, parts = parts_of(material.text)
    numbered = _numbered(parts)
    played = [part for part in parts if part.kind is not PartKind.TEXT]
    first = parts.index(played[0])
    intro = (to_xhtml(before), *(_reading(part, material) for part in parts[:first]))
    after = [_reading(part, material) for part in parts[first:] if part.kind is PartKind.TEXT]
    main = (
        f'<header>\n<p class="kicker">{escape(kicker_of(material, campaign, say))}</p>\n'
        f"<h1>{escape(material.title)}</h1>\n"
        f'<p class="facts">{escape(facts_of(material, say))}</p>\n</header>\n'
        f'<div id="intro">\n<p class="lead">{escape(material.description)}</p>\n{"".join(intro)}</div>\n'
        f'<div id="parts">\n{"".join(_section(part, material, numbered, say) for part in played)}</div>\n'
        f'<div id="after">\n{"".join(after)}</div>\n'
        f'<p class="notice">{escape(notice_of(material, campaign, say))}</p>\n'
        f"{_answers(played, numbered, say)}"
    )
    css = style(accent_of(material, campaign), _own("runtime.css"))
    texts = json.dumps(texts_of(say), ensure_ascii=False, sort_keys=True).replace("<", "\\u003c")
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{material.language}"{direction_of(material.language)}>\n<head>\n<meta charset="utf-8"/>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(css, _own("runtime.js"))}"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f'<meta name="description" content="{escape(material.description)}"/>\n'
        f"<title>{escape(material.title)}</title>\n<style>{css}</style>\n"
        f"</head>\n<body>\n<main>\n{main}</main>\n"
        f'<script type="application/json" id="texts">{texts}</script>\n'
        f"<script>{_own('runtime.js')}</script>\n</body>\n</html>\n"
    ).encode()


@cache
def _own(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def _policy(css: str, script: str) -> str:
    """What the page may do (Content Security Policy Level 3)."""
    return (
        f"default-src 'none'; script-src {_allowed(script)}; style-src {_allowed(css)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _allowed(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _numbered(parts: tuple[Part, ...]) -> dict[str, int]:
    """The number of each exercise by its title, and of each scene by its name."""
    played = [part for part in parts if part.kind is not PartKind.TEXT]
    return {key: place for place, part in enumerate(played, 1) for key in (_key(part), part.name) if key}


def _key(part: Part) -> str:
    return f"{part.kind}:{part.name or part.title}"


def _reading(part: Part, material: Material) -> str:
    return f"<section>\n<h2>{escape(part.title)}</h2>\n{_prose(part.text, material)}</section>\n"


def _prose(text: str, material: Material) -> str:
    """Text as XHTML, with its pictures inside."""
    turned = is_right_to_left(material.language)
    return with_pictures(to_xhtml(text), dict(material.files), right_to_left=turned)


def inline(text: str) -> str:
    """A line of CommonMark without its paragraph."""
    return to_xhtml(text).strip().removeprefix("<p>").removesuffix("</p>")


def _section(part: Part, material: Material, numbered: dict[str, int], say: Wording) -> str:
    number = numbered[_key(part)]
    makers = {
        PartKind.QUESTION: _question,
        PartKind.SCENE: _choices,
        PartKind.ORDER: _items,
        PartKind.SORT: _table,
        PartKind.REFLECT: _lines,
    }
    make = makers.get(part.kind)
    body = make(part, material, numbered, say) if make else ""
    return (
        f'<section class="part" id="part-{number}" data-kind="{part.kind.value.lower()}">\n'
        f'<h2><span class="number">{number}</span> {escape(part.title)}</h2>\n{_prose(part.text, material)}'
        f"{body}</section>\n"
    )


def _question(part: Part, _material: Material, _numbered: dict[str, int], _say: Wording) -> str:
    marks = {RIGHT: ' data-right="yes"'}
    items = "".join(f"<li{marks.get(one.mark, '')}>{inline(one.text)}</li>\n" for one in part.options)
    return f'<ol class="paper options">\n{items}</ol>\n'


def _choices(part: Part, _material: Material, numbered: dict[str, int], say: Wording) -> str:
    if not part.options:
        return f'<p class="paper end">{escape(say("This way ends here."))}</p>\n'
    items = "".join(
        f'<li><a href="#part-{numbered[one.mark]}"><span class="choice">{inline(one.text)}</span> '
        f'<span class="to">{escape(say("go to {place}", place=str(numbered[one.mark])))}</span></a></li>\n'
        for one in part.options
    )
    return f'<ul class="paper choices">\n{items}</ul>\n'


def shuffled(part: Part, seed: str) -> list[tuple[int, Option]]:
    """The options, each with its place in the source, in an order that is the same for each language and not theirs."""
    places = list(range(len(part.options)))
    # The random numbers need no secrecy, but must be the same on every computer.
    lot = Random(seed)  # noqa: S311
    while places == sorted(places):
        lot.shuffle(places)
    return [(place, part.options[place]) for place in places]


def _seed(part: Part, material: Material, numbered: dict[str, int]) -> str:
    return f"{material.id} {numbered[_key(part)]}"


def _items(part: Part, material: Material, numbered: dict[str, int], _say: Wording) -> str:
    items = "".join(
        f'<li data-place="{place}"><span class="blank"></span> <span class="text">{inline(one.text)}</span></li>\n'
        for place, one in shuffled(part, _seed(part, material, numbered))
    )
    return f'<ul class="paper items">\n{items}</ul>\n'


def _table(part: Part, material: Material, numbered: dict[str, int], say: Wording) -> str:
    heads = "".join(f'<th scope="col">{inline(one)}</th>' for one in part.groups)
    ticks = '<td class="tick"></td>' * len(part.groups)
    rows = "".join(
        f'<tr data-group="{one.mark}" data-place="{place}"><th scope="row">{inline(one.text)}</th>{ticks}</tr>\n'
        for place, one in shuffled(part, _seed(part, material, numbered))
    )
    head = f'<tr><th scope="col">{escape(say("Statements"))}</th>{heads}</tr>'
    return f'<table class="paper sorting">\n<thead>{head}</thead>\n<tbody>\n{rows}</tbody>\n</table>\n'


def _lines(_part: Part, _material: Material, _numbered: dict[str, int], _say: Wording) -> str:
    return f'<div class="paper lines">\n{"<p></p>" * LINES}\n</div>\n'


def _answers(parts: list[Part], numbered: dict[str, int], say: Wording) -> str:
    found = [part for part in parts if part.options and part.kind is not PartKind.SCENE]
    if not found:
        return ""
    sections = "".join(_answer(part, numbered[_key(part)], say) for part in found)
    return f'<section id="answers">\n<h2>{escape(say("Answers"))}</h2>\n{sections}</section>\n'


def _answer(part: Part, number: int, say: Wording) -> str:
    return (
        f'<section class="answer" id="answer-{number}">\n'
        f'<h3><a href="#part-{number}"><span class="number">{number}</span> {escape(part.title)}</a></h3>\n'
        f'{_solution(part, say)}<div class="explanation">{to_xhtml(part.explanation)}</div>\n</section>\n'
    )


def _solution(part: Part, say: Wording) -> str:
    if part.kind is PartKind.ORDER:
        return f"<ol>\n{''.join(_with_reason(one) for one in part.options)}</ol>\n"
    if part.kind is PartKind.SORT:
        groups = enumerate(part.groups, 1)
        return "".join(
            f"<h4>{inline(group)}</h4>\n<ul>\n"
            + "".join(_with_reason(one) for one in part.options if one.mark == str(number))
            + "</ul>\n"
            for number, group in groups
        )
    numbered = [(one, f' value="{number}"') for number, one in enumerate(part.options, 1)]
    right = "".join(_with_reason(*one) for one in numbered if one[0].mark == RIGHT)
    wrong = "".join(_with_reason(*one) for one in numbered if one[0].mark != RIGHT)
    heads = (f"<h4>{escape(head)}</h4>\n<ol>\n" for head in (say("Right"), say("Not right")))
    return "".join(f"{head}{items}</ol>\n" for head, items in zip(heads, (right, wrong), strict=True) if items)


def _with_reason(option: Option, attribute: str = "") -> str:
    reason = f' <span class="reason">{inline(option.reason)}</span>' if option.reason else ""
    return f'<li{attribute}><span class="text">{inline(option.text)}</span>{reason}</li>\n'
