import re
import shutil
from pathlib import Path

import page
import pytest
from PIL import Image

from desktop_app.domain.material import MaterialFormat
from desktop_app.domain.wording import Wording
from desktop_app.publishing.fixed_texts import HANDOUT_NAME
from desktop_app.publishing.material_files import make_files
from desktop_app.services.publishing.publisher import CampaignSource, Publisher
from tests.pdf_text import text_of
from tests.publishing.epub_checks import complaints, unchecked


@pytest.fixture(scope="module")
def source(resources: Path) -> CampaignSource:
    return Publisher().read(resources / "campaigns/spring-2023")


def test_each_material_is_made_of_the_same_bytes_each_time(source: CampaignSource, default_catalogue: Path) -> None:
    for material in source.materials[::3]:
        file, cover = make_files(material, source.campaign, Wording())
        (before,) = default_catalogue.glob(f"files/{material.id}-*")
        (drawn,) = default_catalogue.glob(f"covers/{material.id}-*")
        assert (file.data, cover.data) == (before.read_bytes(), drawn.read_bytes())


def test_covers_are_pictures_of_one_size(source: CampaignSource, default_catalogue: Path) -> None:
    covers = list(default_catalogue.glob("covers/*"))
    assert len(covers) == len(source.materials)
    for cover in covers:
        with Image.open(cover) as opened:
            assert (opened.format, opened.size) == ("JPEG", (600, 840))


def test_printed_materials_conform_to_pdf_ua(default_catalogue: Path) -> None:
    files = list(default_catalogue.rglob("files/*.pdf"))
    assert len(files) >= 4
    for file in files:
        result = page.validate_pdf(str(file), profile=page.ValidationProfile.PDF_UA_1)
        assert result.is_compliant, result.failures


def test_each_handout_is_one_page_of_its_own(source: CampaignSource, default_catalogue: Path) -> None:
    printed = [one for one in source.materials if one.handouts and one.format is MaterialFormat.PDF]
    assert len(printed) >= 8
    for material in printed:
        (file,) = default_catalogue.glob(f"files/{material.id}-*")
        _, *sheets = text_of(file.read_bytes()).split(f" {HANDOUT_NAME} ")
        for sheet, handout in zip(sheets, material.handouts, strict=True):
            assert sheet.startswith(handout.title)
            assert len(re.findall(r"Page \d+ of \d+", sheet)) == 1


def test_books_pass_epubcheck(default_catalogue: Path, tmp_path: Path) -> None:
    books = sorted(default_catalogue.rglob("files/*.epub"))
    assert len(books) >= 8
    changed = unchecked(books)
    if changed and shutil.which("java") is None:
        pytest.skip(f"EPUBCheck needs Java, which is not here; these books have changed: {changed}")
    if changed:
        assert not any(complaints(changed, tmp_path).values())
        pytest.fail("These books are valid and not recorded: run `start.py prove books` and commit what it writes.")
