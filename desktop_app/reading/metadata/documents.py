"""PDF and SVG without what tells place, time and device; what a person sees stays as it is."""

from __future__ import annotations

import io

import pikepdf
from lxml import etree

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.metadata.errors import MetadataError
from desktop_app.reading.metadata.jpeg import strip_jpeg

_PRIVATE_KEYS = ("/Metadata", "/PieceInfo", "/LastModified")
_EDITORS = ("inkscape", "sodipodi", "adobe", "sketch", "figma", "ns.adobe.com")
_HEAD_OF_JPEG = b"\xff\xd8\xff"


def strip_pdf(data: bytes, name: str) -> bytes:
    """The same pages, without document properties, XMP, private data of programs, and what cameras wrote into photos.

    Forms, comments and attachments stay: they are what the person wants to show.

    Raises:
        StrippingError: it has a password.
        ValueError: it is damaged.
    """
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for key in ("/Info", "/Prev"):
                if key in pdf.trailer:
                    del pdf.trailer[key]
            for one in pdf.objects:
                if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
                    _strip_object(one)
            out = io.BytesIO()
            pdf.save(out, deterministic_id=True, fix_metadata_version=False)
            return out.getvalue()
    except pikepdf.PasswordError as error:
        raise MetadataError(ReadingCode.LOCKED_PDF_NOT_STRIPPED, name) from error
    except (pikepdf.PdfError, RuntimeError, TypeError) as error:
        raise ValueError(str(error)) from error


def _strip_object(one: pikepdf.Dictionary | pikepdf.Stream) -> None:
    for key in _PRIVATE_KEYS:
        if key in one:
            del one[key]
    if not isinstance(one, pikepdf.Stream):
        return
    filters = one.get("/Filter")
    names = [str(each) for each in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
    if names == ["/DCTDecode"]:
        raw = one.read_raw_bytes()
        if raw.startswith(_HEAD_OF_JPEG):
            parameters = one.get("/DecodeParms")
            kept = parameters if isinstance(parameters, (pikepdf.Dictionary, pikepdf.Array)) else None
            one.write(strip_jpeg(raw), filter=pikepdf.Name.DCTDecode, decode_parms=kept)


def strip_svg(data: bytes) -> bytes:
    """The same drawing, without metadata, comments, and the attributes in which drawing programs note files and people.

    Raises:
        ValueError: it can't be read as XML.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error
    for element in list(root.iter()):
        if not isinstance(element.tag, str) or _is_private(element.tag):
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
            continue
        for key in [key for key in element.attrib if _is_of_an_editor(key)]:
            del element.attrib[key]
        _strip_inner_picture(element)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="utf-8"))


def _is_private(tag: str) -> bool:
    return tag.rpartition("}")[2] == "metadata" or _is_of_an_editor(tag)


def _is_of_an_editor(name: str) -> bool:
    return name.startswith("{") and any(one in name.partition("}")[0].lower() for one in _EDITORS)


def _strip_inner_picture(element: etree._Element) -> None:
    """A photo inside the drawing is refused: it would have to be taken apart as a file of its own."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == "href" and value.strip().lower().startswith("data:image/"):
            raise ValueError("it holds a photo")
