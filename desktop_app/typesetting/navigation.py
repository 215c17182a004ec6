"""Links and the outline of a PDF (ISO 32000-1, 12.3 and 12.5.6.5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.typesetting.pdf_file import PdfFile, decimal, decimals, reference, text_string
from desktop_app.typesetting.structure import LinkPlace, Place
from desktop_app.typesetting.structure_tree import Annotation

PRINT = 4
"""The flag of an annotation that is printed (table 165)."""


@dataclass(slots=True)
class OutlineItem:
    """A heading in the outline: its level from 0, its title, and the name of its place."""

    level: int
    title: str
    bookmark: str
    number: int = 0
    below: list[OutlineItem] = field(default_factory=list)


def write_link(file: PdfFile, link: Annotation, place: LinkPlace, destination: str) -> None:
    """Write a link annotation."""
    file.put(
        link.number,
        f"<</Type/Annot/Subtype/Link/Rect{decimals(place.box)}/Border[0 0 0]/Dest{destination}"
        f"/Contents{text_string(link.text)}/F {PRINT}/StructParent {link.key}>>",
    )


def destination(page: int, left: float, top: float) -> str:
    """A position on the page with this object number, for a link or the outline."""
    return f"[{page} 0 R/XYZ {decimal(left)} {decimal(top)} 0]"


def write_outline(
    file: PdfFile, items: Sequence[OutlineItem], pages: Sequence[int], places: Mapping[str, Place]
) -> int:
    """Write the outline, all of it open, and return the number of its root; 0 if it is empty."""
    if not items:
        return 0
    top, path = list[OutlineItem](), list[OutlineItem]()
    for one in items:
        one.number = file.reserve()
        del path[min(one.level, len(path)) :]
        (path[-1].below if path else top).append(one)
        path.append(one)
    root = file.reserve()

    def write(level: Sequence[OutlineItem], parent: int) -> int:
        """Write the items of one level, and return how many there are at and below it."""
        count = len(level)
        for index, one in enumerate(level):
            place = places[one.bookmark]
            shown = destination(pages[place.page - 1], place.left, place.height)
            entries = f"/Title{text_string(one.title)}/Parent {parent} 0 R/Dest{shown}"
            if index:
                entries += f"/Prev {level[index - 1].number} 0 R"
            if index + 1 < len(level):
                entries += f"/Next {level[index + 1].number} 0 R"
            if one.below:
                below = write(one.below, one.number)
                entries += f"/First {one.below[0].number} 0 R/Last {one.below[-1].number} 0 R/Count {below}"
                count += below
            file.put(one.number, f"<<{entries}>>")
        return count

    count = write(top, root)
    ends = f"/First {reference(top[0].number)}/Last {reference(top[-1].number)}"
    file.put(root, f"<</Type/Outlines{ends}/Count {count}>>")
    return root
