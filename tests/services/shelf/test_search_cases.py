"""Pages that other programs do not find, in `tests/cases/search`: published, kept, and searched as people type."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.shelf_view import ShelfView
from desktop_app.domain.text_search import MARKS
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome

CASES = Path(__file__).resolve().parents[2] / "cases" / "search"
FOUND = {
    "apos": (
        "l'élève", "l’élève", "élève", "eleve", "l'école", "l’école", "ecole", "aujourd'hui", "aujourd’hui", "don't",
        "don’t", "dont", "o'brien", "obrien", "O’Brien", "rock 'n' roll", "rock ’n’ roll", "rock n roll",
    ),
    "ar1": (
        "الكتاب", "كتاب", "الكتـــاب", "مدرسة", "المدرسة", "مدرسه", "محمد", "مُحَمَّد", "يكتب", "الدرس", "درس", "احمد",
        "أحمد", "ايمان", "إيمان", "آمال", "امال", "مستشفى", "مستشفي", "مكتبة", "مكتبه", "مسؤول", "شؤون", "معلم",
        "المعلّم", "تقييم", "دليل",
    ),
    "de": (
        "internationale", "Internationale", "inter\u00adnatio\u00adnale", "zusammenarbeit", "zusammen", "straße",
        "strasse", "STRASSE", "größe", "grösse", "grosse", "fußgängerzone", "fussgangerzone", "maßnahme", "massnahme",
        "maßnahmen",
    ),
    "fa": (
        "می‌شود", "میشود", "می شود", "شود", "کتاب", "كتاب", "کتاب‌ها", "کتابها", "کتاب ها", "یاد", "ياد", "می‌گیریم",
        "گیریم", "راهنما",
    ),
    "ja": (
        "教育", "日本", "日本の教育", "学校", "図書館", "図書", "情報", "情報教育", "方法", "テスト", "ﾃｽﾄ",
        "説明", "館", "考える",
    ),
    "op": (
        "C++", "c++", "C#", "c#", "3.14", "2023/24", "2023", "AT&T", "at&t", "re-reading", "rereading", "e-learning",
        "elearning", "co-operation", "cooperation", "co‑operation", "well-being", "wellbeing", "naive", "naïve",
        "role", "rôle", "user_name", "user name", "not", "AND", '"formative assessment"', "formative -summative",
        "summative OR formative", "assessments", "NEAR", '"assessment is formative"',
    ),
    "uk1": (
        "п'ятницю", "п’ятницю", "пʼятницю", "п`ятницю", "пятницю", "п'ятниця", "здоров'я", "здоров’я", "здоровʼя",
        "сім'я", "сім’я", "сім'ї", "розклад", "урок", "уроки", "дітей",
    ),
    "zw": (
        "supercalifragilistic", "super\u200bcali", "wordjoiner", "word\u2060joiner", "bomstart", "\ufeffbomstart",
        "zero width", "zero-width",
    ),
}  # fmt: skip
LANGUAGES = {"apos": "fr", "ar1": "ar", "de": "de", "fa": "fa", "ja": "ja", "op": "en", "uk1": "uk", "zw": "en"}
NOWHERE = (
    '"assessment formative handbook"', "formative -assessment", "育教", "C+++ x", "п'ятно", "مستشار",
    "internationales2",
    "3.15", "D#", "calisuper", "کتابخانه‌ها",
)  # fmt: skip


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, resources: Path) -> Iterator[OpenHome]:
    folder = tmp_path_factory.mktemp("cases")
    shutil.copytree(CASES, folder / "own")
    for page in (folder / "own").glob("*.html"):
        title = page.read_text("utf-8").partition("<title>")[2].partition("</title>")[0]
        described = f'title = "{title}"\nlanguage = "{LANGUAGES[page.stem]}"\n'
        page.with_suffix(".toml").write_text(described, "utf-8")
    made = OpenHome(folder / "home", resources, open_source, SteppingClock())
    made.publisher.publish(folder / "own", folder / "out")
    made.catalogues.add(str(folder / "out"))
    made.shelf.keep([item.key for item in made.shelf.items()])
    made.text_indexer.run()
    yield made
    made.close()


def found(made: OpenHome, typed: str) -> dict[str, str]:
    """The pages that are found, each with its snippet."""
    result = made.shelf.find(ShelfView(typed))
    if result.instead:
        return {}
    cards = made.shelf.cards(result, result.numbers)
    return {page_of(card.item.publication.title): card.snippet for card in cards}


def page_of(title: str) -> str:
    """The name of the page with this title."""
    return next(page.stem for page in CASES.glob("*.html") if f"<title>{title}</title>" in page.read_text("utf-8"))


@pytest.mark.parametrize("page", FOUND)
def test_a_page_is_found_by_what_people_type(home: OpenHome, page: str) -> None:
    every = {typed: found(home, typed) for typed in FOUND[page]}
    assert [typed for typed, pages in every.items() if page not in pages] == []
    assert [typed for typed, pages in every.items() if pages[page] and MARKS[0] not in pages[page]] == []


@pytest.mark.parametrize("typed", NOWHERE)
def test_what_stands_on_no_page_finds_none(home: OpenHome, typed: str) -> None:
    assert found(home, typed) == {}
