"""Templates as TOML: those that ship, and an institution's own.

A template that is half understood would print something else than the institution wants, so anything unknown refuses
it, with what is wrong.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_text import clean_text
from desktop_app.domain.foreign_toml import parse_toml
from desktop_app.domain.template import Design, PortfolioSection, Template

LARGEST, LARGEST_LOGO = 64 * 1024, 2 * 1024 * 1024
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
TEXTS = ("title", "about", "kicker", "accent", "design", "criteria", "institution", "logo", "logo_alternative")
NUMBERS = ("most_pages", "excerpt_words")
ADVICE = "Mend the file, or take it away; the shipped templates show what can stand in one."


class TemplateError(SpringshelfError):
    """A template can't be used."""


def read_template(path: Path) -> Template:
    """The template in a TOML file; its id is the file's name, its logo a picture beside it.

    Raises:
        TemplateError: the file can't be read, or something in it is not understood.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise TemplateError("This template is too large", path.name, ADVICE)
        document = parse_toml(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise TemplateError(f"This template can’t be read ({error})", path.name, ADVICE) from error
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


def _cleaned(value: Any) -> Any:  # noqa: ANN401 - whatever TOML can hold
    """Texts without characters that can't be printed."""
    if isinstance(value, dict):
        return {key: _cleaned(one) for key, one in value.items()}
    return clean_text(value) if isinstance(value, str) else value


def _check(document: Mapping[str, Any], name: str) -> None:
    problems = [f"“{key}” is not known" for key in document if key not in (*TEXTS, *NUMBERS, "sections", "texts")]
    problems += [f"“{key}” has to be a text" for key in TEXTS if not isinstance(document.get(key, ""), str)]
    problems += [f"“{key}” has to be a number" for key in NUMBERS if not _is_count(document.get(key, 0))]
    sections = document.get("sections")
    if not isinstance(sections, list) or not sections:
        problems.append("“sections” has to be a list")
    else:
        known = {str(one) for one in PortfolioSection}
        problems += [f"there is no section “{one}”" for one in sections if one not in known]
    if not document.get("title"):
        problems.append("“title” is missing")
    if "accent" in document and not COLOUR.fullmatch(str(document["accent"])):
        problems.append("“accent” has to be a colour like #245b66")
    if document.get("design", Design.MARKS.value) not in {str(one) for one in Design}:
        problems.append(f"“design” has to be {' or '.join(Design)}")
    if document.get("most_pages") and not document.get("excerpt_words"):
        problems.append("“most_pages” needs “excerpt_words”, which are shortened to keep it")
    texts = document.get("texts", {})
    if not isinstance(texts, dict) or not all(isinstance(one, str) for one in texts.values()):
        problems.append("“texts” has to be a table of texts")
    if problems:
        raise TemplateError(f"This template can’t be used: {'; '.join(problems)}", name, ADVICE)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _logo(name: str, template: Path) -> bytes:
    if not name:
        return b""
    file = template.parent / name
    try:
        if file.resolve().parent != template.parent.resolve():
            raise TemplateError("The logo has to lie beside the template", name, ADVICE)
        if file.stat().st_size > LARGEST_LOGO:
            raise TemplateError("The logo is larger than 2 MB", name, ADVICE)
        return file.read_bytes()
    except OSError as error:
        raise TemplateError(f"The logo can’t be read ({error.strerror})", name, ADVICE) from error
