"""Templates as TOML: the shipped ones, and an institution's own.

A template that is only partly understood would print something else than the institution wants, so any unknown key
rejects it with an error message.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_text import clean_text
from desktop_app.domain.foreign_toml import parse_toml, toml_reason
from desktop_app.domain.system_reason import reason_of
from desktop_app.domain.template import Design, PortfolioSection, Template
from desktop_app.portfolio.codes import PaperCode

MAX_FILE_SIZE, MAX_LOGO_SIZE = 64 * 1024, 2 * 1024 * 1024
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
TEXTS = ("title", "about", "kicker", "accent", "design", "criteria", "institution", "logo", "logo_alternative")
NUMBERS = ("most_pages", "excerpt_words")


class TemplateError(SpringshelfError):
    """A template can't be used."""


def read_template(path: Path) -> Template:
    """Read a template from a TOML file. Its id is the file name; its logo is a picture in the same folder.

    Raises:
        TemplateError: the file can't be read, or contains something unknown.
    """
    try:
        if path.stat().st_size > MAX_FILE_SIZE:
            raise TemplateError(PaperCode.TEMPLATE_TOO_LARGE, path.name)
        document = parse_toml(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise TemplateError(PaperCode.TEMPLATE_UNREADABLE, path.name, reason=toml_reason(error)) from error
    document = {key: _cleaned(value) for key, value in document.items()}
    _check(document, path.name)
    return Template(
        id=path.stem,
        title=document["title"],
        about=document.get("about", ""),
        kicker=document.get("kicker", document["title"]),
        sections=tuple(PortfolioSection(name) for name in document["sections"]),
        design=Design(document.get("design", Design.MARKS.value)),
        accent=document.get("accent", "#245b66"),
        most_pages=document.get("most_pages", 0),
        excerpt_words=document.get("excerpt_words", 0),
        criteria=document.get("criteria", ""),
        institution=document.get("institution", ""),
        logo=_logo(document.get("logo", ""), path),
        logo_alternative=document.get("logo_alternative", ""),
        texts=document.get("texts", {}),
    )


def _cleaned(value: object) -> object:
    """Texts without characters that can't be printed."""
    if isinstance(value, dict):
        return {key: _cleaned(one) for key, one in value.items()}
    return clean_text(value) if isinstance(value, str) else value


def _check(document: Mapping[str, Any], name: str) -> None:
    problems = [
        PaperCode.UNKNOWN_KEY.message(key=key) for key in document if key not in (*TEXTS, *NUMBERS, "sections", "texts")
    ]
    problems += [PaperCode.NOT_A_TEXT.message(key=key) for key in TEXTS if not isinstance(document.get(key, ""), str)]
    problems += [PaperCode.NOT_A_NUMBER.message(key=key) for key in NUMBERS if not _is_count(document.get(key, 0))]
    sections = document.get("sections")
    if not isinstance(sections, list) or not sections:
        problems.append(PaperCode.NOT_A_LIST.message(key="sections"))
    else:
        known = {str(one) for one in PortfolioSection}
        problems += [
            PaperCode.NO_SUCH_SECTION.message(name=str(section)) for section in sections if section not in known
        ]
    if not document.get("title"):
        problems.append(PaperCode.KEY_MISSING.message(key="title"))
    if "accent" in document and not COLOUR.fullmatch(str(document["accent"])):
        problems.append(PaperCode.NOT_A_COLOUR.message(key="accent"))
    if document.get("design", Design.MARKS.value) not in {str(one) for one in Design}:
        problems.append(PaperCode.NOT_ONE_OF.message(key="design", choices=", ".join(Design)))
    texts = document.get("texts", {})
    if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
        problems.append(PaperCode.NOT_TEXTS.message(key="texts"))
    if problems:
        raise TemplateError(PaperCode.TEMPLATE_WRONG, name, problems=tuple(problems))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _logo(name: str, template: Path) -> bytes:
    if not name:
        return b""
    file = template.parent / name
    try:
        if file.resolve().parent != template.parent.resolve():
            raise TemplateError(PaperCode.LOGO_NOT_BESIDE, name)
        if file.stat().st_size > MAX_LOGO_SIZE:
            raise TemplateError(PaperCode.LOGO_TOO_LARGE, name)
        logo = file.read_bytes()
    except OSError as error:
        raise TemplateError(PaperCode.LOGO_UNREADABLE, name, reason=reason_of(error)) from error
    from desktop_app.typesetting.print_quality import is_printable  # noqa: PLC0415 - Pillow is slow to import

    if not is_printable(logo):
        raise TemplateError(PaperCode.LOGO_NOT_PRINTABLE, name)
    return logo
