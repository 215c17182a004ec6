"""What ships with the program: campaigns, competence frameworks, reflection models."""

from __future__ import annotations

import json
import tomllib
from functools import cached_property
from pathlib import Path

from desktop_app.catalogue.criteria import read_criteria
from desktop_app.catalogue.frameworks import read_framework, read_reflection_model
from desktop_app.domain.framework import SELF_LEVELS, CompetenceRef, Framework, ReflectionModel
from desktop_app.domain.project import Criteria
from desktop_app.interchange.mahara_matrix import MatrixError, read_matrix
from desktop_app.transfer.whole_file import write_whole

DEFAULT_CAMPAIGN = "spring-2023"


LARGEST_MATRIX = 8 * 1024 * 1024


class Resources:
    """The shipped resources below one folder, read when they are first asked for.

    In `added` lie the frameworks that were taken in on this computer.
    """

    def __init__(self, root: Path, added: Path | None = None) -> None:
        self.root = root
        self._added = added

    def campaign_folder(self, campaign: str = DEFAULT_CAMPAIGN) -> Path:
        """The folder of a shipped campaign's sources."""
        return self.root / "campaigns" / campaign

    @cached_property
    def frameworks(self) -> tuple[Framework, ...]:
        """All competence frameworks, oldest first."""
        files = [*(self.root / "frameworks").glob("*.json"), *(self._added.glob("*.json") if self._added else ())]
        found = [read_framework(json.loads(file.read_text(encoding="utf-8"))) for file in files]
        return tuple(sorted(found, key=lambda framework: (framework.year, framework.id)))

    def add_framework(self, source: Path) -> Framework:
        """Take in a competence framework from a `.matrix` file of Mahara; one of the same name is replaced.

        Raises:
            MatrixError: it is no framework, or can't be read.
        """
        try:
            if source.stat().st_size > LARGEST_MATRIX:
                raise MatrixError("This file is larger than any framework", source.name, "Choose another one.")
            document = read_matrix(source.read_bytes(), source.name)
        except OSError as error:
            raise MatrixError(f"This file can't be read ({error.strerror})", source.name, "Choose it again.") from error
        if self._added is None or (self.root / "frameworks" / f"{document['id']}.json").exists():
            raise MatrixError("This framework ships with the program already", document["title"])
        data = json.dumps(document, ensure_ascii=False, indent=1).encode()
        write_whole(self._added / f"{document['id']}.json", data, public=True, sync=True)
        self.__dict__.pop("frameworks", None)
        return read_framework(document)

    @cached_property
    def reflection_models(self) -> tuple[ReflectionModel, ...]:
        """All reflection models by title."""
        files = (self.root / "reflection-models").glob("*.toml")
        found = [read_reflection_model(tomllib.loads(file.read_text(encoding="utf-8"))) for file in files]
        return tuple(sorted(found, key=lambda model: model.title))

    @cached_property
    def criteria(self) -> tuple[Criteria, ...]:
        """What labels and awards ask for, by title."""
        files = (self.root / "criteria").glob("*.toml")
        found = [read_criteria(tomllib.loads(file.read_text(encoding="utf-8"))) for file in files]
        return tuple(sorted(found, key=lambda one: one.title))

    def reflection_model(self, name: str) -> ReflectionModel | None:
        """The reflection model of that reference (`id@version`) or id, or None."""
        return next((one for one in self.reflection_models if name in {one.reference, one.id}), None)

    def competence_label(self, ref: CompetenceRef) -> str:
        """A competence in words: framework, code and name; the bare reference where no shipped framework has it."""
        for framework in self.frameworks:
            for one in framework.competences:
                if one.ref == ref:
                    return f"{framework.short_title} {ref.code} {one.name}"
        return str(ref)

    def levels_of(self, ref: CompetenceRef) -> tuple[str, ...]:
        """How far a person may say they have come in a competence."""
        found = next((one for one in self.frameworks if one.id == ref.framework), None)
        return (found.levels if found else ()) or SELF_LEVELS
