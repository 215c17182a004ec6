"""Files that hold no pages of a portfolio are refused with what to do; none is left out in silence."""

import io
from pathlib import Path

import pikepdf
import pytest

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.records.feedback import FeedbackAuthor
from desktop_app.services.feedback.returned_files import files_in, import_all
from desktop_app.services.feedback.returned_kinds import require_pages
from tests.open_home import OpenHome

FORM_DATA = b"%FDF-1.2\n1 0 obj << /FDF << /Fields [] >> >> endobj"
COMMENTS = b'<?xml version="1.0"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><annots/></xfdf>'
LETTER = b"From: mira@example.org\r\nSubject: Your portfolio\r\n\r\nA-02 is strong."
PICTURE = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "This file is empty"),
        (FORM_DATA, "only form data or comments"),
        (COMMENTS, "only form data or comments"),
        (LETTER, "neither a PDF nor a picture"),
        (b"PK\x03\x04 word/document.xml", "neither a PDF nor a picture"),
        (b"<html>Log in to see the file</html>", "neither a PDF nor a picture"),
    ],
)
def test_a_file_without_pages_is_refused_with_its_name(content: bytes, sentence: str, tmp_path: Path) -> None:
    source = tmp_path / "back.pdf"
    source.write_bytes(content)
    with pytest.raises(SpringshelfError, match=sentence) as raised:
        require_pages(source)
    assert "back.pdf" in str(raised.value)


def test_pictures_of_phones_are_pages(tmp_path: Path) -> None:
    source = tmp_path / "IMG_0001.heic"
    source.write_bytes(PICTURE)
    assert not require_pages(source)


def test_a_collection_of_files_names_them(workplace: OpenHome, tmp_path: Path) -> None:
    source, buffer = tmp_path / "collection.pdf", io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.attachments["Ana.pdf"] = b"%PDF-1.7"
        pdf.Root.Collection = pikepdf.Dictionary(Type=pikepdf.Name.Collection)
        pdf.save(buffer)
    source.write_bytes(buffer.getvalue())
    with pytest.raises(SpringshelfError, match=r"only files in it \(Ana.pdf\)"):
        workplace.feedback.import_file(source)


def test_a_damaged_picture_is_refused_with_its_name(workplace: OpenHome, tmp_path: Path) -> None:
    source = tmp_path / "IMG_0001.heic"
    source.write_bytes(PICTURE)
    with pytest.raises(SpringshelfError, match=r"IMG_0001\.heic"):
        workplace.feedback.import_file(source)


def test_each_file_of_a_folder_is_imported_or_refused(workplace: OpenHome, tmp_path: Path) -> None:
    for name in ("letter.eml", "IMG_0001.heic", ".hidden", "Thumbs.db"):
        (tmp_path / name).write_bytes(LETTER)
    done = [*import_all(workplace.feedback, files_in(tmp_path), FeedbackAuthor())]
    assert [(one.source.name, bool(one.error)) for one in done] == [("IMG_0001.heic", True), ("letter.eml", True)]
