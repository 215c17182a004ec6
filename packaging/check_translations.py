"""Count, by language, the texts that are not translated and those that are the same as the English ones.

    check_translations.py [LANGUAGE …]     print a table; name the texts of these languages (all languages, no names)
    check_translations.py --record         the same, and lower the numbers in `untranslated.toml` to the present ones

Texts are those of the window, errors, paper, campaign, command line and manual. It fails where there are more than
`untranslated.toml` records. A text that is
rightly the same as the English one, such as a name, has only words that `same_in_english.toml` lists with a reason.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from babel.messages.pofile import read_po
from lxml import etree

ROOT = Path(__file__).resolve().parent.parent
RECORD, SAME = ROOT / "packaging" / "untranslated.toml", ROOT / "packaging" / "same_in_english.toml"
CATALOGUES = {"errors": "messages", "paper": "paper", "campaign": "campaign", "command line": "commands"}
"""The kinds of texts that are in gettext catalogues, with the names of these."""
KINDS = ("window", *CATALOGUES, "manual")
TEXT_FOLDERS = {"campaign": Path("campaigns/spring-2023"), "manual": Path("manual")}
"""The kinds of texts that are also files of their own, with the folders of their originals below `resources`."""
PLACE = re.compile(r"\{[^{}]*\}|<[^<>]*>|&\w+;|%\w+|https?://\S+")
LETTER = re.compile(r"[^\W\d_]")
SOURCE = re.compile(r"\((?:\w+ )?\d{4}[a-z]?\)|doi\.org|https?://")
"""What a bibliographic reference has; it stays as it was published."""
HEAD = (
    "# How many texts are still to be translated, by language and kind; see check_translations.py. They only go down.\n"
)
Record = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Phrase:
    """An English text with its translation, empty if it has none, and its kind."""

    kind: str
    english: str
    translation: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A text of a kind that is not translated, or that is the same as the English one."""

    kind: str
    english: str
    is_same: bool

    def __str__(self) -> str:
        return f"{self.kind}: {'same as in English' if self.is_same else 'not translated'}: “{self.english[:100]}”"


def phrases(resources: Path, language: str) -> Iterator[Phrase]:
    """All texts of a language."""
    yield from _window(resources / "i18n" / f"springshelf_{language}.ts")
    for kind, domain in CATALOGUES.items():
        yield from _catalogue(kind, resources / "locale" / language / "LC_MESSAGES" / f"{domain}.po", language)
    for kind, folder in TEXT_FOLDERS.items():
        yield from _files(kind, resources / folder, language)


def _window(file: Path) -> Iterator[Phrase]:
    for message in etree.parse(file).getroot().iter("message"):
        text = message.find("translation")
        done = text is not None and text.get("type") != "unfinished"
        forms = [one.text or "" for one in message.iter("numerusform")] or [text.text or ""] if done else [""]
        for form in forms:
            yield Phrase("window", message.findtext("source") or "", form)


def _catalogue(kind: str, file: Path, language: str) -> Iterator[Phrase]:
    with file.open("rb") as opened:
        for one in read_po(opened, locale=language):
            if one.id:
                forms = one.string if isinstance(one.string, tuple) else (one.string or "",)
                english = one.id if isinstance(one.id, str) else one.id[-1]
                yield from (Phrase(kind, english, "" if one.fuzzy else str(form)) for form in forms)


def _files(kind: str, folder: Path, language: str) -> Iterator[Phrase]:
    """The paragraphs of the originals and of their translations, or one empty phrase for a missing file."""
    translated = folder / "lang" / language
    originals = [*(folder / "materials").glob("*.md"), *folder.glob("*.html")]
    for original in sorted(originals):
        file = translated / original.relative_to(folder)
        if not file.is_file():
            yield Phrase(kind, file.relative_to(folder).as_posix(), "")
            continue
        there = set(paragraphs(original))
        yield from (Phrase(kind, one, one if one in there else "-") for one in paragraphs(file))


def paragraphs(file: Path) -> list[str]:
    """The paragraphs of a file, and the lines of its head, without marks and references."""
    text = file.read_text(encoding="utf-8").replace("+++", "")
    if file.suffix == ".html":
        blocks = re.split(r"</?(?:p|li|h\d|td|th|title|ul)\b[^>]*>", text.partition("</head>")[2])
    else:
        blocks = re.split(r"\n\s*\n|\n(?=\w+ = )|\n(?=[-|\d])", text)
    return [one.strip(" \n#-*|") for one in blocks if not SOURCE.search(one)]


