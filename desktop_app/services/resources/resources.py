"""The shipped resources: campaigns, competence frameworks, reflection models."""

from __future__ import annotations

import json
import logging
import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from desktop_app.catalogue.criteria import read_criteria
from desktop_app.catalogue.frameworks import read_framework, read_reflection_model
from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.framework import SELF_LEVELS, CompetenceRef, Framework, ReflectionModel, competence_label
from desktop_app.domain.records.project import Criteria
from desktop_app.domain.system_reason import reason_of
from desktop_app.domain.template import Template
from desktop_app.domain.wording import Wording
from desktop_app.files.atomic_file import write_atomically
from desktop_app.interchange.mahara_matrix import MatrixError, read_matrix
from desktop_app.portfolio.template_file import TemplateError, read_template
from desktop_app.services.resources.codes import ResourceCode
from desktop_app.services.resources.text_catalogues import (
    CAMPAIGN,
    PAPER,
    languages_of,
    message_texts,
    read_catalogue,
    texts_of,
)

DEFAULT_CAMPAIGN = "spring-2023"
SHIPPED = "shipped"
"""The folder of the catalogues that were published at build time."""
MANUAL = "springshelf-manual"
"""The manual's name among the shipped resources, and its id on the shelf."""


MAX_MATRIX_SIZE = 8 * 1024 * 1024
SHIPPED_FIRST = ("student", "mentor-digest", "campaign-report", "ite-award")
log = logging.getLogger(__name__)


