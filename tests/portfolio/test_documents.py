"""Portfolios of every kind, script and size conform, and say the same to eyes and to a screen reader."""

import io
import os
import re
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import page
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from desktop_app.app import resources_folder
from desktop_app.domain.portfolio import Level, Portfolio
from desktop_app.domain.portfolio_choice import PortfolioLook
from desktop_app.domain.print_setup import Paper, PrintSetup
from desktop_app.domain.records.feedback import Feedback, FeedbackPart
from desktop_app.portfolio.render import render
from desktop_app.portfolio.render_context import EvidenceFiles
from desktop_app.portfolio.rendered import RenderedPortfolio
from desktop_app.services.resources.resources import Resources
from desktop_app.typesetting.fonts import system_faces
from tests.benchmarks.portfolio_content import content, portfolio_of
from tests.pdf_text import text_of
from tests.pdf_words import words_of
from tests.portfolio.reading_aloud import faults_of

SCRIPTS = {
    "ar": "شاهدنا التلاميذ وهم يكتبون (بالعربية) عن مدرستهم: 3 مجموعات، ثم قرأنا «النص» مع eTwinning.",
    "el": "Οι μαθητές έγραψαν για το σχολείο τους και μετά διαβάσαμε μαζί το κείμενο.",
    "uk": "Учні писали про свою школу, а потім ми разом читали текст: її, ґанок.",
    "hy": "Աշակերտները գրեցին իրենց դպրոցի մասին, ապա միասին կարդացինք տեքստը։",
    "ka": "მოსწავლეებმა დაწერეს თავიანთ სკოლაზე და შემდეგ ერთად წავიკითხეთ ტექსტი.",
    "fr": "Les élèves ont écrit sur leur école ; nous avons lu le texte « ensemble » : œuvre, ğ ş ł ő ț ħ ż ə.",
}
MIXED = " ".join(SCRIPTS.values())


def portfolio_with(text: str, look: PortfolioLook, folder: Path) -> Portfolio:
    """Each kind of entry, with this text in each place where a person writes."""
    made = portfolio_of(content(2, 1, folder / "photos"))
    body = f"## {text}\n\n{text * 5}\n\n- {text}\n- **{text}**\n\n1. {text}\n\n> {text}"
    level = Level(f"LifeComp {text[:20]}", "Confident", 3, 4)
    said = Feedback(text, name=text[:9], day=date(2023, 3, 4), version=1, quote=text[:30])
    reflections = tuple(
        replace(
            one,
            reflection=replace(
                one.reflection,
                title=text[:40],
                stages=tuple(replace(each, text=body) for each in one.reflection.stages),
            ),
            question=text,
            levels=(level,),
            feedback=(said,),
        )
        for one in made.reflections
    )
    activities = tuple(
        replace(one, activity=replace(one.activity, title=text[:50], notes=text, place=text[:20]))
        for one in made.activities
    )
    return replace(
        made,
        reflections=reflections,
        activities=activities,
        person=replace(made.person, name=text[:18], institution=text[:40], mentor=text[5:20]),
        campaign=replace(made.campaign, title=text[:28], theme=text[:50]),
        feedback=(replace(said, part=FeedbackPart.STRONG),),
        look=look,
    )


@cache
def rendered(text: str, look: PortfolioLook) -> RenderedPortfolio:
    """The portfolio with this text, rendered once for all tests."""
    known = Resources(resources_folder())
    with TemporaryDirectory() as folder:
        portfolio = portfolio_with(text, look, Path(folder))
        photo = (Path(folder) / "photos" / "000.jpg").read_bytes()
    return render(
        portfolio, known.portfolio_template(look.template), known.wording(look.language), EvidenceFiles(lambda _: photo)
    )


def assert_conforms(pdf: bytes, folder: Path) -> None:
    target = folder / "p.pdf"
    target.write_bytes(pdf)
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
        result = page.validate_pdf(str(target), profile=profile)
        assert result.is_compliant, [str(one) for one in result.failures]
    assert faults_of(pdf) == []


