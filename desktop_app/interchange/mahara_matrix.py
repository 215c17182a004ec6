"""Reading a competence framework from a `.matrix` file of Mahara's SmartEvidence (JSON)."""

from __future__ import annotations

import json
import re
from typing import Any

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_size import json_parts
from desktop_app.domain.foreign_text import clean_text
from desktop_app.interchange.codes import InterchangeCode

MAX_PARTS, MAX_AREAS = 200_000, 100
"""The maximum numbers of values and of areas in a framework; real ones have a few thousand, and ten."""


class MatrixError(SpringshelfError):
    """A file is not a readable framework."""


def read_matrix(data: bytes, name: str) -> dict[str, Any]:
    """Parse a matrix and return the framework in this program's own JSON form (`resources/frameworks`).

    Standards become its areas and elements its competences; an element may be nested in another one.

    Raises:
        MatrixError: the bytes are not a matrix, or it has no elements.
    """
    if json_parts(data) > MAX_PARTS:
        raise MatrixError(InterchangeCode.MATRIX_TOO_LARGE, name)
    try:
        found = json.loads(data.decode("utf-8-sig"))["framework"]
        standards, elements = found["standards"], found["standardelements"]
        title = clean_text(str(found["name"]))
        areas = [_area(standard, elements) for standard in standards[:MAX_AREAS]]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise MatrixError(InterchangeCode.NOT_A_MATRIX, name) from error
    if not any(area["competences"] for area in areas):
        raise MatrixError(InterchangeCode.MATRIX_WITHOUT_COMPETENCE, name)
    return {
        "id": re.sub(r"[^a-z0-9]+", "-", title.casefold()).strip("-") or "matrix",
        "title": title,
        "short_title": title,
        "year": 0,
        "source": _plain(str(found.get("description", ""))),
        "url": "",
        "licence": "",
        "levels": [],
        "areas": areas,
    }


def _area(standard: dict[str, Any], elements: list[dict[str, Any]]) -> dict[str, Any]:
    key = str(standard["standardid"])
    mine = [element for element in elements if str(element.get("standardid", key)) == key]
    return {
        "code": key,
        "name": _plain(str(standard.get("name") or standard.get("shortname") or key)),
        "competences": [{"code": str(one["elementid"]), "name": _plain(str(one["name"]))} for one in mine],
    }


def _plain(text: str) -> str:
    """A text of Mahara's editor without its markup."""
    return " ".join(re.sub(r"<[^>]{0,200}>", " ", clean_text(text)).split())
