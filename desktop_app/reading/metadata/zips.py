"""ZIP packages with each of their files stripped.

In office documents, people and times within texts are removed, too.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from desktop_app.files.limited_zip import open_limited_zip
from desktop_app.reading.metadata.kinds import HEAD_BYTES, FileKind, kind_of, kind_of_named
from desktop_app.reading.metadata.office import OfficePackage

MAX_ENTRIES, MAX_BYTES = 20_000, 1024 * 1024 * 1024
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every entry: the earliest that the format knows."""
_PARTS_OF_DOCUMENTS = {FileKind.SVG, FileKind.OTHER, FileKind.BMP, FileKind.OLE, FileKind.OFFICE_TEXT}
"""Drawings, texts and formulas within a document belong to it, and are no files of a person or a camera."""

StripEntry = Callable[[bytes, str, FileKind], bytes]


def strip_zip(data: bytes, name: str, strip_entry: StripEntry) -> bytes:
    """The same package with its entries in the same order, each of them stripped.

    Args:
        data: the package.
        name: its name in messages.
        strip_entry: strips one entry, given its bytes, its name and its type.

    Raises:
        ValueError: it is damaged, has a password, or is too large when unpacked.
        MetadataError: an entry can't be stripped.
    """
    out = io.BytesIO()
    try:
        with open_limited_zip(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w") as made:
            entries = package.infolist()
            if len(entries) > MAX_ENTRIES or sum(one.file_size for one in entries) > MAX_BYTES:
                raise ValueError("it is too large when unpacked")
            office = OfficePackage.of(package)
            for entry in entries:
                made.writestr(_plain(entry), _stripped(package, entry, name, office, strip_entry))
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, KeyError) as error:
        raise ValueError(str(error)) from error
    return out.getvalue()


def _plain(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """An entry's name and compression without times, comments and extra fields, which contain users and exact times."""
    plain = zipfile.ZipInfo(entry.filename, _EPOCH)
    plain.compress_type = zipfile.ZIP_STORED if entry.compress_type == zipfile.ZIP_STORED else zipfile.ZIP_DEFLATED
    plain.external_attr = entry.external_attr & 0x10  # the flag of a folder
    return plain


def _stripped(
    package: zipfile.ZipFile,
    entry: zipfile.ZipInfo,
    name: str,
    office: OfficePackage | None,
    strip_entry: StripEntry,
) -> bytes:
    with package.open(entry) as file:
        data = file.read(entry.file_size + 1)
    called = f"{name}: {entry.filename}"
    if office is None:
        kind = kind_of_named(data[:HEAD_BYTES], entry.filename)
        return strip_entry(data, called, kind) if kind is not FileKind.OTHER else data
    kind = kind_of(data[:HEAD_BYTES])
    if kind in _PARTS_OF_DOCUMENTS:
        return office.strip_part(entry.filename, data)
    replaced = office.replacement(entry.filename)
    return strip_entry(data, called, kind) if replaced is None else replaced