def _seldom(name: str, always: str) -> list[pytest.MarkDecorator]:
    """One of a matrix is looked at in each run, and the others by `prove slow`."""
    return [] if name == always else [pytest.mark.slow]


TEMPLATES = ("student", "mentor-digest", "campaign-report", "ite-award")
LOOKS = [
    *(
        pytest.param(text, PortfolioLook(language=name), id=f"script-{name}", marks=_seldom(name, "ar"))
        for name, text in SCRIPTS.items()
    ),
    *(
        pytest.param(MIXED, PortfolioLook(name), id=f"mixed-{name}", marks=_seldom(name, "student"))
        for name in TEMPLATES
    ),
    *(
        pytest.param(
            SCRIPTS["ar"], PortfolioLook(name, "ar"), id=f"arabic-{name}", marks=_seldom(name, "mentor-digest")
        )
        for name in TEMPLATES
    ),
    pytest.param(
        MIXED, PortfolioLook(setup=PrintSetup(Paper.LETTER, large_print=True, two_sided=True)), id="large-letter"
    ),
    pytest.param(
        SCRIPTS["ar"],
        PortfolioLook(language="ar", setup=PrintSetup(Paper.LETTER, large_print=True)),
        id="large-arabic",
        marks=pytest.mark.slow,
    ),
]


@pytest.mark.parametrize(("text", "look"), LOOKS)
def test_it_conforms_to_pdf_ua_and_pdf_a_and_is_read_aloud_without_an_error(
    text: str, look: PortfolioLook, resources: Path, tmp_path: Path
) -> None:
    made = rendered(text, look)
    assert made.notes == ()
    assert_conforms(made.pdf, tmp_path)


