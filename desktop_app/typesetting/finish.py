"""What makes pages a tagged archive PDF: structure, metadata, colours, forms, attached files.

The result should conform to ISO 14289-1 (PDF/UA-1) and to ISO 19005-3 (PDF/A-3a); a validator checks this in the tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from PIL import ImageCms
from reportlab.pdfbase.pdfdoc import PDFDocument

from desktop_app.typesetting.embedded_fonts import write_fonts
from desktop_app.typesetting.form import write_form
from desktop_app.typesetting.navigation import OutlineItem, destination, write_link, write_outline
from desktop_app.typesetting.page_canvas import PageContent
from desktop_app.typesetting.pdf_file import PdfFile, decimal, name, reference, text_string
from desktop_app.typesetting.structure import LinkPlace, StructureRecorder
from desktop_app.typesetting.structure_tree import StructureTree

MADE_AT = datetime.fromisoformat("2000-01-01T00:00:00+00:00")
"""The fixed creation time: ReportLab's own time for reproducible files."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """An embedded file: its name, its description, and its bytes."""

    name: str
    media_type: str
    about: str
    data: bytes


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """A PDF's metadata. `language` is BCP 47, `subject` one sentence; `attached` are its source files."""

    title: str
    author: str
    language: str
    subject: str = ""
    made_at: datetime = MADE_AT
    attached: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class DrawnDocument:
    """A document whose pages are drawn.

    Attributes:
        file: the file, with the pictures.
        pages: the pages, whose objects and contents are not written yet.
        codes: what draws the code of each page.
        size: the width and height of a page in points.
        structure: the structure; it is empty afterwards.
        outline: the headings of the outline.
        fonts: ReportLab's document, which knows the characters that were drawn.
    """

    file: PdfFile
    pages: Sequence[PageContent]
    codes: Sequence[str]
    size: tuple[float, float]
    structure: StructureRecorder
    outline: Sequence[OutlineItem]
    fonts: PDFDocument


def finish(drawn: DrawnDocument, described: DocumentInfo) -> bytes:
    """Write everything but the pictures, and return the file."""
    file, structure = drawn.file, drawn.structure
    pages = [one.number for one in drawn.pages]
    tree = StructureTree(file, pages)
    root = tree.write(structure.root)
    structure.root.kids.clear()
    top = file.reserve()
    _write_pages(drawn, tree, top)
    entries = {
        "Type": "/Catalog",
        "Pages": reference(top),
        "PageMode": "/UseNone",
        "StructTreeRoot": reference(root),
        "MarkInfo": "<</Marked true>>",
        "ViewerPreferences": "<</DisplayDocTitle true>>",
        "Lang": text_string(described.language),
        "OutputIntents": f"[{_output_intent(file)}]",
        "Metadata": reference(_write_metadata(file, described)),
        "Names": f"<<{_named_places(file, structure, pages)}{_attached_names(attached := _attach(file, described))}>>",
    }
    outline = write_outline(file, drawn.outline, pages, structure.places)
    if outline:
        entries["Outlines"] = reference(outline)
    fields = [(one, one.place) for one in tree.annotations if not isinstance(one.place, LinkPlace)]
    form = write_form(file, fields, pages)
    if form:
        entries["AcroForm"] = reference(form)
    if attached:
        entries["AF"] = f"[{' '.join(reference(number) for _, number in attached)}]"
    catalogue = file.add(f"<<{''.join(f'/{key} {entries[key]}' for key in entries)}>>")
    return file.finish(catalogue, _write_information(file, described))


def _write_pages(drawn: DrawnDocument, tree: StructureTree, top: int) -> None:
    """Write the pages with their links; `top` is the number of their parent."""
    file, places = drawn.file, drawn.structure.places
    fonts = write_fonts(file, drawn.fonts)
    annotations: dict[int, list[int]] = {}
    for one in sorted(tree.annotations, key=lambda one: not isinstance(one.place, LinkPlace)):
        annotations.setdefault(one.place.page, []).append(one.number)
        if isinstance(one.place, LinkPlace):
            place = places[one.place.target]
            target = destination(tree.pages[place.page - 1], place.left, place.height)
            write_link(file, one, one.place, target)
    width, height = drawn.size
    box = f"[0 0 {width:.4f} {height:.4f}]"
    for index, (page, code) in enumerate(zip(drawn.pages, drawn.codes, strict=True)):
        content = file.add_stream(page.packed(code), "/Filter/FlateDecode")
        pictures = "".join(f"{name(one)} {page.pictures[one]} 0 R" for one in sorted(page.pictures))
        shown = f"/XObject<<{pictures}>>" if pictures else ""
        own = " ".join(map(reference, annotations.get(index + 1, ())))
        file.put(
            page.number,
            f"<</Type/Page/Parent {top} 0 R/MediaBox{box}/Resources<</Font {fonts} 0 R{shown}>>"
            f"/Contents {content} 0 R/StructParents {index}/Tabs/S{f'/Annots[{own}]' if own else ''}>>",
        )
    kids = " ".join(map(reference, tree.pages))
    file.put(top, f"<</Type/Pages/Count {len(tree.pages)}/Kids[{kids}]>>")


