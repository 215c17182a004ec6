"""The shipped resources: campaigns, competence frameworks, reflection models."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.wording import Wording
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


if TYPE_CHECKING:  # most commands read none of what ships: each kind is imported with its reader
    from desktop_app.domain.framework import CompetenceRef, Framework, ReflectionModel
    from desktop_app.domain.records.project import Criteria
    from desktop_app.domain.template import Template


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
        from desktop_app.services.resources.resource_files import frameworks_in

        shipped = map(contents.framework, frameworks_in(self.root / "frameworks"))
        added = frameworks_in(self._added) if self._added else ()
        return tuple(sorted((*shipped, *added), key=lambda framework: (framework.year, framework.id)))

    def add_framework(self, source: Path) -> Framework:
        """Import a competence framework from a `.matrix` file of Mahara; one with the same name is replaced.

        Raises:
            MatrixError: it is not a framework, or can't be read.
        """
        from desktop_app.services.resources.resource_files import add_framework

        added = add_framework(source, self.root / "frameworks", self._added)
        self.__dict__.pop("frameworks", None)
        return added

    @property
    def reflection_models(self) -> tuple[ReflectionModel, ...]:
        """All reflection models by title."""
        return tuple(sorted(map(self.contents.model, self._models), key=lambda model: model.title))

    @cached_property
    def _models(self) -> tuple[ReflectionModel, ...]:
        from desktop_app.services.resources.resource_files import models_in

        return models_in(self.root / "reflection-models")

    @cached_property
    def criteria(self) -> tuple[Criteria, ...]:
        """The criteria of labels and awards in the person's language, by title."""
        from desktop_app.services.resources.resource_files import criteria_in

        return tuple(
            sorted(map(self.contents.criteria, criteria_in(self.root / "criteria")), key=lambda one: one.title)
        )

    def reflection_model(self, name: str) -> ReflectionModel | None:
        """The reflection model of that reference (`id@version`) or id, or None."""
        return next((model for model in self.reflection_models if name in {model.reference, model.id}), None)

    def portfolio_templates(self) -> tuple[Template, ...]:
        """The templates for portfolios: the shipped ones, and the institution's valid ones."""
        from desktop_app.services.resources.template_files import own_templates, shipped_templates

        shipped = shipped_templates(self._template_folder)
        own = own_templates(self._templates) if self._templates else ()
        told = map(self.contents.template, shipped)
        return (*told, *(one for one in own if one.id not in {each.id for each in shipped}))

    @property
    def _template_folder(self) -> Path:
        return self.root / "portfolio-templates"

    def portfolio_template(self, name: str) -> Template:
        """The template with that name, or the one in that file.

        Raises:
            TemplateError: there is none, or it is invalid.
        """
        from desktop_app.services.resources.template_files import template_named

        return template_named(name, self._template_folder, self._templates)

    def wording(self, language: str) -> Wording:
        """The fixed texts of documents in a language (BCP 47), or in English if it has none."""
        if not re.fullmatch(r"[A-Za-z0-9-]+", language):
            return Wording("en")
        code = language.split("-", maxsplit=1)[0]
        found = read_catalogue(self.root, code, PAPER)
        return Wording(language, found, messages=message_texts(self.root, code)) if found else Wording("en")

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
        from desktop_app.domain.framework import competence_label

        return competence_label(self.frameworks, ref)

    def levels_of(self, ref: CompetenceRef) -> tuple[str, ...]:
        """The levels of a competence as records keep them; `ContentTranslations.level` shows them."""
        from desktop_app.domain.framework import SELF_LEVELS

        found = next((framework for framework in self.frameworks if framework.id == ref.framework), None)
        return (found.levels if found else ()) or SELF_LEVELS
