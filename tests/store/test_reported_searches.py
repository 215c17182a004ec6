"""Searches that people reported of other programs; docs/reported-faults.md names the reports."""

# ruff: noqa: RUF001 - the letters of many scripts look like others

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.feed import Feed, FeedEntry
from desktop_app.domain.hashes import sha256
from desktop_app.domain.publication import Link, MaterialKind, Publication
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.engine import reader_of
from desktop_app.store.listing_store import ListedVersion
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_store import ShelfStore

REPORTED = {
    "tome-206": ("대한민국 헌법, 가나다라", ["민국", "다라", "나다", "한민"]),
    "signal-8629-zh": ("人人生而自由，在尊严和权利上一律平等。", ["权利", "自由"]),
    "signal-8629-ja": ("人間は、生れながらにして自由で、尊厳と権利とについて平等である。", ["権利", "自由"]),
    "obelisk-9": ("步2 重跑gen-itgc后50条悬空引用清零，修复已验证", ["悬空", "gen", "itgc", "gen-itgc", "50"]),
    "claude-mem-3810": ("開始ﾕｰｻﾞｰ認証完了 開始ㇰㇱ確認完了", ["ﾕｰｻﾞｰ", "ユーザー", "ㇰㇱ"]),
    "claude-mem-3801": ("验证当前用户身份的方法", ["用户身份", '"用户身份"', "用户"]),
    "openclaw-20730": ("今日は成語しりとりをした。오늘 끝말잇기 게임을 했다", ["しりとり", "끝말잇기", "말잇기"]),
    "fieldtheory-179": ("微信里的RSS订阅，一位严厉的老师的提示词", ["微信 RSS", "严厉的老师", "提示词"]),
    "joplin-4613": ("文件目录", ["目录 文件", "文件 目录", "目录　文件"]),
    "engram-140": ("サンドボックス修正テスト", ["サンドボックス", "修正", "ボックス"]),
    "koreader-10366": ("L’école d\u02bcété, l'hiver", ["l'école", "d’été", "l\u02bchiver", "ete"]),
    "bibletime-255": ("كَتَبَ الوَلَدُ ثمّ أَكَلَ، وآكُلُ", ["كتب", "اكل", "آكل", "أكل"]),
    "sigil-758": ("בְּרֵאשִׁית \u0622 cafe\u0301", ["בראשית", "\u0627\u0653", "caf\u00e9", "\u05d1\u05bc\u05b0ראשית"]),
    "tinyfts-2": ("grammar::fa in Tcl", ["grammar::fa", "grammar::", "::fa"]),
    "yetisearch-30": ("Order BENCH-100821, foo-bar", ["BENCH-100821", "-100821", "foo-bar", "bench100821"]),
    "hermes-40541": ("TODO: fix the error:timeout", ["TODO: fix", "error:timeout", "title:todo OR timeout"]),
    "ccrecall-23": ("In Downloads/transcripts we don't use agents", ["Downloads/transcripts", "don't use agents"]),
    "ballerina-2608": ("the health.base module", ["health.base", ".base", "(health"]),
    "datasette-651": ("Golden Gate park. Mins.", ["park.", "mins.", "park, gate!"]),
    "cis-bench-12": ("ubuntu 20.04 hardening", ["ubuntu 20.04", "20.04", "ubuntu*"]),
    "govarnam-27": ("the 4it method", ["-4it", "4i", "4it -", "- 4it"]),
    "dodo-15": ("write to me@home, sum= / \\ 3", ["@home", "me@home", "sum= /", "= sum", "\\ 3"]),
    "vimusic-162": ("In Da Club", ['"In Da Club"', '"In Da', 'in "" club', '""in', "'club'"]),
    "angrysearch-7": ("my explicit filename", ['"', '"my', '""', "'", 'my"']),
    "sumatra-1189": ("Ка\u00adмерный Immo\u00adbilien", ["камерный", "immobilien", "Immo\u00adbilien"]),
    "sumatra-2963": ("METİN ve Metin", ["metin", "METİN", "METIN"]),
    "sumatra-5597": ("İbradı ilçesi", ["ibradı", "İbradı", "IBRADI", "ibradi"]),
    "iptvnator-609": ("İnşaat Ünlü Çan Şan Işık", ["inş", "İnş", "ünlü", "ÇAN", "şan", "ışık", "IŞIK"]),
    "fuse-701": ("Satış Teklifleri", ["satış teklİflerİ", "SATIŞ"]),
}  # fmt: skip
ANYTHING = {'"', '""', "'"}
"""Signs alone are no words: they find nothing, and break nothing."""


@pytest.fixture(scope="module")
def listing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShelfListing]:
    store = ShelfStore(open_database(DatabaseFile(tmp_path_factory.mktemp("reported") / "shelf.db", "shelf")))
    store.save_catalogue(Catalogue("a", "https://a/", "A", datetime(2026, 1, 1, tzinfo=UTC)))
    entries = tuple(
        FeedEntry(Publication(name, text, MaterialKind.ARTICLE, "", (Link(f"https://a/{name}", "text/html"),)))
        for name, (text, _typed) in REPORTED.items()
    )
    listing = store.listing("a")
    listing.begin()
    listing.store_page("https://a/", 0, ListedVersion(sha256(b"a")), Feed("https://a/", "A", entries))
    listing.finish(whole=True)
    yield ShelfListing(reader_of(store._engine))
    store.close()


@pytest.mark.parametrize("name", REPORTED)
def test_what_other_programs_did_not_find_is_found(listing: ShelfListing, name: str) -> None:
    _text, typed = REPORTED[name]
    missing = []
    for words in typed:
        result = listing.find(ShelfView(words))
        found = {card.item.publication.id for card in listing.cards(result, result.numbers)}
        if (name in found) is (words in ANYTHING):
            missing.append((words, sorted(found)))
    assert missing == []
