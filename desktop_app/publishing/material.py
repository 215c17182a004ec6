"""Reading a material's source file: TOML between two lines of `+++`, then CommonMark, then its handouts.

A handout begins with a heading `## Handout: Title`, and ends at the next one or at the end of the file.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_toml import parse_toml, toml_reason
from desktop_app.domain.material import Handout, Material, MaterialFormat
from desktop_app.domain.publication import Audience, MaterialKind
from desktop_app.publishing.codes import DescriptionCode

FENCE = "+++\n"
HANDOUT = re.compile(r"^## Handout: *(\S.*)$", re.MULTILINE)
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
    parts = source.replace("\r\n", "\n").split(FENCE, 2)
    if len(parts) != FENCED or parts[0].strip():
        raise MaterialError(DescriptionCode.NO_HEAD, name)
    try:
        head: dict[str, Any] = {key: _typographic(value) for key, value in parse_toml(parts[1]).items()}
        return _material(head, _curly(parts[2]), defaults)
    except tomllib.TOMLDecodeError as error:
        raise MaterialError(DescriptionCode.HEAD_NOT_TOML, name, reason=toml_reason(error)) from error
    except (KeyError, ValueError, TypeError) as error:
        raise MaterialError(DescriptionCode.HEAD_WRONG, name, reason=str(error)) from error


def _material(head: dict[str, Any], text: str, defaults: dict[str, str]) -> Material:
    text, *sheets = HANDOUT.split(text)
    return Material(
        id=head["id"],
        title=head["title"],
        kind=MaterialKind.member(head["kind"]),
        subtopic=head["subtopic"],
        format=MaterialFormat(head["format"]),
        minutes=int(head["minutes"]),
        audiences=tuple(Audience.member(one) for one in head["audience"]),
        description=head["description"],
        subjects=tuple(head["subjects"]),
        text=text.strip() + "\n",
        handouts=tuple(
            Handout(title.strip(), sheet.strip() + "\n") for title, sheet in zip(sheets[::2], sheets[1::2], strict=True)
        ),
        language=head.get("language", "en"),
        author=head.get("author", defaults.get("author", "")),
        licence=head.get("licence", defaults.get("licence", "")),
        published=str(head.get("published", defaults.get("published", ""))),
        alternative=head.get("alternative", ""),
        columns=tuple((heading, sentence) for heading, sentence in head.get("columns", ())),
        closing=head.get("closing", ""),
    )


def _curly(text: str) -> str:
    """Replace the typewriter apostrophe with the typographic one."""
    return text.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")


def _typographic(value: object) -> object:
    if isinstance(value, str):
        return _curly(value)
    if isinstance(value, list):
        return [_typographic(item) for item in value]
    if isinstance(value, dict):
        return {key: _typographic(item) for key, item in value.items()}
    return value
