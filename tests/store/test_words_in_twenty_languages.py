"""Words that people type in more than twenty languages: which text each of them finds or does not find, and why."""

# ruff: noqa: RUF001 - the letters of many scripts look like others

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

import pytest

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.feed import Feed, FeedEntry
from desktop_app.domain.hashes import sha256
from desktop_app.domain.publication import Link, MaterialKind, Publication
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.domain.text_search import MARKS
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.engine import reader_of
from desktop_app.store.listing_store import ListedVersion
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_store import ShelfStore


class Case(NamedTuple):
    language: str
    word: str
    text: str
    found: bool
    why: str


CASES = [
    Case("zh", "价", "数字化教育评价", True, "one character is a word"),
    Case("zh", "育教", "数字化教育评价", False, "the characters are in another order"),
    Case("zh", "12", "第１２课", True, "full-width digits"),
    Case("zh", "C++", "C++程序设计", True, "signs in front of characters without a space"),
    Case("zh", "教学", "數位學習與教學設計", True, "simplified characters find traditional ones"),
    Case("zh", "教學設計", "教学设计与反思", True, "traditional characters find simplified ones"),
    Case("zh", "著作", "着作权", True, "a form that is another word of its own is the same character elsewhere"),
    Case("zh", "头发", "頭髮", True, "one simplified character stands for two traditional ones"),
    Case("zh", "教师", "教室", False, "another character"),
    Case("ja", "図書館", "東京帝國圖書館", True, "the forms of Japan find those that it had before"),
    Case("ja", "圖書館", "学校図書館の本", True, "and the reverse"),
    Case("ja", "ガイド", "ｶﾞｲﾄﾞブック", True, "half-width letters"),
    Case("ja", "カイト", "ｶﾞｲﾄﾞブック", False, "a letter without its voicing is another one"),
    Case("ja", "wifi", "教室のWi-Fi設定", True, "a compound between characters"),
    Case("ja", "キロ", "五㌔", True, "a symbol that stands for letters"),
    Case("ko", "협력학습", "학생들의 협력 학습 방법", True, "a compound in one finds it with a space"),
    Case("ko", "협력 학습", "협력학습의 실제", True, "and the reverse"),
    Case("ko", "교육과정평가", "교육 과정 평가", True, "two spaces"),
    Case("ko", "할수있다", "누구나 할 수 있다", True, "parts of one syllable"),
    Case("ko", "할 수 있다", "누구나 할수있다", True, "the same, and the reverse"),
    Case("ko", "먹을수있는", "먹을 수 있는 것", True, "a part of one syllable between others"),
    Case("ko", "새학기", "새 학기를 맞아", True, "a part of one syllable in front"),
    Case("ko", "수업중", "수업 중에", True, "and at the end"),
    Case("ko", "할때있다", "누구나 할 수 있다", False, "another part of one syllable"),
    Case("ko", "협력교사학습", "협력 학습", False, "another word stands between"),
    Case("ko", "력협학습", "협력 학습", False, "the syllables are in another order"),
    Case("ko", "학생", "\u1112\u1161\u11a8\u1109\u1162\u11bc 자유", True, "syllables written as their letters"),
    Case("ko", "생학", "학생 자유", False, "the syllables are in another order"),
    Case("th", "น้ำ", "นํ้าและอํานาจ", True, "the vowel am as two characters"),
    Case("th", "นำ้", "น้ำดื่ม", True, "the tone behind the vowel, as people type it"),
    Case("th", "ครู่", "ครูผู้สอน", False, "a tone makes another word"),
    Case("th", "2567", "ปี ๒๕๖๗", True, "digits of another script"),
    Case("km", "2024", "ឆ្នាំ២០២៤", True, "digits that follow a word directly"),
    Case("km", "លាសា", "សាលារៀន", False, "the syllables are in another order"),
    Case("lo", "ນ້ໍາ", "ນ້ຳດື່ມ", True, "the vowel am as two characters"),
    Case("my", "သား", "ကျောင်းသား", True, "a word behind another one"),
    Case("uk", "п´ятниця", "п\u2019ятниця", True, "an accent for the apostrophe"),
    Case("uk", "ганок", "ґанок", True, "the letter that many keyboards lack"),
    Case("uk", "п'ятно", "п\u2019ятниця", False, "another word"),
    Case("be", "школе", "у школе; ў школе", True, "a letter beside its short form"),
    Case("ru", "ещё", "Еще раз", True, "ё written as е"),
    Case("ru", "5", "Школа №5", True, "a number behind its sign"),
    Case("ar", "مدرسة", "وبالمدرسة", True, "conjunction, preposition and article"),
    Case("ar", "المدرسة", "مدرسة كبيرة", True, "the article is only typed"),
    Case("ar", "مستشفي", "مستشفى", True, "yeh for alef maksura"),
    Case("ar", "أيمان", "إيمان", True, "another hamza"),
    Case("ar", "کتاب", "الكتـــاب", True, "a Persian keyboard; tatweel"),
    Case("ar", "مدرسة", "ﻣﺪرﺳﺔ", True, "presentation forms"),
    Case("ar", "۲۰۲۴", "سنة ٢٠٢٤", True, "Persian digits for Arabic ones"),
    Case("fa", "شود", "می\u200cشود", True, "behind a non-joiner"),
    Case("fa", "میشود", "می\u200cشود", True, "without the non-joiner"),
    Case("he", "מורים", "כשהמורים לומדים", True, "conjunction and article"),
    Case("he", "המורים", "וְהַמּוֹרִים", True, "points, and a conjunction"),
    Case("he", 'צה"ל', "צה״ל", True, "gershayim"),
    Case("el", "ανθρωπος", "ὁ ἄνθρωπος", True, "breathing, accent and final sigma"),
    Case("el", "ΜΑΘΗΤΗΣ", "μαθητής", True, "capitals have no final sigma"),
    Case("el", "δάσκαλος", "μαθητής", False, "another word"),
    Case("tr", "istanbul", "İSTANBUL", True, "dotted capital i"),
    Case("tr", "ISINMA", "ısınma", True, "dotless i"),
    Case("tr", "ışık", "IŞIK", True, "dotless i, as capital letters in the text"),
    Case("tr", "IŞIK", "ışığın yolu", True, "another form of a word in capital letters"),
    Case("tr", "sınıfta", "SINIFLAR", True, "another form of a word that stands in capital letters"),
    Case("tr", "öğretmen", "ÖĞRETMENLERİN GÜNLÜĞÜ", True, "dotted capital letters inside a form"),
    Case("tr", "ISTANBUL", "İstanbul’da", True, "a keyboard without the dotted capital letter"),
    Case("tr", "istanbul", "ISTANBUL", True, "a text without the dotted capital letter"),
    Case("de", "STRASSE", "Straße", True, "sharp s in capitals"),
    Case("de", "Müller", "Frau Mueller", True, "an umlaut written with e"),
    Case("de", "internationale", "inter\u00adnatio\u00adnale", True, "soft hyphens"),
    Case("vi", "danh gia", "Đánh giá", True, "no marks typed"),
    Case("vi", "đánh giá", "Đa\u0301nh gia\u0301", True, "marks as characters of their own"),
    Case("hi", "कलम", "क़लम", True, "without the nukta"),
    Case("hi", "12", "पाठ १२", True, "digits of another script"),
    Case("hi", "शिक्षा", "शिक्षक", False, "a vowel makes another word"),
    Case("ml", "അദ്ധ്യാപകര്\u200d", "അദ്ധ്യാപകർ", True, "a chillu as three characters"),
    Case("fr", "oeuvre", "L’œuvre", True, "a ligature behind an article"),
    Case("fr", "aujourd’hui", "aujourd'hui", True, "either apostrophe"),
    Case("en", "first", "the ﬁrst", True, "a ligature"),
    Case("en", "x2", "x² and H₂O", True, "a superscript"),
    Case("en", "e-learning", "elearning", True, "a hyphen is only typed"),
    Case("en", '"Scratch"', "Scratch™", True, "a symbol behind a word"),
    Case("en", '"brown quick"', "the quick brown fox", False, "a phrase in another order"),
    Case("en", "quick -fox", "the quick brown fox", False, "an excluded word"),
    Case("en", "cat OR fox", "the quick brown fox", True, "one of two words"),
    Case("en", "OR", "the OR gate", True, "nothing but the operator"),
    Case("en", ".NET", "C# and .NET", True, "a sign in front"),
    Case("en", "D#", "C# and .NET", False, "another letter"),
    Case("pl", "zolc", "żółć", True, "no marks and strokes typed"),
    Case("is", "thordur", "Þórður", True, "letters that keyboards lack"),
    Case("az", "muellim", "müəllim", True, "a letter that keyboards lack"),
    Case("ha", "dalibai", "ɗalibai", True, "a hook that keyboards lack"),
    Case("hu", "iskola", "iskolákban", True, "an ending that changes the stem's vowel"),
    Case("fi", "opettajat", "opettajien", True, "another form"),
    Case("pl", "dni", "Dzień w szkole", True, "a vowel that goes"),
    Case("pl", "dzień", "Trzy dni projektu", True, "and comes"),
    Case("pl", "uczniowie", "Uczeń pyta", True, "a vowel that goes before an ending"),
    Case("pl", "uczeń", "Uczniowie i uczniów", True, "and comes without one"),
    Case("pl", "książek", "Jedna książka", True, "a vowel in the genitive plural"),
    Case("pl", "ręce", "Lewa ręka", True, "a consonant that gets soft"),
    Case("pl", "noga", "Na jednej nodze", True, "and hard"),
    Case("pl", "oceniania", "Oceniać uczniów", True, "the noun of a verb"),
    Case("pl", "książę", "Jedna książka", False, "another word"),
    Case("pl", "dno", "Dzięki", False, "another short word"),
    Case("ro", "școli", "O școală nouă", True, "a vowel that changes"),
    Case("ro", "școală", "Două școli", True, "and the reverse"),
    Case("ro", "flori", "O floare", True, "the same vowel before another ending"),
    Case("ro", "cărți", "Carte de citire", True, "a consonant and a vowel that change"),
    Case("ro", "scaun", "O școală nouă", False, "another word"),
    Case("uk", "учень", "Учні в класі", True, "a vowel that goes"),
    Case("uk", "учнів", "Кожен учень", True, "and comes"),
    Case("uk", "дні", "День школи", True, "a root of two letters"),
    Case("uk", "шкіл", "Наша школа", True, "another vowel in a closed syllable"),
    Case("uk", "школа", "Десять шкіл", True, "and in an open one"),
    Case("uk", "книжок", "Нова книжка", True, "a vowel in the genitive plural"),
    Case("uk", "руці", "Права рука", True, "a consonant that gets soft"),
    Case("uk", "сім’ї", "Наша сім'я", True, "an apostrophe inside"),
    Case("uk", "оцінювання", "Оцінювати учнів", True, "the noun of a verb"),
    Case("uk", "читає", "Читали вголос", True, "forms of a verb"),
    Case("uk", "школяр", "Наша школа", False, "a word that has another one in it"),
    Case("uk", "мова", "Молоко", False, "no word with the same letters"),
]  # fmt: skip


