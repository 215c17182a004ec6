"""The school levels for which a material is meant.

The levels follow ISCED 2011 (UNESCO), with vocational and teacher education beside them, because teachers search by
these. A catalogue may state other ones, which are kept as they are.
"""

from __future__ import annotations

import re

from desktop_app.domain.open_enum import OpenEnum


class SchoolLevel(OpenEnum):
    """A level of education, in the order of ages."""

    PRE_PRIMARY = "pre-primary"
    PRIMARY = "primary"
    LOWER_SECONDARY = "lower-secondary"
    UPPER_SECONDARY = "upper-secondary"
    VOCATIONAL = "vocational"
    TEACHER_EDUCATION = "teacher-education"


LEVEL_NAMES = {
    SchoolLevel.PRE_PRIMARY: "pre-primary",
    SchoolLevel.PRIMARY: "primary",
    SchoolLevel.LOWER_SECONDARY: "lower secondary",
    SchoolLevel.UPPER_SECONDARY: "upper secondary",
    SchoolLevel.VOCATIONAL: "vocational",
    SchoolLevel.TEACHER_EDUCATION: "teacher education",
}
"""The English names."""
_SPACES = re.compile(r"[\s_-]+")
_WORDS_BEHIND = re.compile(r" (education|schools?)$")


def level_name(level: SchoolLevel) -> str:
    """The English name of a level; an unknown level is its own name."""
    return LEVEL_NAMES.get(level, level.value)


def level_in(text: str) -> SchoolLevel:
    """The level that a text names by its code or its English name, as in “Primary education”; else an unknown one."""
    text = " ".join(text.split())
    folded = _SPACES.sub(" ", text.casefold())
    names = (folded, _WORDS_BEHIND.sub("", folded))
    return next((one for one in SchoolLevel if one.value.replace("-", " ") in names), SchoolLevel(text))
