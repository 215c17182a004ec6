"""Every fixed text of a document is there in each language that documents can be made in, and nothing else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain import feedback_form
from desktop_app.domain.records.activity import ACTIVITY_KINDS
from desktop_app.domain.wording import MONTHS, Wording
from desktop_app.portfolio import activities, answers, closing, criteria, mentor, plates
from desktop_app.services.portfolios import portfolios
from desktop_app.services.resources.resources import Resources

LANGUAGES = ("ar", "el", "fr", "uk")
SOURCES = (*Path(activities.__file__).parent.glob("*.py"), Path(portfolios.__file__))
TABLES = (
    *(ACTIVITY_KINDS, activities.STATUS_NAMES, answers.PART_NAMES, closing.CARRIED_NAMES, criteria.STATE_NAMES),
    plates.CONSENT_NAMES,
)


def called(tree: ast.AST) -> Iterator[str]:
    """The texts that are given to `say`, alone or in a row."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, (ast.Name, ast.Attribute)) and node.args:
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            given = node.args[0] if name == "say" else node.args[1] if name == "map" else None
            constants = (one for one in ast.walk(given) if isinstance(one, ast.Constant)) if given else ()
            yield from (str(one.value) for one in constants)


def texts(resources: Path) -> set[str]:
    found = {text for file in SOURCES for text in called(ast.parse(file.read_text())) if text}
    found |= {text for table in TABLES for text in table.values()}
    found |= {part for _, *parts in feedback_form.LEVELS for part in parts} | set(feedback_form.HOW_OFTEN)
    found |= {title for _, title, _ in mentor.ROOM} | {name for _, name in feedback_form.AGREED_COLUMNS}
    found |= {plates.UNKNOWN_CONSENT, "{hours} h", "{minutes} min", "{day} {month} {year}", *MONTHS}
    return found | {one.kicker for one in Resources(resources).portfolio_templates()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_all_texts_and_no_others(language: str, resources: Path) -> None:
    assert set(Resources(resources).wording(language).texts) == texts(resources)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_same_places_as_the_text(language: str, resources: Path) -> None:
    for text, translated in Resources(resources).wording(language).texts.items():
        assert sorted(re.findall(r"{\w+}", text)) == sorted(re.findall(r"{\w+}", translated)), text


def test_a_language_without_texts_is_english(resources: Path) -> None:
    say = Resources(resources).wording("xx")
    assert (say.language, say("Contents")) == ("en", "Contents")


def test_braces_in_what_a_person_wrote_are_left_alone() -> None:
    assert Wording()("{what}") == "{what}"
