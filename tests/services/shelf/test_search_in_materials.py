"""Words inside kept pages, in scripts and spellings of which other programs lose some."""

from pathlib import Path

import pytest

from desktop_app.domain.shelf_view import ShelfView
from desktop_app.domain.text_search import MARKS
from tests.corpus import make_catalogue
from tests.open_home import OpenHome

PAGES = {
    "de": (
        "Straße der Größe",
        "Die inter\u00adnatio\u00adnale Zusam\u00admen\u00adarbeit an der Fußgängerzone. Maßnahme.",
    ),
    "ar": ("دليل المعلّم إلى التقييم", "يَكْتُبُ الدَّرْسَ في المدرسة. الكتـــاب المدرسي. مستشفى. مسؤول شؤون."),
    "uk": ("Розклад уроків у п\u02bcятницю", "Здоров\u02bcя дітей і сім\u02bcя."),
    "ja": ("日本の教育について考える", "学校図書館で情報教育を進める方法を説明します。テストの作り方。"),
    "fa": ("کتاب راهنما", "می\u200cشود و کتاب\u200cها را یاد می\u200cگیریم."),
    "zw": ("Zero width", "super\u200bcali\u200bfragilistic word\u2060joiner \ufeffbomstart"),
    "op": (
        "Formative assessment handbook",
        "Peer feedback. C++ and C# for class 3.14; see chapter 2023/24. AT&amp;T. re-reading co‑operation well–being.",
    ),
    "apos": ("L’élève et l'école", "Aujourd’hui, don’t worry, O’Brien, rock ’n’ roll"),
}
TYPED = {
    "de": ["internationale", "zusammenarbeit", "fussgangerzone"],
    "ar": ["الكتاب", "مدرسة", "مستشفي", "شؤون"],
    "uk": ["здоров'я", "здоров’я", "здоров\u02bcя", "сім'я"],
    "ja": ["教育", "図書", "テスト", "書"],
    "fa": ["کتاب", "كتابها", "می\u200cشود", "میشود"],
    "zw": ["supercalifragilistic", "wordjoiner", "bomstart"],
    "op": ["C++", "C#", '"peer feedback"', "3.14", "2023/24", "AT&T", "rereading", "cooperation", "well-being"],
    "apos": ["aujourd'hui", "don't", "obrien", "aujourd’hui"],
}


@pytest.fixture
def library(tmp_path: Path, workplace: OpenHome) -> OpenHome:
    files = []
    for name, (title, text) in PAGES.items():
        files.append(tmp_path / f"{name}.html")
        html = f'<html lang="{name}"><head><title>{title}</title></head><body><h1>Text</h1><p>{text}</p></body></html>'
        files[-1].write_text(html, "utf-8")
    workplace.catalogues.add(str(make_catalogue(tmp_path / "pages", files)))
    workplace.shelf.keep([item.key for item in workplace.shelf.items()])
    workplace.text_indexer.run()
    return workplace


def test_words_of_all_scripts_are_found_inside_kept_pages_and_marked(library: OpenHome) -> None:
    for name, typed in TYPED.items():
        for words in typed:
            found = library.shelf.find(ShelfView(words))
            cards = library.shelf.cards(found, found.numbers)
            snippets = {card.item.publication.id: card.snippet for card in cards}
            assert MARKS[0] in snippets.get(f"urn:corpus:{name}", ""), words
