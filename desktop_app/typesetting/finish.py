"""What ReportLab leaves undone: the structure tree, metadata and colour profile of a tagged PDF, through pikepdf.

The result is meant to conform to ISO 14289-1 (PDF/UA-1), which a validator checks in the tests.
"""

from __future__ import annotations

import io
import re

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import ImageCms

from desktop_app.typesetting.structure import Element, StructureRecorder


def finish(data: bytes, structure: StructureRecorder, *, title: str, author: str, language: str, subject: str) -> bytes:
    """Add to a finished PDF what makes it readable by a screen reader, and return it."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        _Tree(pdf).write(structure.root)
        root = pdf.Root
        root.MarkInfo = Dictionary(Marked=True)
        root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        root.Lang = String(language)
        root.OutputIntents = Array([_colour_profile(pdf)])
        _mend_fonts(pdf)
        with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
            metadata["dc:title"] = title
            metadata["dc:creator"] = [author]
            metadata["dc:language"] = [language]
            metadata["dc:description"] = subject
            metadata["xmp:CreatorTool"] = "Springshelf"
            metadata["pdf:Producer"] = "Springshelf"
            metadata["pdfuaid:part"] = "1"
        pdf.docinfo[Name.Subject] = String(subject)
        buffer = io.BytesIO()
        pdf.save(buffer, min_version="1.7", deterministic_id=True)
    return buffer.getvalue()


class _Tree:
    """Writes elements as a structure tree, with the parent tree that leads back from marks and links."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._owners: dict[int, dict[int, pikepdf.Object]] = {}
        self._links: list[tuple[pikepdf.Object, pikepdf.Object]] = []
        self._next_link = dict.fromkeys(range(1, len(pdf.pages) + 1), 0)

    def write(self, document: Element) -> None:
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = Array([self._element(document, root)])
        numbers = Array()
        for index, page in enumerate(self._pdf.pages):
            page.obj.StructParents = index
            page.obj.Tabs = Name.S
            owners = self._owners.get(index + 1, {})
            numbers.append(index)
            numbers.append(self._pdf.make_indirect(Array([owners[mark] for mark in sorted(owners)])))
        for offset, (annotation, owner) in enumerate(self._links):
            annotation.StructParent = len(self._pdf.pages) + offset
            numbers.append(len(self._pdf.pages) + offset)
            numbers.append(owner)
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self._pdf.pages) + len(self._links)
        self._pdf.Root.StructTreeRoot = root

    def _element(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        made = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + element.tag), P=parent))
        if element.alternative:
            made.Alt = String(element.alternative)
        if element.header_cell:
            made.A = Dictionary(O=Name.Table, Scope=Name.Column)
        kids = Array()
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self._element(kid, made))
                continue
            page, mark = kid
            kids.append(Dictionary(Type=Name.MCR, Pg=self._pdf.pages[page - 1].obj, MCID=mark))
            self._owners.setdefault(page, {})[mark] = made
        for page in element.link_pages:
            kids.append(self._link(page, made, element.alternative))
        made.K = kids
        return made

    def _link(self, page: int, owner: pikepdf.Object, text: str) -> pikepdf.Object:
        """The next link annotation of the page: they were drawn in the order in which elements were added."""
        target = self._pdf.pages[page - 1].obj
        annotation = target.Annots[self._next_link[page]]
        self._next_link[page] += 1
        if not annotation.is_indirect:
            annotation = self._pdf.make_indirect(annotation)
            target.Annots[self._next_link[page] - 1] = annotation
        annotation.Contents = String(text)
        annotation.F = 4
        self._links.append((annotation, owner))
        return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=target)


ICC_DATE = slice(24, 36)
"""Where a colour profile says when it was made (ICC.1:2022, table 17): set to 1 January 2000, the same each time."""


def _colour_profile(pdf: pikepdf.Pdf) -> Dictionary:
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data[ICC_DATE] = bytes.fromhex("07d0 0001 0001 0000 0000 0000")
    profile = pdf.make_stream(bytes(data))
    profile.N = 3
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB"),
        DestOutputProfile=profile,
    )


def _mend_fonts(pdf: pikepdf.Pdf) -> None:
    """Mend the fonts' ToUnicode maps, and put ours in the place of those that are not embedded.

    ReportLab selects Helvetica or Times before it draws, and then draws nothing with them.
    """
    mended: set[tuple[int, int]] = set()
    for page in pdf.pages:
        fonts = page.obj.Resources.get("/Font", Dictionary())
        embedded = [fonts[name] for name in fonts.keys() if "/ToUnicode" in fonts[name]]  # noqa: SIM118 - a pikepdf object
        for name in list(fonts.keys()):
            if "/ToUnicode" not in fonts[name] and embedded:
                fonts[name] = embedded[0]
        for font in embedded:
            if font.objgen not in mended:
                mended.add(font.objgen)
                font.ToUnicode.write(_without_null(font.ToUnicode.read_bytes()))


CMAP_BLOCK = 100
"""The most lines that one bfchar block may hold (Adobe Technical Note 5014, section 1.4.1)."""


def _without_null(cmap: bytes) -> bytes:
    """A ToUnicode map without the codes that the subset does not use, which ReportLab maps to U+0000."""
    head, codespace, body = cmap.partition(b"endcodespacerange")
    lines = re.findall(rb"<[0-9A-Fa-f]+> <(?!0000>)[0-9A-Fa-f]+>", body)
    blocks = [lines[start : start + CMAP_BLOCK] for start in range(0, len(lines), CMAP_BLOCK)]
    written = b"\n".join(b"%d beginbfchar\n%s\nendbfchar" % (len(block), b"\n".join(block)) for block in blocks)
    return head + codespace + re.sub(rb"\d+ beginbfchar.*endbfchar", lambda _: written, body, flags=re.DOTALL)
