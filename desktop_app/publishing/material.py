"""Reading a material's source file: TOML between two lines of `+++`, then CommonMark, then its handouts.

A handout begins with a heading `## Handout: Title`, and ends at the next one or at the end of the file.

A translation, `lang/CODE/materials/ID.md`, has the same form. Its head has only what differs by language, see
`TRANSLATED`; everything else is that of the original.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from typing import Any

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_toml import parse_toml, toml_reason
from desktop_app.domain.material import Handout, Material, MaterialFormat
from desktop_app.domain.publication import Audience, MaterialKind
from desktop_app.domain.school_level import SchoolLevel
from desktop_app.publishing.apostrophes import curly, typographic
from desktop_app.publishing.codes import DescriptionCode

FENCE = "+++\n"
HANDOUT = re.compile(r"^## Handout: *(\S.*)$", re.MULTILINE)
TRANSLATED = ("title", "description", "subjects", "alternative", "columns", "closing")
"""The keys in the head of a translation: the first three always, the others where the original has them."""
ALWAYS_TRANSLATED = TRANSLATED[:3]
FENCED = 3
"""The number of parts of a text with two fences: before, between and after them."""


class MaterialError(SpringshelfError):
    """A material's source can't be read; the subject is the file name."""


def read_material(source: str, name: str, defaults: dict[str, str]) -> Material:
    """Parse a material.

    Args:
        source: the file's text.
        name: the file's name, for error messages.
        defaults: author, licence and date of the campaign.

    Raises:
        MaterialError: the head is missing, is not TOML, or lacks a value.
    """
    head, text = _parts(source, name)
    try:
        return _material(head, text, defaults)
    except (KeyError, ValueError, TypeError) as error:
        raise MaterialError(DescriptionCode.HEAD_WRONG, name, reason=str(error)) from error


def read_translation(source: str, name: str, original: Material, language: str) -> Material:
    """Parse the translation of a material.

    Args:
        source: the file's text.
        name: the file's name, for error messages.
        original: the material that it translates.
        language: the language of the translation (BCP 47).

    Raises:
        MaterialError: the head is missing, is not TOML, lacks a text of the original or has another key, or the text
            has another number of handouts.
    """
    head, text = _parts(source, name)
    wanted = [key for key in TRANSLATED if getattr(original, key)]
    if foreign := sorted(set(head).difference(wanted, ALWAYS_TRANSLATED)):
        raise MaterialError(DescriptionCode.KEY_NOT_TRANSLATED, name, key=foreign[0], known=", ".join(wanted))
    if missing := [key for key in wanted if not head.get(key)]:
        raise MaterialError(DescriptionCode.TRANSLATION_LACKS, name, key=missing[0])
    text, handouts = _with_handouts(text)
    try:
        found = replace(original, **_texts_of(head), text=text, handouts=handouts, language=language)
    except (ValueError, TypeError) as error:
        raise MaterialError(DescriptionCode.HEAD_WRONG, name, reason=str(error)) from error
    if len(found.columns) != len(original.columns):
        raise MaterialError(DescriptionCode.TRANSLATION_LACKS, name, key="columns")
    if len(handouts) != len(original.handouts):
        counts = {"count": len(handouts), "wanted": len(original.handouts)}
        raise MaterialError(DescriptionCode.HANDOUTS_DIFFER, name, **counts)
    return found


def _parts(source: str, name: str) -> tuple[dict[str, Any], str]:
    """The head and the text of a file, with typographic apostrophes."""
    parts = source.replace("\r\n", "\n").split(FENCE, 2)
    if len(parts) != FENCED or parts[0].strip():
        raise MaterialError(DescriptionCode.NO_HEAD, name)
    try:
        return typographic(parse_toml(parts[1])), curly(parts[2])
    except tomllib.TOMLDecodeError as error:
        raise MaterialError(DescriptionCode.HEAD_NOT_TOML, name, reason=toml_reason(error)) from error


def _with_handouts(text: str) -> tuple[str, tuple[Handout, ...]]:
    text, *sheets = HANDOUT.split(text)
    handouts = zip(sheets[::2], sheets[1::2], strict=True)
    return text.strip() + "\n", tuple(Handout(title.strip(), sheet.strip() + "\n") for title, sheet in handouts)


def _texts_of(head: dict[str, Any]) -> dict[str, Any]:
    """The values of a head that differ by language.

    Raises:
        TypeError: a value is not a text, or not a list of texts.
        ValueError: a column has not two texts.
    """
    subjects, columns = head.get("subjects", []), [(heading, text) for heading, text in head.get("columns", [])]
    texts = {key: head.get(key, "") for key in TRANSLATED if key not in {"subjects", "columns"}}
    wrong = [one for one in (*texts.values(), *subjects, *sum(columns, ())) if not isinstance(one, str)]
    if wrong or not isinstance(subjects, list):
        raise TypeError(str([*wrong, subjects][0]))
    return {**texts, "subjects": tuple(subjects), "columns": tuple(columns)}


def _material(head: dict[str, Any], text: str, defaults: dict[str, str]) -> Material:
    text, handouts = _with_handouts(text)
    return Material(
        id=head["id"],
        kind=MaterialKind.member(head["kind"]),
        subtopic=head["subtopic"],
        format=MaterialFormat(head["format"]),
        minutes=int(head["minutes"]),
        audiences=tuple(Audience.member(one) for one in head["audience"]),
        levels=tuple(SchoolLevel.member(one) for one in head.get("level", ())),
        text=text,
        handouts=handouts,
        language=head.get("language", "en"),
        author=head.get("author", defaults.get("author", "")),
        licence=head.get("licence", defaults.get("licence", "")),
        published=str(head.get("published", defaults.get("published", ""))),
        **_texts_of({key: head[key] for key in ALWAYS_TRANSLATED} | head),
    )