@pytest.mark.parametrize("name", SCRIPTS)
def test_text_is_taken_out_of_the_file_as_it_was_written(name: str) -> None:
    made = rendered(SCRIPTS[name], PortfolioLook(language=name))
    found = re.sub(r"[\s\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text_of(made.pdf))
    for word in re.findall(r"[^\W\d_]{4,}", SCRIPTS[name]):
        # PDFium gives letters as they are drawn; the next test looks at what says them in reading order.
        assert (word[::-1] if name == "ar" and not word.isascii() else word) in found


def test_what_is_drawn_from_right_to_left_says_itself_in_reading_order(resources: Path, tmp_path: Path) -> None:
    made = rendered(SCRIPTS["ar"], PortfolioLook(language="ar"))
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        code = b"".join(one.Contents.read_bytes() for one in pdf.pages)
    said = [bytes.fromhex(found.decode()).decode("utf-16") for found in re.findall(rb"/ActualText <([0-9a-f]+)>", code)]
    assert any(SCRIPTS["ar"] in one for one in said)


MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_mark_that_steers_direction_is_drawn_or_extracted(language: str) -> None:
    text = f"\u2067{SCRIPTS['ar']}\u2069 \u200fWhy?\u200e \u2068Bridges\u2069 \u2066" + SCRIPTS["ar"]
    pdf = rendered(text, PortfolioLook(language=language)).pdf
    assert not MARKS.search(words_of(pdf))
    assert not MARKS.search(" ".join(said_in(pdf)))
    assert not MARKS.search(titles_in(pdf))


def said_in(pdf: bytes) -> list[str]:
    """The replacement texts of a file."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        code = b"".join(one.Contents.read_bytes() for one in opened.pages)
    return [bytes.fromhex(one.decode()).decode("utf-16") for one in re.findall(rb"/ActualText <([0-9a-f]+)>", code)]


def titles_in(pdf: bytes) -> str:
    """The outline of a file."""
    with pikepdf.open(io.BytesIO(pdf)) as opened, opened.open_outline() as outline:
        return " ".join(child.title for one in outline.root for child in (one, *one.children))


def test_pieces_in_another_script_say_their_language(resources: Path, tmp_path: Path) -> None:
    made = rendered("A word: Γειά, and გამარჯობა.", PortfolioLook())
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        code = b"".join(one.Contents.read_bytes() for one in pdf.pages)
    assert b"/Lang (el)" in code
    assert b"/Lang (ka)" in code


def test_the_digest_has_eight_pages_at_most(resources: Path, tmp_path: Path) -> None:
    portfolio = replace(portfolio_of(content(40, 0, tmp_path)), look=PortfolioLook("mentor-digest"))
    known = Resources(resources)
    assert render(portfolio, known.portfolio_template("mentor-digest"), known.wording("en")).pages <= 8


def test_a_long_paragraph_goes_on_on_the_next_page(resources: Path, tmp_path: Path) -> None:
    text = " ".join(f"word{number}" for number in range(500))
    made = rendered(text, PortfolioLook())
    assert "word499" in text_of(made.pdf)
    assert_conforms(made.pdf, tmp_path)


def test_in_large_print_nothing_but_page_furniture_is_smaller_than_16_points(resources: Path, tmp_path: Path) -> None:
    made = rendered("Words", PortfolioLook(setup=PrintSetup(large_print=True)))
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        code = b"".join(one.Contents.read_bytes() for one in pdf.pages)
    spoken = re.sub(rb"/Artifact <</Type /Pagination>> BDC.*?EMC", b"", code, flags=re.DOTALL)
    sizes = {float(size) for size in re.findall(rb"/F\d+\+\d+ ([\d.]+) Tf", spoken)}
    assert min(sizes - {0.0}) >= 13.6  # the numbers in a chart; running text has 16


def test_one_entry_that_can_not_be_made_spoils_its_own_place_only(
    resources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.portfolio import reflections  # noqa: PLC0415 - to break one entry of it

    whole = reflections._whole

    def broken(one: object, sheet: object) -> list[object]:
        if getattr(one, "number", "") == "R-001":
            raise RuntimeError
        return whole(one, sheet)  # type: ignore[arg-type]

    monkeypatch.setattr(reflections, "_whole", broken)
    made = rendered("Words", PortfolioLook())
    assert [note.number for note in made.notes] == ["R-001"]
    told = "This entry could not be laid out as it was written (RuntimeError)"
    assert told in " ".join(text_of(made.pdf).split())
    assert "R-000" in text_of(made.pdf)


GOLDEN = Path(__file__).parent / "golden"
SIZE = (84, 119)
"""Of a golden page: letters may blur a little differently in it, and a line that moves still shows."""


def thumbnail(pdf: bytes, number: int) -> Image.Image:
    """A page (from 0) as the eye sees it from afar."""
    picture: Image.Image = pypdfium2.PdfDocument(pdf)[number].render(scale=1.0).to_pil().convert("L")
    return picture.resize(SIZE, Image.Resampling.BOX)


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_page_of_each_script_looks_as_it_did_when_a_person_last_looked_at_it(
    name: str, resources: Path, tmp_path: Path
) -> None:
    """The page of the first reflection. `SPRINGSHELF_GOLDEN=1` keeps new ones, to be looked at before they are kept."""
    if name == "hy" and not any(ord("Ա") in face.characters for face in system_faces()):
        pytest.skip("no face of this computer has Armenian letters")
    made = rendered(SCRIPTS[name], PortfolioLook(language=name))
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        page_of = {one.obj.objgen: number for number, one in enumerate(pdf.pages)}
        entry = pikepdf.NameTree(pdf.Root.Names.Dests)["entry-R-000"]
        found = thumbnail(made.pdf, page_of[entry[0].objgen])
    target = GOLDEN / f"{name}.png"
    if os.environ.get("SPRINGSHELF_GOLDEN"):
        target.parent.mkdir(exist_ok=True)
        found.save(target, optimize=True)
    with Image.open(target) as golden:
        difference = ImageChops.difference(found, golden.convert("L"))
    assert ImageStat.Stat(difference).mean[0] < 2.5
    assert sum(value > 60 for value in difference.tobytes()) < 60
