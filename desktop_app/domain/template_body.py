"""A template as text, so that a version keeps the content of its template and not only a name or a path."""

from __future__ import annotations

import base64
import json
from typing import Any

from desktop_app.domain.template import Design, PortfolioSection, Template

TEXTS = ("id", "title", "about", "kicker", "accent", "criteria", "institution", "logo_alternative")
NUMBERS = ("most_pages", "excerpt_words")


def template_body(template: Template) -> str:
    """The template as JSON with sorted keys."""
    body: dict[str, Any] = {name: getattr(template, name) for name in (*TEXTS, *NUMBERS)}
    body |= {
        "sections": [one.value for one in template.sections],
        "design": template.design.value,
        "logo": base64.b64encode(template.logo).decode(),
        "texts": dict(template.texts),
    }
    return json.dumps(body, sort_keys=True, ensure_ascii=False)


def template_in_body(text: str) -> Template | None:
    """The template in such a text; None if there is none, or one that this version does not understand."""
    try:
        body = json.loads(text) if text else None
        if not isinstance(body, dict):
            return None
        plain: dict[str, Any] = {name: str(body[name]) for name in TEXTS}
        plain |= {name: int(body[name]) for name in NUMBERS}
        return Template(
            **plain,
            sections=tuple(PortfolioSection(name) for name in body["sections"]),
            design=Design(body["design"]),
            logo=base64.b64decode(body["logo"]),
            texts={str(key): str(value) for key, value in body["texts"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
