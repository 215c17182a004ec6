"""The structure tree of a PDF (ISO 32000-1, 14.7), with the parent tree for marks, links and fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.typesetting.pdf_file import PdfFile, reference, text_string
from desktop_app.typesetting.structure import Element, FieldPlace, LinkPlace


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link or field: the number of its object, its key in the parent tree, and where it is."""

    number: int
    key: int
    place: LinkPlace | FieldPlace
    text: str = ""
    """A link's text for screen readers."""


@dataclass(slots=True)
class StructureTree:
    """Writes elements into a file whose pages have these numbers; their annotations are to be written by others."""

    file: PdfFile
    pages: Sequence[int]
    annotations: list[Annotation] = field(default_factory=list)
    _owners: dict[int, dict[int, int]] = field(default_factory=dict)
    _annotated: list[int] = field(default_factory=list)
    """The element of each annotation."""

    def write(self, document: Element) -> int:
        """Write the tree, and return the number of its root."""
        root = self.file.reserve()
        top = self._element(document, root)
        numbers = []
        for index in range(len(self.pages)):
            owners = self._owners.get(index + 1, {})
            owned = " ".join(f"{owners[mark]} 0 R" for mark in sorted(owners))
            numbers.append(f"{index} {self.file.add(f'[{owned}]')} 0 R")
        numbers += [f"{len(self.pages) + place} {one} 0 R" for place, one in enumerate(self._annotated)]
        tree = self.file.add(f"<</Nums[{' '.join(numbers)}]>>")
        self.file.put(
            root,
            f"<</Type/StructTreeRoot/K[{reference(top)}]/ParentTree {reference(tree)}"
            f"/ParentTreeNextKey {len(numbers)}>>",
        )
        return root

    def _element(self, element: Element, parent: int) -> int:
        number = self.file.reserve()
        kids: list[str] = []
        page = 0
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(f"{self._element(kid, number)} 0 R")
                continue
            on, mark = kid
            page = page or on
            self._owners.setdefault(on, {})[mark] = number
            kids.append(str(mark) if on == page else f"<</Type/MCR/Pg {self.pages[on - 1]} 0 R/MCID {mark}>>")
        kids += [self._annotation(place, number, element.alternative) for place in element.links]
        kids += [self._annotation(place, number) for place in element.fields]
        entries = f"/Pg {self.pages[page - 1]} 0 R" if page else ""
        if element.alternative:
            entries += f"/Alt{text_string(element.alternative)}"
        if element.header_scope:
            entries += f"/A<</O/Table/Scope/{element.header_scope}>>"
        shown = " ".join(kids)
        self.file.put(number, f"<</Type/StructElem/S/{element.tag}/P {parent} 0 R{entries}/K[{shown}]>>")
        return number

    def _annotation(self, place: LinkPlace | FieldPlace, owner: int, text: str = "") -> str:
        made = Annotation(self.file.reserve(), len(self.pages) + len(self._annotated), place, text)
        self.annotations.append(made)
        self._annotated.append(owner)
        return f"<</Type/OBJR/Obj {made.number} 0 R/Pg {self.pages[place.page - 1]} 0 R>>"
