"""Removing place, time and device from PDF, without changing what a person sees."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import LimitError
from desktop_app.reading.metadata.errors import MetadataError
from desktop_app.reading.metadata.icc import strip_icc
from desktop_app.reading.metadata.isobmff import strip_jpeg2000
from desktop_app.reading.metadata.jpeg import strip_jpeg
from desktop_app.reading.metadata.pdf_inline import join_contents, strip_inline_photos
from desktop_app.typesetting.page_references import has_too_many_pages

_PRIVATE_KEYS = ("/Metadata", "/PieceInfo", "/LastModified", "/Thumb")
"""XMP, data of programs, times, and small pictures of pages as they once were."""
_FILE_TIMES = ("/CreationDate", "/ModDate", "/Mac")
_NOTE_KEYS = ("/T", "/M", "/CreationDate")
"""Author and times of a comment (ISO 32000-2, 12.5.2 and 12.5.6.2). `/T` of a form's field is its name, and stays."""
_SIGNER_KEYS = ("/M", "/Name", "/Location", "/ContactInfo", "/Prop_Build")
_HEAD_OF_JPEG = b"\xff\xd8\xff"
_MAX_DEPTH = 50
END, END_WITHIN = b"%%EOF", 2048
"""The mark of a file's end, and how many bytes before the end it is looked for: some programs write on after it."""

StripFile = Callable[[bytes, str], bytes]


def strip_pdf(data: bytes, name: str, strip_file: StripFile) -> bytes:
    """The same pages, without document properties, XMP, private data of programs, and camera metadata in photos.

    Forms, comments and attachments are kept, without authors and times, because the person wants to show them.

    Args:
        data: the file.
        name: its name in messages.
        strip_file: strips an attachment, given its bytes and name.

    Raises:
        LimitError: it has too many pages.
        MetadataError: it has a password, is not whole, or an attachment can't be stripped.
        ValueError: it is damaged.
    """
    try:
        with pikepdf.open(io.BytesIO(data), inherit_page_attributes=False) as pdf:
            if has_too_many_pages(pdf):
                raise LimitError(ReadingCode.TOO_MANY_PAGES, name)
            if not _is_whole(data, pdf):
                raise MetadataError(ReadingCode.PDF_NOT_WHOLE, name)
            for key in ("/Info", "/Prev"):
                if key in pdf.trailer:
                    del pdf.trailer[key]
            join_contents(pdf)
            for one in pdf.objects:
                _strip_within(one, pdf, lambda inner: strip_file(inner, name), 0)
            out = io.BytesIO()
            pdf.save(out, deterministic_id=True, fix_metadata_version=False)
            return out.getvalue()
    except pikepdf.PasswordError as error:
        raise MetadataError(ReadingCode.LOCKED_PDF_NOT_STRIPPED, name) from error
    except pikepdf.PdfError as error:
        raise MetadataError(ReadingCode.PDF_NOT_WHOLE, name) from error
    except (RuntimeError, TypeError) as error:
        raise ValueError(str(error)) from error


def _is_whole(data: bytes, pdf: pikepdf.Pdf) -> bool:
    """Whether the end of the file is there (ISO 32000-1, 7.5.5), and each page of it.

    A file that was cut off can often be opened all the same, and then its last pages are missing.
    """
    if END not in data[-END_WITHIN:]:
        return False
    told = pdf.Root.Pages.get("/Count", 0)
    if not len(pdf.pages) > 0 or len(pdf.pages) < int(told):
        return False
    return all(_has_readable_content(page) for page in pdf.pages)


def _has_readable_content(page: pikepdf.Page) -> bool:
    found = page.obj.get("/Contents")
    streams = [*found] if isinstance(found, pikepdf.Array) else [] if found is None else [found]
    try:
        for one in streams:
            if not isinstance(one, pikepdf.Stream):
                return False
            one.read_bytes()
    except pikepdf.PdfError:
        return False
    return True


def _strip_within(one: object, pdf: pikepdf.Pdf, strip_attachment: Callable[[bytes], bytes], depth: int) -> None:
    """Strip an object, and the direct objects within it."""
    if depth > _MAX_DEPTH:
        raise ValueError("its objects are too deep")
    if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
        _strip_dictionary(one)
        if isinstance(one, pikepdf.Stream):
            _strip_stream(one, pdf, strip_attachment)
        inner: list[object] = [value for _, value in one.items()]
    elif isinstance(one, pikepdf.Array):
        inner = list(one)
    else:
        return
    for value in inner:
        if isinstance(value, (pikepdf.Dictionary, pikepdf.Array)) and not value.is_indirect:
            _strip_within(value, pdf, strip_attachment, depth + 1)


def _strip_dictionary(one: pikepdf.Dictionary | pikepdf.Stream) -> None:
    keys: tuple[str, ...] = _PRIVATE_KEYS
    if "/Subtype" in one and "/Rect" in one and one["/Subtype"] != "/Widget":
        keys += _NOTE_KEYS
    if one.get("/Type") in ("/Sig", "/DocTimeStamp"):
        keys += _SIGNER_KEYS
    for key in keys:
        if key in one:
            del one[key]
    times = one.get("/Params")
    if isinstance(times, pikepdf.Dictionary):
        for key in _FILE_TIMES:
            if key in times:
                del times[key]


def _strip_stream(one: pikepdf.Stream, pdf: pikepdf.Pdf, strip_attachment: Callable[[bytes], bytes]) -> None:
    if one.get("/Type") == "/EmbeddedFile":
        one.write(strip_attachment(one.read_bytes()))
        return
    if "/N" in one and "/Type" not in one and (profile := one.read_bytes())[36:40] == b"acsp":
        one.write(strip_icc(profile))
        return
    filters = one.get("/Filter")
    names = [str(each) for each in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
    if names[-1] == "/JPXDecode":
        raw = _unpacked(one, names, pdf)
        one.write(strip_jpeg2000(raw), filter=pikepdf.Name.JPXDecode)
    elif names[-1] == "/DCTDecode" and (raw := _unpacked(one, names, pdf)).startswith(_HEAD_OF_JPEG):
        kept = _parameters(one)
        one.write(strip_jpeg(raw), filter=pikepdf.Name.DCTDecode, decode_parms=kept)
    elif _is_content(one):
        strip_inline_photos(one)


def _is_content(one: pikepdf.Stream) -> bool:
    """Whether a stream may draw: a page, a form, a pattern or a glyph; pages and glyphs have no type."""
    return one.get("/Subtype") in (None, "/Form") and one.get("/Type") in (None, "/XObject", "/Pattern")


def _unpacked(one: pikepdf.Stream, names: list[str], pdf: pikepdf.Pdf) -> bytes:
    """The bytes of a photo's file, without additional filters."""
    raw = one.read_raw_bytes()
    if len(names) == 1:
        return raw
    packed = pdf.make_stream(raw)
    packed.Filter = pikepdf.Array([pikepdf.Name(each) for each in names[:-1]])
    return packed.read_bytes()


def _parameters(one: pikepdf.Stream) -> pikepdf.Dictionary | pikepdf.Array | None:
    """The parameters of the last filter."""
    found = one.get("/DecodeParms")
    if isinstance(found, pikepdf.Array):
        last = found[len(found) - 1] if len(found) else None
        return last if isinstance(last, pikepdf.Dictionary) else None
    return found if isinstance(found, pikepdf.Dictionary) else None