@pytest.fixture(scope="module")
def listing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShelfListing]:
    store = ShelfStore(open_database(DatabaseFile(tmp_path_factory.mktemp("words") / "shelf.db", "shelf")))
    store.save_catalogue(Catalogue("a", "https://a/", "A", datetime(2026, 1, 1, tzinfo=UTC)))
    entries = tuple(
        FeedEntry(
            Publication(
                str(number), "?", MaterialKind.ARTICLE, "", (Link(f"https://a/{number}", "text/html"),),
                description=case.text, language=case.language,
            )
        )
        for number, case in enumerate(CASES)
    )  # fmt: skip
    writer = store.listing("a")
    writer.begin()
    writer.store_page("https://a/", 0, ListedVersion(sha256(b"a")), Feed("https://a/", "A", entries))
    writer.finish(whole=True)
    yield ShelfListing(reader_of(store._engine))
    store.close()


@pytest.mark.parametrize("number", range(len(CASES)), ids=[f"{case.language}: {case.why}" for case in CASES])
def test_a_word_finds_the_text_that_has_it(listing: ShelfListing, number: int) -> None:
    case = CASES[number]
    result = listing.find(ShelfView(case.word))
    cards = {card.item.publication.id: card for card in listing.cards(result, result.numbers)}
    assert (str(number) in cards) is case.found
    if case.found:
        assert MARKS[0] in cards[str(number)].snippet


def test_there_are_fifty_words_in_twenty_languages() -> None:
    assert len({(case.language, case.word) for case in CASES}) >= 50
    assert len({case.language for case in CASES}) >= 20
