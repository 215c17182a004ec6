"""The gate counts what is not translated or the same as in English, and its record only goes down."""

import shutil
import tomllib
from pathlib import Path

import pytest
from lxml import etree

import check_translations
import compile_translations
from check_translations import Gap, Phrase, above, allowed_same, counts_of, gaps, lowered, main, paragraphs, phrases


def found(english: str, translation: str, *same: str) -> list[bool]:
    return [one.is_same for one in gaps([Phrase("window", english, translation)], same)]


@pytest.mark.parametrize(
    ("english", "translation", "is_same"),
    [
        ("Open the shelf", "Ouvrir l’étagère", []),
        ("Open the shelf", "", [False]),
        ("Open the shelf", "Open the shelf", [True]),
        ("&Open the shelf", "Open the &shelf", [True]),
        ("{count} – {size}", "{count} – {size}", []),
        ("https://example.org", "https://example.org", []),
        ("Page {number}", "Page {number}", []),
        ("Page {number} opens", "Page {number} opens", [True]),
    ],
)
def test_a_text_counts_where_it_is_missing_or_the_same(english: str, translation: str, is_same: list[bool]) -> None:
    assert found(english, translation, "page") == is_same


def test_each_text_counts_once() -> None:
    twice = [Phrase("paper", "Yes", ""), Phrase("paper", "Yes", "")]
    assert gaps(twice) == [Gap("paper", "Yes", is_same=False)]
    assert counts_of(gaps([*twice, Phrase("paper", "No", "No")])) == {"paper": 1, "paper (same)": 1}


def test_more_than_recorded_fails_and_less_does_not() -> None:
    record = {"fr": {"paper": 3}}
    assert above("fr", {"paper": 3}, record) == []
    assert above("fr", {"paper": 2}, record) == []
    assert above("fr", {"paper": 4, "window": 1}, record) == [
        "fr: paper: 4, and only 3 are recorded",
        "fr: window: 1, and only 0 are recorded",
    ]


def test_the_record_is_lowered_and_never_raised() -> None:
    record = {"fr": {"paper": 3, "window": 2, "manual": 1}}
    written = tomllib.loads(lowered(record, {"fr": {"paper": 5, "window": 1}, "de": {"paper": 9}}))
    assert written == {"fr": {"paper": 3, "window": 1}, "de": {"paper": 9}}


def test_a_missing_file_counts_once_and_a_copied_paragraph_each_time(resources: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(resources, tmp_path / "resources", ignore=shutil.ignore_patterns("shipped", "lang")))
    original = copy / "campaigns/spring-2023/materials/weather-report.md"
    whole = len(list(original.parent.glob("*.md")))
    names = [one for one in gaps(phrases(copy, "fr")) if one.english.startswith("lang/fr/materials/")]
    assert len(names) == whole
    target = copy / "campaigns/spring-2023/lang/fr/materials/weather-report.md"
    target.parent.mkdir(parents=True)
    head, body = 'title = "La météo"', "## But\n\nLes élèves observent."
    target.write_text(f"+++\n{head}\n+++\n\n{body}\n\nSlips go into the box.\n", encoding="utf-8")
    original.write_text(original.read_text(encoding="utf-8") + "\nSlips go into the box.\n", encoding="utf-8")
    again = gaps(phrases(copy, "fr"))
    assert len([one for one in again if one.english.startswith("lang/fr/materials/")]) == whole - 1
    assert [one.english for one in again if one.is_same and one.kind == "campaign" and "Slips" in one.english] == [
        "Slips go into the box."
    ]


def test_references_stay_as_they_were_published(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text('+++\ntitle = "T"\n+++\n\nText.\n\n- Allen, K. (2018). What schools need.\n', encoding="utf-8")
    assert [one for one in paragraphs(file) if one] == ['title = "T"', "Text."]


def test_all_kinds_of_texts_are_read(resources: Path) -> None:
    assert {one.kind for one in phrases(resources, "fr")} == {*check_translations.KINDS}


def test_each_group_of_words_that_may_be_the_same_has_a_reason() -> None:
    entries = tomllib.loads(check_translations.SAME.read_text(encoding="utf-8"))
    groups = [group for language in entries.values() for group in language]
    assert all(group["reason"] for group in groups)
    assert all(word == word.lower() for group in groups for word in group["words"])
    assert "springshelf" in allowed_same("fr")


def test_no_language_has_more_untranslated_texts_than_recorded(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0, capsys.readouterr().out


def test_texts_of_the_window_are_named_where_more_are_missing_than_recorded(
    tmp_path: Path, resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = etree.parse(resources / "i18n" / "springshelf_fr.ts").getroot()
    translation = next(root.iter("translation"))
    translation.text, translation.attrib["type"] = "", "unfinished"
    source = tmp_path / "springshelf_fr.ts"
    source.write_bytes(etree.tostring(root))
    monkeypatch.setattr(compile_translations, "updated", Path.read_bytes)
    record = tmp_path / "untranslated.toml"
    monkeypatch.setattr(check_translations, "RECORD", record)
    record.write_text("[fr]\nwindow = 0\n", encoding="utf-8")
    assert [line for line in compile_translations.stale(source, mend=True) if "not translated" in line]
    record.write_text("[fr]\nwindow = 1\n", encoding="utf-8")
    assert compile_translations.stale(source, mend=True) == []
