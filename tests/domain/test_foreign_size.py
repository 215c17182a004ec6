"""What reading foreign bytes will cost, told without reading them."""

import io
import json
import struct
import zipfile

import pytest
from PIL import Image

from desktop_app.domain.foreign_size import ZIP_TAIL, directory_size, json_parts, picture_work, xml_parts


def jpeg(*, progressive: bool, size: tuple[int, int] = (40, 30)) -> bytes:
    target = io.BytesIO()
    Image.linear_gradient("L").resize(size).save(target, "JPEG", progressive=progressive)
    return target.getvalue()


def test_parts_of_json_are_no_fewer_than_its_values() -> None:
    assert json_parts(json.dumps([[], {}, [1, 2, {"a": "b"}]]).encode()) == 9


def test_parts_of_xml_are_no_fewer_than_its_elements_and_attributes() -> None:
    assert xml_parts(b"<a b='1' c=\"2\"><d/>&amp;</a>") == 6


def test_the_size_of_a_directory_is_that_of_the_end_record() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.comment = b"c" * 60_000
        archive.writestr("name", b"data")
    assert directory_size(target.getvalue()[-ZIP_TAIL:]) == 46 + 4


def test_a_zip64_states_it_in_a_record_of_its_own() -> None:
    record = b"PK\x06\x06" + bytes(36) + struct.pack("<Q", 2**40) + bytes(8)
    assert directory_size(record + b"PK\x05\x06" + bytes(8) + b"\xff" * 8 + bytes(2)) == 2**40


@pytest.mark.parametrize("fake", [b"PK\x06\x06" + bytes(50), b"PK\x05\x06" + bytes(18)])
def test_a_comment_that_looks_like_an_end_record_hides_no_directory(fake: bytes) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.comment = fake
        archive.writestr("name", b"data")
    assert directory_size(target.getvalue()[-ZIP_TAIL:]) == 46 + 4


def test_a_number_that_looks_like_an_end_record_hides_no_directory() -> None:
    record = b"PK\x05\x06" + bytes(8) + b"PK\x05\x06" + bytes(6)
    assert directory_size(record) == 0x06054B50


def test_what_is_no_zip_has_no_directory() -> None:
    assert directory_size(b"") == directory_size(b"no zip") == 0


def test_a_jpeg_is_decoded_once_for_each_of_its_scans() -> None:
    assert picture_work(jpeg(progressive=False)) == 40 * 30
    data = jpeg(progressive=True)
    scans = data.count(b"\xff\xda")
    assert scans > 3
    assert picture_work(data) == scans * 40 * 30


def test_scans_that_were_repeated_are_counted() -> None:
    data = jpeg(progressive=True)
    last, end = data.rindex(b"\xff\xda"), data.rindex(b"\xff\xd9")
    bomb = data[:end] + data[last:end] * 500 + data[end:]
    assert picture_work(bomb) == picture_work(data) + 500 * 40 * 30


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG", b"\xff\xd8", b"\xff\xd8\xff\xda", b"\xff\xd8\xff\xc0\x00\x00\xff\xda"]
)
def test_what_is_no_whole_jpeg_costs_nothing(data: bytes) -> None:
    assert picture_work(data) == 0


def test_what_stands_behind_the_end_of_a_jpeg_is_not_counted() -> None:
    data = jpeg(progressive=False)
    assert picture_work(data + b"\xff\xda" * 1000) == 40 * 30