def gaps(texts: Iterable[Phrase], same: Collection[str] = ()) -> list[Gap]:
    """The texts that are not translated, or are the same as the English ones; each once.

    Args:
        texts: all texts of a language.
        same: words in lower case. A text of which all words are among them may be the same as in English.
    """
    found: dict[Gap, None] = {}
    for one in texts:
        english = _bare(one.english)
        if not LETTER.search(PLACE.sub("", one.english)):
            continue
        if not one.translation:
            found[Gap(one.kind, one.english, is_same=False)] = None
        elif _bare(one.translation) == english and not words_of(english) <= set(same):
            found[Gap(one.kind, one.english, is_same=True)] = None
    return list(found)


def words_of(text: str) -> set[str]:
    """The words of a text in lower case, without places and addresses."""
    return set(re.findall(r"[^\W\d_]+", PLACE.sub("", text).lower()))


def _bare(text: str) -> str:
    """A text without the marks of shortcuts and without spaces around."""
    return re.sub(r"&(?=\w)", "", text).strip()


def allowed_same(language: str, file: Path = SAME) -> set[str]:
    """The words that may be the same as in English: names in every language, and words of this language."""
    entries = tomllib.loads(file.read_text(encoding="utf-8"))
    groups = [*entries["every"], *entries.get(language, [])]
    return {word for group in groups for word in group["words"]}


def counts_of(found: Iterable[Gap]) -> Counter[str]:
    """The numbers by kind; those of texts that are the same as in English under the kind with `(same)`."""
    return Counter(f"{one.kind} (same)" if one.is_same else one.kind for one in found)


def above(language: str, counts: Mapping[str, int], record: Record) -> list[str]:
    """What is more than the record of a language allows."""
    told = record.get(language, {})
    more = sorted(name for name, count in counts.items() if count > told.get(name, 0))
    return [f"{language}: {name}: {counts[name]}, and only {told.get(name, 0)} are recorded" for name in more]


def recorded(language: str, kind: str) -> int:
    """The number of texts of a kind that are still to be translated, as recorded in `untranslated.toml`."""
    return int(tomllib.loads(RECORD.read_text(encoding="utf-8")).get(language, {}).get(kind, 0))


def lowered(record: Record, counts: Mapping[str, Mapping[str, int]]) -> str:
    """The record with the present numbers where these are lower; a language without one gets them."""
    lines = [HEAD]
    for language, found in sorted(counts.items()):
        told = record.get(language, found)
        kept = {name: min(count, found.get(name, 0)) for name, count in sorted(told.items())}
        lines.append(f"\n[{language}]\n" + "".join(f'"{name}" = {count}\n' for name, count in kept.items() if count))
    return "".join(lines)


def table(counts: Mapping[str, Mapping[str, int]]) -> str:
    """The numbers by language and kind: not translated, and the same as in English."""
    lines = [" " * 14 + "".join(f"{language:>12}" for language in counts)]
    for kind in KINDS:
        cells = (f"{found.get(kind, 0)} / {found.get(f'{kind} (same)', 0)}" for found in counts.values())
        lines.append(f"{kind:<14}" + "".join(f"{cell:>12}" for cell in cells))
    return "\n".join([*lines, "(not translated / the same as in English)"])


def languages_in(resources: Path) -> list[str]:
    """The languages with translations."""
    return sorted(file.parent.name for file in (resources / "locale").glob("*/LC_MESSAGES"))


def main(arguments: list[str]) -> int:
    resources = ROOT / "resources"
    record = tomllib.loads(RECORD.read_text(encoding="utf-8"))
    chosen = [one for one in arguments if not one.startswith("-")]
    counts: dict[str, Counter[str]] = {}
    for language in chosen or languages_in(resources):
        found = gaps(phrases(resources, language), allowed_same(language))
        counts[language] = counts_of(found)
        if chosen:
            print(*found, sep="\n")
    wrong = [line for language, found in counts.items() for line in above(language, found, record)]
    print(table(counts), *wrong, sep="\n")
    if "--record" in arguments and not chosen:
        RECORD.write_text(lowered(record, counts), encoding="utf-8")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
