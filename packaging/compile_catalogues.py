"""Bring the gettext catalogues up to date with the program's texts, and compile them; --check tells what is stale.

    compile_catalogues.py            take in new texts, drop those that are gone, compile what is translated
    compile_catalogues.py --check    change nothing; fail where a text is new, gone, untranslated or not compiled

There are four catalogues for each language in `resources/locale`: `messages` (the texts of all error codes, and what
click says), `commands` (the help and the results of the command line), `paper` (the fixed texts of documents) and
`campaign` (what ships). The English texts are their keys.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from catalogue_texts import campaign_texts, command_texts, message_texts, paper_texts
from check_translations import CATALOGUES, recorded
from desktop_app.domain.message_code import Plural, Text, forms_of, places_of

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "locale"
SOURCES = {"messages": message_texts, "commands": command_texts, "paper": paper_texts, "campaign": campaign_texts}
UNTRANSLATED = "not translated"
ANY_DAY = datetime(2023, 3, 1, tzinfo=UTC)
"""Stands in the head of a compiled catalogue, so that two runs write the same."""
Texts = Mapping[Text, Iterable[str]]
"""Each text with the names of what says it, which help translators."""


def updated(old: Catalog, wanted: Texts) -> Catalog:
    """A catalogue with the texts that the program has now, and the translations that it had."""
    new = Catalog(locale=old.locale, fuzzy=False)
    for text in sorted(wanted, key=forms_of):
        msgid = forms_of(text) if isinstance(text, Plural) else text
        known = old.get(msgid if isinstance(msgid, str) else msgid[0])
        kept = known.string if known is not None and isinstance(known.id, str) == isinstance(msgid, str) else None
        new.add(msgid, kept or None, auto_comments=sorted(wanted[text]))
    return new


def as_po(catalogue: Catalog) -> bytes:
    """A catalogue as its text file. It has no header but what gettext needs, so that two runs write the same."""
    catalogue.header_comment = f"# Translations of Springshelf: {catalogue.locale}."
    file = io.BytesIO()
    write_po(file, catalogue, width=0, no_location=True)
    lines = file.getvalue().decode().splitlines(keepends=True)
    needed = ('"Language:', '"Plural-Forms:', '"MIME-Version:', '"Content-T')
    head = lines.index("\n")
    kept = [line for line in lines[:head] if not line.startswith('"') or line.startswith(needed)]
    return "".join([*kept, *lines[head:]]).encode()


def as_mo(po: bytes, locale: str) -> bytes:
    """The compiled form of a catalogue's text file."""
    catalogue = read_po(io.BytesIO(po), locale=locale)
    catalogue.creation_date = catalogue.revision_date = ANY_DAY
    file = io.BytesIO()
    write_mo(file, catalogue)
    return file.getvalue()


def faults(message: Message, text: Text) -> Iterable[str]:
    """What is wrong with the translation of a text."""
    forms = message.string if isinstance(message.string, tuple) else (message.string or "",)
    if not all(forms):
        yield UNTRANSLATED
    elif message.fuzzy:
        yield "fuzzy"
    elif any(places_of(str(form)) - places_of(text) for form in forms) or places_of(forms_of(text)[-1]) - places_of(
        str(forms[-1])
    ):
        yield "has other places"


def stale(file: Path, wanted: Texts, *, mend: bool) -> list[str]:
    """What is not up to date in one catalogue, and, where wanted, mended as far as a machine can."""
    language = file.parent.parent.name
    name = file.relative_to(FOLDER).as_posix()
    old = read_po(io.BytesIO(file.read_bytes()), locale=language) if file.is_file() else Catalog(locale=language)
    new = updated(old, wanted)
    po = as_po(new)
    mo, compiled = as_mo(po, language), file.with_suffix(".mo")
    found = [
        f"{name}: {fault}: “{forms_of(text)[0]}”"
        for text in wanted
        if (message := new.get(forms_of(text)[0])) is not None
        for fault in faults(message, text)
    ]
    for target, data, what in ((file, po, "texts were added or are gone"), (compiled, mo, "is not compiled")):
        if not target.is_file() or target.read_bytes() != data:
            found.append(f"{target.relative_to(FOLDER).as_posix()}: {what}")
            if mend:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(data)
    return found


def kind_of(domain: str) -> str:
    """The kind of texts that a catalogue has, as `untranslated.toml` names it."""
    return next(kind for kind, name in CATALOGUES.items() if name == domain)


def beyond(count: int, found: list[str]) -> list[str]:
    """What is not up to date, without the untranslated texts if there are at most so many."""
    missing = [line for line in found if f": {UNTRANSLATED}: " in line]
    return found if len(missing) > count else [line for line in found if line not in missing]


def main(arguments: list[str]) -> int:
    checking = "--check" in arguments
    languages = sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir())
    found = []
    for domain, collect in SOURCES.items():
        wanted = collect(ROOT)
        for language in languages:
            file = FOLDER / language / "LC_MESSAGES" / f"{domain}.po"
            found += beyond(recorded(language, kind_of(domain)), stale(file, wanted, mend=not checking))
    print("\n".join(found) or "All catalogues are current.")
    return int(bool(found) and checking)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
