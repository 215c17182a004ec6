"""Office files and other ZIP packages without properties, thumbnails, and what cameras wrote into pictures in them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from desktop_app.reading.metadata.kinds import HEAD_BYTES, FileKind, kind_of

MAX_ENTRIES, MAX_BYTES = 20_000, 1024 * 1024 * 1024
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every entry: the earliest that the format knows."""
_CORE = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp='
    b'"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
)
_APP = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)
_CUSTOM = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>'
)
_ODF_META = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta xmlns:office='
    b'"urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>'
)
_REPLACED = {
    "docprops/core.xml": _CORE,
    "docprops/app.xml": _APP,
    "docprops/custom.xml": _CUSTOM,
    "meta.xml": _ODF_META,
}
_THUMBNAILS = ("docprops/thumbnail", "thumbnails/")
_ONE_PIXEL = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU"
    b"\x00\x00\x00\nIDATx\x9cc`\x00\x00\x00\x02\x00\x01H\xaf\xa4q\x00\x00\x00\x00IEND\xaeB`\x82"
)
"""In place of a thumbnail: other parts of the package name it."""

StripEntry = Callable[[bytes, str, FileKind], bytes]


def strip_zip(data: bytes, name: str, strip_entry: StripEntry) -> bytes:
    """The same package, with its entries in their order and every one of them stripped.

    Args:
        data: the package.
        name: what it is called in a message.
        strip_entry: strips one entry, given its bytes, its name and what it is.

    Raises:
        ValueError: it is damaged, has a password, or is too large when unpacked.
        StrippingError: an entry can't be stripped.
    """
    out = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w") as made:
            entries = package.infolist()
            if len(entries) > MAX_ENTRIES or sum(one.file_size for one in entries) > MAX_BYTES:
                raise ValueError("it is too large when unpacked")
            for entry in entries:
                made.writestr(_plain(entry), _stripped(package, entry, name, strip_entry))
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, KeyError) as error:
        raise ValueError(str(error)) from error
    return out.getvalue()


def _plain(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """An entry's name and packing without its times, comments and extra fields, which hold users and exact times."""
    plain = zipfile.ZipInfo(entry.filename, _EPOCH)
    plain.compress_type = zipfile.ZIP_STORED if entry.compress_type == zipfile.ZIP_STORED else zipfile.ZIP_DEFLATED
    plain.external_attr = entry.external_attr & 0x10  # whether it is a folder
    return plain


def _stripped(package: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, strip_entry: StripEntry) -> bytes:
    lower = entry.filename.lower()
    if lower in _REPLACED:
        return _REPLACED[lower]
    if lower.startswith(_THUMBNAILS) and not entry.is_dir():
        return _ONE_PIXEL
    with package.open(entry) as file:
        data = file.read(entry.file_size + 1)
    kind = kind_of(data[:HEAD_BYTES])
    # Drawings and texts within a document belong to it, and are not pictures of a camera.
    inner = kind if kind not in {FileKind.SVG, FileKind.OTHER, FileKind.BMP, FileKind.OLE} else FileKind.OTHER
    return strip_entry(data, f"{name}: {entry.filename}", inner) if inner is not FileKind.OTHER else data
