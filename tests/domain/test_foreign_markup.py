"""Encodings and entities of documents that strangers wrote."""

import time

import pytest

from desktop_app.domain.foreign_encoding import decoded
from desktop_app.domain.foreign_markup import readable_markup

UKRAINIAN, GREEK = "Учитель читає книгу", "\u039f δάσκαλος διαβάζει"
ARABIC, HEBREW = "المعلم يقرأ الكتاب", "המורה קורא ספר"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (UKRAINIAN, "cp1251"),
        (UKRAINIAN, "koi8-u"),
        (GREEK, "cp1253"),
        (ARABIC, "cp1256"),
        (HEBREW, "cp1255"),
        ("Réunion pédagogique à Orléans, c’est déjà l’été", "cp1252"),
        (UKRAINIAN, "utf-8-sig"),
        (UKRAINIAN, "utf-16"),
        ("<html>" + GREEK, "utf-16-le"),
        ("<html>" + GREEK, "utf-16-be"),
        (ARABIC, "utf-32"),
    ],
)
def test_an_encoding_is_recognized_by_the_bytes(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        ("教育", "cp932", "Shift_JIS"),
        ("教育", "gb18030", "gb2312"),
        ("教育", "iso2022_jp", "ISO-2022-JP"),
        ("“quoted”", "cp1252", "ISO-8859-1"),
        ("Zażółć", "iso8859-2", "iso-8859-2"),
        ("déjà", "utf-8", "macintosh"),
        ("déjà", "cp1252", "utf-8"),
        ("déjà", "cp1252", "no-such-encoding"),
        ("déjà", "cp1252", "base64"),
        ("déjà", "cp1252", "unicode_escape"),
    ],
)
def test_what_is_declared_counts_where_it_can_be_true(text: str, encoding: str, declared: str) -> None:
    assert decoded(text.encode(encoding), declared) == text


def test_a_few_foreign_bytes_spoil_no_utf_8() -> None:
    assert decoded("été déjà ".encode() + b"\x93quoted\x94") == "été déjà “quoted”"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<p>&nbsp;&eacute;&hellip;&NotEqualTilde;</p>", "<p>\u00a0é…≂̸</p>"),
        ("<p>&copy 2020 &amp &lt;b&gt; &quot;</p>", "<p>© 2020 &amp; &lt;b&gt; &quot;</p>"),
        ('<a href="?a=1&copy=2&b">x</a>', '<a href="?a=1&amp;copy=2&amp;b">x</a>'),
        ("<p>&#233;&#xE9;&#38;&#150;</p>", "<p>éé&amp;–</p>"),
        ("<p>&school; R&D &; a & b</p>", "<p>&amp;school; R&amp;D &amp;; a &amp; b</p>"),
        ("<p>a\x0b\x00\x1fb</p>", "<p>ab</p>"),
        ("<!-- &nbsp; --><![CDATA[&nbsp; & ]]><?x &nbsp; ?>", "<!-- &nbsp; --><![CDATA[&nbsp; & ]]><?x &nbsp; ?>"),
        ("<!-- never closed &nbsp;", "&lt;!-- never closed \u00a0"),
    ],
)
def test_entities_become_characters_and_other_ampersands_stay(written: str, read: str) -> None:
    assert readable_markup(written.encode()) == read


def test_declared_entities_are_resolved_and_those_elsewhere_are_empty() -> None:
    declared = """<?xml version="1.0"?><!DOCTYPE html [<!ENTITY school "L&#233;on &more;"><!ENTITY more '<b>M</b>'>
    <!ENTITY away SYSTEM "file:///etc/passwd"><!ENTITY itself "x&itself;">]><html>&school;|&away;|&itself;</html>"""
    assert readable_markup(declared.encode()) == "<html>Léon <b>M</b>||x</html>"


@pytest.mark.parametrize("width", [10, 2000])
def test_entities_that_would_become_gigabytes_come_to_nothing(width: int) -> None:
    declared = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * width}">' for n in range(1, 9))
    began = time.process_time()
    assert len(readable_markup(f"<!DOCTYPE p [{declared}]><p>{'&a8;' * 1000}</p>".encode())) < 3_000_000
    assert time.process_time() - began < 5


def test_many_openings_without_an_end_take_no_long_time() -> None:
    began = time.process_time()
    readable_markup(b"<!--<![CDATA[<?" * 100_000)
    assert time.process_time() - began < 5
