"""Reads the files of competence frameworks, reflection models and criteria, and adds frameworks."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop_app.catalogue.criteria import read_criteria
from desktop_app.catalogue.frameworks import read_framework, read_reflection_model
from desktop_app.domain.framework import Framework, ReflectionModel
from desktop_app.domain.records.project import Criteria
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.atomic_file import write_atomically
from desktop_app.interchange.mahara_matrix import MatrixError, read_matrix
from desktop_app.services.resources.codes import ResourceCode

MAX_MATRIX_SIZE = 8 * 1024 * 1024


def frameworks_in(folder: Path) -> Iterator[Framework]:
    """The competence frameworks in a folder."""
    return (read_framework(json.loads(file.read_text(encoding="utf-8"))) for file in folder.glob("*.json"))


def models_in(folder: Path) -> tuple[ReflectionModel, ...]:
    """The reflection models in a folder."""
    return tuple(map(read_reflection_model, _tables_in(folder)))


def criteria_in(folder: Path) -> tuple[Criteria, ...]:
    """The criteria of labels and awards in a folder."""
    return tuple(map(read_criteria, _tables_in(folder)))


def _tables_in(folder: Path) -> Iterator[dict[str, Any]]:
    return (tomllib.loads(file.read_text(encoding="utf-8")) for file in folder.glob("*.toml"))


def add_framework(source: Path, shipped: Path, added: Path | None) -> Framework:
    """Import a competence framework from a `.matrix` file of Mahara; one with the same name is replaced.

    Args:
        source: the file.
        shipped: the folder of those that ship.
        added: the folder of those that were added, None if there is none.

    Raises:
        MatrixError: it is not a framework, or can't be read.
    """
    try:
        if source.stat().st_size > MAX_MATRIX_SIZE:
            raise MatrixError(ResourceCode.FRAMEWORK_TOO_LARGE, source.name)
        document = read_matrix(source.read_bytes(), source.name)
    except OSError as error:
        raise MatrixError(ResourceCode.FRAMEWORK_UNREADABLE, source.name, reason=reason_of(error)) from error
    if added is None or (shipped / f"{document['id']}.json").exists():
        raise MatrixError(ResourceCode.FRAMEWORK_SHIPPED, document["title"])
    data = json.dumps(document, ensure_ascii=False, indent=1).encode()
    write_atomically(added / f"{document['id']}.json", data, public=True)
    return read_framework(document)
