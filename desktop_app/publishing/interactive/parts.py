"""Reading the parts of an interactive material from its text.

Each part begins with a heading of the second level. Its first word says what it is, and stays English, because it is
syntax: `## Question: …`, `## Order: …`, `## Sort: …`, `## Slide: …`, `## Reflect: …`, `## Scene NAME: …`. A heading
without such a word begins a part that is only read; those before the first exercise are its introduction.

Options are list items. `- [x]` is a right answer and `- [ ]` a wrong one; `- [NAME]` leads to a scene; numbered items
are in the right order; items under a heading of the third level belong to that group. Indented lines below an item are
the reason that is shown afterwards. Text before the options is the task, and text after them explains the solution.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.exercise import Option, Part, PartKind
from desktop_app.publishing.codes import DescriptionCode

WORDS = "|".join(kind.value for kind in PartKind if kind not in (PartKind.TEXT, PartKind.SCENE))
HEADING = re.compile(rf"^## (?:({WORDS}): *|Scene ([\w-]+): *)?(\S.*)$", re.MULTILINE)
ITEMS = {
    PartKind.QUESTION: re.compile(r"- \[(x| )\] (.+)"),
    PartKind.SCENE: re.compile(r"- \[([\w-]+)\] (.+)"),
    PartKind.ORDER: re.compile(r"()\d+\. (.+)"),
    PartKind.SORT: re.compile(r"()- (.+)"),
}
GROUP = re.compile(r"### (.+)")
RIGHT = "x"
FEWEST = 2
"""The smallest number of things to order, to sort into groups, or to choose from."""


class PartError(SpringshelfError):
    """A part of an interactive material is incomplete."""


def parts_of(text: str) -> tuple[str, tuple[Part, ...]]:
    """The text before the first heading, and the parts.

    Raises:
        PartError: a part is incomplete.
    """
    before, *pieces = HEADING.split(text)
    found = [_part(*pieces[place : place + 4]) for place in range(0, len(pieces), 4)]
    _check(found)
    return before.strip(), tuple(found)


def _part(word: str | None, scene: str | None, title: str, body: str) -> Part:
    kind = PartKind.SCENE if scene else PartKind(word or "")
    item = ITEMS.get(kind)
    if item is None:
        return Part(kind, title.strip(), body.strip())
    before, after = list[str](), list[str]()
    options, groups = list[Option](), list[str]()
    for line in body.strip().split("\n"):
        if kind is PartKind.SORT and (group := GROUP.fullmatch(line)):
            groups.append(group[1])
        elif found := item.fullmatch(line):
            mark = str(len(groups)) if kind is PartKind.SORT else found[1].strip()
            options.append(Option(found[2], mark))
        elif options and line.startswith("  "):
            last = options[-1]
            options[-1] = Option(last.text, last.mark, f"{last.reason} {line.strip()}".strip())
        else:
            (after if options else before).append(line)
    texts = ("\n".join(lines).strip() for lines in (before, after))
    return Part(kind, title.strip(), next(texts), tuple(options), next(texts), scene or "", tuple(groups))


def _check(parts: Sequence[Part]) -> None:
    if all(part.kind is PartKind.TEXT for part in parts):
        raise PartError(DescriptionCode.NO_EXERCISE)
    scenes = {part.name for part in parts if part.kind is PartKind.SCENE}
    for part in parts:
        marks = {one.mark for one in part.options}
        if part.kind is PartKind.QUESTION and RIGHT not in marks:
            raise PartError(DescriptionCode.NO_RIGHT_ANSWER, part=part.title)
        if part.kind is PartKind.SCENE and (lost := sorted(marks - scenes)):
            raise PartError(
                DescriptionCode.NO_SUCH_SCENE, part=part.title, scene=lost[0], known=", ".join(sorted(scenes))
            )
        if part.kind in (PartKind.QUESTION, PartKind.ORDER, PartKind.SORT) and len(part.options) < FEWEST:
            raise PartError(DescriptionCode.TOO_FEW_OPTIONS, part=part.title, count=FEWEST)
        if part.kind is PartKind.SORT and (len(part.groups) < FEWEST or "0" in marks):
            raise PartError(DescriptionCode.TOO_FEW_GROUPS, part=part.title)