class Resources:
    """The shipped resources below one folder, read when they are first needed.

    `added` contains the frameworks that were imported on this computer, `templates` those of the institution.
    """

    def __init__(
        self,
        root: Path,
        added: Path | None = None,
        templates: Path | None = None,
        contents: ContentTranslations | None = None,
    ) -> None:
        """Take `contents`, the language of reflection models and portfolio kinds; English by default."""
        self.root = root
        self._added = added
        self._templates = templates
        self.contents = contents or ContentTranslations()

    def campaign_folder(self, campaign: str = DEFAULT_CAMPAIGN) -> Path:
        """The folder of a shipped campaign's sources."""
        return self.root / "campaigns" / campaign

    def ready_made(self, name: str) -> Path:
        """The folder of a shipped catalogue that was published at build time; it may be missing or out of date."""
        return self.root / SHIPPED / name

    @property
    def manual_folder(self) -> Path:
        """The folder of the manual's sources."""
        return self.root / "manual"

    @cached_property
    def frameworks(self) -> tuple[Framework, ...]:
        """All competence frameworks in the person's language, oldest first."""
        return self.frameworks_in(self.contents)

    def frameworks_in(self, contents: ContentTranslations) -> tuple[Framework, ...]:
        """All competence frameworks in a language, oldest first; imported ones stay as they are."""
        shipped = map(contents.framework, _frameworks(self.root / "frameworks"))
        added = _frameworks(self._added) if self._added else ()
        return tuple(sorted((*shipped, *added), key=lambda framework: (framework.year, framework.id)))

    def add_framework(self, source: Path) -> Framework:
        """Import a competence framework from a `.matrix` file of Mahara; one with the same name is replaced.

        Raises:
            MatrixError: it is not a framework, or can't be read.
        """
        try:
            if source.stat().st_size > MAX_MATRIX_SIZE:
                raise MatrixError(ResourceCode.FRAMEWORK_TOO_LARGE, source.name)
            document = read_matrix(source.read_bytes(), source.name)
        except OSError as error:
            raise MatrixError(ResourceCode.FRAMEWORK_UNREADABLE, source.name, reason=reason_of(error)) from error
        if self._added is None or (self.root / "frameworks" / f"{document['id']}.json").exists():
            raise MatrixError(ResourceCode.FRAMEWORK_SHIPPED, document["title"])
        data = json.dumps(document, ensure_ascii=False, indent=1).encode()
        write_atomically(self._added / f"{document['id']}.json", data, public=True)
        self.__dict__.pop("frameworks", None)
        return read_framework(document)

    @cached_property
    def reflection_models(self) -> tuple[ReflectionModel, ...]:
        """All reflection models in the person's language, by title."""
        files = (self.root / "reflection-models").glob("*.toml")
        found = [read_reflection_model(tomllib.loads(file.read_text(encoding="utf-8"))) for file in files]
        return tuple(sorted(map(self.contents.model, found), key=lambda model: model.title))

    @cached_property
    def criteria(self) -> tuple[Criteria, ...]:
        """The criteria of labels and awards in the person's language, by title."""
        files = (self.root / "criteria").glob("*.toml")
        found = [read_criteria(tomllib.loads(file.read_text(encoding="utf-8"))) for file in files]
        return tuple(sorted(map(self.contents.criteria, found), key=lambda one: one.title))

    def reflection_model(self, name: str) -> ReflectionModel | None:
        """The reflection model of that reference (`id@version`) or id, or None."""
        return next((model for model in self.reflection_models if name in {model.reference, model.id}), None)

    def portfolio_templates(self) -> tuple[Template, ...]:
        """The templates for portfolios: the shipped ones, and the institution's valid ones."""
        shipped = [read_template(file) for file in sorted((self.root / "portfolio-templates").glob("*.toml"))]
        shipped.sort(key=lambda one: SHIPPED_FIRST.index(one.id) if one.id in SHIPPED_FIRST else len(SHIPPED_FIRST))
        own = []
        for file in sorted(self._templates.glob("*.toml")) if self._templates else ():
            try:
                own.append(read_template(file))
            except TemplateError as error:
                log.warning("A template is left out: %s", error)
        told = map(self.contents.template, shipped)
        return (*told, *(one for one in own if one.id not in {each.id for each in shipped}))

    def portfolio_template(self, name: str) -> Template:
        """The template with that name, or the one in that file.

        Raises:
            TemplateError: there is none, or it is invalid.
        """
        if name.endswith(".toml"):
            return read_template(Path(name))
        own = self._templates / f"{name}.toml" if self._templates else None
        shipped = self.root / "portfolio-templates" / f"{name}.toml"
        for file in (shipped, own):
            if file is not None and re.fullmatch(r"[\w.-]+", name) and file.is_file():
                return read_template(file)
        raise TemplateError(ResourceCode.NO_SUCH_TEMPLATE, name)

    def wording(self, language: str) -> Wording:
        """The fixed texts of documents in a language (BCP 47), or in English if it has none."""
        if not re.fullmatch(r"[A-Za-z0-9-]+", language):
            return Wording("en")
        code = language.split("-", maxsplit=1)[0]
        found = read_catalogue(self.root, code, PAPER)
        return Wording(language, found, messages=message_texts(self.root, code)) if found else Wording("en")

    def document_wording(self, language: str, template: Template) -> Wording:
        """The fixed texts of a document of this kind, which may have its own."""
        return replace(self.wording(language), texts=template.texts)

    def contents_in(self, language: str) -> ContentTranslations:
        """Shipped content in a document's language, whichever of our languages it was read or written down in."""
        code = language.split("-", maxsplit=1)[0]
        return ContentTranslations(read_catalogue(self.root, code, CAMPAIGN), self._originals)

    @cached_property
    def _originals(self) -> dict[str, str]:
        every = (texts_of(self.root, code, CAMPAIGN) for code in languages_of(self.root, CAMPAIGN))
        return {translated: text for texts in every for text, translated in texts.items()}

    @property
    def document_languages(self) -> tuple[str, ...]:
        """The languages of documents."""
        return ("en", *languages_of(self.root, PAPER))

    def competence_label(self, ref: CompetenceRef) -> str:
        """The framework, code and name of a competence in the person's language; see `competence_label`."""
        return competence_label(self.frameworks, ref)

    def levels_of(self, ref: CompetenceRef) -> tuple[str, ...]:
        """The levels of a competence as records keep them; `ContentTranslations.level` shows them."""
        found = next((framework for framework in self.frameworks if framework.id == ref.framework), None)
        return (found.levels if found else ()) or SELF_LEVELS


def _frameworks(folder: Path) -> Iterator[Framework]:
    return (read_framework(json.loads(file.read_text(encoding="utf-8"))) for file in folder.glob("*.json"))
