"""The gettext catalogues take in new texts, keep translations, and name what is missing in them.

`tests.checks` says whether those that ship are complete and compiled.
"""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from compile_catalogues import as_mo, as_po, faults, stale, updated
from desktop_app.domain.message_code import Plural, Text
from desktop_app.services.resources.text_catalogues import MESSAGES, read_catalogue

HELLO, PAGES = "Hello {name}", Plural("{count} page", "{count} pages", "count")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("compile_catalogues.FOLDER", tmp_path)
    return tmp_path


def file_of(folder: Path) -> Path:
    return folder / "locale" / "uk" / "LC_MESSAGES" / f"{MESSAGES}.po"


def test_a_new_text_is_taken_in_and_named_until_it_is_translated(folder: Path) -> None:
    file = file_of(folder)
    stale(file, {HELLO: ["here"]}, mend=True)
    assert any("not translated: “Hello {name}”" in line for line in stale(file, {HELLO: ["here"]}, mend=False))
    file.write_text(
        file.read_text(encoding="utf-8").replace('msgstr ""\n', 'msgstr "Вітаю {name}"\n'), encoding="utf-8"
    )
    file.write_text(file.read_text(encoding="utf-8").replace('msgstr "Вітаю {name}"\n', 'msgstr ""\n', 1), "utf-8")
    assert stale(file, {HELLO: ["here"]}, mend=True) == ["locale/uk/LC_MESSAGES/messages.mo: is not compiled"]
    assert stale(file, {HELLO: ["here"]}, mend=False) == []
    read = read_catalogue(folder, "uk", MESSAGES)
    assert read is not None
    assert read.gettext(HELLO) == "Вітаю {name}"


def test_a_text_that_is_gone_is_dropped_and_others_keep_their_translation() -> None:
    old = Catalog(locale="fr", fuzzy=False)
    old.add(HELLO, "Bonjour {name}")
    old.add("Gone", "Parti")
    new = updated(old, {HELLO: ["here"], PAGES: ["there"]})
    assert [one.id for one in new if one.id] == [HELLO, ("{count} page", "{count} pages")]
    assert new.get(HELLO).string == "Bonjour {name}"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "translation", "found"),
    [
        (HELLO, "Bonjour {name}", []),
        (HELLO, "", ["not translated"]),
        (HELLO, "Bonjour", ["has other places"]),
        (HELLO, "Bonjour {nom}", ["has other places"]),
        (PAGES, ("une page", "{count} pages", "{count} pages"), []),
        (PAGES, ("une page", "", "{count} pages"), ["not translated"]),
        (PAGES, ("une page", "{count} pages", "des pages"), ["has other places"]),
    ],
)
def test_a_translation_that_would_lose_something_is_named(
    text: Text, translation: str | tuple[str, ...], found: list[str]
) -> None:
    catalogue = Catalog(locale="fr", fuzzy=False)
    ids = (text.one, text.many) if isinstance(text, Plural) else text
    message = catalogue.add(ids, translation)
    assert list(faults(message, text)) == found


def test_the_same_catalogue_is_always_written_the_same() -> None:
    catalogue = updated(Catalog(locale="ar", fuzzy=False), {PAGES: ["b", "a"], HELLO: []})
    po = as_po(catalogue)
    assert po == as_po(catalogue)
    assert b"POT-Creation-Date" not in po
    assert b"Creation-Date: 2023-03-01" in as_mo(po, "ar"), "and not the day on which it is made"
