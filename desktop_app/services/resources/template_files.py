"""Reads the files of portfolio templates: those that ship, and the institution's own."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

from desktop_app.domain.template import Template
from desktop_app.portfolio.template_file import TemplateError, read_template
from desktop_app.services.resources.codes import ResourceCode

SHIPPED_FIRST = ("student", "mentor-digest", "campaign-report", "ite-award")
log = logging.getLogger(__name__)


def shipped_templates(folder: Path) -> tuple[Template, ...]:
    """The templates that ship, the usual ones first."""
    found = [read_template(file) for file in sorted(folder.glob("*.toml"))]
    found.sort(key=lambda one: SHIPPED_FIRST.index(one.id) if one.id in SHIPPED_FIRST else len(SHIPPED_FIRST))
    return tuple(found)


def own_templates(folder: Path) -> Iterator[Template]:
    """The institution's valid templates."""
    for file in sorted(folder.glob("*.toml")):
        try:
            yield read_template(file)
        except TemplateError as error:
            log.warning("A template is left out: %s", error)


def template_named(name: str, shipped: Path, own: Path | None) -> Template:
    """The template with that name, or the one in that file.

    Raises:
        TemplateError: there is none, or it is invalid.
    """
    if name.endswith(".toml"):
        return read_template(Path(name))
    for folder in filter(None, (shipped, own)):
        file = folder / f"{name}.toml"
        if re.fullmatch(r"[\w.-]+", name) and file.is_file():
            return read_template(file)
    raise TemplateError(ResourceCode.NO_SUCH_TEMPLATE, name)
