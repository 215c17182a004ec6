"""A search finds in every script what people type: a shelf with a sentence in each of many languages."""

from collections.abc import Iterator
from datetime import UTC, datetime

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

TEXTS = {
    # What public reports of other programs name.
    "de": "Straße der Größe. Die inter\u00adnatio\u00adnale Zusam\u00admen\u00adarbeit an der Fußgängerzone. Maßnahme.",
    "ar": "دليل المعلّم إلى التقييم. مُحَمَّدٌ يَكْتُبُ الدَّرْسَ في المدرسة. أَحْمَد وإيمان. الكتـــاب المدرسي. مستشفى. مكتبة.",
    "uk": "Розклад уроків у п\u02bcятницю. Здоров\u02bcя дітей і сім\u02bcя. Комп’ютер.",
    "ja": "日本の教育について考える。学校図書館で情報教育を進める方法を説明します。テストの作り方。",
    "en": "Handbook. Assessment is formative here. C++ and C# for class 3.14; chapter 2023/24. AT&T. re-reading"
    " e-learning co‑operation well–being. naïve user_name. Children’s studies; O’Brien doesn’t worry.",
    "zxx": "super\u200bcali\u200bfragilistic word\u2060joiner \ufeffbomstart",
    "fa": "کتاب راهنما. می\u200cشود و کتاب\u200cها را یاد می\u200cگیریم. سال ۱۴۰۳",
    "fr": "L’élève et l'école. Aujourd’hui, les enseignantes évaluaient des œuvres.",
    # Languages of our choice.
    "zh": "数字化教育评价：学生的自我反思与同伴反馈。",
    "zh-Hant": "數位學習與教學設計",
    "ko": "학교교육과정에서 디지털 평가를 합니다",
    "th": "การศึกษาไทยและครูผู้สอนในโรงเรียน",
    "km": "ការអប់រំនៅសាលារៀន",
    "lo": "ການສຶກສາຢູ່ໂຮງຮຽນ",
    "my": "ပညာရေးနှင့်ကျောင်း",
    "hi": "विद्यार्थियों की कक्षाओं में मूल्यांकन। क़लम",
    "bn": "শিক্ষকদের জন্য নির্দেশিকা",
    "ta": "ஆசிரியர்களுக்கான கையேடு",
    "he": "בית הספר וְהַמּוֹרִים. צה״ל",
    "el": "Η αξιολόγηση των μαθητών στα σχολεία. ΤΑΞΗ",
    "ru": "Учителя оценивают школьников. Ещё раз.",
    "be": "Сям\u2019я і аб\u02bcект",
    "pl": "Uczniowie źródła łódzkie. Nauczycielkami",
    "cs": "Žákům příběhy",
    "tr": "Öğretmenlerin Türkiye'deki ISINMA dersleri",
    "fi": "Opettajien kouluissa",
    "hu": "Az iskolákban tanulók",
    "es": "Evaluaciones de los niños. Corazón",
    "pt": "Educação das crianças",
    "it": "Gli insegnanti dell'università",
    "sv": "Lärarnas bedömningar på skolorna",
    "vi": "Đánh giá học sinh tiểu học",
    "hy": "Ուսուցիչները և աշակերտները",
    "ka": "მასწავლებლები ᲡᲙᲝᲚᲐ",
    "uz": "O\u02bbqituvchilar va o\u02bbquvchilar",
    "am": "መምህራን እና ተማሪዎች",
    # Twenty more.
    "nl": "De leerkrachten beoordeelden de leerlingen; café’s en zo’n ééndagsreis",
    "da": "Lærerne på skolerne vurderede børnenes læring",
    "nb": "Lærerne vurderte elevenes ærlige svar på skolen",
    "ro": "Învățătorii și şcolile din țară",
    "bg": "Учителите в училищата оценяват учениците",
    "sr": "Учитељи и ученици. Učitelji i đaci",
    "hr": "Učiteljice u školama ocjenjuju učenike",
    "sk": "Učiteľky hodnotili žiakov v školách",
    "lt": "Mokytojai vertina mokinius mokyklose",
    "lv": "Skolotāji vērtē skolēnus skolās",
    "et": "Õpetajad hindasid õpilasi koolides",
    "ca": "L’escola i els mestres avaluen la col·laboració",
    "id": "Guru-guru menilai pembelajaran anak-anak di sekolah",
    "sw": "Walimu wanawatathmini wanafunzi shuleni",
    "ur": "اساتذہ اور طلبہ کی جانچ۔ بچّوں کی کتابیں",
    "mr": "शिक्षकांनी विद्यार्थ्यांचे मूल्यमापन केले",
    "te": "ఉపాధ్యాయులు విద్యార్థులను అంచనా వేశారు",
    "ml": "അധ്യാപകർ വിദ്യാർത്ഥികളെ വിലയിരുത്തി",
    "ne": "शिक्षकहरूले विद्यार्थीहरूको मूल्याङ्कन गरे",
    "kk": "Мұғалімдер оқушыларды бағалады",
}
FOUND = {
    "de": "internationale zusammenarbeit strasse grosse FUSSGÄNGERZONE massnahme inter\u00adnationale maßnahmen",
    "ar": "الكتاب مدرسة مدرسه محمد الدرس احمد مستشفي درس معلم كتاب تقييم مُعلّم مکتبة ٱلكتاب للمعلم",
    "uk": "п'ятницю п’ятницю пʼятницю здоров'я сім`я пятницю комп\u02bcютер здоров",
    "ja": "教育 教 情報教育 図書 テスト ﾃｽﾄ 館 日本の教育 学校　方法",
    "en": "C++ C# 3.14 2023/24 AT&T rereading e-learning elearning cooperation co-operation wellbeing well-being"
    " naive user_name name study children obrien doesn't doesnt assessments",
    "zxx": "supercalifragilistic wordjoiner bomstart super\u200bcali",
    "fa": "کتاب كتاب کتابها میشود می\u200cشود شود 1403 ۱۴۰۳ ١٤٠٣",
    "fr": "élève eleve école l'ecole d’école aujourd'hui enseignante evaluer oeuvre œuvres",
    "zh": "教育 评价 自我反思 反馈 生 学生的",
    "zh-Hant": "學習 教學設計",
    "ko": "교육 교육과정 평가 디지털 학교",
    "th": "ครู ไทย การศึกษา โรงเรียน คร สอน",
    "km": "សាលា អប់រំ រៀន",
    "lo": "ໂຮງຮຽນ ສຶກສາ",
    "my": "ကျောင်း ပညာ",
    "hi": "विद्यार्थी कक्षा मूल्यांकन कलम",
    "bn": "শিক্ষক নির্দেশিকা",
    "ta": "ஆசிரியர் கையேடு",
    "he": 'המורים צה"ל צה״ל ספר',
    "el": "αξιολογηση ΜΑΘΗΤΩΝ σχολείο ταξη τάξη μαθητής",
    "ru": "учитель школьник еще оценивать",
    "be": "сям'я сямʼя аб'ект",
    "pl": "zrodla ŁÓDZKIE nauczycielka uczniowie",
    "cs": "pribeh žák",
    "tr": "ogretmen öğretmen turkiye isinma ISINMA",
    "fi": "opettaja koulussa",
    "hu": "iskola tanuló",
    "es": "evaluacion niño nino corazon",
    "pt": "educacao criança",
    "it": "universita università l'università insegnante",
    "sv": "lärare bedomning skola",
    "vi": "danh gia hoc sinh",
    "hy": "ուսուցիչ ԱՇԱԿԵՐՏ",
    "ka": "მასწავლებლ სკოლა",
    "uz": "o'quvchi oquvchi o’qituvchi",
    "am": "መምህራን ተማሪ",
    "nl": "leerkracht beoordelen leerling cafe's zo'n eendagsreis ééndagsreis",
    "da": "lærer laerer skole børn BØRNENES born",
    "nb": "lærerne ærlig elev skole",
    "ro": "invatatorii învăţătorii școlile scolile școli tara",
    "bg": "учителите учител УЧЕНИЦИТЕ",
    "sr": "учитељи ucitelji djaci đaci",
    "hr": "uciteljice školama ucenike",
    "sk": "ucitelky učiteľky ziakov žiakov",
    "lt": "mokytojai mokykla mokytojas",
    "lv": "skolotaji skolotāji skolas",
    "et": "opetajad õpetaja kool",
    "ca": "escola l'escola mestre col·laboració collaboracio col\u2027laboració",
    "id": "guru anak-anak anakanak sekolah pembelajaran",
    "sw": "walimu shuleni wanafunzi",
    "ur": "طلبہ طلبه بچوں بچّوں کتاب كتابيں",
    "mr": "शिक्षक विद्यार्थ्यांचे मूल्यमापन",
    "te": "ఉపాధ్యాయులు విద్యార్థ",
    "ml": "അധ്യാപകർ വിദ്യാർത്ഥി വിലയിരുത്തി",
    "ne": "शिक्षक विद्यार्थी मूल्याङ्कन",
    "kk": "мұғалім оқушы МҰҒАЛІМ",
}  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShelfStore]:
    file = DatabaseFile(tmp_path_factory.mktemp("scripts") / "shelf.db", "shelf")
    made = ShelfStore(open_database(file))
    made.save_catalogue(Catalogue("a", "https://a/", "A", datetime(2026, 1, 1, tzinfo=UTC)))
    entries = tuple(
        FeedEntry(
            Publication(
                language, f"no {number}", MaterialKind.ARTICLE, "", (Link(f"https://a/{language}", "text/html"),),
                description=text, language=language,
            )
        )
        for number, (language, text) in enumerate(TEXTS.items())
    )  # fmt: skip
    listing = made.listing("a")
    listing.begin()
    listing.store_page("https://a/", 0, ListedVersion(sha256(b"a")), Feed("https://a/", "A", entries))
    listing.finish(whole=True)
    yield made
    made.close()


def found(store: ShelfStore, typed: str) -> dict[str, str]:
    """The languages of the texts that are found, each with its snippet."""
    listing = ShelfListing(reader_of(store._engine))
    result = listing.find(ShelfView(typed))
    return {one.item.publication.id: one.snippet for one in listing.cards(result, result.numbers)}


@pytest.mark.parametrize("language", FOUND)
def test_what_people_type_finds_the_text_in_its_script_and_is_marked(store: ShelfStore, language: str) -> None:
    missing = [typed for typed in FOUND[language].split(" ") if language not in found(store, typed)]
    assert missing == []
    unmarked = [typed for typed in FOUND[language].split(" ") if MARKS[0] not in found(store, typed)[language]]
    assert unmarked == []


@pytest.mark.parametrize(
    "typed", ["育教", "ครไ", "평디", "formativeassess", "п'ятно", "مستشار", "teachings", "図教", "c+++ x+"]
)
def test_what_stands_nowhere_is_not_found(store: ShelfStore, typed: str) -> None:
    assert found(store, typed) == {}
