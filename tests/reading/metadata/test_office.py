"""Office documents tell nothing of people, times, computers and printers; what was written in them stays."""

import io
import zipfile

import pytest

from desktop_app.reading.metadata.errors import MetadataError
from desktop_app.reading.metadata.strip import strip_file
from tests.reading.metadata.files import jpeg

PERSON, TIME, PLACE = "Anna Secret", "2023-03-08T10:11:12Z", "C:\\Users\\anna\\"
TYPES = (
    '<Types><Override PartName="/word/document.xml" ContentType="application/main+xml"/><Override '
    'PartName="/package/about.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
PARTS: dict[str, tuple[str, str]] = {
    "package/about.xml": (f"<creator>{PERSON}</creator>", "coreProperties"),
    "word/document.xml": (
        f'<w:p><w:ins w:id="1" w:author="{PERSON}" w:date="{TIME}"><w:t>Words</w:t></w:ins></w:p>',
        "<w:t>Words</w:t>",
    ),
    "word/comments.xml": (
        f'<w:comment w:author="{PERSON}" w:date="{TIME}" w:initials="{PERSON}"><w:t>A remark</w:t></w:comment>',
        "A remark",
    ),
    "word/people.xml": (
        f'<w15:person w15:author="{PERSON}"><w15:presenceInfo w15:userId="{PERSON}"/></w15:person>',
        "w15:presenceInfo",
    ),
    "xl/workbook.xml": (f'<workbook><x15ac:absPath url="{PLACE}"/><sheets/></workbook>', "<sheets/>"),
    "xl/comments1.xml": (f"<authors><author>{PERSON}</author></authors><t>A remark</t>", "A remark"),
    "xl/persons/person.xml": (f'<person displayName="{PERSON}" id="{{1}}" userId="{PERSON}"/>', 'id="{1}"'),
    "xl/threadedComments/t1.xml": (f'<threadedComment ref="A1" dT="{TIME}"><text>Why</text>', "Why"),
    "xl/tables/table1.xml": ('<table displayName="Marks" name="Marks"/>', 'displayName="Marks"'),
    "ppt/commentAuthors.xml": (f'<p:cmAuthor id="0" name="{PERSON}" initials="{PERSON}" lastIdx="1"/>', 'lastIdx="1"'),
    "ppt/comments/comment1.xml": (
        f'<p:cm authorId="0" dt="{TIME}" idx="1"><p:text>A remark</p:text></p:cm>',
        "A remark",
    ),
    "customXml/item1.xml": (
        f'<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties">{PERSON}</p:properties>',
        "<metadata/>",
    ),
    "customXml/item2.xml": ('<b:Sources xmlns:b="bibliography"><b:Author>Dewey</b:Author></b:Sources>', "Dewey"),
    "content.xml": (
        f"<office:annotation><dc:creator>{PERSON}</dc:creator><dc:date>{TIME}</dc:date><text:p>A remark</text:p>",
        "A remark",
    ),
    "settings.xml": (f'<item config:name="PrinterName" config:type="string">{PERSON}</item><rest/>', "<rest/>"),
}
"""Parts as office programs write them, and what of each stays."""


def package(*parts: tuple[str, str | bytes], types: str = TYPES) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.writestr("[Content_Types].xml", types)
        for name, data in parts:
            made.writestr(name, data)
    return buffer.getvalue()


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return opened.read(name)


@pytest.mark.parametrize("name", PARTS)
def test_a_part_tells_no_person_time_or_place_and_keeps_what_was_written(name: str) -> None:
    before, kept = PARTS[name]
    after = part(strip_file(package((name, before)), "a.docx"), name).decode()
    assert [told for told in (PERSON, TIME, PLACE) if told in after] == []
    assert kept in after


def test_the_settings_of_a_printer_do_not_tell_its_name() -> None:
    name = "xl/printerSettings/printerSettings1.bin"
    device, driver = (f"{one} of Anna".encode("utf-16-le") for one in ("Printer", "Driver"))
    settings = device.ljust(64, b"\0") + b"\x01\x04" * 78 + driver
    after = part(strip_file(package((name, settings)), "a.xlsx"), name)
    assert len(after) == len(settings)
    assert "Anna".encode("utf-16-le") not in after
    assert b"\x01\x04" * 78 in after


def test_in_a_package_of_files_each_is_stripped_as_if_it_were_alone() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.writestr("a.svg", f"<svg xmlns='http://www.w3.org/2000/svg'><metadata>{PERSON}</metadata></svg>")
        made.writestr("lesson.docx", package(("docProps/core.xml", PERSON), ("word/media/a.jpeg", jpeg())))
    after = strip_file(buffer.getvalue(), "a.zip")
    assert PERSON.encode() not in part(after, "a.svg")
    assert PERSON.encode() not in part(part(after, "lesson.docx"), "docProps/core.xml")


@pytest.mark.parametrize("name", ["old.doc", "letter.rtf", "flat.fodt"])
def test_in_a_package_of_files_none_is_left_as_it_is_that_cannot_be_stripped(name: str) -> None:
    heads = {
        "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "letter.rtf": b"{\\rtf1",
        "flat.fodt": b"<office:document ",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        made.writestr(name, heads[name] + bytes(600))
    with pytest.raises(MetadataError, match=name):
        strip_file(buffer.getvalue(), "a.zip")
