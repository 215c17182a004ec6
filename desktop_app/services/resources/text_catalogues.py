"""The gettext catalogues of a language, in `resources/locale`. It imports little, because the window needs them early.

`messages` holds the texts of errors, `commands` the help and the results of the command line, `paper` the fixed texts
of documents, `campaign` the campaign and the reflection models that ship. Python reads them; Babel makes them, see
`packaging/compile_catalogues.py`.
"""

from __future__ import annotations

import gettext
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from desktop_app.domain.message_texts import MessageTexts
from desktop_app.domain.wording import Wording

SOURCE = "en"
"""The language of the texts in the code."""
GETTEXT_VARIABLE = "LANGUAGE"
LANGUAGE_VARIABLES = ("SPRINGSHELF_LANGUAGE", GETTEXT_VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG")
"""The environment variables for the language, in order: GNU gettext's list, then those of POSIX (chapter 8.2)."""
MESSAGES, PAPER, CAMPAIGN, COMMANDS = "messages", "paper", "campaign", "commands"


def message_texts(resources: Path, language: str) -> MessageTexts:
    """The presenter of messages for the language of that code; English if it has no catalogue."""
    return MessageTexts(read_catalogue(resources, language, MESSAGES) or NullTranslations())


def command_wording(resources: Path, language: str) -> Wording:
    """What the command line says, in the language of that code; English where there is no catalogue of it."""
    texts = read_catalogue(resources, language, COMMANDS) or NullTranslations()
    return Wording(language, texts, messages=message_texts(resources, language))


def read_catalogue(resources: Path, language: str, domain: str) -> NullTranslations | None:
    """The catalogue of a language for one domain, None if there is none."""
    file = resources / "locale" / language / "LC_MESSAGES" / f"{domain}.mo"
    if not language.isalpha() or not file.is_file():
        return None
    state = file.stat()
    return _read(file, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=64)  # each language has four; publishing reads two of each several times, at 4 ms each
def _read(file: Path, _changed: int, _size: int) -> GNUTranslations:
    with file.open("rb") as opened:
        return GNUTranslations(opened)


def texts_of(resources: Path, language: str, domain: str) -> dict[str, str]:
    """The translations of a language for one domain by their English texts."""
    found = read_catalogue(resources, language, domain)
    catalogue: Mapping[object, str] = getattr(found, "_catalog", {})  # gettext has no public way to list them
    return {text: translated for text, translated in catalogue.items() if isinstance(text, str) and text}


def languages_of(resources: Path, domain: str) -> tuple[str, ...]:
    """The codes of the languages with a catalogue for one domain."""
    return tuple(sorted(file.parent.parent.name for file in (resources / "locale").glob(f"*/LC_MESSAGES/{domain}.mo")))


def chosen_language(resources: Path, environment: Mapping[str, str]) -> str:
    """The code of the environment's language, as in `uk_UA.UTF-8`; English if we have no catalogue of it."""
    wanted = next((value for name in LANGUAGE_VARIABLES if (value := environment.get(name, ""))), "")
    known = (SOURCE, *languages_of(resources, MESSAGES))
    codes = (one.partition(".")[0].partition("_")[0].lower() for one in wanted.split(":"))
    return next((code for code in codes if code in known), SOURCE)


@contextmanager
def gettext_in(resources: Path, language: str) -> Iterator[None]:
    """Make Python's `gettext`, which click uses for its own texts, return texts in a language."""
    if language == SOURCE:
        yield
        return
    folder, variable = gettext.bindtextdomain(MESSAGES), os.environ.get(GETTEXT_VARIABLE)
    gettext.bindtextdomain(MESSAGES, str(resources / "locale"))
    os.environ[GETTEXT_VARIABLE] = language
    try:
        yield
    finally:
        gettext.bindtextdomain(MESSAGES, folder)
        if variable is None:
            del os.environ[GETTEXT_VARIABLE]
        else:
            os.environ[GETTEXT_VARIABLE] = variable
