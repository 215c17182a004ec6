"""The files of a language: what errors say, what ships. Light to import: the window needs it before the services."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from desktop_app.domain.contents import TableOfContents
from desktop_app.domain.phrases import Phrases

ASKED = ("SPRINGSHELF_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Where a command looks for the language, in this order; the last three as POSIX has them (chapter 8.2)."""


def read_phrases(resources: Path, language: str) -> Phrases:
    """What errors say in the language of that code; English where there is no file of it."""
    return Phrases(read_texts(resources / "phrases", language))


def read_contents(resources: Path, language: str) -> TableOfContents:
    """What ships with the program, in the language of that code; English where there is no file of it."""
    return TableOfContents(read_texts(resources / "contents", language))


def read_texts(folder: Path, language: str) -> dict[str, str]:
    """The texts of a language by their English wording; none where the folder has no file of it."""
    file = folder / f"{language}.toml"
    if not language.isalpha() or not file.is_file():
        return {}
    return tomllib.loads(file.read_text(encoding="utf-8"))


def language_of(environment: Mapping[str, str]) -> str:
    """The code of the language that the environment asks for, as `uk_UA.UTF-8`; empty where it asks for none."""
    asked = next((value for name in ASKED if (value := environment.get(name, ""))), "")
    return asked.partition(".")[0].partition("_")[0].lower()