def _write_information(file: PdfFile, described: DocumentInfo) -> int:
    """Write the document information; XMP has the same metadata (ISO 19005-3, 6.6.2)."""
    moment = _date(described.made_at)
    told = {
        "Title": text_string(described.title),
        "Author": text_string(described.author),
        "Subject": text_string(described.subject),
        "Creator": "(Springshelf)",
        "Producer": "(Springshelf)",
        "CreationDate": moment,
        "ModDate": moment,
    }
    return file.add(f"<<{''.join(f'/{key}{told[key]}' for key in told)}>>")


def _write_metadata(file: PdfFile, described: DocumentInfo) -> int:
    """Write the XMP metadata, which must be readable without decompressing (ISO 19005-3, 6.6.2.1)."""
    moment = described.made_at.isoformat(timespec="seconds")
    return file.add_stream(_xmp(described, moment).encode(), "/Type/Metadata/Subtype/XML")


def _date(moment: datetime) -> str:
    """A time in the form of a PDF (ISO 32000-1, 7.9.4)."""
    return f"(D:{moment:%Y%m%d%H%M%S}+00'00')"


def _escaped(text: str) -> str:
    """Escape text for XML, without the characters that XML 1.0 (2.2) does not allow."""
    allowed = (
        one for one in text if one in "\t\n" or " " <= one <= "\ud7ff" or "\ue000" <= one <= "\ufffd" or one > "\uffff"
    )
    return "".join(allowed).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _xmp(described: DocumentInfo, moment: str) -> str:
    """The XMP metadata. An extension schema describes PDF/UA's property, as PDF/A requires (ISO 19005-3, 6.6.2.3)."""

    def one_of(text: str) -> str:
        return f'<rdf:Alt><rdf:li xml:lang="x-default">{_escaped(text)}</rdf:li></rdf:Alt>'

    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title>{one_of(described.title)}</dc:title>
<dc:description>{one_of(described.subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>{_escaped(described.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{_escaped(described.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Springshelf</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdf:Producer>Springshelf</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{EXTENSION}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


EXTENSION = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""

ICC_DATE = slice(24, 36)
"""The position of a colour profile's creation time (ICC.1:2022, table 17), which is set to 1 January 2000."""


@cache
def _colour_profile() -> bytes:
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data[ICC_DATE] = bytes.fromhex("07d0 0001 0001 0000 0000 0000")
    return bytes(data)


def _output_intent(file: PdfFile) -> str:
    profile = file.add_packed(_colour_profile(), "/N 3")
    return (
        f"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile {profile} 0 R>>"
    )


def _named_places(file: PdfFile, structure: StructureRecorder, pages: Sequence[int]) -> str:
    """Write named destinations (ISO 32000-1, 12.3.2.3), for programs that read the file."""
    if not structure.places:
        return ""
    ordered = sorted(structure.places.items(), key=lambda one: one[0].encode())
    names = " ".join(
        f"{text_string(called)}[{pages[one.page - 1]} 0 R/XYZ null {decimal(one.height)} null]"
        for called, one in ordered
    )
    return f"/Dests {file.add(f'<</Names[{names}]>>')} 0 R"


def _attach(file: PdfFile, described: DocumentInfo) -> list[tuple[Attachment, int]]:
    """Embed files as the document's source (ISO 19005-3, 6.8; ISO 32000-2, 14.13): each with its specification."""
    return [(one, _write_attachment(file, one, described.made_at)) for one in described.attached]


def _attached_names(attached: Sequence[tuple[Attachment, int]]) -> str:
    if not attached:
        return ""
    names = " ".join(f"{text_string(one.name)} {number} 0 R" for one, number in attached)
    return f"/EmbeddedFiles<</Names[{names}]>>"


def _write_attachment(file: PdfFile, attachment: Attachment, made_at: datetime) -> int:
    """Write a file as it is, since an archive is compressed, and its specification."""
    stream = file.add_stream(
        attachment.data,
        f"/Type/EmbeddedFile/Subtype{name(attachment.media_type)}"
        f"/Params<</Size {len(attachment.data)}/ModDate{_date(made_at)}>>",
    )
    called = text_string(attachment.name)
    return file.add(
        f"<</Type/Filespec/F{called}/UF{called}/Desc{text_string(attachment.about)}/AFRelationship/Source"
        f"/EF<</F {stream} 0 R/UF {stream} 0 R>>>>"
    )
