"""Competence frameworks are shown in the person's language, with the note that the wording is not the official one."""

from pathlib import Path

import pytest

from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.framework import SELF_LEVELS, CompetenceRef
from desktop_app.services.resources.resources import Resources
from desktop_app.services.resources.text_catalogues import CAMPAIGN, languages_of, read_catalogue

ROOT = Path(__file__).resolve().parents[2] / "resources"
LANGUAGES = languages_of(ROOT, CAMPAIGN)


def _resources(language: str, added: Path | None = None) -> Resources:
    return Resources(ROOT, added, contents=ContentTranslations(read_catalogue(ROOT, language, CAMPAIGN)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_name_of_a_framework_is_translated_and_its_codes_stay(language: str) -> None:
    english, told = Resources(ROOT).frameworks, _resources(language).frameworks
    assert [one.id for one in told] == [one.id for one in english]
    for before, after in zip(english, told, strict=True):
        assert not before.is_translated
        assert after.is_translated
        assert after.title != before.title
        assert [one.ref for one in after.competences] == [one.ref for one in before.competences]
        assert [one.original for one in after.competences] == [one.name for one in before.competences]
        same = {one.name for one in after.competences if one.name == one.original}
        assert same <= ({"Communication", "Collaboration"} if language == "fr" else set())
        assert after.levels == before.levels, "records keep the levels as the framework names them"


@pytest.mark.parametrize("language", LANGUAGES)
def test_levels_are_shown_in_the_persons_language_with_their_code(language: str) -> None:
    resources = _resources(language)
    levels = resources.levels_of(CompetenceRef("digcompedu-2017", "1.1"))
    shown = [resources.contents.level(one) for one in levels]
    assert [one.split()[0] for one in shown] == ["A1", "A2", "B1", "B2", "C1", "C2"]
    assert len(set(shown) & set(levels)) <= 1, "a word may be the same in one language: Expert, Leader"
    assert not set(map(resources.contents.level, SELF_LEVELS)) & set(SELF_LEVELS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_has_the_same_names_as_the_window_in_its_language(language: str) -> None:
    resources = _resources(language)
    french = _resources("fr")
    assert french.frameworks_in(french.contents_in(language)) == resources.frameworks


def test_an_imported_framework_keeps_its_own_words(tmp_path: Path) -> None:
    (tmp_path / "own.json").write_text(
        '{"id": "own", "title": "Ours", "year": 2026, "areas": [{"name": "Personal", "competences": '
        '[{"code": "1", "name": "Critical thinking"}]}]}',
        encoding="utf-8",
    )
    own = next(one for one in _resources("de", tmp_path).frameworks if one.id == "own")
    assert not own.is_translated
    assert own.competences[0].name == "Critical thinking"


def test_english_frameworks_are_not_marked() -> None:
    assert not any(one.is_translated for one in Resources(ROOT).frameworks)
