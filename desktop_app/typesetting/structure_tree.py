"""The structure tree of a PDF (ISO 32000-1, 14.7), with the parent tree for marks, links and fields."""

from __future__ import annotations

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from desktop_app.typesetting.structure import Element, FieldPlace

PlacedField = tuple[FieldPlace, pikepdf.Object]
"""A field, and its annotation on the page."""
SCOPES = {"Column": Name.Column, "Row": Name.Row}
PRINT = 4
"""The flag of an annotation that is printed (ISO 32000-1, table 165)."""


class StructureTree:
    """Writes elements into a PDF."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._owners: dict[int, dict[int, pikepdf.Object]] = {}
        self._annotations: list[tuple[pikepdf.Object, pikepdf.Object]] = []
        self._fields: list[PlacedField] = []

    def write(self, document: Element) -> list[PlacedField]:
        """Write the tree, and return its fields."""
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = Array([self._element(document, root)])
        numbers = Array()
        for index, page in enumerate(self._pages):
            page.StructParents = index
            page.Tabs = Name.S
            owners = self._owners.get(index + 1, {})
            numbers.append(index)
            numbers.append(self._pdf.make_indirect(Array([owners[mark] for mark in sorted(owners)])))
        for offset, (annotation, owner) in enumerate(self._annotations):
            annotation.StructParent = len(self._pages) + offset
            numbers.append(len(self._pages) + offset)
            numbers.append(owner)
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self._pages) + len(self._annotations)
        self._pdf.Root.StructTreeRoot = root
        return self._fields

    def _element(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        made = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + element.tag), P=parent))
        if element.alternative:
            made.Alt = String(element.alternative)
        if element.header_scope:
            made.A = Dictionary(O=Name.Table, Scope=SCOPES[element.header_scope])
        kids = Array()
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self._element(kid, made))
                continue
            page, mark = kid
            kids.append(Dictionary(Type=Name.MCR, Pg=self._pages[page - 1], MCID=mark))
            self._owners.setdefault(page, {})[mark] = made
        kids.extend(self._link(place, made, element.alternative) for place in element.links)
        kids.extend(self._field(place, made) for place in element.fields)
        made.K = kids
        return made

    def _link(self, place: tuple[int, int], owner: pikepdf.Object, text: str) -> pikepdf.Object:
        page, number = place
        target = self._pages[page - 1]
        annotation = target.Annots[number]
        if not annotation.is_indirect:
            annotation = self._pdf.make_indirect(annotation)
            target.Annots[number] = annotation
        annotation.Contents = String(text)
        annotation.F = PRINT
        return self._reference(annotation, owner, target)

    def _field(self, place: FieldPlace, owner: pikepdf.Object) -> pikepdf.Object:
        """Add a field's annotation after the page's links, because the order of the links matters."""
        target = self._pages[place.page - 1]
        annotation = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                Rect=Array([round(edge, 2) for edge in place.box]),
                F=PRINT,
                P=target,
                TU=String(place.label),
            )
        )
        if "/Annots" not in target:
            target.Annots = Array()
        target.Annots.append(annotation)
        self._fields.append((place, annotation))
        return self._reference(annotation, owner, target)

    def _reference(self, annotation: pikepdf.Object, owner: pikepdf.Object, page: pikepdf.Object) -> pikepdf.Object:
        self._annotations.append((annotation, owner))
        return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page)
